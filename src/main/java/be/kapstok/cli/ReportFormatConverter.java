package be.kapstok.cli;

import be.kapstok.report.ReportFormat;
import java.util.Arrays;
import java.util.stream.Collectors;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** A format as people type it. */
final class ReportFormatConverter implements ITypeConverter<ReportFormat> {
    @Override
    public ReportFormat convert(String text) {
        return ReportFormat.of(text)
                .orElseThrow(() -> new TypeConversionException("'" + text + "' is no format: use "
                        + Arrays.stream(ReportFormat.values())
                                .map(ReportFormat::word)
                                .collect(Collectors.joining(", "))));
    }
}
