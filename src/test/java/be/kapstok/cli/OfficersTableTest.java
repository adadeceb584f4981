package be.kapstok.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A table as an officer types it: titles above, headings between the rows, empty rows, a total, a remark below. */
class OfficersTableTest {
    @TempDir
    private Path folder;

    private Path table;

    @BeforeEach
    void write() throws Exception {
        table = folder.resolve("maatregelen.csv");
        Files.writeString(table, """
                Overzicht 2014;;;;
                ;;;;
                Maatregel;Gemeente;Doelgroep;Start;Budget
                1. Onderwijs;;;;
                Huiswerk;Genk;alle inwoners;2014;1.200,50
                ;;;;
                Taal;Lomel;nieuwkomers;2014;ca. 800
                Feest;Halle;kinderen;2014;100
                Totaal;;;;2.100,50
                """, StandardCharsets.UTF_8);
    }

    @Test
    void rowsThatAreNoMeasureAreToldAndTheOthersJudged() {
        Ran ran = Ran.of("check", table, "--lang", "nl");

        assertThat(ran.out())
                .contains("2 van 3 maatregelen beoordeeld; 1 overgeslagen")
                .contains("Hier staat alleen de naam van een beleidsdomein: 1. Onderwijs.")
                .contains("Hier staat een totaal, geen record: Totaal, 2.100,50.")
                .doesNotContain("'title' ontbreekt");
    }

    @Test
    void aPlaceIsARowAndAColumn() {
        for (String format : new String[] {"text", "md", "html"}) {
            assertThat(Ran.of("check", table, "--lang", "nl", "--format", format)
                            .out())
                    .contains("rij 7, kolom Gemeente")
                    .doesNotContain("/measures/");
        }
        assertThat(Ran.of("check", table, "--lang", "nl", "--json").out()).contains("/measures/1/municipality");
    }

    @Test
    void aRowIsThatOfTheTableWhereCellsGoOnOverLines() throws Exception {
        Files.writeString(table, "Titel;Gemeente\n\"Een\nfeest\";Genk\nTaal;Lomel\n");

        assertThat(Ran.of("validate", table, "--lang", "nl").out())
                .contains("rij 3, kolom Gemeente")
                .doesNotContain("rij 4");
    }

    @Test
    void aNameThatIsNotKnownIsToldOtherwiseThanOneOfSeveral() throws Exception {
        Files.writeString(table, "Titel;Gemeente;Datum\nA;Lomel;2014\nB;Saint-Nicolas;2014\n");
        String out = Ran.of("validate", table, "--lang", "nl").out().replaceAll("\\s+", " ");

        assertThat(out)
                .contains("'Lomel' komt niet voor in de lijst van gemeenten van 2014-01-01 Misschien: Lommel (72020)")
                .contains(
                        "'Saint-Nicolas' kan er meer dan één zijn uit de lijst van gemeenten van 2014-01-01: schrijf de"
                                + " code")
                .contains("(62093)")
                .contains("(46021)");
    }

    @Test
    void anAmountInWordsIsSuggestedAsANumber() throws Exception {
        Files.writeString(table, "Titel;Raming 2014\nA;2,5k\nB;ca. 800\nC;€ 1,2 mln\n");

        assertThat(Ran.of("validate", table, "--lang", "nl").out())
                .contains("Misschien: 2500")
                .contains("Misschien: 800")
                .contains("Misschien: 1200000");
    }

    @Test
    void whatIsMissingIsSaidInWords() {
        assertThat(Ran.of("check", table, "--lang", "nl").out().replaceAll("\\s+", " "))
                .contains("bewijs (evidence) ingevuld is: bron van de cijfers")
                .doesNotContain("[{\"source\"");
    }

    @Test
    void nothingToPayIsAnAmount() throws Exception {
        Files.writeString(table, """
                Titel;Gemeente;Jaar;Bedrag
                Taal;Genk;2014;1000-2000
                Feest;Genk;2014;gratis
                Onthaal;Genk;2014;nog te bepalen
                """);
        String out = Ran.of("check", table, "--lang", "nl").out().replaceAll("\\s+", " ");

        assertThat(out)
                .contains("1 van 3 maatregelen beoordeeld; 2 overgeslagen")
                .contains("rij 2, kolom Bedrag '1000-2000' is geen geldige waarde")
                .contains("rij 4, kolom Bedrag");
        Path json = folder.resolve("data.json");
        Ran.of("convert", table, "--out", json, "--lang", "nl");
        assertThat(Files.readString(json)).containsPattern("\"amount\" ?: ?\"?0\"?");
    }

    @Test
    void whatIsNotFilledInIsNamedByItsHeading() throws Exception {
        Files.writeString(table, "Gemeente;Actie;Jaar\nGenk;;2014\nGenk;Taal;2014\n");
        assertThat(Ran.of("check", table, "--lang", "nl").out())
                .contains("rij 2")
                .contains("De kolom 'Actie' is leeg: vul ze in");

        Files.writeString(table, "Gemeente;Jaar;Doelgroep\nGenk;2014;Nieuwkomers\n");
        String out = Ran.of("check", table, "--lang", "nl").out().replaceAll("\\s+", " ");
        assertThat(out).contains("Er is geen kolom 'titel': voeg ze toe, of zeg met --map KOP=VELD welke kolom het is");
    }

    @Test
    void aPolicyDomainIsKnownByAllItsParts() throws Exception {
        Files.writeString(table, """
                Titel;Gemeente;Jaar;Beleidsdomein
                A;Genk;2014;Cultuur en vrije tijd
                B;Genk;2014;Dienstverlening
                C;Genk;2014;Sport en cultuur
                D;Genk;2014;Samenleven
                """);
        String out = Ran.of("validate", table, "--lang", "nl").out().replaceAll("\\s+", " ");

        assertThat(out)
                .contains("'Cultuur en vrije tijd' is gelezen als Vrije tijd en cultuur (culture_leisure)")
                .contains("Misschien: Burgerzaken en administratieve dienstverlening (citizen_services)")
                .contains("'Samenleven' komt niet voor in de lijst van beleidsdomeinen; de rij wordt beoordeeld zonder."
                        + " De lijst: kapstok lists policyDomains");
    }
}
