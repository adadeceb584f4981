package be.kapstok.review;

import static java.util.Objects.requireNonNull;

import be.kapstok.dataset.DatasetReader;
import be.kapstok.dataset.DatasetReader.RecordPlaces;
import be.kapstok.dataset.Format;
import be.kapstok.dataset.Kind;
import be.kapstok.dataset.ReadOptions;
import be.kapstok.measure.MeasureAnswer;
import be.kapstok.measure.Measures;
import be.kapstok.model.Keyed;
import be.kapstok.model.Measure;
import be.kapstok.reason.Finding;
import be.kapstok.reason.FindingLog;
import be.kapstok.reason.RuleId;
import be.kapstok.reason.Severity;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Judges the measures of valid files of any length as they are read. It counts every finding, keeps only the answers
 * about the first measures with findings, and forgets all other measures. Not safe to share between threads.
 *
 * <pre>{@code
 * StreamedReview review = new StreamedReview(kapstok.measures(), null, 100);
 * review.add(in, "measures.ndjson", ReadOptions.DEFAULT);
 * FileReports found = review.report(true);
 * }</pre>
 *
 * @since 0.1.0
 */
public final class StreamedReview {
    private final Measures judge;
    private final @Nullable LocalDate day;
    private final int limit;
    private final List<FileReport> files = new ArrayList<>();
    private final Map<Severity, Long> perSeverity = new EnumMap<>(Severity.class);
    private final Map<RuleId, Long> perRule = new TreeMap<>();
    private long measures;

    /**
     * Makes a review without files.
     *
     * @param judge the judge of measures
     * @param day the day on which all measures are judged, in Belgian civil time; {@code null} judges each on its own
     *     day
     * @param limit the number of answers with findings to keep for each file, at least 1
     * @throws IllegalArgumentException when {@code limit} is below 1
     */
    public StreamedReview(Measures judge, @Nullable LocalDate day, int limit) {
        requireNonNull(judge, "judge");
        if (limit < 1) {
            throw new IllegalArgumentException("limit is at least 1, got " + limit);
        }
        this.judge = judge;
        this.day = day;
        this.limit = limit;
    }

    /**
     * Judges the measures of a file that was found valid before: it silently leaves out what it cannot read.
     *
     * @param in NDJSON or a table of measures; it stays open
     * @param file the name of the file in its findings
     * @param options how it is read
     * @throws IOException when the stream cannot be read
     * @throws IllegalArgumentException when it is a JSON document, which cannot be read one record at a time
     */
    public void add(InputStream in, String file, ReadOptions options) throws IOException {
        requireNonNull(in, "in");
        requireNonNull(file, "file");
        requireNonNull(options, "options");
        BufferedInputStream stream = new BufferedInputStream(in, 1 << 16);
        if (Format.of(stream, file, options) == Format.JSON) {
            throw new IllegalArgumentException("'" + file + "' is one JSON document: read it whole, and use Reviews");
        }
        List<MeasureAnswer> kept = new ArrayList<>();
        boolean[] sound = {true};
        new DatasetReader(options)
                .each(
                        stream,
                        file,
                        new FindingLog(),
                        (Kind<?> kind, Keyed record, boolean whole, RecordPlaces places) -> {
                            if (record instanceof Measure measure) {
                                MeasureAnswer answer =
                                        judge.check(measure, day == null ? measure.day() : day, places::of);
                                sound[0] &= counted(answer.findings());
                                if (!answer.findings().isEmpty() && kept.size() < limit) {
                                    kept.add(answer);
                                }
                            }
                        });
        List<Finding> findings =
                kept.stream().flatMap(each -> each.findings().stream()).toList();
        files.add(new FileReport(file, sound[0], findings, List.of(), kept, List.of()));
    }

    /** Counts a measure and its findings, and returns whether none is an error. */
    private boolean counted(List<Finding> findings) {
        measures++;
        for (Finding each : findings) {
            perSeverity.merge(each.severity(), 1L, Long::sum);
            perRule.merge(each.rule(), 1L, Long::sum);
        }
        return findings.stream().noneMatch(each -> each.severity() == Severity.ERROR);
    }

    /**
     * The findings in all files, with the full totals.
     *
     * @param measuresOnly whether the report covers only measures
     */
    public FileReports report(boolean measuresOnly) {
        long kept = files.stream().mapToLong(each -> each.findings().size()).sum();
        long all = perSeverity.values().stream().mapToLong(Long::longValue).sum();
        long listed = files.stream().mapToLong(each -> each.measures().size()).sum();
        return new FileReports(
                files,
                measuresOnly,
                measures - listed,
                FileReports.Totals.judged(kept == all, measures, perSeverity, perRule));
    }
}
