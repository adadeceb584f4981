package be.kapstok.cli;

import be.kapstok.Kapstok;
import be.kapstok.migration.Shares;
import be.kapstok.migration.Shares.Fault;
import be.kapstok.reason.Excerpt;
import be.kapstok.table.Table;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/** A file of shares: a CSV with the columns old code, new code and share. */
final class SharesFile {
    /** How many codes are told that are not written as codes are. */
    private static final int READINGS = 20;

    private SharesFile() {}

    /** The shares of a file; one that has faults is not used, and all are told. */
    static Shares read(Path file, LocalDate from, LocalDate to, Locale language, PrintWriter err) {
        if (Files.isDirectory(file)) {
            throw Unusable.reading(file, new IOException());
        }
        Table table = Table.read(DataFiles.text(file, err));
        Shares shares;
        try {
            shares = Kapstok.flanders().migrations().shares(table, from, to);
        } catch (IllegalArgumentException refused) {
            throw new Unusable("The shares in " + Unusable.shown(file) + " cannot be used: "
                    + Excerpt.of(String.valueOf(refused.getMessage()), 500));
        }
        if (!shares.faults().isEmpty()) {
            throw Unusable.withFaults(
                    "The shares in " + Unusable.shown(file) + " cannot be used:", lines(shares.faults(), language));
        }
        new FileRemarks(file, language, err).tell(table);
        lines(shares.readings(), language).stream().limit(READINGS).forEach(err::println);
        return shares;
    }

    private static List<String> lines(List<Fault> faults, Locale language) {
        return faults.stream()
                .map(each -> "line " + each.place().line() + ", column "
                        + each.place().column() + ": " + each.reason().text(language))
                .toList();
    }
}
