package be.kapstok.table;

import static org.assertj.core.api.Assertions.assertThat;

import be.kapstok.file.RawText;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What holds of every table, whatever its cells. */
class TableInvariants {
    @Provide
    Arbitrary<List<List<String>>> rows() {
        return cells(Arbitraries.strings().withChars("a1 ;,\"\n\ré").ofMaxLength(6));
    }

    /** Rows with as many cells as the header: of ragged ones nobody can say untold what separates their cells. */
    @Provide
    Arbitrary<List<List<String>>> fullRows() {
        return rows().map(
                        rows -> rows.stream().map(cells -> cells.subList(0, 2)).toList());
    }

    @Provide
    Arbitrary<List<List<String>>> plainRows() {
        return cells(Arbitraries.strings()
                .withChars("a1.é -")
                .ofMinLength(1)
                .ofMaxLength(6)
                .map(each -> "x" + each));
    }

    private static Arbitrary<List<List<String>>> cells(Arbitrary<String> cell) {
        return cell.list()
                .ofMinSize(1)
                .ofMaxSize(40)
                .map(each -> Stream.concat(Stream.of("x"), each.stream()).toList())
                .list()
                .ofMaxSize(12);
    }

    @Property(tries = 500)
    void whatIsWrittenIsReadBack(@ForAll("fullRows") List<List<String>> rows) {
        Table table = Table.of(List.of("nis", "naam"), rows);

        Table read = Table.read(RawText.of(table.write(), "table.csv"));

        assertThat(read.header()).isEqualTo(table.header());
        assertThat(read.rows()).extracting(Row::cells).isEqualTo(rows);
    }

    @Property(tries = 500)
    void rowsWithoutQuotesAreTakenApartAtTheSeparators(@ForAll("plainRows") List<List<String>> rows) {
        String text = "nis;naam\r\n"
                + rows.stream().map(each -> String.join(";", each) + "\r\n").collect(Collectors.joining());

        Table read = Table.read(RawText.of(text, "table.csv"));

        assertThat(read.rows()).extracting(Row::cells).isEqualTo(rows);
        int line = 2;
        for (Row row : read.rows()) {
            assertThat(row.line()).isEqualTo(line);
            assertThat(row.size()).isEqualTo(row.cells().size());
            assertThat(row.cell(0)).isEqualTo("x");
            assertThat(row.cell(row.size())).isEmpty();
            assertThat(read.place(row, row.size() - 1).column())
                    .isEqualTo(1 + String.join(";", row.cells()).lastIndexOf(';') + 1);
            line++;
        }
        assertThat(read.write()).isEqualTo(text);
    }
}
