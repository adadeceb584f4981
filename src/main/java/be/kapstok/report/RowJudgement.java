package be.kapstok.report;

import be.kapstok.catalogue.FieldChange;
import be.kapstok.catalogue.Nature;
import be.kapstok.catalogue.RuleCard;
import be.kapstok.dataset.Dataset;
import be.kapstok.dataset.Kind;
import be.kapstok.document.Words;
import be.kapstok.lists.FieldNames;
import be.kapstok.lists.Lists;
import be.kapstok.measure.MeasureAnswer;
import be.kapstok.model.Source;
import be.kapstok.reason.Finding;
import be.kapstok.reason.RuleId;
import be.kapstok.review.FileReport;
import be.kapstok.review.PolicyRules;
import be.kapstok.validation.SkippedRecord;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the cells of a row say of the measure in it: its kind, why, what it lacks, and the sources. */
final class RowJudgement {
    /** The words of the format; those of the data are told by their ids. */
    private static final Lists WORDS = new Lists(Dataset.builder().build());

    private final Words words;
    private final NavigableMap<Integer, MeasureAnswer> judged = new TreeMap<>();
    private final NavigableMap<Integer, SkippedRecord> skipped = new TreeMap<>();
    private final NavigableMap<Integer, List<Finding>> besides = new TreeMap<>();
    private final Set<RuleId> telling;

    RowJudgement(FileReport report, Words words) {
        this.words = words;
        Set<Finding> ofMeasures = new LinkedHashSet<>();
        for (MeasureAnswer each : report.measures()) {
            judged.put(each.place().line(), each);
            ofMeasures.addAll(each.findings());
        }
        report.skipped().forEach(each -> skipped.put(each.line(), each));
        for (Finding each : report.findings()) {
            if (!ofMeasures.contains(each) && each.location().pointer().startsWith("/measures/")) {
                besides.computeIfAbsent(each.location().line(), none -> new ArrayList<>())
                        .add(each);
            }
        }
        telling = PolicyRules.cards().stream()
                .filter(each -> each.nature() == Nature.TELLS)
                .map(RuleCard::id)
                .collect(Collectors.toSet());
    }

    /** The four cells of the row that starts on a line; none when it holds no record. */
    List<String> of(int line, int next) {
        SkippedRecord bad = line == 0 ? null : skipped.get(line);
        if (bad != null) {
            return cells(
                    words.of("judged.not"), sentences(bad.findings()), Stream.of(), sources(Stream.of(bad.findings())));
        }
        MeasureAnswer answer = line == 0 ? null : judged.get(line);
        if (answer == null) {
            return List.of();
        }
        List<Finding> asked = answer.findings().stream()
                .filter(each -> !telling.contains(each.rule()))
                .sorted(Comparator.comparing(Finding::severity))
                .toList();
        List<Finding> odd = besides.subMap(line, next).values().stream()
                .flatMap(List::stream)
                .toList();
        Stream<Source> sources = Stream.concat(
                answer.reasons().stream().flatMap(each -> each.sources().stream()), sources(Stream.of(asked, odd)));
        return cells(
                words.say(answer.kind()),
                words.sayEach(answer.reasons()),
                Stream.of(
                                dayIsMissing(answer).map(CellText::new),
                                asked.stream().map(each -> demand(each, answer)),
                                sentences(odd).map(CellText::new))
                        .flatMap(each -> each),
                sources);
    }

    private Stream<String> dayIsMissing(MeasureAnswer answer) {
        return answer.day() == null ? Stream.of(words.of("judged.no_day", named("date"))) : Stream.of();
    }

    private String named(String field) {
        return FieldNames.of(Kind.MEASURES, field, words.language());
    }

    private List<String> cells(String kind, Stream<String> why, Stream<CellText> lacks, Stream<Source> sources) {
        return List.of(
                kind,
                CellText.of(why.map(CellText::new), ". ", words),
                CellText.of(lacks, ". ", words),
                CellText.of(sources.map(Source::title).map(CellText::new), "; ", words));
    }

    private Stream<String> sentences(List<Finding> findings) {
        return findings.stream()
                .sorted(Comparator.comparing(Finding::severity))
                .map(each -> FindingNotes.sentence(each, words));
    }

    private static Stream<Source> sources(Stream<List<Finding>> findings) {
        return findings.flatMap(List::stream).flatMap(each -> each.sources().stream());
    }

    /** What a rule asks for, and what to fill in for it. */
    private CellText demand(Finding finding, MeasureAnswer answer) {
        String fix = MeasureDocument.changes(finding, answer.wouldChange())
                .flatMap(each -> each.fields().stream())
                .map(this::fix)
                .distinct()
                .collect(Collectors.joining(", "));
        String sentence = FindingNotes.sentence(finding, words);
        return fix.isEmpty() ? new CellText(sentence) : new CellText(sentence + " – " + fix, fix);
    }

    /** A word of the format as people say it; anything else as it is. */
    private String name(String field, Object value) {
        return WORDS.find("measures." + field)
                .flatMap(list -> list.words().stream()
                        .filter(each -> each.id().equals(value))
                        .findFirst())
                .map(each -> each.name().in(words.language()))
                .orElse(value.toString());
    }

    private String fix(FieldChange change) {
        String field = named(change.field());
        Object to = change.to();
        if (to == null) {
            return words.of("judged.empty", field);
        }
        if (to instanceof Boolean truth) {
            return words.of("judged.set", field, words.of(truth ? "judged.yes" : "judged.no"));
        }
        if (to instanceof Map<?, ?> || to.toString().contains(FieldChange.ANY_WORDS)) {
            return words.of("judged.fill", field);
        }
        List<?> examples = to instanceof List<?> several ? several : List.of(to);
        String named = examples.stream().map(each -> name(change.field(), each)).collect(Collectors.joining("; "));
        boolean chosen = !(to instanceof List<?>) && !named.equals(to.toString());
        return words.of(chosen ? "judged.set" : "judged.such_as", field, named);
    }
}
