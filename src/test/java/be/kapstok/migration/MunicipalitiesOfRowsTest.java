package be.kapstok.migration;

import static org.assertj.core.api.Assertions.assertThat;

import be.kapstok.Kapstok;
import be.kapstok.file.RawText;
import be.kapstok.migration.MigrationReport.Outcome;
import be.kapstok.table.Table;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Rows whose municipality is a name with something beside it, or a postcode. */
class MunicipalitiesOfRowsTest {
    private static final LocalDate FROM = LocalDate.of(2018, 12, 31);
    private static final LocalDate TO = LocalDate.of(2025, 1, 1);

    private static TableMigrationReport carried(String text) {
        Table table = Table.read(RawText.of(text, "list.csv"));
        MergePolicies policies = MergePolicies.NONE.with("n", MergePolicy.SUM);
        return Kapstok.flanders().migrations().migrate(table, null, FROM, TO, policies);
    }

    @Test
    void theColumnBesideChoosesAmongMunicipalitiesOfOneName() {
        TableMigrationReport report = carried("gemeente;provincie;n\nSaint-Nicolas;Luik;3\n"
                + "Saint-Nicolas;Oost-Vlaanderen;4\nKortessem;Limburg;8\nHasselt;Limburg;1200\n");

        assertThat(report.table().write())
                .isEqualTo("gemeente;provincie;n\n62093;Luik;3\n46021;Oost-Vlaanderen;4\n71072;Limburg;1208\n");
        assertThat(report.allCarried()).isTrue();
    }

    @Test
    void aContradictionStaysAndStopsNoOtherRow() {
        TableMigrationReport report = carried("gemeente;postcode;n\nGent;9300;3\nAalst;9300;4\n");

        assertThat(report.table().write()).isEqualTo("gemeente;postcode;n\nGent;9300;3\n41002;9300;4\n");
        assertThat(report.counts()).isEqualTo(Map.of(Outcome.AMBIGUOUS, 1, Outcome.MOVED, 1));
    }

    @Test
    void aColumnOfPostcodesLeadsToTheirMunicipalities() {
        TableMigrationReport report = carried("school;postcode;n\nA;3720;3\nB;9000;8\n");

        assertThat(report.table().write()).isEqualTo("school;postcode;n\nA;71072;3\nB;44021;8\n");
    }

    @Test
    void codesNeedNothingBeside() {
        TableMigrationReport report = carried("nis;postcode;n\n44021;9300;3\n");

        assertThat(report.table().write()).isEqualTo("nis;postcode;n\n44021;9300;3\n");
    }

    @Test
    void aRowOfAProvinceIsNotCarriedAsTheMunicipalityOfThatName() {
        TableMigrationReport report = carried("naam;n\nLimburg;870880\nKortessem;3\nHasselt;4\n");

        assertThat(report.table().write()).isEqualTo("naam;n\nLimburg;870880\n71072;7\n");
        assertThat(report.counts()).isEqualTo(Map.of(Outcome.AMBIGUOUS, 1, Outcome.MERGED, 1));
    }
}
