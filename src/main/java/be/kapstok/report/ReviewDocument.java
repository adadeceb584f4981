package be.kapstok.report;

import be.kapstok.measure.MeasureAnswer;
import be.kapstok.plan.PlanReview;
import be.kapstok.reason.Finding;
import be.kapstok.reason.Severity;
import be.kapstok.review.DatasetReview;
import be.kapstok.review.FileReport;
import be.kapstok.review.FileReports;
import be.kapstok.validation.SkippedRecord;
import java.util.ArrayList;
import java.util.List;

/**
 * The review of files by the rules of policy, as a document: the verdict and the sums, then each plan and each measure.
 */
final class ReviewDocument {
    private ReviewDocument() {}

    static void fill(MeasureAnswer answer, Draft draft) {
        draft.titled(MeasureDocument.title(answer, draft.words))
                .because(List.of())
                .quoting(ofValues(draft.lines));
        MeasureDocument.fill(answer, true, draft);
    }

    static void fill(PlanReview plan, Draft draft) {
        draft.titled(PlanDocument.title(plan, draft.words)).because(List.of()).quoting(ofValues(draft.lines));
        PlanDocument.fill(plan, true, draft);
        measures(plan.measures(), false, draft);
    }

    static void fill(DatasetReview review, Draft draft) {
        fill(FileReports.of(List.of(review)), draft);
    }

    static void fill(FileReports reports, Draft draft) {
        List<FileReport> files = reports.files();
        int plans = files.stream().mapToInt(each -> each.plans().size()).sum();
        long measures = reports.measures();
        long listed = measures - reports.measuresNotListed();
        boolean errors = reports.perSeverity().containsKey(Severity.ERROR);
        boolean valid = files.stream().allMatch(FileReport::valid);
        boolean nothing = reports.findings().isEmpty() && valid;
        String verdict = nothing ? "review.none" : errors ? "review.errors" : "review.no_errors";
        draft.title("review.title")
                .quoting(ofValues(draft.lines))
                .verdict(valid && !errors, draft.of(verdict))
                .fact("validation.files", files, FileReport::file)
                .fact("review.plans", reports.measuresOnly() ? null : plans)
                .fact("review.measures", measures)
                .fact("validation.findings", FindingNotes.counts(reports, draft.words));
        boolean one = files.size() == 1;
        if (one) {
            nothing(files.get(0), reports.measuresOnly(), draft);
        }
        draft.paragraph(listed == measures ? null : draft.of("review.first_measures", listed, measures));
        FindingNotes.perRule(ByRule.of(reports), draft);
        for (FileReport each : files) {
            if (one) {
                file(each, plans + measures == 1, draft);
            } else {
                draft.section(each.file(), part -> {
                    nothing(each, reports.measuresOnly(), part);
                    file(each, false, part);
                });
            }
        }
    }

    /** Says so when a file holds nothing to judge. */
    private static void nothing(FileReport file, boolean measuresOnly, Draft draft) {
        boolean nothing = file.measures().isEmpty() && file.plans().isEmpty();
        String key = measuresOnly ? "review.no_measures" : "review.nothing";
        draft.paragraph(nothing ? draft.of(key, file.file()) : null);
    }

    private static void file(FileReport file, boolean only, Draft draft) {
        for (PlanReview each : file.plans()) {
            draft.section(PlanDocument.title(each, draft.words), part -> PlanDocument.fill(each, only, part));
        }
        measures(file.measures(), only, draft);
        draft.section(draft.of("review.others"), FindingNotes.named(others(file), draft));
        for (SkippedRecord each : file.skipped()) {
            draft.section(
                    draft.words.pair(draft.of("review.skipped"), each.record()),
                    FindingNotes.named(each.findings(), draft));
        }
    }

    private static void measures(List<MeasureAnswer> measures, boolean only, Draft draft) {
        for (MeasureAnswer each : measures) {
            draft.section(MeasureDocument.title(each, draft.words), part -> MeasureDocument.fill(each, only, part));
        }
    }

    /** The findings that are about neither a measure nor a plan. */
    private static List<Finding> others(FileReport file) {
        List<Finding> others = new ArrayList<>(file.findings());
        file.plans().forEach(plan -> plan.findings().forEach(others::remove));
        file.measures().forEach(measure -> measure.findings().forEach(others::remove));
        return others;
    }

    /**
     * Shows lines only for findings about a value: the first line of a record says nothing about a fault of the whole
     * record.
     */
    static FaultyLines ofValues(FaultyLines lines) {
        return place -> {
            String line = lines.of(place);
            int before = Math.max(0, place.column() - 1);
            boolean whole = line == null
                    || line.codePointCount(0, line.length()) <= before
                    || line.codePointAt(line.offsetByCodePoints(0, before)) == '{';
            return whole ? null : line;
        };
    }
}
