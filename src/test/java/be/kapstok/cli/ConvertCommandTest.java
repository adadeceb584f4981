package be.kapstok.cli;

import static org.assertj.core.api.Assertions.assertThat;

import be.kapstok.dataset.Dataset;
import be.kapstok.dataset.DatasetReader;
import be.kapstok.dataset.Kind;
import be.kapstok.dataset.ReadOptions;
import be.kapstok.file.RawText;
import be.kapstok.model.Measure;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ConvertCommandTest {
    private static final String TABLE = "id;title;municipality;openToAll\na;Feest;71016;ja\nb;Taalcafé;44021;nee\n";

    @TempDir
    private Path folder;

    private Path file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }

    private static Dataset read(String text) {
        return new DatasetReader(ReadOptions.DEFAULT.keepingUnknown())
                .read(RawText.of(text, "t"))
                .dataset();
    }

    @Test
    void aTableBecomesADataset() throws IOException {
        Path out = folder.resolve("data.json");

        assertThat(Ran.of("convert", file("t.csv", TABLE), "--out", out, "--lang", "nl"))
                .isEqualTo(new Ran(0, "", ""));
        assertThat(read(Files.readString(out)).list(Kind.MEASURES))
                .extracting(Measure::id, Measure::openToAll)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("a", true),
                        org.assertj.core.groups.Tuple.tuple("b", false));
    }

    @ParameterizedTest
    @ValueSource(strings = {"-", ""})
    void withoutAFileItIsPrinted(String out) throws IOException {
        Path table = file("t.csv", TABLE);
        Ran ran = out.isEmpty() ? Ran.of("convert", table) : Ran.of("convert", table, "--out", out);

        assertThat(ran.code()).isZero();
        assertThat(ran.out()).startsWith("{\n  \"schemaVersion\":1");
        assertThat(Path.of("-")).doesNotExist();
    }

    @Test
    void aRecordOnEachLineIsAskedForOrMeantByTheEnding() throws IOException {
        Path table = file("t.csv", TABLE);
        Path out = folder.resolve("data.ndjson");
        Ran.of("convert", table, "--out", out);
        Ran printed = Ran.of("convert", table, "--format", "ndjson");

        assertThat(printed.out()).isEqualTo(Files.readString(out)).startsWith("{\"id\":\"a\"");
        assertThat(printed.out().lines()).hasSize(2);
    }

    @Test
    void badRecordsAreNamedAndLeftOut() throws IOException {
        Path table = file("t.csv", TABLE + "c;Sport;9;ja\nd;;71016;\n");
        Ran ran = Ran.of("convert", table, "--lang", "nl");

        assertThat(ran.code()).isEqualTo(1);
        assertThat(ran.err().lines().findFirst()).contains("2 records omgezet, 2 weggelaten:");
        assertThat(ran.err().lines().skip(1)).hasSize(2).allMatch(each -> each.startsWith("  "));
        assertThat(ran.err()).contains("  c (regel 4): ", "(regel 5): ");
        assertThat(read(ran.out()).list(Kind.MEASURES)).extracting(Measure::id).containsExactly("a", "b");
    }

    @Test
    void whatNamesABadRecordIsLeftOutToo() throws IOException {
        Path data = file("d.json", """
            {"schemaVersion": 1,
             "subsidySources": [{"id": "fonds", "name": "Fonds", "level": "geen"}],
             "subsidies": [{"id": "s", "name": "S", "level": "flemish", "source": "fonds", "applicants": ["vzw"]}],
             "measures": [{"id": "a", "title": "A", "subsidies": ["s"]}, {"id": "b", "title": "B"}]}
            """);
        Ran ran = Ran.of("convert", data, "--lang", "nl");

        assertThat(ran.code()).isEqualTo(1);
        Dataset made = read(ran.out());
        assertThat(made.list(Kind.SUBSIDY_SOURCES)).isEmpty();
        assertThat(made.list(Kind.SUBSIDIES)).isEmpty();
        assertThat(made.list(Kind.MEASURES)).extracting(Measure::id).containsExactly("b");
    }

    @Test
    void fieldsThatTheFormatDoesNotHaveAreKept() throws IOException {
        Path data = file("d.json", """
            {"schemaVersion": 1, "measures": [
              {"id": "bad", "title": "B", "municipality": "9", "own": 1},
              {"id": "a", "title": "A", "own": {"x": [1, 2]}}]}
            """);
        Ran ran = Ran.of("convert", data, "--lang", "nl");

        assertThat(ran.code()).isEqualTo(1);
        assertThat(read(ran.out()).unknownFields()).hasSize(1).containsEntry("/measures/0/own", "{\"x\": [1, 2]}");
    }

    @Test
    void whatIsConvertedIsConvertedToTheSame() throws IOException {
        Ran once = Ran.of("convert", file("t.csv", TABLE));
        Ran twice = Ran.of("convert", file("d.json", once.out()));

        assertThat(twice).isEqualTo(once);
    }

    @Test
    void whereNothingIsUnderstoodNothingIsWritten() throws IOException {
        Path out = folder.resolve("data.json");
        Ran ran = Ran.of("convert", file("x.json", "{"), "--out", out, "--lang", "nl");

        assertThat(ran.code()).isEqualTo(1);
        assertThat(ran.err()).contains("staat niets dat een dataset kan zijn");
        assertThat(out).doesNotExist();
    }

    @Test
    void wrongUseIsTold() throws IOException {
        Path table = file("t.csv", TABLE);
        Path data = file("d.json", """
            {"schemaVersion": 1, "sources": [{"id": "s", "title": "S"}], "measures": [{"id": "b", "title": "B"}]}
            """);

        for (Ran ran : new Ran[] {
            Ran.of("convert", table, data, "--lang", "nl"),
            Ran.of("convert", table, "--format", "csv", "--lang", "nl"),
            Ran.of("convert", data, "--format", "ndjson", "--lang", "nl"),
            Ran.of("convert", table, "--out", table, "--lang", "nl"),
            Ran.of("convert", table, "--out", folder, "--lang", "nl"),
            Ran.of("convert", folder.resolve("nowhere.csv"), "--lang", "nl")
        }) {
            assertThat(ran.code()).isEqualTo(2);
            assertThat(ran.out()).isEmpty();
            assertThat(ran.err().lines()).hasSize(1);
        }
        assertThat(Files.readString(table)).isEqualTo(TABLE);
        assertThat(Ran.of("convert", data, "--format", "ndjson", "--lang", "nl").err())
                .contains("sources, measures", ".json");
    }
}
