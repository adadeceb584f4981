package be.kapstok.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MigrateCommandTest {
    private static final String LIST = "nis;naam;n;gem\n44001;Aalter;1,5;10,0\n44029;Knesselare;2,5;20,0\n";

    @TempDir
    private Path folder;

    private Path in;
    private Path out;

    @BeforeEach
    void write() throws Exception {
        in = Files.writeString(folder.resolve("list.csv"), LIST);
        out = folder.resolve("new.csv");
    }

    private Ran migrate(String... more) {
        List<Object> all = new ArrayList<>(
                List.of("migrate", in, "--from=2018-12-31", "--to=2019-01-01", "--out", out, "--lang=en"));
        all.addAll(List.of("--policy", "n=sum"));
        all.addAll(List.of(more));
        return Ran.of(all.toArray());
    }

    @Test
    void aTableIsCarriedAndTold() throws Exception {
        Ran ran = migrate("--policy", "gem=mean", "--weight", "n", "--column", "nis");

        assertThat(ran.err()).isEmpty();
        assertThat(ran.code()).isZero();
        assertThat(Files.readString(out)).isEqualTo("nis;naam;n;gem\n44084;Aalter;4,0;16,3\n");
        assertThat(Files.readString(in)).isEqualTo(LIST);
        assertThat(ran.out())
                .contains("Everything was carried", "44001, 44029 -> 44084 (2:1, 3:1)", "n: 4.0 before, 4.0 after");
        assertThat(ran.out().lines().filter(each -> !each.contains("://"))).allMatch(each -> each.length() <= 80);
    }

    @Test
    void whatIsRefusedIsToldAndStays() throws Exception {
        Ran ran = migrate("--json");

        assertThat(ran.code()).isEqualTo(1);
        assertThat(Files.readString(out)).isEqualTo(LIST);
        assertThat(ran.out()).contains("\"counts\":{\"refused\":1}", "\"code\":\"carried_asked\"", "\"totals\":[{");
    }

    @ParameterizedTest
    @ValueSource(strings = {"--column=naan", "--policy=gem=mode", "--policy=naan=sum", "--key=naan", "--out=/"})
    void wrongUseIsToldAndNothingIsWritten(String wrong) {
        Ran ran = wrong.startsWith("--out")
                ? Ran.of("migrate", in.toString(), "--from=2018-12-31", "--to=2019-01-01", wrong)
                : migrate(wrong);

        assertThat(ran.code()).isEqualTo(2);
        assertThat(ran.err()).isNotEmpty();
        assertThat(ran.out()).isEmpty();
        assertThat(out).doesNotExist();
    }

    @Test
    void theInputIsNeverWrittenTo() throws Exception {
        Ran ran = Ran.of(
                "migrate", in.toString(), "--from=2018-12-31", "--to=2019-01-01", "--out", folder + "/./list.csv");

        assertThat(ran.code()).isEqualTo(2);
        assertThat(ran.err()).contains("is the file itself");
        assertThat(Files.readString(in)).isEqualTo(LIST);
    }

    @Test
    void aDataSetIsCarriedToo() throws Exception {
        in = Files.writeString(
                folder.resolve("data.json"),
                "{\"schemaVersion\": 1, \"measures\": [{\"id\": \"m\", \"title\": \"M\", \"municipality\": \"44001\"}]}");

        Ran refused = migrate();
        assertThat(refused.code()).isEqualTo(2);
        assertThat(refused.err()).contains("no use for: n=sum (of the records that are carried none has such a field");
        assertThat(out).doesNotExist();

        Ran ran = Ran.of("migrate", in, "--from=2018-12-31", "--to=2019-01-01", "--out", out);
        assertThat(ran.err()).isEmpty();
        assertThat(ran.code()).isZero();
        assertThat(Files.readString(out)).contains("\"municipality\":\"44084\"");

        in = Files.writeString(folder.resolve("bad.json"), "{\"schemaVersion\": 1, \"measures\": [{\"id\": 1}]}");
        Ran faulty = Ran.of("migrate", in, "--from=2018-12-31", "--to=2019-01-01", "--out", out);
        assertThat(faulty.code()).isEqualTo(2);
        assertThat(faulty.err()).contains("it has faults");
    }
}
