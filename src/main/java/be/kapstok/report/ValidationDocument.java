package be.kapstok.report;

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
            long total =
                    report.perRule().values().stream().mapToLong(each -> each).sum();
            draft.paragraph(
                    words.of("validation.not_complete", report.findings().size(), total));
        }
        FindingNotes.perRule(rules, draft);
        for (ByRule each : rules) {
            String title = each.rule() + "  " + words.say(each.severity()) + "  " + each.count(words);
            draft.section(title, part -> part.notes(notes.of(each, ON_A_TERMINAL)));
        }
        draft.bullets(words.of("validation.used"), report.suppressionsUsed(), this::suppression)
                .bullets(words.of("validation.unused"), report.suppressionsUnused(), this::suppression)
                .bullets(words.of("validation.expired"), report.suppressionsExpired(), this::suppression);
        if (!report.rulesNotRun().isEmpty()) {
            draft.section(words.of("validation.not_run"), part -> part.paragraph(report.rulesNotRun()));
        }
    }

    /** What a profile did to the verdict. */
    private void profile() {
        rules("validation.rules_off", report.rulesOff());
        rules(
                "validation.rules_regraded",
                report.rulesRegraded().stream().map(this::regraded).toList());
        if (!report.rulesKept().isEmpty()) {
            draft.paragraph(words.of("validation.rules_kept", report.rulesKept()));
        }
        if (!report.suppressionsByPosition().isEmpty()) {
            draft.paragraph(words.of(
                    "validation.by_position", report.suppressionsByPosition().size()));
        }
    }

    private String regraded(RuleSetting each) {
        return each.rule() + " (" + words.say(Severity.valueOf(each.severity().name())) + ")";
    }

    private void rules(String key, List<?> rules) {
        if (rules.size() == 1) {
            draft.paragraph(words.of(key + "_one", rules));
        } else if (!rules.isEmpty()) {
            draft.paragraph(words.of(key, rules.size(), rules));
        }
    }

    private String suppression(Suppression each) {
        return each.rule() + " " + words.pair(scope(each), why(each));
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
                : each.reason() + " (" + words.of("validation.until", until.minusDays(1)) + ")";
    }
}
