package be.kapstok.review;

import static java.util.Objects.requireNonNull;

import be.kapstok.reason.Answer;
import be.kapstok.reason.Finding;
import be.kapstok.reason.Reason;
import be.kapstok.reason.RuleId;
import be.kapstok.reason.Severity;
import be.kapstok.validation.Profile.RuleSetting;
import be.kapstok.validation.Profile.Suppression;
import be.kapstok.validation.ValidationReport;
import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What was found in files: by validation, or by the rules of policy.
 *
 * @param files the files, in the order given
 * @param measuresOnly whether only measures were asked about
 * @param totals what a validation says of all files together, or {@code null} for a review
 * @since 0.1.0
 */
public record FileReports(
        @JsonProperty("files") List<FileReport> files,
        @JsonIgnore boolean measuresOnly,

        @JsonInclude(JsonInclude.Include.NON_NULL) @JsonProperty("totals") @Nullable
        Totals totals)
        implements Answer {
    /** Copies the list. */
    public FileReports {
        files = List.copyOf(files);
    }

    /**
     * What a validation says of all files together.
     *
     * @param complete whether every finding was kept
     * @param records how many records were met
     * @param perSeverity how many findings each severity has, kept or not
     * @param perRule how many findings each rule has, kept or not
     * @param suppressionsUsed the suppressions of the profile that a finding fell under
     * @param suppressionsUnused the suppressions of the profile that no finding fell under
     * @param suppressionsExpired the suppressions of the profile that are over
     * @param suppressionsByPosition the suppressions of the profile that go by position and are not over
     * @param rulesOff the rules that the profile turned off
     * @param rulesRegraded the rules to which the profile gave another severity than their own
     * @param rulesKept the rules that the profile tries to touch and cannot
     * @param rulesNotRun rules that were not run on every file
     */
    public record Totals(
            @JsonProperty("complete") boolean complete,
            @JsonProperty("records") long records,
            @JsonProperty("perSeverity") Map<Severity, Long> perSeverity,
            @JsonProperty("perRule") Map<RuleId, Long> perRule,
            @JsonProperty("suppressionsUsed") List<Suppression> suppressionsUsed,
            @JsonProperty("suppressionsUnused") List<Suppression> suppressionsUnused,
            @JsonProperty("suppressionsExpired") List<Suppression> suppressionsExpired,
            @JsonProperty("suppressionsByPosition") List<Suppression> suppressionsByPosition,
            @JsonProperty("rulesOff") List<RuleId> rulesOff,
            @JsonProperty("rulesRegraded") List<RuleSetting> rulesRegraded,
            @JsonProperty("rulesKept") List<RuleId> rulesKept,
            @JsonProperty("rulesNotRun") List<RuleId> rulesNotRun) {
        static Totals of(ValidationReport report) {
            return new Totals(
                    report.complete(),
                    report.records(),
                    report.perSeverity(),
                    report.perRule(),
                    report.suppressionsUsed(),
                    report.suppressionsUnused(),
                    report.suppressionsExpired(),
                    report.suppressionsByPosition(),
                    report.rulesOff(),
                    report.rulesRegraded(),
                    report.rulesKept(),
                    report.rulesNotRun());
        }
    }

    /**
     * The reviews of several data sets.
     *
     * @param reviews the reviews, in order
     * @return a report for each
     */
    public static FileReports of(List<DatasetReview> reviews) {
        requireNonNull(reviews, "reviews");
        return new FileReports(
                reviews.stream()
                        .map(each -> new FileReport(
                                each.file(),
                                sound(each.findings()),
                                each.findings(),
                                List.of(),
                                each.measures(),
                                each.plans()))
                        .toList(),
                false,
                null);
    }

    /**
     * The measures of several data sets, without plans and without findings about anything else.
     *
     * @param reviews the reviews, in order
     * @return a report for each
     */
    public static FileReports ofMeasures(List<DatasetReview> reviews) {
        requireNonNull(reviews, "reviews");
        return new FileReports(reviews.stream().map(FileReports::ofMeasures).toList(), true, null);
    }

    private static FileReport ofMeasures(DatasetReview review) {
        List<Finding> findings = review.findings().stream()
                .filter(each -> each.location().pointer().startsWith("/measures/"))
                .toList();
        return new FileReport(review.file(), sound(findings), findings, List.of(), review.measures(), List.of());
    }

    /**
     * A validation report, file by file.
     *
     * @param report the report
     * @return a report for each file
     */
    public static FileReports of(ValidationReport report) {
        requireNonNull(report, "report");
        return new FileReports(
                report.files().stream()
                        .distinct()
                        .map(file -> {
                            List<Finding> findings = report.findings().stream()
                                    .filter(each -> each.location().file().equals(file))
                                    .toList();
                            return new FileReport(file, sound(findings), findings, List.of(), List.of(), List.of());
                        })
                        .toList(),
                false,
                Totals.of(report));
    }

    private static boolean sound(List<Finding> findings) {
        return findings.stream().noneMatch(each -> each.severity() == Severity.ERROR);
    }

    /**
     * None: its findings say it all.
     *
     * @return an empty list
     */
    @Override
    @JsonIgnore
    public List<Reason> reasons() {
        return List.of();
    }
}
