package be.kapstok.report;

import be.kapstok.model.Confidence;
import be.kapstok.model.Period;
import be.kapstok.reason.Finding;
import be.kapstok.reason.Location;
import be.kapstok.reason.RuleId;
import be.kapstok.reason.Severity;
import be.kapstok.validation.Profile.RuleSetting;
import be.kapstok.validation.Profile.Suppression;
import be.kapstok.validation.ValidationReport;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The words of a validation report in one language. What comes of users is on one line, and not yet escaped for a format. */
final class ReportWords {
    private final Words words;

    ReportWords(Locale language) {
        this.words = new Words(language);
    }

    Locale language() {
        return words.language();
    }

    String of(String key, Object... arguments) {
        return words.of("validation." + key, arguments);
    }

    String of(Enum<?> word) {
        return words.of(word);
    }

    String of(Period period) {
        return words.of(period);
    }

    /** A label and what it stands for; French puts a space before the colon. */
    String pair(String label, Object value) {
        return of("pair", label, value);
    }

    /** How many, and whether every record has one. */
    String count(ByRule group) {
        return switch (group.spread()) {
            case SOME -> String.valueOf(group.total());
            case ALL_RECORDS -> of("all_records", group.total(), group.records());
            case AS_MANY_AS_RECORDS -> of("as_many", group.total());
        };
    }

    String listed(Found found) {
        return of("not_complete", found.findings().size(), found.total());
    }

    /** File, line, column and pointer, as far as there are. */
    String place(Location place) {
        String numbers = place.line() > 0 ? ":" + place.line() + ":" + Math.max(1, place.column()) : "";
        String pointer = place.pointer().isEmpty() ? "" : " " + Escapes.line(place.pointer());
        return Escapes.line(place.file()) + numbers + pointer;
    }

    /** What a profile did to the verdict; a sentence each. */
    List<String> profile(ValidationReport report) {
        List<String> sentences = new ArrayList<>();
        List<RuleId> off = report.rulesOff();
        if (!off.isEmpty()) {
            sentences.add(counted("rules_off", off.size(), list(off)));
        }
        List<RuleSetting> regraded = report.rulesRegraded();
        if (!regraded.isEmpty()) {
            List<String> rules = new ArrayList<>();
            for (RuleSetting each : regraded) {
                Severity severity = Severity.valueOf(each.severity().name());
                rules.add(each.rule() + " (" + of(severity) + ")");
            }
            sentences.add(counted("rules_regraded", regraded.size(), String.join(", ", rules)));
        }
        if (!report.rulesKept().isEmpty()) {
            sentences.add(of("rules_kept", list(report.rulesKept())));
        }
        if (!report.suppressionsByPosition().isEmpty()) {
            sentences.add(of("by_position", report.suppressionsByPosition().size()));
        }
        return sentences;
    }

    private String counted(String key, int count, String listed) {
        return count == 1 ? of(key + "_one", listed) : of(key, count, listed);
    }

    /** What a suppression accepts. */
    String scope(Suppression each) {
        String place = place(each);
        return each.file() == null ? place : Escapes.line(each.file()) + " " + place;
    }

    private static String place(Suppression each) {
        if (each.pointer() != null) {
            return each.pointer().isEmpty() ? "/" : Escapes.line(each.pointer());
        }
        String field = each.field() == null ? "" : " " + each.field();
        String value = each.value() == null ? "" : " '" + each.value() + "'";
        return Escapes.line(each.list() + " " + each.record() + field + value);
    }

    /** Why a suppression accepts it, and until when. */
    String why(Suppression each) {
        LocalDate until = each.until();
        String reason = Escapes.line(each.reason());
        return until == null || until.equals(LocalDate.MIN)
                ? reason
                : reason + " (" + of("until", until.minusDays(1)) + ")";
    }

    /** Rules on one line. */
    String list(List<RuleId> rules) {
        return String.join(", ", rules.stream().map(RuleId::value).toList());
    }

    /** The message, and that the rule is only probable when it is. */
    String message(Finding finding) {
        String message = Escapes.line(finding.message(language()));
        return finding.confidence() == Confidence.PROBABLE
                ? message + " (" + words.of(Confidence.PROBABLE) + ")"
                : message;
    }

    /** The message with what was probably meant. */
    String sentence(Finding finding) {
        String message = message(finding);
        return finding.suggestion() == null
                ? message
                : message + ". " + of("perhaps", Escapes.line(finding.suggestion()));
    }
}
