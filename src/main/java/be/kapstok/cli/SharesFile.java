package be.kapstok.cli;

import be.kapstok.Kapstok;
import be.kapstok.migration.Shares;
import be.kapstok.reason.Excerpt;
import be.kapstok.table.Table;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;

/** A file of shares: a CSV with the columns old code, new code and share. */
final class SharesFile {
    private SharesFile() {}

    /** The shares of a file; one that has faults is not used, and all are told. */
    static Shares read(Path file, LocalDate from, LocalDate to, Locale language, PrintWriter err) {
        if (Files.isDirectory(file)) {
            throw Unusable.reading(file, new IOException());
        }
        String shown = "'" + Excerpt.of(file.toString(), Integer.MAX_VALUE) + "'";
        Shares shares;
        try {
            shares = Kapstok.flanders()
                    .shares(Table.read(DataFiles.text(file, err)).sound(), from, to);
        } catch (IllegalArgumentException refused) {
            throw new Unusable("The shares in " + shown + " cannot be used: "
                    + Excerpt.of(String.valueOf(refused.getMessage()), 500));
        }
        if (shares.faults().isEmpty()) {
            return shares;
        }
        throw Unusable.withFaults(
                "The shares in " + shown + " cannot be used:",
                shares.faults().stream()
                        .map(each -> "line " + each.place().line() + ", column "
                                + each.place().column() + ": " + each.reason().text(language))
                        .toList());
    }
}
