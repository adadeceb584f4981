package be.kapstok.report;

import be.kapstok.reason.RuleId;
import be.kapstok.reason.Severity;
import be.kapstok.review.FileReports;
import be.kapstok.validation.Profile.RuleSetting;
import be.kapstok.validation.Profile.Suppression;
import be.kapstok.validation.ValidationReport;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;

/** A validation report as a document: the verdict, the sums, then what each rule found, the worst rules first. */
final class ValidationDocument {
    private static final int ON_A_TERMINAL = 3;

    private final ValidationReport report;
    private final Draft draft;
    private final Words words;

    private ValidationDocument(ValidationReport report, Draft draft) {
        this.report = report;
        this.draft = draft;
        this.words = draft.words;
    }

    static void fill(ValidationReport report, Draft draft) {
        new ValidationDocument(report, draft).fill();
    }

    private void fill() {
        FileReports found = FileReports.of(report);
        List<ByRule> rules = ByRule.of(found);
        FindingNotes notes = new FindingNotes(words, draft.lines);
        draft.title("validation.title")
                .verdict(report.isValid(), words.of(report.isValid() ? "validation.valid" : "validation.not_valid"));
        profile();
        draft.fact("validation.files", report.files())
                .fact("validation.records", report.records())
                .fact("validation.findings", FindingNotes.counts(found, words));
        if (!report.complete()) {
            long total = rules.stream().mapToLong(ByRule::total).sum();
            draft.paragraph(
                    words.of("validation.not_complete", report.findings().size(), total));
        }
        FindingNotes.perRule(rules, draft);
        for (ByRule each : rules) {
            String title = each.rule() + "  " + words.say(each.severity()) + "  " + each.count(words);
            draft.section(title, notes.of(each, ON_A_TERMINAL));
        }
        draft.bullets(words.of("validation.used"), report.suppressionsUsed(), this::suppression)
                .bullets(words.of("validation.unused"), report.suppressionsUnused(), this::suppression)
                .bullets(words.of("validation.expired"), report.suppressionsExpired(), this::suppression)
                .section(words.of("validation.not_run"), part -> part.paragraph(report.rulesNotRun()));
    }

    /** What a profile did to the verdict. */
    private void profile() {
        said("validation.rules_off", report.rulesOff());
        said(
                "validation.rules_regraded",
                report.rulesRegraded().stream().map(this::regraded).toList());
        List<RuleId> kept = report.rulesKept();
        int byPosition = report.suppressionsByPosition().size();
        draft.paragraph(kept.isEmpty() ? null : words.of("validation.rules_kept", kept))
                .paragraph(byPosition == 0 ? null : words.of("validation.by_position", byPosition));
    }

    private String regraded(RuleSetting each) {
        return each.rule() + " (" + words.say(Severity.valueOf(each.severity().name())) + ")";
    }

    private void said(String key, List<?> rules) {
        String some = rules.size() == 1 ? words.of(key + "_one", rules) : words.of(key, rules.size(), rules);
        draft.paragraph(rules.isEmpty() ? null : some);
    }

    private String suppression(Suppression each) {
        return each.rule() + " " + words.pair(scope(each), why(each));
    }

    /** What a suppression accepts. */
    private String scope(Suppression each) {
        String pointer = each.pointer();
        String value = each.value() == null ? null : "'" + each.value() + "'";
        Object place = pointer == null
                ? Arrays.asList(each.list(), each.record(), each.field(), value)
                : pointer.isEmpty() ? "/" : pointer;
        return words.listed(Arrays.asList(each.file(), place), " ");
    }

    /** Why a suppression accepts it, and until when. */
    private String why(Suppression each) {
        LocalDate until = each.until();
        return until == null || until.equals(LocalDate.MIN)
                ? each.reason()
                : each.reason() + " (" + words.of("validation.until", until.minusDays(1)) + ")";
    }
}
