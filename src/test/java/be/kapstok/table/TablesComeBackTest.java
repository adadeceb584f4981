package be.kapstok.table;

import static org.assertj.core.api.Assertions.assertThat;

import be.kapstok.file.RawText;
import be.kapstok.table.OddTables.OddTable;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("A table comes back byte for byte (fault 12)")
class TablesComeBackTest {
    private static Table read(byte[] bytes) {
        return Table.read(RawText.of(bytes, "t.csv"));
    }

    @Test
    void aThousandOddTablesComeBackAsTheyCame() {
        OddTables.some(1000).forEach(each -> {
            assertThat(read(each.bytes()).bytes()).as("%s", each).isEqualTo(each.bytes());
            assertThat(told(each).bytes()).as("told: %s", each).isEqualTo(each.bytes());
        });
    }

    @Test
    void theCellsAreReadInTheCharacterSetThatIsTold() {
        OddTables.some(1000).forEach(each -> {
            Table table = told(each);
            assertThat(table.header().get(0)).as("%s", each).isEqualTo("nis");
            assertThat(table.rows())
                    .as("%s", each)
                    .allSatisfy(row -> assertThat(row.cell(0)).matches("\\d{5}"));
            assertThat(table.withRows(new ArrayList<>(table.rows())).bytes()).isEqualTo(each.bytes());
        });
    }

    private static Table told(OddTable each) {
        return Table.read(
                RawText.of(each.bytes(), "t.csv"),
                TableOptions.DEFAULT.withCharset(each.charset()).withSeparator(each.separator()));
    }

    @Test
    void anyBytesComeBackWhateverTheyAre() {
        Random chance = new Random(7);
        for (int i = 0; i < 2000; i++) {
            byte[] bytes = new byte[chance.nextInt(40)];
            chance.nextBytes(bytes);
            for (int at = 0; at < bytes.length; at++) {
                bytes[at] = chance.nextInt(3) == 0 ? (byte) "\",;\n\r\t".charAt(chance.nextInt(6)) : bytes[at];
            }
            assertThat(read(bytes).bytes()).isEqualTo(bytes);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "nis;n\r44021;1\r44001;2\r",
                "nis;n\n44021;1\r\n44001;2\r44001;3",
                "nis;n\n44021;\"a\r\nb\"\n44001;2\n",
                "\n\nnis;n\n\n44021;1\n  \n\n44001;2",
                "nis;n\n44021;\"a\"b\n44001;\"\"\n",
                "\"sep=;\"\r\nnis;n\r\n44021;1,5\r\n",
                "nis;n\n44021;\"open\n44001;2\n",
                "nis;n\u0000\n44021;\u0000\n",
                "",
                "\n \n",
                "# uit\n// een bron\nnis;n\n44021;1\n",
                "nis, n\n44021, \"a, b\"\n44001,  2\n",
                "nis  naam   n\n44021  Gent    1\n44001  De Pan  2 \n",
                "'nis','n'\r'44021','a, b'\r'44001','Zo''n'\r",
                "nis,naam\n44021,\"12\\\" buis, lang\"\n44001,\"x\"\n44002,\"y\"\n",
                "nis,naam\n44021,\"12\"\" buis\",\n44001,\"x, y\"\n44002,\"y\"\n",
                "Titel;;\n;;\n;Mannen;Vrouwen\nnis;2018;2018\n44021;1;2\n44001;3;4\n\nBron: Statbel\n\n",
                "nis;n\n44021;1\n\nTabel 2\njaar;n;m\n2018;3;4\n\n\n",
                "nis;n\n44021;1\nnis;n\n44001;2",
                "nis;;n;n\n44021;1\n44001;1;2;3;4;\n",
                "nis;n"
            })
    void lineEndsBlankLinesAndQuotesStandAsTheyStood(String text) {
        assertThat(read(text.getBytes(StandardCharsets.UTF_8)).write()).isEqualTo(text);
    }

    @Test
    void notesAndOtherTablesStayBelowWhatIsAdded() {
        Table table =
                read("titel\nnis, n\n44021, 1\n44001, \"2, 3\"\n\nBron: Statbel\n".getBytes(StandardCharsets.UTF_8));

        Row changed = table.rows().get(1).with(Map.of(0, "44084", 2, "x, y"));

        assertThat(table.withRows(List.of(table.rows().get(0), changed)).write())
                .isEqualTo("titel\nnis, n\n44021, 1\n44084, \"2, 3\", \"x, y\"\n\nBron: Statbel\n");
        assertThat(table.withRows(table.rows().subList(0, 1)).write())
                .isEqualTo("titel\nnis, n\n44021, 1\n\nBron: Statbel\n");
        assertThat(table.withColumn("m", row -> "7").write())
                .isEqualTo("titel\nnis, n, m\n44021, 1, 7\n44001, \"2, 3\", \"7\"\n\nBron: Statbel\n");
    }

    @Test
    void aChangedRowKeepsItsLineEndItsBlankLinesAndTheCellsThatDidNotChange() {
        Table table = read("nis;naam;n\n44021;\"Gent\";1\r\n\n44001;\"Aalter\"x;\"2\"\r44029;K;3"
                .getBytes(StandardCharsets.UTF_8));
        List<Row> rows = table.rows();

        Table changed = table.withRows(List.of(
                rows.get(0).with(Map.of(2, "10")),
                rows.get(1).with(Map.of(2, "20")),
                rows.get(2).with(Map.of(0, "44084", 3, "nieuw")),
                rows.get(0)));

        assertThat(changed.write())
                .isEqualTo(
                        "nis;naam;n\n44021;\"Gent\";10\r\n\n44001;\"Aalter\"x;\"20\"\r44084;K;3;nieuw\n44021;\"Gent\";1\r\n\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"windows-1252", "ISO-8859-15", "x-MacRoman", "UTF-8", "UTF-16LE", "UTF-16BE"})
    void theCharacterSetIsRecognisedAndAGuessIsTold(String name) {
        Charset charset = Charset.forName(name);
        boolean wide = name.startsWith("UTF-16");
        String text = (wide ? "\uFEFF" : "") + "nis;naam;prijs\n44021;België, coördinatie;5 €\n";

        Table table = read(text.getBytes(charset));

        assertThat(table.rows().get(0).cells()).containsExactly("44021", "België, coördinatie", "5 €");
        assertThat(table.remarks())
                .extracting(Remark::code)
                .isEqualTo(name.startsWith("UTF") ? List.of() : List.of(RemarkCode.GUESSED_CHARACTER_SET));
    }

    @Test
    void oneOddByteDoesNotTurnUtf8IntoMojibake() {
        byte[] good = "nis;naam\n44021;é €\n44001;".getBytes(StandardCharsets.UTF_8);
        byte[] bytes = java.util.Arrays.copyOf(good, good.length + 2);
        bytes[good.length] = (byte) 0xE9;
        bytes[good.length + 1] = '\n';

        Table table = read(bytes);

        assertThat(table.rows().get(0).cell(1)).isEqualTo("é €");
        assertThat(table.remarks()).extracting(Remark::code).contains(RemarkCode.DAMAGED_TEXT);
        assertThat(table.bytes()).isEqualTo(bytes);
    }
}
