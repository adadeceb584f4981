package be.kapstok.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.kapstok.file.RawText;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TableTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "nis,naam\n44021,Gent\n",
                "nis;naam;n\r\n44021;\"Gent; de stad\";1,5\r\n44001;\"Aalter \"\"oud\"\"\";\"2\"\r\n",
                "sep=;\nnis;naam\n44021;Gent\n",
                "nis\tnaam\n44021\t\"regel een\nregel twee\"\n",
                "nis,naam\n44021\n44001,Aalter,te veel\n",
                "\uFEFFnis,naam\n44021,Gent\n",
                "nis\n44021\n"
            })
    void whatWasReadIsWrittenAsItStood(String text) {
        Table table = Table.read(RawText.of(text.getBytes(StandardCharsets.UTF_8), "t.csv"));

        assertThat(table.write()).isEqualTo(text);
        assertThat(table.header().get(0)).isEqualTo("nis");
        assertThat(table.rows().get(0).cell(0)).isEqualTo("44021");
    }

    @Test
    void aChangedRowIsQuotedAsItsColumnsAre() {
        Table table = Table.read(RawText.of("nis;naam;tekst\n44021;\"Gent\";a\n44001;\"Aalter\";b\n", "t.csv"));
        Row row = table.rows().get(1);

        Table changed =
                table.withRows(List.of(table.rows().get(0), row.with(Map.of(0, "44084", 2, "een; \"twee\"", 3, "x"))));

        assertThat(changed.write())
                .isEqualTo("nis;naam;tekst\n44021;\"Gent\";a\n44084;\"Aalter\";\"een; \"\"twee\"\"\";x\n");
        assertThat(row.with(Map.of(0, "44001"))).isSameAs(row);
    }

    @Test
    void everyCellHasItsPlace() {
        Table table = Table.read(RawText.of("nis,naam,n\n44021,\"a\nb\",1\n44001,\"x, y\",2\n", "t.csv"));

        assertThat(table.place(table.rows().get(0), 1)).hasToString("t.csv:2:7");
        assertThat(table.place(table.rows().get(0), 2)).hasToString("t.csv:3:4");
        assertThat(table.place(table.rows().get(1), 2)).hasToString("t.csv:4:14");
        assertThat(table.place(table.rows().get(1), 9)).hasToString("t.csv:4:1");
    }

    @Test
    void otherCharacterSetsAreRecognised() {
        byte[] windows = "nis;naam\n44021;Daknamé\n".getBytes(Charset.forName("windows-1252"));

        assertThat(Table.read(RawText.of(windows, "t.csv")).rows().get(0).cell(1))
                .isEqualTo("Daknamé");
    }

    @ParameterizedTest
    @CsvSource({
        "UTF-8,false",
        "UTF-8,true",
        "UTF-16LE,true",
        "UTF-16BE,true",
        "UTF-16LE,false",
        "UTF-16BE,false",
        "windows-1252,false"
    })
    void theBytesAreThoseOfTheCharacterSetThatWasRead(String charset, boolean mark) {
        byte[] bytes = ((mark ? "\uFEFF" : "") + "nis;naam\n44021;Daknamé\n").getBytes(Charset.forName(charset));
        Table table = Table.read(RawText.of(bytes, "t.csv"));

        assertThat(table.bytes()).isEqualTo(bytes);
        assertThat(table.rows().get(0).cells()).containsExactly("44021", "Daknamé");
    }

    @Test
    void whatTheCharacterSetHasNotIsWrittenAsUtf8WithAMark() {
        Table table =
                Table.read(RawText.of("nis;naam\n44021;Daknamé\n".getBytes(Charset.forName("windows-1252")), "t.csv"));
        Row row = table.rows().get(0);

        assertThat(table.withRows(List.of(row.with(Map.of(1, "Łódź")))).bytes())
                .isEqualTo("\uFEFFnis;naam\n44021;Łódź\n".getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void aGivenCharacterSetIsKept() {
        byte[] bytes = "\uFEFFnis;naam\n44021;é\n".getBytes(StandardCharsets.UTF_16LE);
        byte[] latin = "nis;naam\n44021;é\n".getBytes(StandardCharsets.ISO_8859_1);

        assertThat(Table.read(RawText.of(bytes, "t.csv"), new TableOptions(StandardCharsets.UTF_16, ';', true, 0, null))
                        .bytes())
                .isEqualTo(bytes);
        assertThat(Table.read(
                                RawText.of(latin, "t.csv"),
                                new TableOptions(StandardCharsets.ISO_8859_1, ';', true, 0, null))
                        .bytes())
                .isEqualTo(latin);
        assertThat(Table.of(List.of("é"), List.of()).bytes()).isEqualTo("é\n".getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void whatIsNoTableIsRefusedByWhoeverNeedsASoundOne() {
        assertThatThrownBy(() -> Table.read(RawText.of("", "t.csv")).sound())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("empty");
        assertThatThrownBy(() -> Table.read(RawText.of("nis,naam\n44021,\"Gent\n", "t.csv"))
                        .sound())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("line 2");
        assertThatThrownBy(() -> Table.of(List.of("nis", "naam"), List.of()).column("naan"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("perhaps 'naam' is meant");
    }

    @Test
    void tablesWithTheSameCellsAreEqual() {
        Table read = Table.read(RawText.of("nis;naam\n44021;Gent\n", "t.csv"));
        Table made = Table.of(List.of("nis", "naam"), List.of(List.of("44021", "Gent")));

        assertThat(read).isEqualTo(made).hasSameHashCodeAs(made);
        assertThat(made.write()).isEqualTo("nis,naam\n44021,Gent\n");
        assertThat(made.place(made.rows().get(0), 1)).hasToString("(table):0:0");
    }

    @Test
    void aColumnStandsBehindTheLongestRow() {
        Table table = Table.read(RawText.of("nis;naam\n44021;Gent\n44001;Aalter;te veel\n", "list.csv"));

        assertThat(table.withColumn("mark", row -> row.cell(1).toUpperCase(Locale.ROOT))
                        .write())
                .isEqualTo("nis;naam;;mark\n44021;Gent;;GENT\n44001;Aalter;te veel;AALTER\n");
        assertThat(Table.read(RawText.of("nis,naam\n44021,Gent\n", "list.csv"))
                        .withColumn("n", row -> "")
                        .write())
                .isEqualTo("nis,naam,n\n44021,Gent,\n");
        assertThatThrownBy(() -> table.withColumn(" NAAM", row -> ""))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("' NAAM'");
    }
}
