package be.kapstok.cli;

import static org.assertj.core.api.Assertions.assertThat;

import be.kapstok.Kapstok;
import be.kapstok.catalogue.RuleCards;
import be.kapstok.reason.Languages;
import be.kapstok.report.ReportFormat;
import be.kapstok.report.Reports;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WriteCatalogueTest {
    @Test
    void writesTheCatalogueForProgramsAndForPeople(@TempDir Path folder) throws IOException {
        WriteCatalogue.main(folder.resolve("new").toString());

        assertThat(folder.resolve("new/rules.json"))
                .content()
                .isEqualTo(Reports.of(new RuleCards(Kapstok.flanders().rules()), ReportFormat.JSON, Languages.ENGLISH));
        assertThat(folder.resolve("new/rules.md"))
                .content()
                .startsWith("# Rules\n")
                .contains("| RB-64 |");
    }
}
