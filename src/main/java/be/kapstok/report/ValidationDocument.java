package be.kapstok.report;

import be.kapstok.document.Words;
import be.kapstok.reason.RuleId;
import be.kapstok.reason.Severity;
import be.kapstok.review.FileReports;
import be.kapstok.validation.Profile.Suppression;
import be.kapstok.validation.ValidationReport;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** A validation report as a document: the verdict, the sums, then the findings of each rule, the worst rules first. */
final class ValidationDocument {
    private static final int ON_A_TERMINAL = 3;

    private ValidationDocument() {}

    static void fill(ValidationReport report, Draft draft) {
        Words words = draft.words;
        FileReports found = FileReports.of(report);
        List<ByRule> rules = ByRule.of(found);
        draft.oneFile = report.files().size() == 1;
        int listed = report.findings().size();
        long total = rules.stream().mapToLong(ByRule::total).sum();
        draft.title("validation.title")
                .verdict(report.isValid(), words.of(report.isValid() ? "validation.valid" : "validation.not_valid"));
        profile(report, draft);
        draft.fact("validation.files", report.files())
                .fact("validation.records", report.records())
                .fact("validation.findings", FindingNotes.counts(found, words))
                .paragraph(report.complete() ? null : words.of("validation.not_complete", listed, total));
        FindingNotes.perRule(rules, draft);
        for (ByRule each : rules) {
            String title = each.rule() + "  " + words.say(each.severity()) + "  " + each.count(words);
            draft.section(title, FindingNotes.of(each, ON_A_TERMINAL, draft));
        }
        report.files()
                .forEach(each -> RecognitionDocument.fill(
                        report.recognition(each), report.files().size() == 1, draft));
        suppressions("validation.used", report.suppressionsUsed(), draft);
        suppressions("validation.unused", report.suppressionsUnused(), draft);
        suppressions("validation.expired", report.suppressionsExpired(), draft);
        draft.section(words.of("validation.not_run"), part -> part.paragraph(report.rulesNotRun()));
    }

    /** How a profile changed the verdict. */
    private static void profile(ValidationReport report, Draft draft) {
        Stream<String> regraded = report.rulesRegraded().stream()
                .map(each -> each.rule() + " ("
                        + draft.words.say(Severity.valueOf(each.severity().name())) + ")");
        rules("validation.rules_off", report.rulesOff(), draft);
        rules("validation.rules_regraded", regraded.toList(), draft);
        List<RuleId> kept = report.rulesKept();
        int byPosition = report.suppressionsByPosition().size();
        draft.paragraph(kept.isEmpty() ? null : draft.of("validation.rules_kept", kept))
                .paragraph(byPosition == 0 ? null : draft.of("validation.by_position", byPosition));
    }

    private static void rules(String key, List<?> rules, Draft draft) {
        String some = rules.size() == 1 ? draft.of(key + "_one", rules) : draft.of(key, rules.size(), rules);
        draft.paragraph(rules.isEmpty() ? null : some);
    }

    private static void suppressions(String key, List<Suppression> suppressions, Draft draft) {
        Words words = draft.words;
        draft.bullets(
                words.of(key),
                suppressions,
                each -> each.rule() + " " + words.pair(scope(each, words), why(each, words)));
    }

    /** What a suppression accepts. */
    private static String scope(Suppression each, Words words) {
        String pointer = each.pointer();
        String value = each.value() == null ? null : "'" + each.value() + "'";
        Object place = pointer == null
                ? Arrays.asList(each.list(), each.record(), each.field(), value)
                : pointer.isEmpty() ? "/" : pointer;
        return words.joined(" ", each.file(), place);
    }

    /** Why a suppression accepts it, and until when. */
    private static String why(Suppression each, Words words) {
        LocalDate until = each.until();
        return until == null || until.equals(LocalDate.MIN)
                ? each.reason()
                : each.reason() + " (" + words.of("validation.until", until.minusDays(1)) + ")";
    }
}
