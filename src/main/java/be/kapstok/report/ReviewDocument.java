package be.kapstok.report;

import be.kapstok.dataset.Kind;
import be.kapstok.document.Document;
import be.kapstok.measure.MeasureAnswer;
import be.kapstok.plan.PlanReview;
import be.kapstok.reason.Finding;
import be.kapstok.reason.Location;
import be.kapstok.reason.Severity;
import be.kapstok.review.DatasetReview;
import be.kapstok.review.FileReport;
import be.kapstok.review.FileReports;
import be.kapstok.review.PlanTotals;
import be.kapstok.validation.RecordCount;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The review of files by the rules of policy, as a document: the verdict and the sums, then each plan and each measure.
 */
final class ReviewDocument {
    /** The number of findings of form that a terminal shows. */
    private static final int ON_A_TERMINAL = 20;

    /** The rules of form behind whose findings the rest of a document cannot be read. */
    private static final Set<String> BREAKS = Set.of("KD-MALFORMED-JSON", "KD-TRAILING-CONTENT", "KD-BEYOND-LIMIT");

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
        PlanTotals totals = reports.planTotals();
        int listedPlans = files.stream().mapToInt(each -> each.plans().size()).sum();
        long plans = listedPlans + (totals == null ? 0 : totals.notListed());
        long measures = reports.measures();
        long listed = measures - reports.measuresNotListed();
        boolean errors = reports.perSeverity().containsKey(Severity.ERROR);
        boolean valid = files.stream().allMatch(FileReport::valid);
        boolean nothing = reports.findings().isEmpty() && valid;
        String verdict = nothing ? "review.none" : errors ? "review.errors" : "review.no_errors";
        draft.title("review.title").quoting(ofValues(draft.lines)).verdict(valid && !errors, draft.of(verdict));
        draft.oneFile = files.size() == 1;
        skipped(reports, draft);
        draft.fact("validation.files", files, FileReport::file)
                .fact("review.plans", reports.measuresOnly() ? null : plans)
                .fact("review.measures", measures)
                .fact("review.actions_in_all", totals == null ? null : totals.actions())
                .fact("review.actions", totals == null ? null : totals.integrationActions())
                .fact("validation.findings", FindingNotes.counts(reports, draft.words));
        boolean one = files.size() == 1;
        if (one) {
            nothing(files.get(0), reports.measuresOnly(), draft);
        }
        draft.paragraph(listed == measures ? null : draft.of("review.first_measures", listed, measures))
                .paragraph(listedPlans == plans ? null : draft.of("review.first_plans", listedPlans, plans));
        FindingNotes.perRule(ByRule.of(reports), draft);
        if (totals != null) {
            PlanSums.fill(totals, draft);
        }
        for (FileReport each : files) {
            if (one) {
                file(each, plans + measures == 1, draft);
            } else {
                draft.section(each.file(), part -> {
                    part.oneFile = true;
                    skipped(new FileReports(List.of(each), reports.measuresOnly(), 0, null, null), part);
                    nothing(each, reports.measuresOnly(), part);
                    file(each, false, part);
                });
            }
        }
    }

    /** Says how many records were judged and how many skipped, when some were skipped. */
    private static void skipped(FileReports reports, Draft draft) {
        List<Kind<?>> judged = reports.measuresOnly() ? List.of(Kind.MEASURES) : List.of(Kind.MEASURES, Kind.PLANS);
        long records = 0;
        long skipped = 0;
        for (Kind<?> kind : Kind.ALL) {
            RecordCount count = reports.count(kind);
            if (judged.contains(kind)) {
                skipped("review.judged." + kind.list(), count.records(), count.skipped(), draft);
            } else {
                records += count.records();
                skipped += count.skipped();
            }
        }
        skipped("review.judged.others", records, skipped, draft);
    }

    private static void skipped(String key, long records, long skipped, Draft draft) {
        draft.paragraph(skipped == 0 ? null : draft.of(key, records - skipped, records, skipped));
    }

    /** Says so when a file holds nothing to judge. */
    private static void nothing(FileReport file, boolean measuresOnly, Draft draft) {
        boolean nothing = file.measures().isEmpty() && file.plans().isEmpty() && file.skippedCount() == 0;
        boolean plans = file.counts().stream().anyMatch(each -> each.list().equals(Kind.PLANS.list()));
        String key = !measuresOnly ? "review.nothing" : plans ? "review.only_plans" : "review.no_measures";
        draft.paragraph(nothing ? draft.of(key, file.file()) : null);
    }

    private static void file(FileReport file, boolean only, Draft draft) {
        List<Finding> others = others(file);
        List<Finding> ofFile = others.stream().filter(ReviewDocument::isOfFile).toList();
        List<Finding> remarks = others.stream().filter(each -> !isOfFile(each)).toList();
        long more = file.skippedCount() - file.skipped().size();
        boolean broken = ofFile.stream().anyMatch(ReviewDocument::isBreak);
        draft.section(
                draft.of("review.file"),
                part -> part.add(FindingNotes.named(ofFile, part)).paragraph(broken ? draft.of("review.break") : null));
        folded(
                draft.of("review.skipped", file.skippedCount()),
                FindingNotes.of(file.skipped(), ON_A_TERMINAL, more, draft),
                draft);
        for (PlanReview each : file.plans()) {
            draft.section(PlanDocument.title(each, draft.words), part -> PlanDocument.fill(each, only, part));
        }
        measures(file.measures(), only, draft);
        folded(draft.of("review.others"), FindingNotes.first(ON_A_TERMINAL, remarks, draft), draft);
        RecognitionDocument.fill(file.recognition(), true, draft);
    }

    /** Notes of which a terminal shows only the first, and how to see them all. */
    private static void folded(String title, Document.Notes notes, Draft draft) {
        boolean all =
                draft.full || notes.notes().isEmpty() || (notes.notes().size() <= notes.first() && notes.more() == 0);
        draft.section(title, part -> part.add(notes).paragraph(all ? null : draft.of("review.see_all")));
    }

    /** Whether nothing could be read behind a finding. */
    private static boolean isBreak(Finding finding) {
        return BREAKS.contains(finding.rule().value());
    }

    /** Whether a finding is an error of form that is in no record. */
    private static boolean isOfFile(Finding finding) {
        return finding.severity() == Severity.ERROR && finding.rule().value().startsWith("KD-");
    }

    private static void measures(List<MeasureAnswer> measures, boolean only, Draft draft) {
        for (MeasureAnswer each : measures) {
            draft.section(MeasureDocument.title(each, draft.words), part -> MeasureDocument.fill(each, only, part));
        }
    }

    /** The findings that are about nothing else that is told, the worst first. */
    private static List<Finding> others(FileReport file) {
        Set<Finding> others = new LinkedHashSet<>(file.findings());
        file.plans().forEach(plan -> plan.findings().forEach(others::remove));
        file.measures().forEach(measure -> measure.findings().forEach(others::remove));
        file.skipped().forEach(record -> record.findings().forEach(others::remove));
        return others.stream().sorted(Comparator.comparing(Finding::severity)).toList();
    }

    /**
     * Shows lines only for findings about a value: the first line of a record says nothing about a fault of the whole
     * record.
     */
    static FaultyLines ofValues(FaultyLines lines) {
        return new FaultyLines() {
            @Override
            public @Nullable String of(Location place) {
                String line = lines.of(place);
                int before = Math.max(0, place.column() - 1);
                boolean whole = line == null
                        || line.codePointCount(0, line.length()) <= before
                        || line.codePointAt(line.offsetByCodePoints(0, before)) == '{';
                return whole ? null : line;
            }

            @Override
            public @Nullable InTable inTable(Location place) {
                return lines.inTable(place);
            }
        };
    }
}
