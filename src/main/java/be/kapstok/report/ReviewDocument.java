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
    private final Draft draft;
    private final Words words;
    private final FindingNotes notes;

    private ReviewDocument(Words words, FaultyLines lines) {
        this.draft = new Draft(words, "review");
        this.words = words;
        this.notes = new FindingNotes(words, ofValues(lines));
    }

    static Document of(MeasureAnswer answer, Words words, FaultyLines lines) {
        ReviewDocument review = new ReviewDocument(words, lines);
        MeasureDocument.fill(answer, review.notes, true, review.draft, words);
        return review.draft.document(MeasureDocument.title(answer, words), List.of());
    }

    static Document of(PlanReview plan, Words words, FaultyLines lines) {
        ReviewDocument review = new ReviewDocument(words, lines);
        PlanDocument.fill(plan, review.notes, true, review.draft, words);
        review.measures(plan.measures(), false, review.draft);
        return review.draft.document(PlanDocument.title(plan, words), List.of());
    }

    static Document of(DatasetReview review, Words words, FaultyLines lines) {
        return of(FileReports.of(List.of(review)), words, lines);
    }

    static Document of(FileReports reports, Words words, FaultyLines lines) {
        return new ReviewDocument(words, lines).document(reports);
    }

    private Document document(FileReports reports) {
        List<Finding> found = reports.findings();
        List<FileReport> files = reports.files();
        int plans = files.stream().mapToInt(each -> each.plans().size()).sum();
        long measures = reports.measures();
        boolean errors = reports.perSeverity().containsKey(Severity.ERROR);
        boolean valid = files.stream().allMatch(FileReport::valid);
        draft.verdict(valid && !errors, draft.of(found.isEmpty() && valid ? "none" : errors ? "errors" : "no_errors"));
        draft.labelled(
                words.of("validation.files"),
                files.stream().map(each -> Document.Line.of(each.file())).toList());
        draft.fact("plans", reports.measuresOnly() ? null : String.valueOf(plans));
        draft.fact("measures", String.valueOf(measures));
        draft.labelled(
                words.of("validation.findings"),
                notes.counts(reports).stream().map(Document.Line::of).toList());
        boolean one = files.size() == 1;
        if (one) {
            nothing(files.get(0), reports.measuresOnly(), draft);
        }
        if (reports.measuresNotListed() > 0) {
            draft.say(draft.of("first_measures", measures - reports.measuresNotListed(), measures));
        }
        notes.perRule(ByRule.of(reports), draft);
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
        return draft.document(draft.of("title"), reports.reasons());
    }

    /** That a file holds nothing to judge, where that is so. */
    private static void nothing(FileReport file, boolean measuresOnly, Draft part) {
        if (file.measures().isEmpty() && file.plans().isEmpty()) {
            part.say(part.of(measuresOnly ? "no_measures" : "nothing", file.file()));
        }
    }

    private void file(FileReport file, boolean only, Draft part) {
        file.plans()
                .forEach(each -> part.section(
                        PlanDocument.title(each, words),
                        section -> PlanDocument.fill(each, notes, only, section, words)));
        measures(file.measures(), only, part);
        part.section(part.of("others"), section -> section.notes(notes.named(others(file))));
        file.skipped()
                .forEach(each -> part.section(
                        words.pair(part.of("skipped"), each.record()),
                        section -> section.notes(notes.named(each.findings()))));
    }

    private void measures(List<MeasureAnswer> measures, boolean only, Draft part) {
        measures.forEach(each -> part.section(
                MeasureDocument.title(each, words),
                section -> MeasureDocument.fill(each, notes, only, section, words)));
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
