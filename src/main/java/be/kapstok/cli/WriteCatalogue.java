package be.kapstok.cli;

import be.kapstok.Kapstok;
import be.kapstok.catalogue.RuleCards;
import be.kapstok.file.WholeFile;
import be.kapstok.reason.Languages;
import be.kapstok.report.ReportFormat;
import be.kapstok.report.Reports;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Writes the catalogue of rules to files; the build runs it. */
public final class WriteCatalogue {
    private WriteCatalogue() {}

    /**
     * Writes {@code rules.json} and {@code rules.md}.
     *
     * @param arguments the folder
     * @throws IOException when the files cannot be written
     */
    public static void main(String... arguments) throws IOException {
        Path folder = Files.createDirectories(Path.of(arguments[0]));
        RuleCards rules = new RuleCards(Kapstok.flanders().rules());
        WholeFile.write(folder.resolve("rules.json"), Reports.of(rules, ReportFormat.JSON, Languages.ENGLISH));
        WholeFile.write(folder.resolve("rules.md"), Reports.of(rules, ReportFormat.MARKDOWN, Languages.ENGLISH));
    }
}
