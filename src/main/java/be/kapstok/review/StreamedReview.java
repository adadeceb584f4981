package be.kapstok.review;

import static java.util.Objects.requireNonNull;

import be.kapstok.dataset.DatasetReader.RecordPlaces;
import be.kapstok.dataset.Format;
import be.kapstok.dataset.Kind;
import be.kapstok.dataset.ReadOptions;
import be.kapstok.measure.MeasureAnswer;
import be.kapstok.model.Keyed;
import be.kapstok.model.Measure;
import be.kapstok.model.MultiYearPlan;
import be.kapstok.plan.PlanReview;
import be.kapstok.reason.Finding;
import be.kapstok.reason.FindingLog;
import be.kapstok.validation.ValidationReport;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Judges the sound measures of files of any length, and the plans of exports of any size, as they are read. It counts every
 * finding, keeps only the answers about the first measures and plans with findings, and forgets all others. Not safe to
 * share between threads.
 *
 * <pre>{@code
 * ValidationReport checked = kapstok.validation().checkEach(file, (record, findings) -> {});
 * StreamedReview review = new StreamedReview(kapstok.reviews(), null, 100);
 * review.add(in, file.toString(), ReadOptions.DEFAULT, checked);
 * FileReports found = review.report(true);
 * }</pre>
 *
 * @since 0.1.0
 */
public final class StreamedReview {
    private final Reviews judge;
    private final @Nullable LocalDate day;
    private final int limit;
    private final List<FileReport> files = new ArrayList<>();
    private final Set<ValidationReport> counted = Collections.newSetFromMap(new IdentityHashMap<>());
    private final Tally tally = new Tally();
    private final PlanTotals.Sum plans = new PlanTotals.Sum();
    private boolean all = true;
    private long measures;
    private long listedPlans;

    /**
     * Makes a review without files.
     *
     * @param judge the judge of measures and plans
     * @param day the day on which all measures are judged, in Belgian civil time; {@code null} judges each on its own
     *     day
     * @param limit the number of answers to keep for each file, at least 1
     * @throws IllegalArgumentException when {@code limit} is below 1
     */
    public StreamedReview(Reviews judge, @Nullable LocalDate day, int limit) {
        requireNonNull(judge, "judge");
        if (limit < 1) {
            throw new IllegalArgumentException("limit is at least 1, got " + limit);
        }
        this.judge = judge;
        this.day = day;
        this.limit = limit;
    }

    /**
     * Judges the sound measures of a file that was checked before.
     *
     * @param in NDJSON or a table of measures; it stays open
     * @param file the name of the file, in its findings and in the report on it
     * @param options how it is read, as when it was checked; where they have no vocabulary, names mean what they mean in the
     *     data of the judge
     * @param checked the report on the same file, perhaps among others
     * @throws IOException when the stream cannot be read
     * @throws IllegalArgumentException when it is a JSON document, which cannot be read one record at a time, or the
     *     report is not about the file
     */
    public void add(InputStream in, String file, ReadOptions options, ValidationReport checked) throws IOException {
        requireNonNull(in, "in");
        requireNonNull(file, "file");
        requireNonNull(options, "options");
        requireNonNull(checked, "checked");
        if (!checked.files().contains(file)) {
            throw new IllegalArgumentException("The report is not about '" + file + "' but about " + checked.files());
        }
        BufferedInputStream stream = new BufferedInputStream(in, 1 << 16);
        if (Format.of(stream, file, options) == Format.JSON) {
            throw new IllegalArgumentException("'" + file + "' is one JSON document: read it whole, and use Reviews");
        }
        if (counted.add(checked)) {
            tally.add(checked);
        }
        List<MeasureAnswer> kept = new ArrayList<>();
        judge.reader(options)
                .each(
                        stream,
                        file,
                        new FindingLog(),
                        (Kind<?> kind, Keyed record, boolean whole, RecordPlaces places) -> {
                            if (record instanceof Measure measure && !checked.isFaulty(file, kind, places.index())) {
                                judge(measure, places, kept);
                            }
                        });
        List<Finding> findings =
                kept.stream().flatMap(each -> each.findings().stream()).toList();
        files.add(FileReports.judged(checked, file, findings, kept, List.of()));
    }

