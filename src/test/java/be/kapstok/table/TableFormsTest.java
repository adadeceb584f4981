package be.kapstok.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.kapstok.file.RawText;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("A table is read as it comes, and nobody needs to tell how it is written")
class TableFormsTest {
    private static Table read(String text, TableOptions options) {
        return Table.read(RawText.of(text.replace('~', '\n'), "t.csv"), options);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '!',
            quoteCharacter = '\u0001',
            value = {
                "nis|naam~44021|Gent, stad~!nis/naam!44021/Gent, stad",
                "nis, naam~44021, \"Gent, stad\"~44001, Aalter~!nis/naam!44021/Gent, stad",
                "nis  naam     n~44021  Gent     5~38008  De Panne  6~!nis/naam/n!44021/Gent/5",
                "gemeente aantal~Gent 5~Aalst 7~!gemeente/aantal!Gent/5",
                "a \"b c\" d~x \"y z\" 1~x \"w\" 2~!a/b c/d!x/y z/1",
                "'nis','naam'~'44021','Gent, stad'~'44001','x'~!nis/naam!44021/Gent, stad",
                "nis;naam~44021;'s-Gravenvoeren~44001;'t Zand~!nis/naam!44021/'s-Gravenvoeren",
                "nis,naam~44021,\"een \\\"oude\\\", stad\"~44001,\"x\"~!nis/naam!44021/een \"oude\", stad",
                "nis,naam,n~44021,\"12\" buis, lang\",5~44001,\"x\",6~44002,\"y\",7~!nis/naam/n!44021/12\" buis, lang/5",
                "# uit Statbel~% 2018~// x~nis;naam~44021;Gent~!nis/naam!44021/Gent",
                "#nis;naam~44021;Gent~!#nis/naam!44021/Gent",
                "Bevolking, per jaar~~nis;naam~44021;Gent~!nis/naam!44021/Gent",
                "Titel;;~;;~nis;naam;n~44021;Gent;5~!nis/naam/n!44021/Gent/5",
                "De Panne~De Haan~De Pinte~!De Panne!De Haan",
                "9000 Gent~9300 Aalst~2000 Antwerpen~!9000 Gent!9300 Aalst",
                "tekst~Taal in Gent~Praten in Aalst~Koken in Lier~!tekst!Taal in Gent"
            })
    void howItIsWrittenIsRecognised(String text, String header, String row) {
        Table table = read(text, TableOptions.DEFAULT);

        assertThat(String.join("/", table.header())).isEqualTo(header);
        assertThat(String.join("/", table.rows().get(0).cells())).isEqualTo(row);
    }

    @ParameterizedTest
    @CsvSource({"':'", "'^'", "'#'"})
    void aSeparatorThatIsNotRecognisedCanBeTold(char separator) {
        Table table = read("nis~44021~".replace('~', '\n'), TableOptions.DEFAULT.withSeparator(separator));
        Table two = read("nis?n~44021?\"a?b\"~".replace('?', separator), TableOptions.DEFAULT.withSeparator(separator));

        assertThat(table.rows().get(0).cells()).containsExactly("44021");
        assertThat(two.rows().get(0).cells()).containsExactly("44021", "a" + separator + "b");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '!',
            value = {
                ";Mannen;;Vrouwen;~nis;2018;2019;2018;2019~44021;1;2;3;4~!nis/Mannen 2018/Mannen 2019/Vrouwen 2018/Vrouwen 2019",
                "nis;naam;Mannen;Vrouwen~;;2018;2018~44021;Gent;5;6~!nis/naam/Mannen 2018/Vrouwen 2018",
                "nis;bedrag~(code);(EUR)~44021;5~!nis (code)/bedrag (EUR)",
                "nis;naam~nis;naam~nis;naam~44021;Gent~!nis nis nis/naam naam naam",
                "naam;regio~Gent;Oost~Aalst;Oost~!naam/regio",
                "naam;;n~Gent;Oost;5~!naam//n"
            })
    void theRowsOfAHeaderAreJoinedAndARowOfDataIsNone(String text, String header) {
        Table table = read(text, TableOptions.DEFAULT);

        assertThat(String.join("/", table.header())).isEqualTo(header);
        assertThat(table.rows()).isNotEmpty();
        assertThat(table.remarks().stream().anyMatch(each -> each.code() == RemarkCode.HEADER_OF_SEVERAL_ROWS))
                .isEqualTo(header.contains(" "));
    }

    @Test
    void aHeadingThatStandsAgainAndAgainGoesByItsWord() {
        assertThat(read("nis;naam~nis;naam~44021;Gent~", TableOptions.DEFAULT).column("Naam"))
                .isOne();
    }

    @Test
    void ofSeveralTablesTheFirstIsReadUnlessAnotherIsTold() {
        String text = "nis;n~44021;1~~Tabel twee~jaar;n;m~2018;3;4~2019;5;6~";

        Table first = read(text, TableOptions.DEFAULT);

        assertThat(first.rows()).hasSize(1);
        assertThat(first.remarks()).extracting(Remark::code).containsExactly(RemarkCode.SECOND_TABLE);
        assertThatThrownBy(first::sound).hasMessageContaining("--table 2");
        assertThat(read(text, TableOptions.DEFAULT.withTable(1)).sound()).isEqualTo(first);
        Table second = read(text, TableOptions.DEFAULT.withTable(2)).sound();
        assertThat(second.header()).containsExactly("jaar", "n", "m");
        assertThat(second.rows()).hasSize(2);
        assertThat(second.withRows(second.rows()).write()).isEqualTo(text.replace('~', '\n'));
        assertThatThrownBy(() -> read(text, TableOptions.DEFAULT.withTable(3)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("2 tables");
    }

    @Test
    void notesBelowAreKeptAndToldAndShortRowsAreRows() {
        Table table = read("nis;naam~44021;Gent~44001~~Bron: Statbel~* voorlopig~", TableOptions.DEFAULT);

        assertThat(table.rows()).hasSize(2);
        assertThat(table.remarks())
                .extracting(Remark::code)
                .containsExactlyInAnyOrder(RemarkCode.LINES_BELOW, RemarkCode.SHORT_ROWS);
        assertThat(read("naam;n~Gent;5~De Panne~", TableOptions.DEFAULT).rows()).hasSize(2);
    }

    @Test
    void aQuoteTooManySpoilsOneCellAndIsTold() {
        Table table = read("nis,naam,n~44021,\"Gent,5~44001,\"Aalter\",6~44029,\"K, L\",7~", TableOptions.DEFAULT);

        assertThat(table.rows())
                .extracting(Row::cells)
                .containsExactly(
                        List.of("44021", "\"Gent", "5"),
                        List.of("44001", "Aalter", "6"),
                        List.of("44029", "K, L", "7"));
        assertThat(table.remarks()).extracting(Remark::code).containsExactly(RemarkCode.UNCLOSED_QUOTE);
        assertThat(table.remarks().get(0).places()).hasToString("[t.csv:2:7]");
    }
}
