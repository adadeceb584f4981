package be.kapstok.cli;

import be.kapstok.Kapstok;
import be.kapstok.file.WholeFile;
import be.kapstok.reason.Languages;
import be.kapstok.reason.RuleCard;
import be.kapstok.report.CatalogueReport;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

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
        List<RuleCard> rules = Kapstok.flanders().rules();
        WholeFile.write(folder.resolve("rules.json"), CatalogueReport.json(rules));
        WholeFile.write(folder.resolve("rules.md"), CatalogueReport.markdown(rules, Languages.ENGLISH));
    }
}
