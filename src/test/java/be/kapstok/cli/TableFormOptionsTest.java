package be.kapstok.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("The form of a table can be told wherever a file may be one")
class TableFormOptionsTest {
    private static final String MEASURES = "id^municipality^title^date^openToAll~m1^44021^Taalcafé^2020-01-01^ja~";

    @TempDir
    private Path folder;

    private Path file(String text, Charset charset) throws IOException {
        return Files.write(folder.resolve("in.csv"), text.replace('~', '\n').getBytes(charset));
    }

    @ParameterizedTest
    @ValueSource(strings = {"check", "review", "validate"})
    void measuresAreReadWithWhateverSeparates(String command) throws IOException {
        Path file = file(MEASURES, StandardCharsets.UTF_8);

        assertThat(Ran.of(command, file, "--lang=en").code()).isNotZero();
        assertThat(Ran.of(command, file, "--lang=en", "--separator=^").code()).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"check", "review", "validate"})
    void ofTwoTablesOfMeasuresOneIsRead(String command) throws IOException {
        Path file = file(
                MEASURES.replace('^', ';') + "~id;title;municipality;date;openToAll~m2;X;99999;2020-01-01;ja~",
                StandardCharsets.UTF_8);

        assertThat(Ran.of(command, file, "--lang=en").out()).contains("The names of fields stand here again");
        assertThat(Ran.of(command, file, "--lang=en", "--table=1").code()).isZero();
        assertThat(Ran.of(command, file, "--lang=en", "--table=2").code()).isOne();
    }

    @Test
    void linesAboveAndNotesBelowMeasuresAreNoRecords() throws IOException {
        Path file = file("# stad Gent~" + MEASURES.replace('^', ';') + "~Bron: stad Gent~", StandardCharsets.UTF_8);

        Ran ran = Ran.of("validate", file, "--lang=en", "--kind=measures", "--format=json");

        assertThat(ran.code()).isZero();
        assertThat(ran.out()).contains("What stands above it is not read").contains("A note stands here");
    }

    @Test
    void anAmountIsReadByTheSignBeforeItsDecimals() throws IOException {
        Path file = file(
                "id;title;municipality;ownContribution~m1;X;44021;0,500~m2;Y;44021;1.200~", StandardCharsets.UTF_8);

        assertThat(Ran.of("validate", file, "--lang=en").out()).contains("1200 is above 1");
        assertThat(Ran.of("validate", file, "--decimal=.", "--lang=en").out()).contains("'0,500' is not a number");
    }

    @Test
    void aListAndATableToCarryTakeThemToo() throws IOException {
        Path file = file("bron^x~~plaats^n~Gent^1~Aalter^2~~nis^m~44021^3~44001^4~", StandardCharsets.UTF_8);
        Path out = folder.resolve("out.csv");

        assertThat(Ran.of("vintage", file, "--separator=^", "--table=2").code()).isZero();
        Ran carried = Ran.of(
                "migrate", file, "--from=2014-01-01", "--to=2015-01-01", "--separator=^", "--table=2", "--out", out);

        assertThat(carried.code()).as("%s", carried).isZero();
        assertThat(Files.readString(out)).isEqualTo(Files.readString(file));
    }

    @Test
    void theCharacterSetIsTold() throws IOException {
        Path file = file("naam;n~Luik;1~Liège;2~", Charset.forName("IBM850"));

        assertThat(Ran.of("vintage", file, "--charset=IBM850", "--json").out()).doesNotContain("unknown\":[{");
        assertThat(Ran.of("vintage", file, "--charset=klingon").code()).isEqualTo(2);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"--separator=\"", "--separator=é", "--separator=ab", "--decimal=x", "--table=-1", "--table=7"})
    void whatCannotBeMeantIsWrongUse(String option) throws IOException {
        Path file = file("nis;n~44021;1~", StandardCharsets.UTF_8);

        Ran ran = Ran.of("migrate", file, "--from=2014-01-01", "--to=2015-01-01", option, "--out", folder.resolve("o"));

        assertThat(ran.code()).as("%s", ran).isEqualTo(2);
        assertThat(ran.err()).isNotBlank().doesNotContain("Exception");
    }
}
