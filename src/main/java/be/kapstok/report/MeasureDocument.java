package be.kapstok.report;

import be.kapstok.catalogue.NotApplied;
import be.kapstok.document.Document;
import be.kapstok.document.Phrase;
import be.kapstok.document.Words;
import be.kapstok.measure.MeasureAnswer;
import be.kapstok.measure.WouldChange;
import be.kapstok.model.MeasureKind;
import be.kapstok.reason.Finding;
import be.kapstok.reason.RuleId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The kind of a measure, and how sound it is, as parts of a document. */
final class MeasureDocument {
    private MeasureDocument() {}

    static String title(MeasureAnswer answer, Words words) {
        return words.pair(words.of("review.measure"), words.titled(answer.title(), answer.measure()));
    }

    /** Fills a document; {@code only} says that it is about one measure, so that it has room for details. */
    static void fill(MeasureAnswer answer, boolean only, Draft draft) {
        Words words = draft.words;
        List<WouldChange> all = answer.wouldChange();
        Stream<WouldChange> kinds = all.stream().filter(each -> each.rule() == null && each.kind() != null);
        draft.fact("review.kind", kind(answer.kind(), words))
                .fact("review.day", answer.day() == null ? words.of("review.no_day") : answer.day())
                .fact("label.why", answer.reasons())
                .fact(
                        "review.would_change",
                        kinds.map(each -> words.of("review.would_be", words.say(each.kind()), changes(each, words))))
                .add(FindingNotes.named(answer.findings(), each -> changes(each, all, words), draft))
                .fact("review.not_applied", notApplied(answer.notApplied(), only, words));
    }

    static Phrase kind(MeasureKind kind, Words words) {
        return Phrase.of(new Phrase.Strong(words.say(kind), Document.tone(kind)));
    }

    private static List<String> changes(Finding finding, List<WouldChange> all, Words words) {
        return changes(finding, all)
                .map(each -> words.of("review.gone", changes(each, words)))
                .distinct()
                .toList();
    }

    /** The changes that would resolve a finding. */
    static Stream<WouldChange> changes(Finding finding, List<WouldChange> all) {
        String pointer = inRecord(finding.location().pointer());
        return all.stream()
                .filter(each -> finding.rule().equals(each.rule())
                        && each.pointer() != null
                        && inRecord(each.pointer()).equals(pointer));
    }

    /** The pointer within a measure: without {@code /measures/3}. */
    private static String inRecord(String pointer) {
        return pointer.replaceFirst("^/measures/[^/]*", "");
    }

    private static String changes(WouldChange change, Words words) {
        return change.fields().stream()
                .map(new FieldFixes(words)::condition)
                .reduce((before, next) -> words.of("review.and", before, next))
                .orElse("");
    }

    /** The rules that were not applied: on one line, or on a line for each reason. */
    static List<String> notApplied(List<NotApplied> rules, boolean withReasons, Words words) {
        Map<String, List<RuleId>> byReason = new LinkedHashMap<>();
        for (NotApplied each : rules) {
            String reason = withReasons ? words.say(each.why()) : "";
            byReason.computeIfAbsent(reason, none -> new ArrayList<>()).add(each.rule());
        }
        List<String> lines = new ArrayList<>();
        byReason.forEach((reason, ids) -> lines.add(withReasons ? words.pair(ranges(ids), reason) : ranges(ids)));
        return lines;
    }

    /** Ids on one line; three or more consecutive ids become the first and the last. */
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
                ? Integer.parseInt(rule.value().substring(3))
                : -1;
    }
}
