package be.kapstok.cli;

import static org.assertj.core.api.Assertions.assertThat;

import be.kapstok.Kapstok;
import be.kapstok.report.CatalogueReport;
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
                .isEqualTo(CatalogueReport.json(Kapstok.flanders().rules()));
        assertThat(folder.resolve("new/rules.md"))
                .content()
                .startsWith("# Rules\n")
                .contains("| RB-64 |");
    }
}
