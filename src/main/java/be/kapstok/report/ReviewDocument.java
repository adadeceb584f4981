package be.kapstok.report;

import be.kapstok.measure.MeasureAnswer;
import be.kapstok.plan.PlanReview;
import be.kapstok.reason.Finding;
import be.kapstok.report.Document.Table;
import be.kapstok.review.FileReport;
import be.kapstok.review.FileReports;
import be.kapstok.review.SkippedRecord;
import java.util.ArrayList;
import java.util.List;

/** What the rules of policy find in files, as a document: the verdict and the sums, then each plan and each measure. */
final class ReviewDocument {
    private final Words words;
    private final FindingNotes notes;

    private ReviewDocument(Words words, FaultyLines lines) {
        this.words = words;
        this.notes = new FindingNotes(words, ofValues(lines));
    }

    static Document of(MeasureAnswer answer, Words words, FaultyLines lines) {
        FindingNotes notes = new ReviewDocument(words, lines).notes;
        Draft draft = new Draft(words);
        new MeasureDocument(words, notes, true).fill(answer, draft);
        return draft.document(MeasureDocument.title(answer, words), List.of());
    }

    static Document of(PlanReview plan, Words words, FaultyLines lines) {
        ReviewDocument document = new ReviewDocument(words, lines);
        Draft draft = new Draft(words);
        new PlanDocument(words, document.notes, true).fill(plan, draft);
        document.measures(plan.measures(), draft, false);
        return draft.document(PlanDocument.title(plan, words), List.of());
    }

    static Document of(FileReports reports, Words words, FaultyLines lines) {
        return new ReviewDocument(words, lines).document(reports);
    }

    private Document document(FileReports reports) {
        FindingSummary found = FindingSummary.of(reports);
        long plans =
                reports.files().stream().mapToLong(each -> each.plans().size()).sum();
        long measures = reports.files().stream()
                .mapToLong(each -> each.measures().size())
                .sum();
        boolean valid = reports.files().stream().allMatch(FileReport::valid);
        Draft draft = new Draft(words);
        draft.verdict(
                valid && !found.hasErrors(),
                of(found.findings().isEmpty() && valid ? "none" : found.hasErrors() ? "errors" : "no_errors"));
        draft.fact(words.of("validation.files"), found.files());
        if (!reports.measuresOnly()) {
            draft.fact(of("plans"), String.valueOf(plans));
        }
        draft.fact(of("measures"), String.valueOf(measures));
        draft.fact(words.of("validation.findings"), notes.counts(found));
        boolean one = reports.files().size() == 1;
        if (one) {
            nothing(reports.files().get(0), reports.measuresOnly(), draft);
        }
        Table perRule = notes.perRule(ByRule.of(found));
        if (perRule != null) {
            draft.section(words.of("validation.per_rule"), part -> part.add(perRule));
        }
        for (FileReport each : reports.files()) {
            if (one) {
                file(each, plans + measures == 1, draft);
            } else {
                draft.section(each.file(), part -> {
                    nothing(each, reports.measuresOnly(), part);
                    file(each, false, part);
                });
            }
        }
        return draft.document(of("title"), reports.reasons());
    }

    /** That a file holds nothing to judge, where that is so. */
    private void nothing(FileReport file, boolean measuresOnly, Draft part) {
        if (file.measures().isEmpty() && file.plans().isEmpty()) {
            part.say(of(measuresOnly ? "no_measures" : "nothing", file.file()));
        }
    }

    private void file(FileReport file, boolean only, Draft part) {
        for (PlanReview each : file.plans()) {
            part.section(
                    PlanDocument.title(each, words),
                    section -> new PlanDocument(words, notes, only).fill(each, section));
        }
        measures(file.measures(), part, only);
        List<Finding> others = others(file);
        if (!others.isEmpty()) {
            part.section(of("others"), section -> section.add(notes.named(others, none -> List.of())));
        }
        for (SkippedRecord each : file.skipped()) {
            part.section(
                    words.pair(of("skipped"), each.record()),
                    section -> section.add(notes.named(each.findings(), none -> List.of())));
        }
    }

    private void measures(List<MeasureAnswer> measures, Draft part, boolean only) {
        for (MeasureAnswer each : measures) {
            part.section(
                    MeasureDocument.title(each, words),
                    section -> new MeasureDocument(words, notes, only).fill(each, section));
        }
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

    private String of(String key, Object... arguments) {
        return words.of("review." + key, arguments);
    }
}
