package be.kapstok.cli;

import static org.assertj.core.api.Assertions.assertThat;

import be.kapstok.Kapstok;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CommandLineTest {
    @ParameterizedTest
    @CsvSource({
        "municipality,Genk,2014-06-01,0,Current",
        "municipality,Kortessem,2026-01-01,0,Superseded",
        "municipality,Pelt,2014-06-01,1,NotYet",
        "municipality,Antwrpen,2014-06-01,1,Unknown",
        "municipality,62063,2014-06-01,0,Current",
        "municipality,62000,2014-06-01,1,Unknown",
        "municipality,'',2014-06-01,1,Unknown",
        "municipality,Genk,2008-12-31,1,OutsideData",
        "support,Genk,2014-06-01,0,Supported",
        "support,Kortessem,2026-01-01,0,Supported",
        "support,Pelt,2014-06-01,1,NotYet",
        "support,Nergens,2014-06-01,1,Unresolved",
        "municipality,3600,2014-06-01,0,Current",
        "municipality,Bellem,2019-01-01,0,Current",
        "municipality,Bellem,2018-12-31,0,Current",
        "municipality,Berchem,2018-12-31,1,Ambiguous",
        "municipality,4000,2018-12-31,0,Current",
        "municipality,5,2018-12-31,1,Unknown",
        "support,2150,2024-12-31,0,Supported",
        "support,Bellem,2018-12-31,0,Supported",
        "support,Berchem,2018-12-31,1,Unresolved"
    })
    void anAnswerHasItsExitCodeAndItsJson(String command, String name, String on, int code, String answer) {
        Ran outcome = Ran.answered(command, name, "--on", on, "--json");

        assertThat(outcome.code()).isEqualTo(code);
        assertThat(outcome.out())
                .startsWith("{\"answer\":\"" + answer + "\",\"day\":\"" + on + "\"")
                .endsWith("}\n");
        assertThat(outcome.err()).isEmpty();
    }

    @Test
    void historyTellsTheLifeOfAMunicipality() {
        Ran ran = Ran.answered("history", "Kortessem", "--json", "--lang", "fr");

        assertThat(ran.code()).isZero();
        assertThat(ran.out()).contains("\"73040\"", "\"71072\"", "\"2025-01-01\"");
    }

    @Test
    void historyTakesANameAsOfADay() {
        assertThat(Ran.of("history", "Aalter", "--svg", "--lang", "en").out())
                .startsWith("<svg")
                .contains("<title>Life of Aalter (44084)</title>");
        assertThat(Ran.answered("history", "Aalter", "--on", "2018-12-31", "--html", "--lang", "nl")
                        .out())
                .startsWith("<!DOCTYPE html>")
                .contains("<h1>Het leven van Aalter (44001)</h1>");
    }

    @Test
    void changesListsTheMergersBetweenTwoStates() {
        Ran ran = Ran.answered("changes", "--from", "2018-12-31", "--to", "2019-01-01", "--json", "--lang", "nl");

        assertThat(ran.code()).isZero();
        assertThat(ran.out().split("\"kind\":\"merger\"", -1)).hasSize(8);
    }

    @Test
    void vintageTakesCodesAsASpreadsheetWritesThem(@TempDir Path folder) throws Exception {
        Path list = Files.writeString(folder.resolve("list.csv"), "nis;naam\n44001;Aalter\n44021.0;Gent\n");

        Ran ran = Ran.answered("vintage", list.toString(), "--json", "--lang", "en");

        assertThat(ran.code()).isZero();
        assertThat(ran.out())
                .contains(
                        "\"days\":[{\"from\":\"2009-01-01\",\"until\":\"2019-01-01\"}]",
                        "\"reread\":[{\"word\":\"44021.0\",\"nis\":\"44021\"}]");
    }

    @Test
    void aPictureIsWrittenToAFile(@TempDir Path folder) throws Exception {
        Path picture = folder.resolve("life.svg");

        assertThat(Ran.of("history", "46030", "--svg", "--out", picture.toString()))
                .isEqualTo(new Ran(0, "", ""));
        assertThat(picture).content().startsWith("<svg ");
        assertThat(Ran.of("history", "46030", "--out", folder.toString()).code())
                .isEqualTo(2);
    }

    @ParameterizedTest
    @CsvSource({"Berchem,Several municipalities fit", "Gnk,No municipality found", "1234,No municipality found"})
    void aLifeOfNobodyIsToldAsALookUp(String name, String title) {
        Ran outcome = Ran.of("history", name, "--lang", "en");

        assertThat(outcome.code()).isEqualTo(1);
        assertThat(outcome.out()).startsWith(title);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "12034~23106|1|12034 and 23106 never lived on one day",
                "44021~Gnk|1|Gnk: Perhaps: Genk (71016)",
                "44021.0|0|44021.0 is read as the code 44021",
                "44001~Knesselare|0|from 2009-01-01 to 2018-12-31",
                "~|2|The file is empty",
                "jaar,waarde~2018,3|2|names no municipality in any of its columns: jaar, waarde"
            })
    void aListIsToldWithItsDays(String text, int code, String told, @TempDir Path folder) throws Exception {
        Path list = Files.writeString(folder.resolve("list.txt"), text.replace('~', '\n'));
        Ran outcome = Ran.of("vintage", list.toString(), "--lang", "en");

        assertThat(outcome.code()).isEqualTo(code);
        assertThat(outcome.out() + outcome.err()).contains(told);
    }

    @Test
    void aListThatIsNotThereIsTold() {
        assertThat(Ran.of("vintage", "nowhere.csv"))
                .isEqualTo(new Ran(2, "", "The file 'nowhere.csv' does not exist.\n"));
    }

    @ParameterizedTest
    @CsvSource({
        "nl,history 46030",
        "en,history 46030",
        "fr,history Antwerpen",
        "nl,changes --from 2014-12-31 --to 2025-01-01",
        "en,changes --from 2018-12-31 --to 2026-12-31",
        "fr,changes --from 2024-12-31 --to 2025-01-01"
    })
    void lifeAndChangesFitEightyColumns(String language, String command) {
        assertThat(Ran.of((Object[]) (command + " --lang " + language).split(" "))
                        .out()
                        .lines())
                .filteredOn(line -> !line.contains("://"))
                .allSatisfy(line ->
                        assertThat(line.codePointCount(0, line.length())).isLessThanOrEqualTo(80));
    }

    @ParameterizedTest
    @CsvSource({
        "nl,Ondersteuning van Genk (71016) op 2014-06-01",
        "en,Support for Genk (71016) on 2014-06-01",
        "fr,Soutien de Genk (71016) le 2014-06-01",
        "FR,Soutien de Genk (71016) le 2014-06-01"
    })
    void textSpeaksTheLanguageAskedFor(String language, String title) {
        assertThat(Ran.of("support", "Genk", "--on", "2014-06-01", "--lang", language)
                        .out())
                .startsWith(title + "\n");
    }

    @Test
    void sentencesInJsonSpeakTheLanguageAskedForToo() {
        assertThat(Ran.answered("support", "Genk", "--on", "2014-06-01", "--lang", "fr", "--json")
                        .out())
                .contains("\"text\":\"Genk (71016) existe ce jour-là ; aucune fin n'est connue\"");
    }

    @ParameterizedTest
    @CsvSource({
        "support,Ixelles,2020-06-01",
        "support,10000000,2020-06-01",
        "municipality,Aalter,2018-12-31",
        "support,Zwijndrecht,2025-01-01"
    })
    void textFitsATerminalOfEightyColumns(String command, String name, String on) {
        for (String language : new String[] {"nl", "en", "fr"}) {
            assertThat(Ran.of(command, name, "--on", on, "--lang", language)
                            .out()
                            .lines())
                    .filteredOn(line -> !line.contains("://"))
                    .allSatisfy(line ->
                            assertThat(line.codePointCount(0, line.length())).isLessThanOrEqualTo(80));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "support Genk|Missing required option: '--on=DAY'",
                "support --on 2014-06-01|Missing required parameter: 'NAME'",
                "support Genk --on 2014-13-45|'2014-13-45' is not a day: write year-month-day, such as 2014-06-01",
                "support Genk --on today|'today' is not a day",
                "support Genk --on 2014-06-01 --lang de|Invalid value for option '--lang'",
                "suport Genk|Unmatched arguments",
                "support Genk Gent --on 2014-06-01|Unmatched argument at index 2: 'Gent'",
                "support Genk --on 2014-06-01 --jsn|Unknown option: '--jsn'",
                "history|Missing required parameter: 'NAME'",
                "history Genk --svg --json|are mutually exclusive",
                "changes --from 2018-12-31|Missing required option: '--to=DAY'",
                "changes --from 2019-01-01 --to 2018-01-01|The second day of a comparison lies before the first",
                "changes --from 2000-01-01 --to 2018-01-01|The facts start on 2009-01-01",
                "vintage|Missing required parameter: 'FILE'"
            })
    void wrongUseIsToldWithoutAStackTrace(String commandAndMessage) {
        String[] both = commandAndMessage.split("\\|");
        Ran outcome = Ran.of((Object[]) both[0].split(" "));

        assertThat(outcome.code()).isEqualTo(2);
        assertThat(outcome.out()).isEmpty();
        assertThat(outcome.err())
                .contains(both[1])
                .contains(" --help shows what to type.")
                .doesNotContain("\tat ");
    }

    @Test
    void noCommandIsWrongUse() {
        assertThat(Ran.of().code()).isEqualTo(2);
        assertThat(Ran.of().err()).contains("Which command?", "municipality", "support", "kapstok --help");
    }

    @Test
    void everyCommandOfTheHelpAnswersByItself() {
        List<String> names = Ran.of("--help")
                .out()
                .lines()
                .dropWhile(each -> !each.equals("Commands:"))
                .skip(1)
                .takeWhile(each -> !each.isEmpty())
                .filter(each -> each.matches("  \\S.*"))
                .map(each -> each.strip().split(" ")[0])
                .toList();

        assertThat(names).hasSize(20).contains("support", "rules");
        assertThat(names).allMatch(each -> Ran.of(each, "--help").out().startsWith("Usage: kapstok " + each + " "));
    }

    @Test
    void helpAndVersionAreAnswered() {
        assertThat(Ran.of("--help").code()).isZero();
        assertThat(Ran.of("--help").out()).contains("Exit codes:");
        assertThat(Ran.of("support", "--help").out()).contains("--on=DAY");
        assertThat(Ran.of("--version").code()).isZero();
        assertThat(Ran.of("--version").out()).contains("data as of 2026-11-23");
    }

    @Test
    void theExamplesOfAllRulesAreRunAgainAsText() {
        Ran outcome = Ran.of("rules", "--run", "--lang", "en");
        int rules = Kapstok.flanders().rules().size();

        assertThat(outcome.code()).isZero();
        assertThat(outcome.err()).isEmpty();
        assertThat(outcome.out().lines())
                .hasSize(rules + 1)
                .allSatisfy(
                        line -> assertThat(line).hasSizeLessThanOrEqualTo(80).contains("examples as expected: all "));
        assertThat(outcome.out())
                .contains("RB-64              examples as expected: all 2\n")
                .startsWith(rules + " rules: ");
    }

    @Test
    void theExamplesOfAllRulesAreRunAgainAsJson() {
        Ran outcome = Ran.answered("rules", "--run", "--json", "--lang", "nl");

        assertThat(outcome.code()).isZero();
        assertThat(outcome.out())
                .startsWith("{\"rules\":[{\"rule\":\"KD-ABOVE\",\"examples\":[{\"text\":\"{")
                .contains(
                        "\"expected\":\"note\",\"ok\":true", "De integratiedienst van Lommel is een dienst van een vzw")
                .endsWith("]}\n");
    }

    /** The contract: a change has kind, date, from and to. */
    @Test
    void changesAreAListOfWhatEachChangeHas() throws Exception {
        Ran ran = Ran.answered("changes", "--from", "2024-12-31", "--to", "2025-01-01", "--json");
        var changes = new com.fasterxml.jackson.databind.ObjectMapper()
                .readTree(ran.out())
                .get("changes");

        assertThat(changes.isArray()).isTrue();
        assertThat(changes).allSatisfy(each -> {
            assertThat(each.at("/kind").isTextual() && each.at("/date").isTextual())
                    .isTrue();
            assertThat(each.at("/from").isArray() && each.at("/to").isTextual()).isTrue();
        });
        assertThat(changes)
                .filteredOn(each -> each.at("/kind").asText().equals("merger"))
                .hasSize(13);
    }

    @Test
    void vintageOfADataSetWithBrokenRecordsSaysSo(@TempDir Path folder) throws Exception {
        String measures = "{\"schemaVersion\": 1, \"measures\": [{\"id\": \"a\", \"title\": \"A\", \"municipality\":"
                + " \"44001\"%s}, {\"id\": \"b\", \"title\": \"B\", \"municipality\": %s}]}";
        Path file = Files.writeString(folder.resolve("d.json"), measures.formatted("", "[1]"));
        Ran broken = Ran.of("vintage", file, "--lang", "en");
        Files.writeString(file, measures.formatted(", \"eigen\": 1", "\"44029\""));
        Ran whole = Ran.of("vintage", file, "--lang", "en");

        assertThat(broken.code()).isZero();
        assertThat(broken.err())
                .contains(
                        "has 1 fault, so words of it may be missing here; the first: ",
                        "d.json:1:",
                        "/measures/1/municipality");
        assertThat(whole.err()).isEmpty();
        Files.writeString(file, measures.formatted(", \"openToAll\": 7", "[1]"));
        assertThat(Ran.of("vintage", file).err()).contains("has 2 faults");
    }
}
