package be.kapstok.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
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
                .contains(
                        "Everything was carried",
                        "2:1, 3:1\n    Aalter (44001) + Knesselare (44029) → Aalter (44084)\n    n: 1,5 + 2,5 = 4,0\n");
        assertThat(ran.out().lines().filter(each -> !each.contains("://"))).allMatch(each -> each.length() <= 80);
    }

    @Test
    @DisplayName("A part exits with 1 unless it is allowed (fault 5); a table without a header needs --no-header (K4)")
    void partsAndTablesWithoutHeaderNeedAnOption() throws Exception {
        Files.writeString(in, "nis;n\n44001;3\n");
        assertThat(migrate().code()).isEqualTo(1);
        assertThat(migrate("--mark", "m").out()).contains("partial: 1");
        assertThat(migrate("--allow-partial").code()).isZero();

        Files.writeString(in, "44001;3\n44029;4\n");
        assertThat(Ran.of("migrate", in, "--from=2018-12-31", "--to=2019-01-01", "--out", out, "--policy=#2=sum")
                        .err())
                .contains("--no-header");
        Ran ran = Ran.of(
                "migrate", in, "--from=2018-12-31", "--to=2019-01-01", "--out", out, "--no-header", "--policy=#2=sum");
        assertThat(ran.code()).isZero();
        assertThat(Files.readString(out)).isEqualTo("44084;7\n");
    }

    @Test
    @DisplayName("The decimal sign is told by --decimal (fault 6)")
    void theDecimalSignIsTold() throws Exception {
        Files.writeString(in, "nis;n\n44001;1.204\n44029;1.300\n");
        assertThat(migrate().out()).contains("n       not known  not known", "--decimal");
        assertThat(migrate("--decimal", ".").code()).isZero();
        assertThat(Files.readString(out)).isEqualTo("nis;n\n44084;2.504\n");
        assertThat(migrate("--decimal", "x").code()).isEqualTo(2);
    }

    @Test
    void whatIsRefusedIsToldAndStays() throws Exception {
        Ran ran = migrate("--json");

        assertThat(ran.code()).isEqualTo(1);
        assertThat(Files.readString(out)).isEqualTo(LIST);
        assertThat(ran.out()).contains("\"counts\":{\"refused\":1}", "\"code\":\"carried_asked\"", "\"totals\":[{");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"--column=naan", "--policy=gem=mode", "--policy=naan=sum", "--key=naan", "--out=/nowhere/x.csv"})
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

    private Ran back(Object... more) {
        List<Object> all = new ArrayList<>(
                List.of("migrate", in, "--from=2019-01-01", "--to=2018-12-31", "--out", out, "--lang=en"));
        all.addAll(List.of(more));
        return Ran.of(all.toArray());
    }

    @Test
    void sharesDivideTablesAndDataSets() throws Exception {
        Path shares =
                Files.writeString(folder.resolve("shares.csv"), "oud;nieuw;deel\n44001;44084;0,7\n44029;44084;0,3\n");
        in = Files.writeString(folder.resolve("in.csv"), "nis;n\n44084;10\n");

        assertThat(back("--shares", shares, "--policy=n=sum").code()).isZero();
        assertThat(Files.readString(out)).isEqualTo("nis;n\n44001;7\n44029;3\n");

        in = Files.writeString(
                folder.resolve("in.ndjson"), "{\"nis\":\"44084\",\"year\":2019,\"population\":10,\"x\":1}\n");
        assertThat(back("--shares", shares).code()).isZero();
        assertThat(Files.readString(out))
                .isEqualTo("{\"nis\":\"44001\",\"year\":2019,\"population\":7,\"confidence\":\"probable\",\"x\":1}\n"
                        + "{\"nis\":\"44029\",\"year\":2019,\"population\":3,\"confidence\":\"probable\",\"x\":1}\n");
    }

    @Test
    void sharesWithFaultsAreToldWithTheirPlacesAndNotUsed() throws Exception {
        Path shares =
                Files.writeString(folder.resolve("shares.csv"), "old,new,share\n44001,44084,0.7\n44029,44084,-1\n");
        Ran ran = back("--shares", shares);

        assertThat(ran.code()).isEqualTo(2);
        assertThat(ran.err())
                .contains("cannot be used:")
                .contains("  line 3, column 13: A share is not negative: -1")
                .doesNotContain(" more");
        assertThat(out).doesNotExist();

        Files.writeString(shares, "old,new,share\n" + "1,44084,0.7\n".repeat(22));
        assertThat(back("--shares", shares).err())
                .contains("line 21, column 1")
                .doesNotContain("line 22")
                .contains("and 2 more");
        assertThat(back("--shares", folder).err()).contains("is a folder");
        assertThat(back("--shares", folder.resolve("none.csv")).err()).contains("does not exist");
        Files.writeString(shares, "");
        assertThat(back("--shares", shares).err()).contains("cannot be used: The file is empty");
    }

    @ParameterizedTest
    @ValueSource(strings = {"html", "htm", "md", "json", "txt", "HTML", "csv"})
    void aReportIsWrittenBesides(String ending) throws Exception {
        Path report = folder.resolve("report." + ending);
        Ran ran = migrate("--policy", "gem=list", "--report", report.toString());

        assertThat(ran.err()).isEmpty();
        assertThat(ran.out()).contains("Everything was carried");
        assertThat(Files.readString(report))
                .startsWith(
                        switch (ending) {
                            case "md" -> "# Report of a migration, 2018-12-31 to 2019-01-01";
                            case "json" -> "{\"about\":{\"version\":";
                            case "csv" -> "outcome,places,was,now,reasons,values.naam.from,values.naam.to,";
                            case "txt" -> "Report of a migration, 2018-12-31 to 2019-01-01\n  Everything was carried";
                            default -> "<!DOCTYPE html>";
                        });
    }

    @Test
    void aReportOfAnotherEndingOrOverTheInputIsRefused() {
        assertThat(migrate("--report", folder.resolve("r.pdf").toString()).err())
                .contains(".html, .md, .json, .csv or .txt");
        assertThat(migrate("--report", in.toString()).err()).contains("--report is the file itself");
        assertThat(out).doesNotExist();
    }

    @Test
    void aTableStaysInItsCharacterSet() throws Exception {
        byte[] wide = ("\uFEFF" + LIST).getBytes(java.nio.charset.StandardCharsets.UTF_16LE);
        Files.write(in, wide);
        migrate("--policy", "gem=first");

        assertThat(Files.readAllBytes(out))
                .isEqualTo("\uFEFFnis;naam;n;gem\n44084;Aalter;4,0;10,0\n"
                        .getBytes(java.nio.charset.StandardCharsets.UTF_16LE));
    }

    @Test
    void ownFieldsStayAndMisspelledOnesAreRefused() throws Exception {
        in = Files.writeString(
                folder.resolve("m.ndjson"), "{\"id\":\"m\",\"title\":\"M\",\"municipalty\":\"44001\"}\n");

        Ran ran = Ran.of("migrate", in, "--from=2018-12-31", "--to=2019-01-01", "--out", out);
        assertThat(ran.code()).isEqualTo(2);
        assertThat(ran.err()).contains("it has faults", "municipalty", "m.ndjson:1:");
        assertThat(out).doesNotExist();
    }

    @Test
    void recordsOnLinesAreADataSetOfTheirKind() throws Exception {
        in = Files.writeString(
                folder.resolve("list.txt"), "{\"id\":\"m\",\"title\":\"M\",\"municipality\":\"44001\"}\n");

        assertThat(Ran.of("migrate", in, "--from=2018-12-31", "--to=2019-01-01", "--out", out, "--kind=measures")
                        .code())
                .isZero();
        assertThat(Files.readString(out)).isEqualTo("{\"id\":\"m\",\"title\":\"M\",\"municipality\":\"44084\"}\n");
        assertThat(Ran.of(
                                "migrate",
                                in,
                                "--from=2018-12-31",
                                "--to=2019-01-01",
                                "--out",
                                out,
                                "--column=nis",
                                "--kind=measures")
                        .err())
                .contains("--column is for tables");
    }

    @Test
    void rowsThatWereNotCarriedAreMarked() throws Exception {
        Files.writeString(in, "nis;n;m\n44001;1;1\n44029;2;2\n99999;3;3\n44084;4;4\n44021;5;5\n");

        assertThat(migrate("--mark", "why").code()).isEqualTo(1);
        assertThat(Files.readString(out))
                .isEqualTo("nis;n;m;why\n44001;1;1;refused\n44029;2;2;refused\n99999;3;3;unknown\n"
                        + "44084;4;4;ambiguous\n44021;5;5;\n");
        assertThat(migrate("--mark", "m").err()).contains("it has a column 'm' already");
    }

    @Test
    void onlyTablesAreMarked() throws Exception {
        Path data = Files.writeString(folder.resolve("data.json"), "{\"schemaVersion\": 1}");
        Ran ran = Ran.of("migrate", data, "--from=2018-12-31", "--to=2019-01-01", "--out", out, "--mark", "why");

        assertThat(ran.code()).isEqualTo(2);
        assertThat(ran.err()).contains("--mark is for tables");
        assertThat(out).doesNotExist();
    }

    @Test
    void severalFilesAreWrittenToAFolderUnderTheirNames() throws Exception {
        Path other = Files.writeString(folder.resolve("other.csv"), "nis;n\n11002;1\n11007;2\n");
        Path broken = Files.writeString(folder.resolve("broken.csv"), "a;b\nx;y\n");
        Ran ran = Ran.of(
                "migrate",
                in,
                other,
                broken,
                "--from=2018-12-31",
                "--to=2025-01-01",
                "--policy=n=sum",
                "--policy=gem=first",
                "--out",
                folder + "/new/",
                "--report",
                folder.resolve("r.html"),
                "--lang=en");

        // not all of the files have the column gem
        assertThat(ran.code()).isEqualTo(2);
        assertThat(ran.err()).contains("other.csv' cannot be carried", "broken.csv' cannot be carried");
        assertThat(Files.readString(folder.resolve("new/list.csv")))
                .isEqualTo("nis;naam;n;gem\n44084;Aalter;4,0;10,0\n");
        assertThat(folder.resolve("r-list.csv.html")).content().contains("SHA-256", "Agreed", "list.csv");

        Ran both = Ran.of(
                "migrate",
                in,
                other,
                "--from=2018-12-31",
                "--to=2025-01-01",
                "--policy=n=sum",
                "--out",
                folder + "/new",
                "--json");
        assertThat(both.code()).isEqualTo(1);
        assertThat(both.out().lines()).hasSize(2).allMatch(each -> each.startsWith("{\"about\":"));
        assertThat(Files.readString(folder.resolve("new/other.csv"))).isEqualTo("nis;n\n11002;3\n");
        assertThat(Ran.of("migrate", in, other, "--from=2018-12-31", "--to=2025-01-01", "--out", other)
                        .err())
                .contains("is no folder");
        Files.createDirectory(folder.resolve("sub"));
        Path same = Files.copy(in, folder.resolve("sub/list.csv"));
        assertThat(Ran.of("migrate", in, same, "--from=2018-12-31", "--to=2025-01-01", "--out", folder + "/new/")
                        .code())
                .isEqualTo(2);
        assertThat(Ran.of("migrate", in, "--from=2018-12-31", "--to=2025-01-01", "--out", folder + "/")
                        .err())
                .contains("is the file itself");
    }

    @Test
    void theDayIsFoundOrStandsInAColumn() throws Exception {
        Ran found = Ran.of(
                "migrate", in, "--to=2025-01-01", "--out", out, "--policy=n=sum", "--policy=gem=list", "--lang=nl");
        assertThat(found.code()).isZero();
        assertThat(found.out()).contains("De codes zijn van 2018-12-31: gevonden uit de codes zelf");

        Files.writeString(in, "nis;Jaar;n\n11002;2018;1\n11007;2018;2\n11002;2025;3\n");
        Ran column = Ran.of("migrate", in, "--from-column=Jaar", "--to=2025-01-01", "--out", out, "--policy=n=sum");
        assertThat(column.code()).isZero();
        assertThat(Files.readString(out)).isEqualTo("nis;Jaar;n\n11002;2018;3\n11002;2025;3\n");

        Files.writeString(in, "nis;n\n11002;1\n");
        Ran refused = Ran.of("migrate", in, "--to=2025-01-01", "--out", out, "--policy=n=sum");
        assertThat(refused.code()).isEqualTo(2);
        assertThat(refused.err()).contains("type --from with the day");
        assertThat(migrate("--from-column=nis").err()).contains("exclude each other");
        Path data = Files.writeString(folder.resolve("d.json"), "{\"schemaVersion\": 1}");
        assertThat(Ran.of("migrate", data, "--to=2025-01-01", "--out", out).err())
                .contains("type --from");
        assertThat(Ran.of("migrate", in, "--to=2025-01-01", "--out", out, "--shares", in)
                        .err())
                .contains("type --from DAY");
    }

    @Test
    void missingNumbersAndScalesAreTold() throws Exception {
        Files.writeString(in, "nis;Aantal inwoners;m\n44001;<5;1\n44029;8;2\n");
        String[] policies = {"--policy=Aantal inwoners=sum", "--policy=m=mean"};
        Ran ran = Ran.of(
                "migrate",
                in,
                "--from=2018-12-31",
                "--to=2019-01-01",
                "--out",
                out,
                policies[0],
                policies[1],
                "--missing",
                "Aantal inwoners=range",
                "--scale=m=3");

        assertThat(ran.err()).isEmpty();
        assertThat(Files.readString(out)).isEqualTo("nis;Aantal inwoners;m\n44084;8-12;1.286\n");
        for (String wrong : List.of("--missing=m=none", "--scale=m=31", "--scale=m=x", "--missing=x=zero")) {
            assertThat(Ran.of("migrate", in, "--from=2018-12-31", "--to=2019-01-01", "--out", out, policies[1], wrong)
                            .code())
                    .isEqualTo(2);
        }
    }

    @Test
    void theListOfEntriesIsMadeForMachines() throws Exception {
        Path report = folder.resolve("entries.csv");
        migrate("--policy", "gem=list", "--report", report.toString());

        assertThat(Files.readString(report))
                .isEqualTo("outcome,places,was,now,reasons,values.naam.from,values.naam.to,values.n.from,values.n.to,"
                        + "values.gem.from,values.gem.to\n"
                        + "merged,\"" + in + ":2:1; " + in + ":3:1\",\"44001; 44029\",44084,\"On 2019-01-01, Aalter"
                        + " (44001), Knesselare (44029) are together Aalter (44084)\",\"Aalter; Knesselare\",Aalter,"
                        + "\"1,5; 2,5\",\"4,0\",\"10,0; 20,0\",\"44001: 10,0 | 44029: 20,0\"\n");
    }
}
