package be.kapstok.cli;

import static org.assertj.core.api.Assertions.assertThat;

import be.kapstok.dataset.Dataset;
import be.kapstok.dataset.DatasetReader;
import be.kapstok.dataset.Kind;
import be.kapstok.dataset.ReadOptions;
import be.kapstok.dataset.Reading;
import be.kapstok.dataset.RecognisedFile;
import be.kapstok.dataset.UnknownColumn;
import be.kapstok.file.RawText;
import be.kapstok.model.Keyed;
import be.kapstok.model.Measure;
import be.kapstok.model.Population;
import be.kapstok.reason.FindingLog;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("Tables as people type them: no ids, names for codes, own words, days and amounts")
class TablesOfPeopleTest {
    private static final String TABLE = """
            titel;gemeente;doelgroep;beleidsveld;jaar;bedrag;opmerking;dossierkleur
            Taalcafé;Lommel;alle inwoners;0902 Integratie;2014;1.200,50;elke week;blauw
            Onthaal;Lommel;nieuwkomers en vluchtelingen;902;juni 2014;€ 12.500;;
            Zwemuur;Lommel;vrouwen;0740;1/9/2014;850;;rood
            Speelplein;Lomel;iedereen;cultuur;1/6/14;tien;;
            """;

    @TempDir
    private Path folder;

    private static Reading read(String text) {
        return Dataset.read(RawText.of(text, "m.csv"));
    }

    @ParameterizedTest
    @CsvSource({"UTF-8, ;", "windows-1252, ;", "UTF-16, '\t'", "UTF-8, |"})
    void oneCommandTellsTheOddRowAndReadsTheOthers(String charset, String separator) throws IOException {
        Path file = Files.write(
                folder.resolve("plan.txt"), TABLE.replace(";", separator).getBytes(Charset.forName(charset)));

        Ran ran = Ran.of("validate", file, "--lang=nl");

        assertThat(ran.code()).isOne();
        assertThat(ran.out())
                .contains("rij 5, kolom gemeente", "'Lomel'", "Lommel (72020)")
                .contains("rij 5, kolom jaar", "'1/6/14'", "2014-06-01")
                .contains("rij 5, kolom bedrag", "'tien'")
                .contains("'cultuur' komt niet voor in de lijst van beleidsvelden", "policyDomain = culture_leisure")
                .contains("'vrouwen' is geen bekende doelgroep")
                .contains("dossierkleur", "--map")
                .contains("fout: 3");
        List<Measure> measures = Dataset.read(file).dataset().list(Kind.MEASURES);
        assertThat(measures.stream().map(Measure::id)).containsExactly("2", "3", "4", "5");
        assertThat(measures.get(0).title()).isEqualTo("Taalcafé");
        assertThat(measures.get(0).municipality()).isEqualTo("72020");
        assertThat(measures.get(0).policyField()).isEqualTo("0902");
        assertThat(measures.get(0).date()).isEqualTo(LocalDate.of(2014, 1, 1));
        assertThat(measures.get(1).targetGroups()).containsExactly("newcomers", "refugees");
        assertThat(measures.get(1).estimates()).singleElement().satisfies(each -> {
            assertThat(each.year()).isEqualTo(2014);
            assertThat(each.expenses()).isNotNull();
            assertThat(each.expenses().amount()).isEqualByComparingTo("12500");
        });
        assertThat(measures.get(2).targetGroups()).containsExactly("other:vrouwen");
    }

    /** The list that records on lines were taken for is shown, and can be given back. */
    @Test
    void theListOfLinesIsShown() throws IOException {
        String line = "{\"id\":\"m1\",\"title\":\"Taalklas\",\"municipality\":\"44021\",\"date\":\"2014-03-01\"}\n";
        Path file = Files.writeString(folder.resolve("m.ndjson"), line);

        Ran full = Ran.of("validate", file, "--full", "--lang=nl");
        assertThat(full.out()).contains("een record op elke regel", "Lijst", "measures", "--kind LIJST");
        assertThat(full.out()).doesNotContain("Koprij");
        assertThat(Ran.of("validate", file, "--lang=nl").out()).doesNotContain("--kind LIJST");
        assertThat(Ran.of("validate", file, "--full", "--lang=nl", "--kind=measures")
                        .out())
                .doesNotContain("--kind LIJST");
        Path report = folder.resolve("r.json");
        assertThat(Ran.of("validate", file, "--format=json", "--out=" + report).code())
                .isZero();
        Files.writeString(report, Files.readString(report).replace("\"kind\":\"measures\"", "\"kind\":\"practices\""));
        assertThat(Ran.of("validate", file, "--as=" + report, "--format=csv").out())
                .contains("/practices/0");
        Reading held = Dataset.read(file);
        List<RecognisedFile> streamed = new ArrayList<>();
        new DatasetReader().each(file, new FindingLog(), new DatasetReader.RecordSink() {
            @Override
            public void take(Kind<?> kind, Keyed record, boolean whole, DatasetReader.RecordPlaces places) {}

            @Override
            public void recognised(RecognisedFile recognition) {
                streamed.add(recognition);
            }
        });
        assertThat(streamed).containsExactly(held.recognition());
        assertThat(held.recognition()).extracting(RecognisedFile::kind).isEqualTo("measures");
    }

