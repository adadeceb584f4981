package be.kapstok.place;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.kapstok.Kapstok;
import be.kapstok.file.RawText;
import be.kapstok.table.TableOptions;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordListTest {
    private static final Municipalities KNOWN = Kapstok.flanders().places();

    private static WordList of(String text, String file, String column) {
        return WordList.of(RawText.of(text, file), TableOptions.DEFAULT, column, KNOWN);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "44021~11002|list.txt|44021,11002|",
                "~ 44021 ~~'Gent'~|list.txt|44021,'Gent'|",
                "nis~44021|list.txt|nis,44021|",
                "nis~44021|list.csv|44021|",
                "44021~11002|list.csv|44021,11002|",
                "nis;name~44021;Gent~11002;Antwerpen|list.csv|44021,11002|nis",
                "name;nis~Gent;44021~Antwerpen;11002|any|44021,11002|nis",
                "44021;Gent~11002;Antwerpen|list.csv|44021,11002|",
                "number,place~12345,Gent~12346,Nergens~12347,|list.csv|Gent,Nergens|place",
                "nis;x~44021.0;1~99999;2|list.csv|44021.0,99999|nis",
                "place;people~Gent;11002~Lokeren;12345~Ninove;40000|list.csv|Gent,Lokeren,Ninove|place"
            })
    void theWordsAreThoseOfTheLinesOrOfTheFullestColumn(String text, String file, String words, String column) {
        WordList list = of(text.replace('~', '\n'), file, null);

        assertThat(list.words()).containsExactly(words.split(","));
        assertThat(list.column()).isEqualTo(column);
    }

    @Test
    void aColumnMayBeNamed() {
        assertThat(of("nis;name\n44021;Gent", "a.csv", "NAME").words()).containsExactly("Gent");
        assertThatThrownBy(() -> of("nis;name\n44021;Gent", "a.csv", "nam"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("it has no column 'nam'; perhaps 'name' is meant");
    }

    @Test
    void aTableWithoutMunicipalitiesHasColumnsAndNoWords() {
        assertThat(of("year,value\n2018,3", "a.csv", null))
                .isEqualTo(new WordList(
                        java.util.List.of(),
                        java.util.List.of("year", "value"),
                        null,
                        java.util.List.of(),
                        java.util.List.of()));
    }

    @Test
    void aDataSetGivesTheMunicipalitiesOfItsRecords() {
        assertThat(of(
                                "{\"schemaVersion\": 1, \"measures\": [{\"id\": \"m1\", \"title\": \"t\","
                                        + " \"municipality\": \"44021.0\"}]}",
                                "a.json",
                                null)
                        .words())
                .containsExactly("44021.0");
        assertThat(of("{\"id\": \"m1\", \"title\": \"t\", \"municipality\": \"44021\"}\n", "a.ndjson", null)
                        .words())
                .containsExactly("44021");
        assertThatThrownBy(() -> of("{ broken", "a.json", null)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void charactersAreReadAsTheyWereWritten() {
        for (Charset charset :
                new Charset[] {StandardCharsets.UTF_8, StandardCharsets.UTF_16LE, Charset.forName("windows-1252")}) {
            byte[] bytes = "nis;name\n1;Rhode-Saint-Genèse\n2;Rhode-Saint-Genèse\n".getBytes(charset);
            assertThat(WordList.of(RawText.of(bytes, "a.csv"), TableOptions.DEFAULT, null, KNOWN)
                            .words())
                    .as("%s", charset)
                    .containsExactly("Rhode-Saint-Genèse", "Rhode-Saint-Genèse");
        }
    }
}
