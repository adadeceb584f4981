package be.kapstok.report;

import be.kapstok.catalogue.NotApplied;
import be.kapstok.dataset.RecordWriter;
import be.kapstok.measure.FieldChange;
import be.kapstok.measure.MeasureAnswer;
import be.kapstok.measure.WouldChange;
import be.kapstok.model.MeasureKind;
import be.kapstok.reason.Excerpt;
import be.kapstok.reason.Finding;
import be.kapstok.reason.RuleId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What kind of measure something is and how sound, as parts of a document. */
final class MeasureDocument {
    private static final String ANY_TEXT = "...";
    private static final int LONGEST_VALUE = 160;

    private final MeasureAnswer answer;
    private final Draft draft;
    private final Words words;

    private MeasureDocument(MeasureAnswer answer, Draft draft, Words words) {
        this.answer = answer;
        this.draft = draft;
        this.words = words;
    }

    static String title(MeasureAnswer answer, Words words) {
        return words.pair(words.of("review.measure"), words.titled(answer.title(), answer.measure()));
    }

    /** With {@code only} for a document about one measure, which has room for details. */
    static void fill(MeasureAnswer answer, FindingNotes notes, boolean only, Draft draft, Words words) {
        MeasureDocument measure = new MeasureDocument(answer, draft, words);
        draft.labelled(draft.of("kind"), List.of(Document.Line.of(kind(answer.kind(), words))));
        draft.fact(
                "day", answer.day() == null ? draft.of("no_day") : answer.day().toString());
        draft.labelled(
                words.of("why"), answer.reasons().stream().map(words::line).toList());
        draft.fact("would_change", measure.changesOfKind(), each -> each);
        draft.notes(notes.named(answer.findings(), measure::changesOf));
        draft.fact("not_applied", notApplied(answer.notApplied(), only, words), each -> each);
    }

    static Phrase kind(MeasureKind kind, Words words) {
        return Phrase.strong(words.of(kind), Document.tone(kind));
    }

    private List<String> changesOfKind() {
        List<String> changes = new ArrayList<>();
        for (WouldChange each : answer.wouldChange()) {
            if (each.rule() == null && each.kind() != null) {
                changes.add(draft.of("would_be", words.of(each.kind()), changes(each)));
            }
        }
        return changes;
    }

    /** What would make a finding go. */
    private List<String> changesOf(Finding finding) {
        String pointer = inRecord(finding.location().pointer());
        return answer.wouldChange().stream()
                .filter(each -> finding.rule().equals(each.rule())
                        && each.pointer() != null
                        && inRecord(each.pointer()).equals(pointer))
                .map(each -> draft.of("gone", changes(each)))
                .distinct()
                .toList();
    }

    /** The pointer within a measure: without {@code /measures/3}. */
    private static String inRecord(String pointer) {
        return pointer.replaceFirst("^/measures/[^/]*", "");
    }

    private String changes(WouldChange change) {
        return change.fields().stream()
                .map(this::change)
                .reduce((before, next) -> draft.of("and", before, next))
                .orElse("");
    }

    private String change(FieldChange change) {
        if (change.to() == null) {
            return draft.of("left_out", change.field());
        }
        if (ANY_TEXT.equals(change.to())) {
            return draft.of("filled", change.field());
        }
        String value = new RecordWriter(words.language()).write(change.to());
        return draft.of("set", change.field(), Excerpt.of(value, LONGEST_VALUE));
    }

    /** Rules that were not applied: on one line, or in a line for each reason. */
    static List<String> notApplied(List<NotApplied> rules, boolean withReasons, Words words) {
        Map<String, List<RuleId>> byReason = new LinkedHashMap<>();
        for (NotApplied each : rules) {
            byReason.computeIfAbsent(withReasons ? words.of(each.why()) : "", none -> new ArrayList<>())
                    .add(each.rule());
        }
        List<String> lines = new ArrayList<>();
        byReason.forEach((reason, ids) -> lines.add(withReasons ? words.pair(ranges(ids), reason) : ranges(ids)));
        return lines;
    }

    /** Ids on one line; three or more that follow on each other as the first and the last. */
    static String ranges(List<RuleId> rules) {
        List<String> parts = new ArrayList<>();
        for (int i = 0; i < rules.size(); i++) {
            int end = i;
            while (end + 1 < rules.size() && follows(rules.get(end), rules.get(end + 1))) {
                end++;
            }
            boolean range = end - i >= 2;
            parts.add(range ? rules.get(i) + "–" + rules.get(end) : rules.get(i).value());
            i = range ? end : i;
        }
        return String.join(", ", parts);
    }

    private static boolean follows(RuleId rule, RuleId next) {
        return number(rule) >= 0 && number(next) == number(rule) + 1;
    }

    private static int number(RuleId rule) {
        return rule.value().matches("RB-\\d{1,6}")
                ? Integer.parseInt(rule.value().substring("RB-".length()))
                : -1;
    }
}