    @Test
    void whatAColumnIsCanBeTold() throws IOException {
        Path file = Files.writeString(folder.resolve("m.csv"), "Wat;Waar\nTaalklas;Gent\n");

        assertThat(Ran.of("validate", file, "--map=Wat=titel", "--map=waar=municipality")
                        .code())
                .isZero();
        Ran noColumn = Ran.of("check", file, "--lang=nl", "--map=Wad=title");
        assertThat(noColumn.code()).isEqualTo(2);
        assertThat(noColumn.err()).contains("geen kolom 'Wad'; misschien is 'Wat' bedoeld");
        Ran noField = Ran.of("check", file, "--lang=en", "--map=Wat=titl");
        assertThat(noField.code()).isEqualTo(2);
        assertThat(noField.err()).contains("There is no field 'titl'; perhaps 'title' is meant");
        Assertions.assertThatThrownBy(() -> Dataset.read(file, ReadOptions.DEFAULT.withColumns(Map.of("Wie", "title"))))
                .isInstanceOf(UnknownColumn.class)
                .hasMessageContaining("no column 'Wie'");
    }

    @ParameterizedTest
    @CsvSource({
        "partners, 'naam;sector;thema;uit het boek\nWerk;VVSG;jeugd, taal en onderwijs;ja'",
        "populations, 'gemeente;jaar;inwoners;aandeel vreemde herkomst (in %)\nLommel;2015;33.720;25,3\nGent;2015;253.266;30'",
        "practices, 'Titre;Commune;Année;Domaine;Justification\nCafé;Gand;2015;Jeunesse;Pour tous'",
        "plans, 'gemeente;eerste jaar;laatste jaar;vastgesteld op\nGenk;2014;2019;3/12/2013'",
        "integratiediensten, 'gemeente;status;naam;van;tot\nGenk;aanwezig;Dienst;2010;2015-01-01'",
        "policyFields, 'code;beleidsveld;beleidsdomein;geldig vanaf\n0902;Integratie;Sport;2014'"
    })
    void everyListIsReadByItsHeadings(String list, String text) {
        Reading reading = read(text.replace("\\n", "\n"));

        assertThat(reading.findings()).isEmpty();
        assertThat(reading.recognition()).extracting(RecognisedFile::kind).isEqualTo(list);
        assertThat(reading.dataset().list(Kind.of(list).orElseThrow())).isNotEmpty();
    }

    @Test
    void numbersOfAColumnAreDecidedTogether() {
        Reading reading = read("gemeente;jaar;inwoners;aandeel vreemde herkomst (in %)\nLommel;2015;33.720;25,3\n");

        Population one = reading.dataset().list(Kind.POPULATIONS).get(0);
        assertThat(one.population()).isEqualTo(33720);
        assertThat(one.foreignOriginShare()).isEqualByComparingTo(new BigDecimal("0.253"));
        assertThat(read("titel;jaar;bedrag\nA;2014;1.234\n").findings())
                .singleElement()
                .asString()
                .contains("ERROR KD-MALFORMED-VALUE '1.234'", "--decimal");
    }

    @Test
    void amountsOfSeveralYearsAndWithoutAYear() {
        Measure one = read("titel;Raming 2026 (in duizend euro);Raming 2027;Ontvangsten 2026\nA;1,5;2000;300\n")
                .dataset()
                .list(Kind.MEASURES)
                .get(0);
        assertThat(one.estimates().stream().map(each -> each.year())).containsExactly(2026, 2027);
        assertThat(one.estimates().get(0).expenses().amount()).isEqualByComparingTo("1500");
        assertThat(one.estimates().get(0).receipts().amount()).isEqualByComparingTo("300");
        assertThat(read("titel;bedrag\nA;2000\n").findings())
                .singleElement()
                .asString()
                .contains("WARNING KD-NO-YEAR");
    }

    @Test
    void cellsOfAColumnThatIsNotKnownAreKept() {
        Reading reading = Dataset.read(
                RawText.of("titel;dossierkleur\nA;blauw\nB;\n", "m.csv"), ReadOptions.DEFAULT.keepingUnknown());

        assertThat(reading.dataset().unknownFields())
                .containsExactly(Map.entry("/measures/0/dossierkleur", "\"blauw\""));
        assertThat(reading.findings()).singleElement().asString().contains("INFO KD-UNKNOWN-COLUMN");
    }

    @Test
    void aBlankIdIsTheRow() {
        assertThat(read("nr;titel\n7;A\n;B\n").dataset().list(Kind.MEASURES).stream()
                        .map(Measure::id))
                .containsExactly("7", "row-3");
        assertThat(read("Lijst van Gent\n\ntitel;gemeente\nA;Gent\n\nB;Gent\n").dataset().list(Kind.MEASURES).stream()
                        .map(Measure::id))
                .containsExactly("4", "6");
    }

    @Test
    void aFieldAndAPartOfItAreNotBothRead() {
        Reading reading = Dataset.read(RawText.of(
                "name;level;applicants;amount.amount;amount\nX;flemish;municipality;5;7\n", "subsidies.csv"));

        assertThat(reading.findings())
                .anySatisfy(each -> assertThat(each.message())
                        .contains("The column 'amount' would also be the field amount, but that is read from the column"
                                + " 'amount.amount'"));
    }
}
