package be.kapstok.cli;

import static org.assertj.core.api.Assertions.assertThat;

import be.kapstok.Kapstok;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CommandLineTest {
    /** What came of a command. */
    record Outcome(int code, String out, String err) {}

    private static Outcome run(String... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int code = Main.run(
                new PrintStream(out, false, StandardCharsets.UTF_8),
                new PrintStream(err, false, StandardCharsets.UTF_8),
                arguments);
        return new Outcome(code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    @ParameterizedTest
    @CsvSource({
        "municipality,Genk,2014-06-01,0,Current",
        "municipality,Kortessem,2026-01-01,0,Superseded",
        "municipality,Pelt,2014-06-01,1,NotYet",
        "municipality,Antwrpen,2014-06-01,1,Unknown",
        "municipality,62063,2014-06-01,1,Unknown",
        "municipality,'',2014-06-01,1,Unknown",
        "municipality,Genk,2008-12-31,1,OutsideData",
        "support,Genk,2014-06-01,0,Supported",
        "support,Kortessem,2026-01-01,0,Supported",
        "support,Pelt,2014-06-01,1,NotYet",
        "support,Nergens,2014-06-01,1,Unresolved"
    })
    void anAnswerHasItsExitCodeAndItsJson(String command, String name, String on, int code, String answer) {
        Outcome outcome = run(command, name, "--on", on, "--json");

        assertThat(outcome.code()).isEqualTo(code);
        assertThat(outcome.out())
                .startsWith("{\"answer\":\"" + answer + "\",\"day\":\"" + on + "\"")
                .endsWith("}\n");
        assertThat(outcome.err()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "nl,Ondersteuning van Genk (71016) op 2014-06-01",
        "en,Support for Genk (71016) on 2014-06-01",
        "fr,Soutien de Genk (71016) le 2014-06-01",
        "FR,Soutien de Genk (71016) le 2014-06-01"
    })
    void textSpeaksTheLanguageAskedFor(String language, String title) {
        assertThat(run("support", "Genk", "--on", "2014-06-01", "--lang", language)
                        .out())
                .startsWith(title + "\n");
    }

    @Test
    void sentencesInJsonSpeakTheLanguageAskedForToo() {
        assertThat(run("support", "Genk", "--on", "2014-06-01", "--lang", "fr", "--json")
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
            assertThat(run(command, name, "--on", on, "--lang", language).out().lines())
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
                "support Genk --on 2014-06-01 --jsn|Unknown option: '--jsn'"
            })
    void wrongUseIsToldWithoutAStackTrace(String commandAndMessage) {
        String[] both = commandAndMessage.split("\\|");
        Outcome outcome = run(both[0].split(" "));

        assertThat(outcome.code()).isEqualTo(2);
        assertThat(outcome.out()).isEmpty();
        assertThat(outcome.err())
                .contains(both[1])
                .containsAnyOf("Usage:", "Possible solutions:", "Did you mean")
                .doesNotContain("\tat ");
    }

    @Test
    void noCommandIsWrongUse() {
        assertThat(run().code()).isEqualTo(2);
        assertThat(run().err()).contains("Which command?", "municipality", "support");
    }

    @Test
    void helpAndVersionAreAnswered() {
        assertThat(run("--help").code()).isZero();
        assertThat(run("--help").out()).contains("Exit codes:");
        assertThat(run("support", "--help").out()).contains("--on=DAY");
        assertThat(run("--version").code()).isZero();
        assertThat(run("--version").out()).contains("data as of 2026-11-23");
    }

    @Test
    void theExamplesOfAllRulesAreRunAgainAsText() {
        Outcome outcome = run("rules", "--run", "--lang", "en");
        int rules = Kapstok.flanders().rules().size();

        assertThat(outcome.code()).isZero();
        assertThat(outcome.err()).isEmpty();
        assertThat(outcome.out().lines())
                .hasSize(rules + 1)
                .allSatisfy(
                        line -> assertThat(line).hasSizeLessThanOrEqualTo(80).endsWith("as expected"));
        assertThat(outcome.out()).contains("RB-64  2 examples, all as expected\n", "\n" + rules + " rules: ");
    }

    @Test
    void theExamplesOfAllRulesAreRunAgainAsJson() {
        Outcome outcome = run("rules", "--run", "--json", "--lang", "nl");

        assertThat(outcome.code()).isZero();
        assertThat(outcome.out())
                .startsWith("[\n{\"rule\":\"KD-ABOVE\",\"examples\":[{\"text\":\"{")
                .contains(
                        "\"expected\":\"note\",\"ok\":true", "De integratiedienst van Lommel is een dienst van een vzw")
                .endsWith("]}\n]\n");
    }
}
