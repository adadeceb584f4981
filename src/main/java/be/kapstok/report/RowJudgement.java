package be.kapstok.report;

import be.kapstok.catalogue.Nature;
import be.kapstok.catalogue.RuleCard;
import be.kapstok.document.Words;
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
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the cells of a row say of the measure in it: its kind, why, what it lacks, and the sources. */
final class RowJudgement {
    private final Words words;
    private final FieldFixes fixes;
    private final NavigableMap<Integer, MeasureAnswer> judged = new TreeMap<>();
    private final NavigableMap<Integer, SkippedRecord> skipped = new TreeMap<>();
    private final NavigableMap<Integer, List<Finding>> besides = new TreeMap<>();
    private final Set<RuleId> telling;

    RowJudgement(FileReport report, Words words) {
        this.words = words;
        this.fixes = new FieldFixes(words);
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
        return answer.day() == null ? Stream.of(words.of("judged.no_day", fixes.named("date"))) : Stream.of();
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
                .map(fixes::toDo)
                .distinct()
                .collect(Collectors.joining(", "));
        String sentence = FindingNotes.sentence(finding, words);
        return fix.isEmpty() ? new CellText(sentence) : new CellText(sentence + " – " + fix, fix);
    }
}