    /**
     * Reviews the sound plans of an export that was checked before.
     *
     * @param export the file or folder of the export
     * @param options how it is read, as when it was checked; where they have no vocabulary, names mean what they mean in the
     *     data of the judge
     * @param checked the report on this export alone
     * @param sink takes each review, which then is not kept; {@code null} keeps the first reviews, and those with findings
     *     before others
     * @throws IOException when the export cannot be read
     * @throws IllegalArgumentException when the report is not about this export alone
     */
    public void add(
            Path export, ReadOptions options, ValidationReport checked, @Nullable Consumer<? super PlanReview> sink)
            throws IOException {
        requireNonNull(export, "export");
        requireNonNull(options, "options");
        requireNonNull(checked, "checked");
        String file = export.toString();
        if (!checked.files().equals(List.of(file))) {
            throw new IllegalArgumentException("The report is not about '" + file + "' but about " + checked.files());
        }
        tally.add(checked);
        List<PlanReview> kept = new ArrayList<>();
        judge.reader(options)
                .each(export, new FindingLog(), (Kind<?> kind, Keyed record, boolean whole, RecordPlaces places) -> {
                    if (record instanceof MultiYearPlan plan && !checked.isFaulty(file, kind, places.index())) {
                        PlanReview review = judge.plans().review(plan, places);
                        plans.add(plan, review);
                        tally.add(review.findings());
                        if (sink == null) {
                            keep(review, kept);
                        } else {
                            sink.accept(review);
                        }
                    }
                });
        List<Finding> findings =
                kept.stream().flatMap(each -> each.findings().stream()).toList();
        listedPlans += kept.size();
        files.add(FileReports.judged(checked, file, findings, List.of(), kept));
    }

    /** Keeps a review, if need be in the place of the last one without findings. */
    private void keep(PlanReview review, List<PlanReview> kept) {
        kept.add(review);
        int last = kept.size() - 1;
        if (last >= limit) {
            while (last > 0 && !kept.get(last).findings().isEmpty()) {
                last--;
            }
            boolean sound = kept.get(last).findings().isEmpty();
            PlanReview dropped = kept.remove(sound ? last : kept.size() - 1);
            all &= dropped.findings().isEmpty();
        }
    }

    /**
     * Takes a file that was checked and is held in memory, and judges its sound records; a file that was checked as a stream
     * has no data set, so that only what was found in checking it is reported.
     *
     * @param checked the report on one file
     * @param measuresOnly whether to judge only its measures
     */
    public void add(ValidationReport checked, boolean measuresOnly) {
        requireNonNull(checked, "checked");
        FileReport file = FileReports.judged(
                checked, measuresOnly, each -> measuresOnly ? judge.measures(each, day) : judge.review(each), tally);
        measures += file.measures().size();
        files.add(file);
    }

    private void judge(Measure measure, RecordPlaces places, List<MeasureAnswer> kept) {
        MeasureAnswer answer = judge.measures().check(measure, day == null ? measure.day() : day, places::of);
        measures++;
        tally.add(answer.findings());
        if (!answer.findings().isEmpty() && kept.size() < limit) {
            kept.add(answer);
        } else {
            all &= answer.findings().isEmpty();
        }
    }

    /**
     * The findings in all files, with the full totals.
     *
     * @param measuresOnly whether the report covers only measures
     */
    public FileReports report(boolean measuresOnly) {
        long listed = files.stream().mapToLong(each -> each.measures().size()).sum();
        return new FileReports(
                files,
                measuresOnly,
                measures - listed,
                plans.isEmpty() ? null : plans.totals(listedPlans),
                tally.totals(all && tally.complete()));
    }
}
