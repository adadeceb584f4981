package be.kapstok.fuzz;

import be.kapstok.Kapstok;
import be.kapstok.dataset.Dataset;
import be.kapstok.dataset.DatasetReader;
import be.kapstok.dataset.DatasetWriter;
import be.kapstok.dataset.Reading;
import be.kapstok.file.RawText;
import be.kapstok.reason.Finding;
import be.kapstok.reason.FindingLog;
import be.kapstok.reason.Languages;
import be.kapstok.report.FaultyLines;
import be.kapstok.report.ReportFormat;
import be.kapstok.report.Reports;
import be.kapstok.validation.ValidationReport;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** Whatever the bytes, reading and checking them gives a report, the same by every way in, and a valid data set is written and read back. */
public final class FuzzReading {
    private static final Kapstok KAPSTOK = Kapstok.flanders();

    private FuzzReading() {}

    /**
     * One run.
     *
     * @param bytes what stands in the file
     */
    public static void fuzzerTestOneInput(byte[] bytes) {
        ValidationReport report = KAPSTOK.validate(bytes);
        for (Finding each : report.findings()) {
            demand(!each.message(Languages.DUTCH).isBlank(), "a finding says something");
            demand(each.location().line() >= 0 && each.location().column() >= 0, "a finding has a place");
        }
        demand(report.isValid() == report.checked().isPresent(), "valid data can be used");
        for (ReportFormat format : ReportFormat.values()) {
            demand(
                    !Reports.of(report, null, format, Languages.FRENCH, FaultyLines.NONE)
                            .isEmpty(),
                    "a report in every format");
        }
        byStream(bytes, report);
        report.checked().ifPresent(checked -> readBack(checked.dataset()));
    }

    private static void byStream(byte[] bytes, ValidationReport report) {
        try {
            ValidationReport streamed = KAPSTOK.validate(new ByteArrayInputStream(bytes));
            demand(streamed.findings().size() == report.findings().size(), "a stream gives what its bytes give");
            KAPSTOK.validate(new InputStreamReader(new ByteArrayInputStream(bytes), StandardCharsets.UTF_8));
            new DatasetReader()
                    .each(
                            new ByteArrayInputStream(bytes),
                            "(fuzz)",
                            new FindingLog(),
                            (kind, record, whole, places) -> {});
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static void readBack(Dataset data) {
        FindingLog log = new FindingLog();
        Reading again = new DatasetReader().read(RawText.of(new DatasetWriter().write(data), "(written)"), log);
        demand(log.findings().isEmpty(), "what was written is read without a finding: " + log.findings());
        demand(again.dataset().equals(data), "what was written is read back");
    }

    private static void demand(boolean holds, String what) {
        if (!holds) {
            throw new AssertionError(what);
        }
    }
}
