package be.kapstok.report;

import be.kapstok.dataset.RecordWriter;
import be.kapstok.reason.Finding;
import be.kapstok.reason.RuleId;
import be.kapstok.reason.Severity;
import be.kapstok.validation.Profile.RuleSetting;
import be.kapstok.validation.Profile.Suppression;
import be.kapstok.validation.ValidationReport;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** A validation report as JSON: what Jackson databind writes of {@link ValidationReport}, with sentences in a language. */
final class ReportJson {
    private ReportJson() {}

    static String of(ValidationReport report, Locale language) {
        View view = new View(
                report.isValid(),
                report.complete(),
                report.files(),
                report.records(),
                report.perSeverity(),
                report.perRule(),
                report.findings(),
                report.suppressionsUsed(),
                report.suppressionsUnused(),
                report.suppressionsExpired(),
                report.suppressionsByPosition(),
                report.rulesOff(),
                report.rulesRegraded(),
                report.rulesKept(),
                report.rulesNotRun());
        return Escapes.json(new RecordWriter(language).write(view)) + "\n";
    }

    /** The properties of a report, in the order in which they are written. */
    public record View(
            @JsonProperty("valid") boolean valid,
            @JsonProperty("complete") boolean complete,
            @JsonProperty("files") List<String> files,
            @JsonProperty("records") long records,
            @JsonProperty("perSeverity") Map<Severity, Long> perSeverity,
            @JsonProperty("perRule") Map<RuleId, Long> perRule,
            @JsonProperty("findings") List<Finding> findings,
            @JsonProperty("suppressionsUsed") List<Suppression> suppressionsUsed,
            @JsonProperty("suppressionsUnused") List<Suppression> suppressionsUnused,
            @JsonProperty("suppressionsExpired") List<Suppression> suppressionsExpired,
            @JsonProperty("suppressionsByPosition") List<Suppression> suppressionsByPosition,
            @JsonProperty("rulesOff") List<RuleId> rulesOff,
            @JsonProperty("rulesRegraded") List<RuleSetting> rulesRegraded,
            @JsonProperty("rulesKept") List<RuleId> rulesKept,
            @JsonProperty("rulesNotRun") List<RuleId> rulesNotRun) {}
}
