package be.kapstok.walks;

import be.kapstok.Kapstok;
import be.kapstok.report.ReportFormat;
import be.kapstok.report.Reports;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;

/** A program that walks through the library: once to warm up, then between {@link #begin} and {@link #end}. */
final class Walked {
    private static final LocalDate DAY = LocalDate.of(2014, 6, 1);

    private Walked() {}

    /** A support question, or a measure from its file to a text. */
    public static void main(String[] arguments) throws IOException {
        Kapstok kapstok = Kapstok.flanders();
        if (arguments[0].equals("support")) {
            kapstok.support("Hasselt", DAY);
            begin();
            kapstok.support("Genk", DAY);
            end();
            return;
        }
        Path file = Files.createTempFile("measure", ".json");
        try {
            Files.writeString(file, """
                    {"schemaVersion": 1,
                     "measures": [
                       {"id": "m1", "title": "Taalcafé", "municipality": "44021", "date": "2014-06-01",
                        "targetGroups": ["newcomers"]}]}
                    """);
            fromFileToText(kapstok, file);
            begin();
            fromFileToText(kapstok, file);
            end();
        } finally {
            Files.delete(file);
        }
    }

    private static void fromFileToText(Kapstok kapstok, Path file) throws IOException {
        Reports.of(
                kapstok.check(kapstok.validate(file).checked().orElseThrow(), null), ReportFormat.TEXT, Locale.ENGLISH);
    }

    static void begin() {}

    static void end() {}
}
