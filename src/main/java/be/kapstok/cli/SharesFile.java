package be.kapstok.cli;

import be.kapstok.Kapstok;
import be.kapstok.table.Table;
import be.kapstok.migration.Shares;
import be.kapstok.reason.Excerpt;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;

/** A file of shares: a CSV with the columns old code, new code and share. */
final class SharesFile {
    private static final int TOLD = 20;

    private SharesFile() {}

    /** The shares of a file; one that has faults is not used, and all are told. */
    static Shares read(Path file, LocalDate from, LocalDate to, Locale language, PrintWriter err) {
        if (Files.isDirectory(file)) {
            throw Unusable.reading(file, new IOException());
        }
        String shown = "'" + Excerpt.of(file.toString(), Integer.MAX_VALUE) + "'";
        Shares shares;
        try {
            shares = Kapstok.flanders().shares(Table.read(DataFiles.text(file, err)).sound(), from, to);
        } catch (IllegalArgumentException refused) {
            throw new Unusable("The shares in " + shown + " cannot be used: "
                    + Excerpt.of(String.valueOf(refused.getMessage()), 500));
        }
        if (shares.faults().isEmpty()) {
            return shares;
        }
        StringBuilder told = new StringBuilder("The shares in " + shown + " cannot be used:");
        shares.faults().stream()
                .limit(TOLD)
                .forEach(each -> told.append("\n  line ")
                        .append(each.place().line())
                        .append(", column ")
                        .append(each.place().column())
                        .append(": ")
                        .append(each.reason().text(language)));
        if (shares.faults().size() > TOLD) {
            told.append("\n  and ").append(shares.faults().size() - TOLD).append(" more");
        }
        throw new Unusable(told.toString());
    }
}
