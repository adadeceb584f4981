package be.kapstok.cli;

import static org.assertj.core.api.Assertions.assertThat;

import be.kapstok.document.Columns;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ListsCommandTest {
    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource({"nl,Doelgroepen,Nieuwkomers", "fr,Groupes cibles,Nouveaux arrivants", "en,Target groups,Newcomers"})
    void aListIsShownInTheLanguageAskedFor(String language, String title, String name) {
        Ran ran = Ran.of("lists", "targetGroups", "--lang", language);

        assertThat(ran.code()).isZero();
        assertThat(ran.err()).isEmpty();
        assertThat(ran.out()).startsWith(title + "\n").contains("newcomers").containsIgnoringCase(name);
        assertThat(ran.out().lines()).allMatch(each -> Columns.of(each) <= 80);
    }

    @Test
    void withoutANameTheListsAreListed() {
        Ran ran = Ran.of("lists", "--lang", "nl");

        assertThat(ran.code()).isZero();
        assertThat(ran.out()).startsWith("Lijsten van woorden\n").contains("policyFields", "Beleidsvelden", "sectors");
    }

    @Test
    void aListIsATableForASpreadsheet() {
        Ran ran = Ran.of("lists", "beleidsdomeinen", "--format", "csv", "--lang", "nl");

        assertThat(ran.out())
                .startsWith("id,name.nl,name.fr,name.en")
                .contains("\neducation,Onderwijs,Enseignement,Education");
    }

    @Test
    void aListIsJson() {
        Ran ran = Ran.answered("lists", "kinds", "--json", "--lang", "nl");

        assertThat(ran.out()).contains("\"list\":\"kinds\"", "{\"id\":\"inclusive\",\"name\":{\"nl\":\"inclusief\",");
    }

    @Test
    void aDayLimitsAListToTheWordsOfThatDay() {
        Ran then = Ran.of("lists", "planningPeriods", "--on", "2016-01-01", "--lang", "nl");
        Ran always = Ran.of("lists", "planningPeriods", "--lang", "nl");

        assertThat(then.out())
                .startsWith("Planperiodes, op 2016-01-01\n")
                .contains("2014-2019")
                .doesNotContain("2020-2025");
        assertThat(always.out()).contains("2014-2019", "2020-2025");
        assertThat(Ran.of("lists", "planningPeriods", "--on", "1900-01-01", "--lang", "nl"))
                .satisfies(none -> assertThat(none.out()).contains("geen van deze woorden in gebruik"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"csv", "json", "md", "html", "ndjson", "txt"})
    void aListIsWrittenInTheFormatOfTheEnding(String ending) throws Exception {
        Path out = folder.resolve("list." + ending);

        assertThat(Ran.of("lists", "themes", "--out", out, "--lang", "nl")).isEqualTo(new Ran(0, "", ""));
        assertThat(Files.readString(out)).contains("jeugd");
        assertThat(Ran.of("lists", "themes", "--out", out, "--format", "csv").code())
                .isZero();
        assertThat(Files.readString(out)).startsWith("id,");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "doelgropen|nl|'doelgropen' is geen lijst van woorden; misschien bedoelt u targetGroups. Alle lijsten: kapstok lists",
                "doelgropen|fr|'doelgropen' n’est pas une liste de mots ; peut-être voulez-vous dire targetGroups.",
                "onzin allerlei|nl|'onzin allerlei' is geen lijst van woorden. De lijsten zijn: targetGroups, policyDomains,",
                "''|en|'' is no list of words. The lists are: targetGroups,"
            })
    void whatIsNoListIsRefused(String typed, String language, String told) {
        Ran ran = Ran.of("lists", typed, "--lang", language);

        assertThat(ran.code()).isEqualTo(2);
        assertThat(ran.out()).isEmpty();
        assertThat(ran.err()).startsWith(told);
        assertThat(ran.err().lines()).hasSize(1);
    }
}
