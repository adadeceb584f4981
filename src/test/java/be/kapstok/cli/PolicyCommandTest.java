package be.kapstok.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PolicyCommandTest {
    private static final String MEASURES = """
        {"schemaVersion": 1, "measures": [
          {"id": "a", "title": "Speelplein", "targetGroups": ["all_inhabitants"], "date": "2015-01-01",
           "generalInterest": "Alle kinderen spelen samen", "aims": ["access_for_all"], "policyDomain": "youth"},
          {"id": "b", "title": "Taalcafé", "targetGroups": ["newcomers"], "date": "2015-01-01"}]}
        """;

    private static final String CLEAN = """
        {"schemaVersion": 1, "measures": [
          {"id": "a", "title": "Speelplein", "targetGroups": ["all_inhabitants"], "date": "2015-01-01",
           "generalInterest": "Alle kinderen spelen samen", "aims": ["access_for_all"], "policyDomain": "youth"}]}
        """;

    private static final String NOTHING = "{\"schemaVersion\": 1, \"sources\": [{\"id\": \"s\", \"title\": \"S\"}]}";

    @TempDir
    private Path folder;

    /** What came of a command. */
    record Outcome(int code, String out, String err) {}

    private static Outcome run(Object... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        String[] words = new String[arguments.length];
        for (int i = 0; i < words.length; i++) {
            words[i] = arguments[i].toString();
        }
        int code = Main.run(
                new PrintStream(out, false, StandardCharsets.UTF_8),
                new PrintStream(err, false, StandardCharsets.UTF_8),
                words);
        return new Outcome(code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    private Path file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }

    @Test
    void measuresAreToldWithTheirKindAndWhatTheyLack() throws IOException {
        Outcome outcome = run("check", file("m.json", MEASURES), "--lang", "en");
        assertThat(outcome.code()).isEqualTo(1);
        assertThat(outcome.err()).isEmpty();
        assertThat(outcome.out())
                .startsWith("Integration policy: review\n  Errors found\n")
                .contains(
                        "\nMeasure: Speelplein (a)\n  Kind               inclusive\n  Day                2015-01-01\n")
                .contains("Measure: Taalcafé (b)\n  Kind               categorical\n", "\n  RB-03  error  ")
                .contains("m.json:4:3 /measures/1", "\n  Errors found\n", "  Measures           2\n");
    }

    @Test
    void allMeasuresCanBeJudgedOnOneDay() throws IOException {
        Path measures = file("m.json", MEASURES);
        Outcome before = run("check", measures, "--on", "2009-01-01", "--lang", "en");
        assertThat(before.out()).contains("  Day                2009-01-01\n").doesNotContain("  RB-03  error");
        Outcome after = run("check", measures, "--on", "2016-01-01", "--lang", "en");
        assertThat(after.out()).contains("  Day                2016-01-01\n", "  RB-03  error");
        assertThat(after.out()).contains("m.json:4:3 /measures/1");
    }

    @Test
    void oneDayOrItsOwnTheSameDayGivesTheSameReport() throws IOException {
        Path measures = file("m.json", MEASURES);
        for (String format : new String[] {"text", "md", "html", "sarif", "junit"}) {
            Outcome onOneDay = run("check", measures, "--on", "2015-01-01", "--format", format);
            Outcome onItsOwn = run("check", measures, "--format", format);
            assertThat(onOneDay.code()).isEqualTo(onItsOwn.code());
            assertThat(withoutTheQuestion(onOneDay)).isEqualTo(withoutTheQuestion(onItsOwn));
        }
    }

    /** A page says at its end what was typed. */
    private static List<String> withoutTheQuestion(Outcome outcome) {
        return outcome.out().lines().filter(line -> !line.contains("SHA-256")).toList();
    }

    private static final String FAULTY = """
            {"schemaVersion": 1, "measures": [
              {"id": "good", "title": "G", "municipality": "44021"},
              {"id": "bad", "title": "B", "municipality": "9"},
              {"title": " ", "municipality": "44021"}]}
            """;

    @ParameterizedTest
    @ValueSource(strings = {"", "--strict"})
    void recordsThatWereNotJudgedAreNamedWithTheirPlaces(String strict) throws IOException {
        Path faulty = file("faulty.json", FAULTY);
        for (String command : new String[] {"check", "review"}) {
            Outcome outcome =
                    strict.isEmpty() ? run(command, faulty, "--json") : run(command, faulty, "--json", strict);
            JsonNode files = new ObjectMapper().readTree(outcome.out()).at("/files");
            assertThat(outcome.code()).isEqualTo(1);
            assertThat(files.at("/0/valid").asBoolean()).isFalse();
            assertThat(files.at("/0/measures")).hasSize(strict.isEmpty() ? 1 : 0);
            assertThat(files.at("/0/counts/0").toString())
                    .isEqualTo("{\"list\":\"measures\",\"records\":3,\"skipped\":2}");
            assertThat(files.at("/0/skipped")).hasSize(2);
            assertThat(files.at("/0/skipped/0/pointer").asText()).isEqualTo("/measures/1");
            assertThat(files.at("/0/skipped/0/record").asText()).isEqualTo("bad");
            assertThat(files.at("/0/skipped/0/line").asInt()).isEqualTo(3);
            assertThat(files.at("/0/skipped/0/column").asInt()).isEqualTo(3);
            assertThat(files.at("/0/skipped/0/findings/0/rule").asText()).isEqualTo("KD-NIS-FORMAT");
            assertThat(files.at("/0/skipped/1/record").asText()).isEqualTo("/measures/2");
            assertThat(files.at("/0/skipped/1/findings")).hasSize(2);
        }
        JsonNode validated =
                new ObjectMapper().readTree(run("validate", faulty, "--json").out());
        assertThat(validated.at("/files/0/skipped")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "nl|1 van 3 maatregelen beoordeeld; 2 overgeslagen|Niet beoordeeld: 2|is geen NIS-code",
                "fr|Mesures évaluées : 1 sur 3 ; ignorées : 2|Non évalués : 2|n'est pas un code INS",
                "en|1 of 3 measures judged; 2 skipped|Not judged: 2|is not a NIS code"
            })
    void itIsToldHowManyWereJudgedAndWhatIsWrongWithTheOthers(String language, String sum, String title, String fault)
            throws IOException {
        Path faulty = file("faulty.json", FAULTY);
        for (String format : new String[] {"text", "md", "html"}) {
            Outcome outcome = run("check", faulty, "--lang", language, "--format", format);
            String out =
                    outcome.out().replaceAll("\\\\", "").replace("&#39;", "'").replaceAll("\\s+", " ");
            assertThat(outcome.code()).isEqualTo(1);
            assertThat(outcome.err()).isEmpty();
            assertThat(out).contains(sum, title, fault, "faulty.json:3:47");
            assertThat(out.indexOf(title)).isLessThan(out.indexOf("G (good)"));
            assertThat(out.split(fault, -1)).as("told once").hasSize(2);
        }
    }

    @Test
    void aMeasureWithoutFaultsIsJudgedInATableLinesAndADocument() throws IOException {
        Path table = file("t.csv", "id,title,date,municipality\na,Feest,2015-01-01,9\nb,Bal,2015-01-01,44021\n");
        Path lines = file("l.ndjson", "{\"id\":\"a\"}\n{\"id\":\"b\",\"title\":\"Bal\"}\nbroken\n");
        Path empty = file("e.json", "");
        Path image = file("i.json", "\u0089PNG\u0000\u0001");
        Outcome outcome = run("check", table, lines, empty, image, "--json");
        JsonNode files = new ObjectMapper().readTree(outcome.out()).at("/files");

        assertThat(outcome.code()).isEqualTo(1);
        assertThat(files).hasSize(4);
        assertThat(files.at("/0/measures/0/measure").asText()).isEqualTo("b");
        assertThat(files.at("/0/skipped/0/line").asInt()).isEqualTo(2);
        assertThat(files.at("/1/measures/0/measure").asText()).isEqualTo("b");
        assertThat(files.at("/1/skipped")).hasSize(2);
        assertThat(files.at("/2/findings/0/rule").asText()).isEqualTo("KD-EMPTY-FILE");
        assertThat(files.at("/3/findings")).isNotEmpty();
    }

    @Test
    void aFaultyRowOfALongFileIsToldAndTheOthersAreJudged() throws IOException {
        StringBuilder rows = new StringBuilder("id,title,openToAll,aims,municipality,description\n");
        String note = "n".repeat(900);
        for (int i = 0; i < 5_000; i++) {
            String code = i % 20 == 19 ? "9" : "44021";
            rows.append("m" + i + ",Feest " + i + ",true,interest_of_all," + code + "," + note + "\n");
        }
        Path file = Files.writeString(folder.resolve("long.csv"), rows);

        Outcome outcome = run("check", file, "--lang", "en");

        assertThat(outcome.code()).isEqualTo(1);
        assertThat(outcome.out())
                .contains(
                        "4750 of 5000 measures judged; 250 skipped",
                        "\nNot judged: 250\n",
                        "row 21, column municipality");
        assertThat(run("check", "--strict", file, "--lang", "en").out()).contains("Not valid");
    }

    @Test
    void otherFormatsAlsoSayWhatWasSkipped() throws IOException {
        Path faulty = file("faulty.json", FAULTY);
        assertThat(run("check", faulty, "--format", "sarif").out())
                .contains("\"ruleId\":\"KD-NIS-FORMAT\"", "\"records\":3,\"skipped\":2");
        assertThat(run("check", faulty, "--format", "junit").out())
                .contains("name=\"KD-NIS-FORMAT\"", "name=\"records\" value=\"3\"", "name=\"skipped\" value=\"2\"");
        assertThat(run("check", faulty, "--format", "csv").out().lines())
                .hasSize(4)
                .anyMatch(each -> each.contains("good"))
                .anyMatch(each -> each.contains("bad") && each.contains("NIS"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"check", "review"})
    void ofALongFileTheFirstMeasuresAreListedAndAllAreCounted(String command) throws IOException {
        StringBuilder rows = new StringBuilder("id,title,openToAll,aims,description\n");
        String note = "n".repeat(900);
        for (int i = 0; i < 5_000; i++) {
            boolean lacks = i % 25 == 24;
            rows.append("m" + i + ",Feest " + i + "," + (lacks ? "" : "true") + ",interest_of_all," + note + "\n");
        }
        Path file = Files.writeString(folder.resolve("long.csv"), rows);

        Ran ran = Ran.of(command, "--kind", "measures", file);
        Ran json = Ran.of(command, "--kind", "measures", "--json", file);

        assertThat(ran.code()).isZero();
        assertThat(ran.out())
                .containsPattern("Measures +5000")
                .containsPattern("Findings +information: 200\n")
                .contains("row 26");
        assertThat(ran.out().lines().filter(each -> each.startsWith("Measure: ")))
                .hasSize(100);
        assertThat(json.out().split("\"measure\":", -1)).hasSize(5_001);
    }

    @ParameterizedTest
    @ValueSource(strings = {"long.json", "long.ndjson", "long.txt"})
    void noMeasureOfALongFileIsLostWhateverItsForm(String name) throws IOException {
        String note = "n".repeat(9_000);
        List<String> measures = IntStream.range(0, 500)
                .mapToObj(i -> "{\"id\":\"m" + i + "\",\"title\":\"Feest\",\"description\":\"" + note + "\"}")
                .toList();
        String text = name.endsWith("ndjson")
                ? String.join("\n", measures)
                : "{\"schemaVersion\":1,\"measures\":[" + String.join(",", measures) + "]}";
        Path file = Files.writeString(folder.resolve(name), text);

        Ran ran = Ran.of("check", file);

        assertThat(ran.out()).containsPattern("Measures +500\n").containsPattern("information: 500\n");
    }

    @Test
    void aCleanMeasureIsZero() throws IOException {
        Outcome outcome = run("check", file("clean.json", CLEAN), "--lang", "nl");
        assertThat(outcome.code()).isZero();
        assertThat(outcome.out()).contains("  Soort              inclusief\n", "\n  Geen bevindingen\n");
    }

    @ParameterizedTest
    @CsvSource({
        "text,Integration policy: review",
        "json,'{\"about\":{\"version\":'",
        "md,# Integration policy",
        "html,<!DOCTYPE html>",
        "sarif,'{\"$schema\":'",
        "junit,<?xml "
    })
    void everyFormatIsPrinted(String format, String start) throws IOException {
        Path measures = file("m.json", MEASURES);
        for (String command : new String[] {"check", "review"}) {
            Outcome outcome = run(command, measures, "--format", format, "--lang", "en");
            assertThat(outcome.code()).isEqualTo(1);
            assertThat(outcome.out()).startsWith(start).endsWith("\n");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"check", "review", "validate"})
    void jsonHasAShortForm(String command) throws IOException {
        Path measures = file("m.json", MEASURES);
        Outcome shortForm = run(command, measures, "--json");
        Outcome longForm = run(command, measures, "--format", "json");
        assertThat(shortForm.code()).isEqualTo(longForm.code());
        assertThat(shortForm.out()).isEqualTo(longForm.out().replaceFirst(" --format json\"", " --json\""));
        assertThat(run(command, measures, "--json", "--format", "md").code()).isEqualTo(2);
        assertThat(run(command, measures, "--json", "--format", "md").err()).contains("mutually exclusive");
    }

    @Test
    void severalFilesAreInOneReport() throws IOException {
        Outcome outcome =
                run("check", file("a.json", MEASURES), file("b.json", NOTHING), "--format", "junit", "--lang", "en");
        assertThat(outcome.out()).contains("a.json\" timestamp=", "b.json\" timestamp=");
    }

    @Test
    void aFileWithNothingToJudgeSaysSo() throws IOException {
        Path nothing = file("n.json", NOTHING);
        Outcome checked = run("check", nothing, "--lang", "fr");
        assertThat(checked.code()).isZero();
        assertThat(checked.out().replaceAll("\\s+", " ")).contains("Aucune mesure dans " + nothing);
        Outcome reviewed = run("review", nothing, "--lang", "en");
        assertThat(reviewed.code()).isZero();
        assertThat(reviewed.out().replaceAll("\\s+", " ")).contains("No measures and no plans in " + nothing);
    }

    @ParameterizedTest
    @ValueSource(strings = {"check", "review"})
    void strictlyNothingIsJudgedOfDataWithErrors(String command) throws IOException {
        Path bad = file("bad.json", MEASURES.replace("\"Taalcafé\"", "\"\""));
        Path good = file("good.json", MEASURES);
        Outcome outcome = run(command, good, bad, "--strict", "--lang", "en");
        assertThat(outcome.code()).isEqualTo(1);
        assertThat(outcome.out())
                .contains("KD-BLANK  error  1", "\n  Not valid\n")
                .doesNotContain("Kind", "RB-");
        assertThat(outcome.err())
                .isEqualTo("Nothing was judged, since the data has errors, in '" + bad
                        + "': fix them first, or leave out --strict to have the other records judged.\n");
        assertThat(run(command, bad, "--strict", "--lang", "nl").err()).startsWith("Niets is beoordeeld, ");
        assertThat(run(command, bad, "--strict", "--lang", "fr").err()).startsWith("Rien n'a été évalué, ");
        assertThat(run(command, file("empty.json", ""), "--format", "sarif").out())
                .contains("\"KD-");
    }

    @Test
    void warningsCountOnlyWhenAskedFor() throws IOException {
        Path warned = file("w.json", CLEAN.replace("\"aims\": [\"access_for_all\"], ", ""));
        Outcome outcome = run("check", warned);
        assertThat(outcome.out()).contains("RB-04");
        assertThat(outcome.code()).isZero();
        assertThat(run("check", warned, "--fail-on", "warning").code()).isEqualTo(1);
    }

    @Test
    void aReportCanGoToAFile() throws IOException {
        Path page = folder.resolve("page.html");
        assertThat(run("review", file("m.json", MEASURES), "--format", "html", "--out", page))
                .isEqualTo(new Outcome(1, "", ""));
        assertThat(page).content().startsWith("<!DOCTYPE html>");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "check|Missing required parameter: 'FILE'",
                "review|Missing required parameter: 'FILE'",
                "check x --format pdf|'pdf' is no format: use text, json, ndjson, csv, md, html, svg, sarif, junit",
                "check x --on soon|'soon' is not a day",
                "review x --on 2014-01-01|Unknown option: '--on'"
            })
    void wrongUseIsToldWithoutAStackTrace(String command, String message) {
        Outcome outcome = run((Object[]) command.split(" "));
        assertThat(outcome.code()).isEqualTo(2);
        assertThat(outcome.out()).isEmpty();
        assertThat(outcome.err()).contains(message).doesNotContain("\tat ");
    }

    @Test
    void whatCannotBeReadIsToldInOneSentence() {
        Path missing = folder.resolve("missing.json");
        assertThat(run("check", missing)).isEqualTo(new Outcome(2, "", "The file '" + missing + "' does not exist.\n"));
        assertThat(run("review", folder)).isEqualTo(new Outcome(2, "", "'" + folder + "' is a folder, not a file.\n"));
    }
}
