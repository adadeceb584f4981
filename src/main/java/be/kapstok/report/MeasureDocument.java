package be.kapstok.report;

import be.kapstok.dataset.RecordWriter;
import be.kapstok.measure.FieldChange;
import be.kapstok.measure.MeasureAnswer;
import be.kapstok.measure.WouldChange;
import be.kapstok.reason.Excerpt;
import be.kapstok.reason.Finding;
import be.kapstok.reason.NotApplied;
import be.kapstok.reason.RuleId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What kind of measure something is and how sound, as parts of a document. */
final class MeasureDocument {
    private static final String ANY_TEXT = "...";
    private static final int LONGEST_VALUE = 160;

    private final Words words;
    private final FindingNotes notes;
    private final boolean only;

    /** With {@code only} for a document about one measure, which has room for details. */
    MeasureDocument(Words words, FindingNotes notes, boolean only) {
        this.words = words;
        this.notes = notes;
        this.only = only;
    }

    static String title(MeasureAnswer answer, Words words) {
        String id = answer.measure();
        return words.pair(
                words.of("review.measure"), answer.title().equals(id) ? id : answer.title() + " (" + id + ")");
    }

    void fill(MeasureAnswer answer, Draft part) {
        part.phrases(of("kind"), List.of(Phrase.strong(words.of(answer.kind()), Document.tone(answer.kind()))));
        part.fact(of("day"), answer.day() == null ? of("no_day") : answer.day().toString());
        part.lines(words.of("why"), part.lines(answer.reasons()));
        part.fact(of("would_change"), changesOfKind(answer));
        if (!answer.findings().isEmpty()) {
            part.add(notes.named(answer.findings(), each -> changesOf(each, answer)));
        }
        part.fact(of("not_applied"), notApplied(answer.notApplied(), only, words));
    }

    /** What would change the kind. */
    List<String> changesOfKind(MeasureAnswer answer) {
        List<String> changes = new ArrayList<>();
        for (WouldChange each : answer.wouldChange()) {
            if (each.rule() == null && each.kind() != null) {
                changes.add(of("would_be", words.of(each.kind()), changes(each)));
            }
        }
        return changes;
    }

    /** What would make a finding of an answer go. */
    List<String> changesOf(Finding finding, MeasureAnswer answer) {
        String pointer = inRecord(finding.location().pointer());
        return answer.wouldChange().stream()
                .filter(each -> finding.rule().equals(each.rule())
                        && each.pointer() != null
                        && inRecord(each.pointer()).equals(pointer))
                .map(each -> of("gone", changes(each)))
                .distinct()
                .toList();
    }

    /** The pointer within a measure: without {@code /measures/3}. */
    private static String inRecord(String pointer) {
        if (!pointer.startsWith("/measures/")) {
            return pointer;
        }
        int end = pointer.indexOf('/', "/measures/".length());
        return end < 0 ? "" : pointer.substring(end);
    }

    private String changes(WouldChange change) {
        return change.fields().stream()
                .map(this::change)
                .reduce((before, next) -> of("and", before, next))
                .orElse("");
    }

    private String change(FieldChange change) {
        if (change.to() == null) {
            return of("left_out", change.field());
        }
        if (ANY_TEXT.equals(change.to())) {
            return of("filled", change.field());
        }
        String value = new RecordWriter(words.language()).write(change.to());
        return of("set", change.field(), Excerpt.of(value, LONGEST_VALUE));
    }

    /** Rules that were not applied: on one line, or in a line for each reason. */
    static List<String> notApplied(List<NotApplied> rules, boolean withReasons, Words words) {
        if (!withReasons) {
            return rules.isEmpty()
                    ? List.of()
                    : List.of(ranges(rules.stream().map(NotApplied::rule).toList()));
        }
        Map<String, List<RuleId>> byReason = new LinkedHashMap<>();
        for (NotApplied each : rules) {
            byReason.computeIfAbsent(words.of(each.why()), none -> new ArrayList<>())
                    .add(each.rule());
        }
        List<String> lines = new ArrayList<>();
        byReason.forEach((reason, ids) -> lines.add(words.pair(ranges(ids), reason)));
        return lines;
    }

    /** Ids on one line; three or more that follow on each other as the first and the last. */
    static String ranges(List<RuleId> rules) {
        List<String> parts = new ArrayList<>();
        int i = 0;
        while (i < rules.size()) {
            int end = i;
            while (end + 1 < rules.size()
                    && number(rules.get(end)) >= 0
                    && number(rules.get(end + 1)) == number(rules.get(end)) + 1) {
                end++;
            }
            if (end - i >= 2) {
                parts.add(rules.get(i) + "–" + rules.get(end));
                i = end + 1;
            } else {
                parts.add(rules.get(i).value());
                i++;
            }
        }
        return String.join(", ", parts);
    }

    private static int number(RuleId rule) {
        return rule.value().matches("RB-\\d{1,6}")
                ? Integer.parseInt(rule.value().substring("RB-".length()))
                : -1;
    }

    private String of(String key, Object... arguments) {
        return words.of("review." + key, arguments);
    }
}
