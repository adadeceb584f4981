package be.kapstok.review;

import be.kapstok.reason.Answer;
import be.kapstok.reason.Finding;
import be.kapstok.reason.Reason;
import be.kapstok.reason.Severity;
import be.kapstok.validation.ValidationReport;
import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;

/**
 * What was found in files: by validation, or by the rules of policy.
 *
 * @param files the files, in the order given
 * @param measuresOnly whether only measures were asked about
 * @since 0.1.0
 */
public record FileReports(
        @JsonProperty("files") List<FileReport> files,
        @JsonIgnore boolean measuresOnly) implements Answer {
    /** Copies the list. */
    public FileReports {
        files = List.copyOf(files);
    }

    /**
     * The reviews of several data sets.
     *
     * @param reviews the reviews, in order
     * @return a report for each
     */
    public static FileReports of(List<DatasetReview> reviews) {
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
                false);
    }

    /**
     * The measures of several data sets, without plans and without findings about anything else.
     *
     * @param reviews the reviews, in order
     * @return a report for each
     */
    public static FileReports ofMeasures(List<DatasetReview> reviews) {
        return new FileReports(
                reviews.stream().map(FileReports::ofMeasures).toList(), true);
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
        return new FileReports(
                report.files().stream()
                        .distinct()
                        .map(file -> {
                            List<Finding> findings = report.findings().stream()
                                    .filter(each -> each.location().file().equals(file))
                                    .toList();
                            return new FileReport(
                                    file, sound(findings), findings, List.of(), List.of(), List.of());
                        })
                        .toList(),
                false);
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
