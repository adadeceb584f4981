package be.kapstok.report;

import be.kapstok.measure.MeasureAnswer;
import be.kapstok.plan.PlanReview;
import be.kapstok.reason.Finding;
import be.kapstok.reason.Severity;
import be.kapstok.review.DatasetReview;
import be.kapstok.review.FileReport;
import be.kapstok.review.FileReports;
import java.util.ArrayList;
import java.util.List;

/** What the rules of policy find in files, as a document: the verdict and the sums, then each plan and each measure. */
final class ReviewDocument {
    private final FileReports reports;
    private final FindingNotes notes;
    private final Words words;

    private ReviewDocument(FileReports reports, Draft draft) {
        this.reports = reports;
        this.notes = notes(draft);
        this.words = draft.words;
    }

    static void fill(MeasureAnswer answer, Draft draft) {
        MeasureDocument.fill(answer, true, notes(draft), draft.because(List.of()));
        draft.titled(MeasureDocument.title(answer, draft.words));
    }

    static void fill(PlanReview plan, Draft draft) {
        FindingNotes notes = notes(draft);
        PlanDocument.fill(plan, true, notes, draft.because(List.of()));
        measures(plan.measures(), false, notes, draft);
        draft.titled(PlanDocument.title(plan, draft.words));
    }

    static void fill(DatasetReview review, Draft draft) {
        fill(FileReports.of(List.of(review)), draft);
    }

    static void fill(FileReports reports, Draft draft) {
        new ReviewDocument(reports, draft).fill(draft.title("review.title"));
    }

    private static FindingNotes notes(Draft draft) {
        return new FindingNotes(draft.words, ofValues(draft.lines));
    }

    private void fill(Draft draft) {
        List<FileReport> files = reports.files();
        int plans = files.stream().mapToInt(each -> each.plans().size()).sum();
        long measures = reports.measures();
        boolean errors = reports.perSeverity().containsKey(Severity.ERROR);
        boolean valid = files.stream().allMatch(FileReport::valid);
        boolean nothing = reports.findings().isEmpty() && valid;
        draft.verdict(
                        valid && !errors,
                        words.of(nothing ? "review.none" : errors ? "review.errors" : "review.no_errors"))
                .fact("validation.files", files, FileReport::file)
                .fact("review.plans", reports.measuresOnly() ? null : plans)
                .fact("review.measures", measures)
                .fact("validation.findings", FindingNotes.counts(reports, words));
        boolean one = files.size() == 1;
        if (one) {
            nothing(files.get(0), draft);
        }
        if (reports.measuresNotListed() > 0) {
            draft.paragraph(words.of("review.first_measures", measures - reports.measuresNotListed(), measures));
        }
        FindingNotes.perRule(ByRule.of(reports), draft);
        for (FileReport each : files) {
            if (one) {
                file(each, plans + measures == 1, draft);
            } else {
                draft.section(each.file(), part -> {
                    nothing(each, part);
                    file(each, false, part);
                });
            }
        }
    }

    /** That a file holds nothing to judge, where that is so. */
    private void nothing(FileReport file, Draft part) {
        if (file.measures().isEmpty() && file.plans().isEmpty()) {
            part.paragraph(words.of(reports.measuresOnly() ? "review.no_measures" : "review.nothing", file.file()));
        }
    }

    private void file(FileReport file, boolean only, Draft part) {
        file.plans()
                .forEach(each -> part.section(
                        PlanDocument.title(each, words), section -> PlanDocument.fill(each, only, notes, section)));
        measures(file.measures(), only, notes, part);
        part.section(words.of("review.others"), notes.named(others(file)));
        file.skipped()
                .forEach(each -> part.section(
                        words.pair(words.of("review.skipped"), each.record()), notes.named(each.findings())));
    }

    private static void measures(List<MeasureAnswer> measures, boolean only, FindingNotes notes, Draft part) {
        measures.forEach(each -> part.section(
                MeasureDocument.title(each, part.words), section -> MeasureDocument.fill(each, only, notes, section)));
    }

    /** The findings that are about neither a measure nor a plan. */
    private static List<Finding> others(FileReport file) {
        List<Finding> others = new ArrayList<>(file.findings());
        file.plans().forEach(plan -> plan.findings().forEach(others::remove));
        file.measures().forEach(measure -> measure.findings().forEach(others::remove));
        return others;
    }

    /** Lines for findings about a value; where a whole record starts, or lacks something, its first line says nothing. */
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
