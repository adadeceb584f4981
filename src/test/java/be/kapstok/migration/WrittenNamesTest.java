package be.kapstok.migration;

import static be.kapstok.SmallWorld.day;
import static org.assertj.core.api.Assertions.assertThat;

import be.kapstok.Kapstok;
import be.kapstok.table.Table;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A column of names with what people write beside them. */
class WrittenNamesTest {
    private static TableMigrationReport migrate(String... names) {
        return Kapstok.flanders()
                .migrate(
                        Table.of(
                                List.of("gemeente", "n"),
                                Stream.of(names).map(each -> List.of(each, "1")).toList()),
                        day("2018-06-01"),
                        day("2026-01-01"),
                        MergePolicies.NONE.with("n", MergePolicy.SUM));
    }

    @Test
    void isCarriedAsTheBareNamesAre() {
        TableMigrationReport report = migrate(
                "Halle (Halle-Vilvoorde)",
                "Lovendegem (Lievegem)",
                "Zomergem",
                "Waarschoot",
                "9300 Aalst",
                "OCMW Gent");

        assertThat(report.table().rows())
                .extracting(each -> each.cell(0) + " " + each.cell(1))
                .containsExactly("23027 1", "44085 3", "41002 1", "44021 1");
    }

    @Test
    void whatContradictsItselfOrIsASectorStays() {
        TableMigrationReport report = migrate("9300 Gent", "Gent - Antwerpen", "Gent (Saale)", "11001A00-", "Genk");

        assertThat(report.table().rows())
                .extracting(each -> each.cell(0))
                .containsExactly("9300 Gent", "Gent - Antwerpen", "Gent (Saale)", "11001A00-", "71016");
        assertThat(report.entries().stream()
                        .flatMap(each -> each.reasons().stream())
                        .map(each -> each.text(Locale.ENGLISH)))
                .anyMatch(each -> each.startsWith("The parts of '9300 Gent' contradict"))
                .anyMatch(each -> each.startsWith("The parts of 'Gent - Antwerpen' contradict"))
                .anyMatch(each -> each.startsWith("What 'Saale' says"))
                .anyMatch(each -> each.startsWith("11001A00- is the code of a statistical sector"));
    }
}
