package be.kapstok.report;

import be.kapstok.reason.RuleId;
import be.kapstok.reason.Severity;
import be.kapstok.review.FileReports;
import be.kapstok.validation.Profile.RuleSetting;
import be.kapstok.validation.Profile.Suppression;
import be.kapstok.validation.ValidationReport;
import java.time.LocalDate;
import java.util.List;

/** A validation report as a document: the verdict, the sums, then what each rule found, the worst rules first. */
final class ValidationDocument {
    private static final int ON_A_TERMINAL = 3;

    private final ValidationReport report;
    private final Draft draft;
    private final Words words;

    private ValidationDocument(ValidationReport report, Words words) {
        this.report = report;
        this.draft = new Draft(words, "validation");
        this.words = words;
    }

    static Document of(ValidationReport report, Words words, FaultyLines lines) {
        return new ValidationDocument(report, words).document(new FindingNotes(words, lines));
    }

    private Document document(FindingNotes notes) {
        FileReports found = FileReports.of(report);
        draft.verdict(report.isValid(), draft.of(report.isValid() ? "valid" : "not_valid"));
        profile();
        draft.fact("files", report.files(), each -> each);
        draft.fact("records", String.valueOf(report.records()));
        draft.fact("findings", notes.counts(found), each -> each);
        if (!report.complete()) {
            long total =
                    report.perRule().values().stream().mapToLong(each -> each).sum();
            draft.say(draft.of("not_complete", report.findings().size(), total));
        }
        List<ByRule> rules = ByRule.of(found);
        notes.perRule(rules, draft);
        for (ByRule each : rules) {
            String title = each.rule() + "  " + words.of(each.severity()) + "  " + each.count(words);
            draft.section(title, part -> part.notes(notes.of(each, ON_A_TERMINAL)));
        }
        suppressions("used", report.suppressionsUsed());
        suppressions("unused", report.suppressionsUnused());
        suppressions("expired", report.suppressionsExpired());
        if (!report.rulesNotRun().isEmpty()) {
            draft.section(draft.of("not_run"), part -> part.say(words.joined(report.rulesNotRun(), RuleId::value)));
        }
        return draft.document(draft.of("title"), report.reasons());
    }

    /** What a profile did to the verdict. */
    private void profile() {
        sayRules("rules_off", report.rulesOff().stream().map(RuleId::value).toList());
        sayRules(
                "rules_regraded",
                report.rulesRegraded().stream().map(this::regraded).toList());
        if (!report.rulesKept().isEmpty()) {
            draft.say(draft.of("rules_kept", report.rulesKept()));
        }
        if (!report.suppressionsByPosition().isEmpty()) {
            draft.say(draft.of("by_position", report.suppressionsByPosition().size()));
        }
    }

    private String regraded(RuleSetting each) {
        Severity severity = Severity.valueOf(each.severity().name());
        return each.rule() + " (" + words.of(severity) + ")";
    }

    private void sayRules(String key, List<String> rules) {
        if (rules.size() == 1) {
            draft.say(draft.of(key + "_one", rules));
        } else if (!rules.isEmpty()) {
            draft.say(draft.of(key, rules.size(), rules));
        }
    }

    private void suppressions(String key, List<Suppression> suppressions) {
        draft.list(
                draft.of(key),
                0,
                suppressions,
                each -> Document.Line.of(each.rule() + " " + words.pair(scope(each), why(each))));
    }

    /** What a suppression accepts. */
    private static String scope(Suppression each) {
        String place = place(each);
        return each.file() == null ? place : each.file() + " " + place;
    }

    private static String place(Suppression each) {
        if (each.pointer() != null) {
            return each.pointer().isEmpty() ? "/" : each.pointer();
        }
        String field = each.field() == null ? "" : " " + each.field();
        String value = each.value() == null ? "" : " '" + each.value() + "'";
        return each.list() + " " + each.record() + field + value;
    }

    /** Why a suppression accepts it, and until when. */
    private String why(Suppression each) {
        LocalDate until = each.until();
        return until == null || until.equals(LocalDate.MIN)
                ? each.reason()
                : each.reason() + " (" + draft.of("until", until.minusDays(1)) + ")";
    }
}
