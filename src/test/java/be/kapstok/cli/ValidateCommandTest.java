package be.kapstok.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ValidateCommandTest {
    private static final String GOOD = "{\"schemaVersion\": 1, \"measures\": [{\"id\": \"a\", \"title\": \"A\"}]}\n";
    private static final String BAD =
            "{\"schemaVersion\": 1, \"measures\": [\n  {\"id\": \"a\", \"title\": \"\", \"municipality\": \"1\"}\n]}\n";

    @TempDir
    private Path folder;

    private Path file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }

    private Path warned() throws IOException {
        return file(
                "warned.json",
                "{\"rules\": [{\"rule\": \"KD-BLANK\", \"severity\": \"warning\"},"
                        + " {\"rule\": \"KD-NIS-FORMAT\", \"severity\": \"off\"}]}");
    }

    @Test
    void nothingFoundIsZero() throws IOException {
        Ran outcome = Ran.of("validate", file("good.json", GOOD), "--lang", "en");
        assertThat(outcome.code()).isZero();
        assertThat(outcome.out()).startsWith("Validation report\n  Valid: no errors found\n");
        assertThat(outcome.err()).isEmpty();
    }

    @Test
    void errorsAreOneAndShowTheirLine() throws IOException {
        Ran outcome = Ran.of("validate", file("bad.json", BAD), "--lang", "nl");
        assertThat(outcome.code()).isEqualTo(1);
        assertThat(outcome.out())
                .contains("KD-BLANK  fout  1", "    2 |   {\"id\": \"a\", \"title\": \"\",", "\n  Niet geldig\n");
        assertThat(outcome.err()).isEmpty();
    }

    @Test
    void warningsCountOnlyWhenAskedFor() throws IOException {
        Path bad = file("bad.json", BAD);
        assertThat(Ran.of("validate", bad, "--profile", warned()).code()).isZero();
        assertThat(Ran.of("validate", bad, "--profile", warned(), "--fail-on", "warning")
                        .code())
                .isEqualTo(1);
        assertThat(Ran.of("validate", file("good.json", GOOD), "--fail-on", "warning")
                        .code())
                .isZero();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '@',
            quoteCharacter = '~',
            value = {
                "text@Validation report",
                "json@{\"about\":{\"version\":",
                "md@# ",
                "markdown@# ",
                "html@<!DOCTYPE html>",
                "sarif@{\"$schema\":",
                "JUNIT@<?xml "
            })
    void everyFormatIsPrinted(String format, String start) throws IOException {
        Ran outcome = Ran.of("validate", file("bad.json", BAD), "--format", format);
        assertThat(outcome.code()).isEqualTo(1);
        assertThat(outcome.out()).startsWith(start).endsWith("\n");
    }

    @Test
    void severalFilesAreInOneReport() throws IOException {
        Ran outcome = Ran.of("validate", file("a.json", BAD), file("b.json", BAD), "--format", "json");
        assertThat(outcome.out()).contains("a.json\",\"pointer", "b.json\",\"pointer", "\"records\":2");
    }

    @Test
    void aReportCanGoToAFile() throws IOException {
        Path report = folder.resolve("report.html");
        Ran outcome = Ran.of("validate", file("bad.json", BAD), "--format", "html", "--out", report);
        assertThat(outcome).isEqualTo(new Ran(1, "", ""));
        assertThat(report).content().startsWith("<!DOCTYPE html>");
    }

    @Test
    void theLimitIsPerRuleAndFile() throws IOException {
        String two =
                "{\"schemaVersion\": 1, \"measures\": [{\"id\": \"a\", \"title\": \"\"}, {\"id\": \"b\", \"title\": \"\"}]}";
        assertThat(Ran.of("validate", file("two.json", two), "--limit", 1, "--format", "json")
                        .out())
                .contains("\"complete\":false", "\"KD-BLANK\":2");
    }

    @Test
    void theListOfNdjsonCanBeTold() throws IOException {
        Path lines = file("lines.ndjson", "{\"id\": \"a\", \"title\": \"A\"}\n");
        assertThat(Ran.of("validate", lines, "--kind", "measures").code()).isZero();
        assertThat(Ran.of("validate", lines, "--kind", "plans").code()).isEqualTo(1);
    }

    @Test
    void aLargeFileAmongOthersIsCheckedByTheSameRules() throws IOException {
        String record = "{\"id\": \"a\", \"title\": \"\", \"description\": \"" + "x".repeat(990_000) + "\"}\n";
        Path large = file("measures.ndjson", record.repeat(65));
        Path small = file("small.ndjson", "{\"id\": \"a\", \"title\": \"A\"}\n".repeat(2));

        Ran outcome = Ran.of("validate", small, large, file("bad.json", BAD), "--limit", 1, "--format", "json");

        assertThat(outcome.out())
                .contains("{\"file\":\"" + small + "\",", "{\"file\":\"" + large + "\",", "\"records\":68,")
                .contains("\"KD-BLANK\":66", "\"KD-DUPLICATE-ID\":65", "\"rulesNotRun\":[]");
    }

    @Test
    void whatCannotBeUsedIsToldInOneSentence() throws IOException {
        Path good = file("good.json", GOOD);
        Path missing = folder.resolve("missing.json");
        assertThat(Ran.of("validate", missing))
                .isEqualTo(new Ran(2, "", "The file '" + missing + "' does not exist.\n"));
        assertThat(Ran.of("validate", good, folder))
                .isEqualTo(new Ran(2, "", "'" + folder + "' is a folder, not a file.\n"));
        assertThat(Ran.of("validate", good, "--out", folder))
                .isEqualTo(new Ran(2, "", "'" + folder + "' is a folder, not a file to write.\n"));
        Path nowhere = folder.resolve("no/where.txt");
        assertThat(Ran.of("validate", good, "--out", nowhere))
                .isEqualTo(
                        new Ran(2, "", "The file '" + nowhere + "' cannot be written: its folder does not exist.\n"));
        assertThat(Ran.of("validate", good, "--profile", missing).code()).isEqualTo(2);
    }

    @Test
    void aFileThatMayNotBeReadIsToldInOneSentence() throws IOException {
        Path secret = file("secret.json", GOOD);
        assumeThat(secret.toFile().setReadable(false) && !Files.isReadable(secret))
                .as("root reads everything")
                .isTrue();
        assertThat(Ran.of("validate", secret))
                .isEqualTo(new Ran(2, "", "The file '" + secret + "' may not be read.\n"));
    }

    @Test
    void aProfileIsReadWithItsFaults() throws IOException {
        Path good = file("good.json", GOOD);
        Path wrong = file("wrong.json", "{\"rules\": [{\"rule\": \"KD-BLANK\", \"severity\": \"of\"}]}");
        Ran outcome = Ran.of("validate", good, "--profile", wrong, "--lang", "en");
        assertThat(outcome.code()).isEqualTo(2);
        assertThat(outcome.out()).isEmpty();
        assertThat(outcome.err())
                .contains("The profile cannot be used:\n  ", "wrong.json:1:45 /rules/0/severity: Unknown value 'of'");

        Path unreasoned = file(
                "unreasoned.json",
                "{\"suppressions\": [{\"rule\": \"KD-BLANK\", \"pointer\": \"/x\", \"reason\": \" \"}]}");
        assertThat(Ran.of("validate", good, "--profile", unreasoned).err()).contains("/suppressions/0/reason");
    }

    // K1: a profile cannot hollow out the verdict
    @Test
    void whatCouldNotBeReadIsAnErrorWhateverAProfileSays() throws IOException {
        Path hello = file("hello.json", "hello");
        Path off = file("off.json", "{\"rules\": [{\"rule\": \"KD-MALFORMED-JSON\", \"severity\": \"off\"}]}");
        Ran outcome = Ran.of("validate", hello, "--profile", off, "--lang", "en");
        assertThat(outcome.code()).isEqualTo(1);
        assertThat(onOneLine(outcome))
                .contains("Not valid The profile cannot turn off, soften or accept what could not be read:"
                        + " KD-MALFORMED-JSON Files");
        assertThat(Ran.of("validate", hello, "--profile", off, "--format", "json")
                        .out())
                .contains("\"rulesKept\":[\"KD-MALFORMED-JSON\"]");
    }

    private static String onOneLine(Ran outcome) {
        return outcome.out().replaceAll("\\s+", " ");
    }

    @Test
    void theReportNamesWhatAProfileTurnsOff() throws IOException {
        Path good = file("good.json", GOOD);
        Path off = file(
                "off.json",
                "{\"rules\": [{\"rule\": \"KD-BLANK\", \"severity\": \"off\"},"
                        + " {\"rule\": \"KD-TWIN-ID\", \"severity\": \"off\"},"
                        + " {\"rule\": \"KD-SIZE\", \"severity\": \"info\"}]}");
        assertThat(onOneLine(Ran.of("validate", good, "--profile", off, "--lang", "en")))
                .contains(
                        " 2 rules are off by the profile: KD-BLANK, KD-TWIN-ID ",
                        " 1 rule has another severity by the profile: KD-SIZE (information) ");
        assertThat(onOneLine(Ran.of("validate", good, "--profile", off, "--lang", "nl")))
                .contains(" 2 regels staan af door het profiel: KD-BLANK, KD-TWIN-ID ");
        assertThat(onOneLine(Ran.of("validate", good, "--profile", off, "--lang", "fr")))
                .contains(" 2 règles sont désactivées par le profil : KD-BLANK, KD-TWIN-ID ");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"rule\": \"KD-NOPE\", \"severity\": \"off\"}|/rules/0/rule: 'KD-NOPE' is no rule of data",
                "{\"rule\": \"KD-BLANC\", \"severity\": \"off\"}|perhaps KD-BLANK is meant",
                "{\"rule\": \"KD-SIZE\", \"severity\": \"off\"}, {\"rule\": \"KD-SIZE\", \"severity\": \"info\"}|KD-SIZE is decided about twice"
            })
    void aProfileWithAFaultIsRefused(String rules, String fault) throws IOException {
        Path profile = file("faulty.json", "{\"rules\": [" + rules + "]}");
        Ran outcome = Ran.of("validate", file("good.json", GOOD), "--profile", profile);
        assertThat(outcome.code()).isEqualTo(2);
        assertThat(outcome.out()).isEmpty();
        assertThat(outcome.err()).contains("The profile cannot be used:\n  ", fault);
    }

    // K9: an accepted finding follows its record
    @Test
    void aProfileAcceptsAFindingInARecordAndTellsWhatGoesByPosition() throws IOException {
        Path bad = file("bad.json", BAD.replace("\"municipality\": \"1\"", "\"municipality\": \"71016\""));
        String record = "{\"rule\": \"KD-BLANK\", \"list\": \"measures\", \"record\": \"a\", \"field\": \"title\","
                + " \"reason\": \"agreed\"}";
        Path profile = file("profile.json", "{\"suppressions\": [" + record + "]}");
        Ran outcome = Ran.of("validate", bad, "--profile", profile, "--lang", "en");
        assertThat(outcome.code()).isZero();
        assertThat(onOneLine(outcome)).contains("KD-BLANK measures a title: agreed");

        Path positions = file(
                "positions.json",
                "{\"suppressions\": [{\"rule\": \"KD-BLANK\", \"pointer\": \"/measures/0/title\", \"reason\": \"agreed\"}]}");
        Ran told = Ran.of("validate", bad, "--profile", positions, "--lang", "en");
        assertThat(told.code()).isZero();
        assertThat(onOneLine(told))
                .contains("Suppressions that go by position: 1. Another record may come to stand there");
        assertThat(Ran.of("validate", bad, "--profile", positions, "--format", "json")
                        .out())
                .contains("\"suppressionsByPosition\":[{\"rule\":\"KD-BLANK\",\"pointer\":\"/measures/0/title\"");
    }

    @Test
    void aProfileWithEndDaysNeedsADay() throws IOException {
        Path bad = file("bad.json", BAD.replace("\"municipality\": \"1\"", "\"municipality\": \"71016\""));
        Path profile = file(
                "profile.json",
                "{\"suppressions\": [{\"rule\": \"KD-BLANK\", \"pointer\": \"/measures/0/title\", \"reason\": \"agreed\","
                        + " \"until\": \"2026-01-01\"}]}");
        Ran outcome = Ran.of("validate", bad, "--profile", profile);
        assertThat(outcome.code()).isEqualTo(2);
        assertThat(outcome.err())
                .startsWith("The profile has suppressions with an end day: ")
                .contains("--on");
        assertThat(Ran.of("validate", bad, "--profile", profile, "--on", "2025-12-31")
                        .code())
                .isZero();
        assertThat(Ran.of("validate", bad, "--profile", profile, "--on", "2026-01-01")
                        .code())
                .isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "validate|Missing required parameter: 'FILE'",
                "validate x --format pdf|'pdf' is no format: use text, json, ndjson, csv, md, html, svg, sarif, junit",
                "validate x --limit 0|--limit must be at least 1, got: 0",
                "validate x --fail-on info|Invalid value for option '--fail-on'",
                "validate x --lang de|Invalid value for option '--lang'",
                "validate x --on soon|'soon' is not a day"
            })
    void wrongUseIsToldWithoutAStackTrace(String command, String message) {
        Ran outcome = Ran.of((Object[]) command.split(" "));
        assertThat(outcome.code()).isEqualTo(2);
        assertThat(outcome.out()).isEmpty();
        assertThat(outcome.err()).contains(message, "kapstok validate --help").doesNotContain("\tat ");
    }

    @Test
    void linesOfOtherCharacterSetsAreShown() throws IOException {
        Path csv = folder.resolve("latin.csv");
        Files.write(csv, "id,title,municipality\na,Caf\u00e9,1\n".getBytes(Charset.forName("windows-1252")));
        assertThat(Ran.of("validate", csv).out()).contains("    2 | a,Café,1\n");
        Path wide = folder.resolve("wide.json");
        Files.write(wide, ("\uFEFF" + BAD.replace("\n", "\r\n")).getBytes(StandardCharsets.UTF_16LE));
        assertThat(Ran.of("validate", wide).out()).contains("    2 |   {\"id\": \"a\", \"title\": \"\",");
    }

    @Test
    void theCatalogueIsPrinted() {
        assertThat(Ran.of("rules", "--lang", "nl").out()).contains("-   KD-NIS-FORMAT\n      fout; ");
        Ran json = Ran.of("rules", "--json");
        assertThat(json.code()).isZero();
        assertThat(json.out())
                .startsWith("{\"about\":{\"version\":")
                .endsWith("\n")
                .contains("\"id\":\"KD-NIS-FORMAT\"", "\"statement\":{\"nl\":", "\"passes\":[", "\"fails\":[");
    }
}
