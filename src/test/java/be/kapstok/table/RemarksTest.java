package be.kapstok.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.kapstok.file.RawText;
import be.kapstok.reason.Languages;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("No form of a table is refused; what is odd is remarked upon (K2, K3, K4, K8, K10, K11, fault 24)")
class RemarksTest {
    private static Table read(String text) {
        return Table.read(RawText.of(text.replace('~', '\n'), "t.csv"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\u0001',
            value = {
                "44001;3~44029;4~|HEADER_LOOKS_LIKE_DATA",
                "Gent,44021~Aalter,44001~|HEADER_LOOKS_LIKE_DATA",
                "9000;Gent~9880;Aalter~|HEADER_LOOKS_LIKE_DATA",
                "\"=\"\"44001\"\"\";3~\"=\"\"44029\"\"\";4~|HEADER_LOOKS_LIKE_DATA",
                "nis,people~44001,1,50~44029,2,50~|CELLS_WITHOUT_HEADING",
                "nis;n~44001;\"open~44029;4~|UNCLOSED_QUOTE",
                "''|EMPTY_FILE",
                "~ ~|EMPTY_FILE",
                "sep=;~|EMPTY_FILE",
                "nis;n~44001;3~nis;n~44029;4~|SECOND_TABLE",
                "nis;n~44001;3~~jaar;aantal~2018;4~|SECOND_TABLE"
            })
    void whatEndangersTheDataIsRefusedByThoseThatUseIt(String text, RemarkCode code) {
        Table table = read(text.equals("''") ? "" : text);

        assertThat(table.remarks()).extracting(Remark::code).contains(code);
        assertThatThrownBy(table::sound).isInstanceOf(IllegalArgumentException.class);
        for (Remark each : table.remarks()) {
            assertThat(Languages.ALL)
                    .allSatisfy(language -> assertThat(each.text(language)).matches("(?s)\\p{Lu}.*[.?]"));
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\u0001',
            value = {
                "nis;n~|NO_ROWS",
                "nis;;n~44001;1;2~|EMPTY_HEADING",
                "nis;n;n~44001;1;2~|REPEATED_HEADING",
                "nis;n; N~44001;1;2~|SIMILAR_HEADINGS",
                "nis;n;m~44001;1~|SHORT_ROWS",
                "nis;n~44001;\u0000~|NUL",
                "Bron: Statbel~~nis;n~44001;1~|LINES_ABOVE_HEADER",
                "Bron: Statbel;~Stand: 2018;~nis;n~44001;1~|LINES_ABOVE_HEADER",
                "nis;naam~44001;\"Aal~ter\"~|LINE_END_IN_CELL",
                "nis;naam~44001;\"Aal\"ter~|TEXT_AFTER_QUOTE"
            })
    void whatIsOnlyOddIsTold(String text, RemarkCode code) {
        Table table = read(text);

        assertThat(table.remarks()).extracting(Remark::code).containsExactly(code);
        assertThat(table.sound()).isSameAs(table);
        assertThat(table.remarks().get(0).text(Languages.DUTCH)).isNotBlank();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\u0001',
            value = {
                "nis;2018;2019~44001;1;2~|nis",
                "2018;2019~1;2~|2018",
                "nis;n;;~44001;1;;~|nis",
                "nis;n;;~44001;1~|nis",
                "naam;regio~Gent;Oost~~Antwerpen;Antwerpen~|naam",
                "nis~44001~~Gent~|nis",
                "nis,n~44001,1,~|nis"
            })
    void whatIsOrdinaryHasNoDanger(String text, String first) {
        assertThat(read(text).sound().header()).startsWith(first);
    }

    @Test
    void everyLongRowIsListedWithItsPlace() {
        Table table = read("nis,n~44001,1,50~44029,2~44034,3,7~");

        assertThat(table.remarks()).hasSize(1);
        assertThat(table.remarks().get(0).places()).hasToString("[t.csv:2:9, t.csv:4:9]");
    }

    @Test
    void linesAboveTheHeaderAreKept() {
        String text = "Bron: Statbel~~nis;n~44001;1~".replace('~', '\n');
        Table table = read(text);

        assertThat(table.header()).containsExactly("nis", "n");
        assertThat(table.rows()).hasSize(1);
        assertThat(table.write()).isEqualTo(text);
        assertThat(table.withColumn("m", row -> "x").write()).isEqualTo("Bron: Statbel\n\nnis;n;m\n44001;1;x\n");
    }

    @Test
    void aTableWithoutAHeaderHasNumbersForNames() {
        Table table = Table.read(RawText.of("44001;3\n44029;4;x\n", "t.csv"), TableOptions.DEFAULT.withoutHeader());

        assertThat(table.header()).containsExactly("#1", "#2", "#3");
        assertThat(table.rows()).hasSize(2);
        assertThat(table.column("#2")).isOne();
        assertThat(table.remarks()).extracting(Remark::code).containsExactly(RemarkCode.SHORT_ROWS);
        assertThat(table.write()).isEqualTo("44001;3\n44029;4;x\n");
        assertThat(table.withColumn("mark", row -> "m").write()).isEqualTo("44001;3;;m\n44029;4;x;m\n");
    }

    @ParameterizedTest
    @CsvSource({
        "'People;people', people, 1",
        "'People;people', People, 0",
        "'jaar;Jaar', Jaar, 1",
        "'a;b', ' B ', 1",
        "'a;a;b', a, 0",
        "'a;a;b', a#2, 1",
        "'a;a;b', '#3', 2",
        "'a;;b', '#2', 1",
        "'#2;x', '#2', 0"
    })
    void theExactHeadingComesFirstThenTheOnlyOneThatFits(String header, String wanted, int column) {
        assertThat(read(header + "~").column(wanted)).isEqualTo(column);
    }

    @Test
    void severalColumnsThatFitAreAllNamed() {
        Table table = read("nis;People; people;~44001;1;2;3~");

        assertThatThrownBy(() -> table.column("PEOPLE")).hasMessageContaining("'People' (#2), ' people' (#3)");
        assertThat(List.of(table.name(0), table.name(3))).containsExactly("nis", "#4");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '!',
            value = {
                "nis;\"mannen, vrouwen, x\"~44001;3~!;",
                "nis,naam~44001,\"a;b;c\"~!,",
                "\"sep=;\"~nis;a,b,c~44001;2~!;",
                "CD_REFNIS|MS_POPULATION~11001|15053~!|",
                "naam, en deel;n~Gent;1~Aalter;2~!;",
                "nis~44021~!,"
            })
    void separatorsAreCountedOutsideQuotes(String text, char separator) {
        assertThat(read(text).separator()).isEqualTo(separator);
        assertThat(read(text).header().get(0)).doesNotStartWith("sep=");
    }
}
