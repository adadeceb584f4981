package be.kapstok.cli;

import static org.assertj.core.api.Assertions.assertThat;

import be.kapstok.table.Table;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class JudgedFileTest {
    private static final String TABLE =
            "id;title;targetGroups;date\r\na;Feest;all_inhabitants;2018-03-01\r\nb;\"Taal;café\";newcomers;2018-03-01\r\n";

    @TempDir
    private Path folder;

    private Path file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"check", "review"})
    void theTableComesBackWithItsColumnsOfJudgement(String command) throws IOException {
        Path out = folder.resolve("result.csv");
        Ran ran = Ran.of(command, file("t.csv", TABLE), "--out", out, "--lang", "nl");

        assertThat(ran.code()).isEqualTo(1);
        assertThat(ran.out()).isEmpty();
        assertThat(ran.err()).isEqualTo("2 van 2 maatregelen beoordeeld; de tabel staat in '" + out + "'.\n");
        List<String> lines = Files.readAllLines(out);
        assertThat(lines.get(0)).isEqualTo("id;title;targetGroups;date;oordeel;waarom;ontbreekt;bron");
        assertThat(lines.get(1)).startsWith("a;Feest;all_inhabitants;2018-03-01;inclusief;Hij is voor alle inwoners;");
        assertThat(lines.get(2)).startsWith("b;\"Taal;café\";newcomers;2018-03-01;categoriaal;");
        assertThat(Files.readString(out)).doesNotContain("[^\r]\n");
    }

    @Test
    void judgingTheResultAgainGivesTheSame() throws IOException {
        Path first = folder.resolve("first.csv");
        Path second = folder.resolve("second.csv");
        String columns = "id;title;oordeel;waarom;ontbreekt;bron\na;Feest;;;;\n";
        Ran.of("check", file("t.csv", columns.replaceAll(";oordeel.*|;;;;", "")), "--out", first, "--lang", "nl");
        assertThat(Files.readAllLines(first).get(0)).isEqualTo("id;title;oordeel;waarom;ontbreekt;bron");

        Ran.of("check", first, "--out", second, "--lang", "nl");

        assertThat(Files.readString(second)).isEqualTo(Files.readString(first));
    }

    @Test
    void theFormatThatIsAskedForComesBeforeTheEnding() throws IOException {
        Path table = file("t.csv", TABLE);
        Path out = folder.resolve("result.csv");
        Ran.of("check", table, "--out", out, "--json");

        assertThat(Files.readString(out)).startsWith("{\"about\"");
        Path page = folder.resolve("page.html");
        Ran.of("check", table, "--out", page);
        assertThat(Files.readString(page)).startsWith("<!DOCTYPE html>");
        assertThat(Ran.of("check", table, "--format", "csv", "--lang", "nl").out())
                .startsWith("file,measure,title,");
    }

    @ParameterizedTest
    @CsvSource({
        "r.json,{\"about\"",
        "r.ndjson,{\"about\"",
        "r.md,# ",
        "r.html,<!DOCTYPE html>",
        "r.txt,Integration policy",
        "r.sarif,{\"$schema\"",
        "r.xml,<?xml",
        "r.csv,'file,measure,'",
        "r,Integration policy"
    })
    void theEndingMeansTheFormat(String name, String start) throws IOException {
        Path data = PlainUse.measures(folder.resolve("m.json"));
        Path out = folder.resolve(name);

        Ran.of("check", data, "--out", out, "--lang", "en");

        assertThat(Files.readString(out)).startsWith(start);
    }

    @Test
    void anotherTableInTheFileStaysAndIsTold() throws IOException {
        Path table = file("t.csv", "id;title;openToAll\na;Feest;ja\n\nid;title;openToAll\nb;Sport;ja\n");
        Path out = folder.resolve("result.csv");
        Ran first = Ran.of("check", table, "--out", out, "--lang", "nl");

        assertThat(first.err()).contains("2 van 2 maatregelen beoordeeld", "1 andere staan in een andere tabel");
        assertThat(Files.readString(out))
                .startsWith("id;title;openToAll;oordeel;waarom;ontbreekt;bron\na;Feest;ja;inclusief;")
                .endsWith("\n\nid;title;openToAll\nb;Sport;ja\n");

        Ran second = Ran.of("check", table, "--table", 2, "--out", out, "--lang", "nl");

        assertThat(second.err()).contains("1 van 1 maatregelen beoordeeld").doesNotContain("andere tabel");
        assertThat(Files.readString(out))
                .startsWith("id;title;openToAll\na;Feest;ja\n\nid;title;openToAll;oordeel;")
                .contains("\nb;Sport;ja;inclusief;");
    }

    @Test
    void theCharacterSetIsThatOfTheTable() throws IOException {
        Charset windows = Charset.forName("windows-1252");
        Path table = Files.write(folder.resolve("t.csv"), TABLE.getBytes(windows));
        Path out = folder.resolve("result.csv");
        Ran.of("check", table, "--charset", "windows-1252", "--out", out, "--lang", "nl");

        assertThat(Files.readString(out, windows)).contains("Taal;café", "vul ‘algemeen belang’ in");
    }

    @Test
    void whatCannotBeIsRefusedAndNothingIsWritten() throws IOException {
        Path table = file("t.csv", TABLE);
        Path data = PlainUse.measures(folder.resolve("m.json"));
        Path workbook = folder.resolve("r.xlsx");
        Path out = folder.resolve("r.csv");
        Ran dataToWorkbook = Ran.of("check", data, "--out", workbook, "--lang", "nl");
        Ran several = Ran.of("check", table, data, "--out", out, "--lang", "nl");
        Ran over = Ran.of("check", table, "--out", table, "--lang", "nl");

        assertThat(List.of(dataToWorkbook.code(), several.code(), over.code()))
                .containsOnly(2);
        assertThat(dataToWorkbook.err()).contains("noem een bestand dat op .csv eindigt");
        assertThat(several.err()).contains("past één tabel");
        assertThat(workbook).doesNotExist();
        assertThat(out).doesNotExist();
        assertThat(Files.readString(table)).isEqualTo(TABLE);
    }

    @Test
    void aTableComesBackAsAWorkbookAndAWorkbookAsAWorkbook() throws IOException {
        Path first = folder.resolve("first.xlsx");
        Path second = folder.resolve("second.xlsx");
        Path text = folder.resolve("text.csv");
        Ran ran = Ran.of("check", file("t.csv", TABLE), "--out", first, "--lang", "nl");
        Ran again = Ran.of("check", first, "--out", second, "--lang", "nl");
        Ran asText = Ran.of("check", first, "--out", text, "--lang", "nl");

        assertThat(List.of(ran.code(), again.code(), asText.code())).containsOnly(1);
        assertThat(again.err()).contains("2 van 2 maatregelen beoordeeld");
        assertThat(Table.read(second)).isEqualTo(Table.read(first));
        assertThat(Table.read(first).header()).containsExactly("id", "title", "targetGroups", "date", "oordeel", "waarom", "ontbreekt", "bron");
        assertThat(Files.readAllLines(text).get(1)).startsWith("a,Feest,all_inhabitants,2018-03-01,inclusief,");
    }
}
