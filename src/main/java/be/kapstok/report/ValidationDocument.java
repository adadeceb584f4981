package be.kapstok.report;

import be.kapstok.reason.RuleId;
import be.kapstok.reason.Severity;
import be.kapstok.report.Document.Line;
import be.kapstok.report.Document.Table;
import be.kapstok.validation.Profile.RuleSetting;
import be.kapstok.validation.Profile.Suppression;
import be.kapstok.validation.ValidationReport;
import java.time.LocalDate;
import java.util.List;

/** A validation report as a document: the verdict, the sums, then what each rule found, the worst rules first. */
final class ValidationDocument {
    private static final int ON_A_TERMINAL = 3;

    private final Words words;

    private ValidationDocument(Words words) {
        this.words = words;
    }

    static Document of(ValidationReport report, Words words, FaultyLines lines) {
        return new ValidationDocument(words).document(report, new FindingNotes(words, lines));
    }

    private Document document(ValidationReport report, FindingNotes notes) {
        FindingSummary found = FindingSummary.of(report).orElseThrow();
        Draft draft = new Draft(words);
        draft.verdict(report.isValid(), of(report.isValid() ? "valid" : "not_valid"));
        profile(report, draft);
        draft.fact(of("files"), report.files());
        draft.fact(of("records"), String.valueOf(report.records()));
        draft.fact(of("findings"), notes.counts(found));
        if (!report.complete()) {
            draft.say(of("not_complete", found.findings().size(), found.total()));
        }
        List<ByRule> rules = ByRule.of(found);
        Table perRule = notes.perRule(rules);
        if (perRule != null) {
            draft.section(of("per_rule"), part -> part.add(perRule));
        }
        for (ByRule each : rules) {
            String title = each.rule() + "  " + words.of(each.severity()) + "  " + notes.count(each);
            draft.section(title, part -> part.add(notes.of(each, ON_A_TERMINAL)));
        }
        suppressions("used", report.suppressionsUsed(), draft);
        suppressions("unused", report.suppressionsUnused(), draft);
        suppressions("expired", report.suppressionsExpired(), draft);
        if (!report.rulesNotRun().isEmpty()) {
            draft.section(
                    of("not_run"),
                    part -> part.say(String.join(
                            ", ",
                            report.rulesNotRun().stream().map(RuleId::value).toList())));
        }
        return draft.document(of("title"), report.reasons());
    }

    /** What a profile did to the verdict. */
    private void profile(ValidationReport report, Draft draft) {
        sayRules("rules_off", report.rulesOff().stream().map(RuleId::value).toList(), draft);
        sayRules(
                "rules_regraded",
                report.rulesRegraded().stream().map(this::regraded).toList(),
                draft);
        if (!report.rulesKept().isEmpty()) {
            List<String> rules = report.rulesKept().stream().map(RuleId::value).toList();
            draft.say(of("rules_kept", String.join(", ", rules)));
        }
        if (!report.suppressionsByPosition().isEmpty()) {
            draft.say(of("by_position", report.suppressionsByPosition().size()));
        }
    }

    private String regraded(RuleSetting each) {
        Severity severity = Severity.valueOf(each.severity().name());
        return each.rule() + " (" + words.of(severity) + ")";
    }

    private void sayRules(String key, List<String> rules, Draft draft) {
        String listed = String.join(", ", rules);
        if (rules.size() == 1) {
            draft.say(of(key + "_one", listed));
        } else if (!rules.isEmpty()) {
            draft.say(of(key, rules.size(), listed));
        }
    }

    private void suppressions(String key, List<Suppression> suppressions, Draft draft) {
        draft.section(
                of(key),
                part -> part.bullets(suppressions.stream()
                        .map(each -> Line.of(each.rule() + " " + words.pair(scope(each), why(each))))
                        .toList()));
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
                : each.reason() + " (" + of("until", until.minusDays(1)) + ")";
    }

    private String of(String key, Object... arguments) {
        return words.of("validation." + key, arguments);
    }
}
