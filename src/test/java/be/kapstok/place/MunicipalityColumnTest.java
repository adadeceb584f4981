package be.kapstok.place;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.kapstok.Kapstok;
import be.kapstok.file.RawText;
import be.kapstok.table.Table;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MunicipalityColumnTest {
    private static final MunicipalityColumn COLUMNS =
            new MunicipalityColumn(Kapstok.flanders().places());

    private static Table table(String text) {
        return Table.read(RawText.of(text.replace('~', '\n'), "t.csv"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "nis;naam;n~44021;Gent;3~11002;Antwerpen;4|0||false",
                "naam;postcode~Gent;9000~Aalst;9300|0|1|false",
                "a;b~9000;Gent~9300;Aalst|1|0|false",
                "naam;n;provincie~Gent;3;Oost-Vlaanderen~Hasselt;4;Limburg|0|2|false",
                "naam;gewest~Gent;Vlaams Gewest~Hasselt;Vlaanderen|0|1|false",
                "naam;code~Gent;40000~Hasselt;70000|0|1|false",
                "naam;arr~Gent;44000~Hasselt;71000|0|1|false",
                "post;n~9000;3~9300;4~8660;5|0||true",
                "jaar;x~9000;3~9300;4~8660;5|0||true",
                "naam;jaar~Gent;2018~Aalst;2020|0||false",
                "naam;postcode~Antwerpen;2018~Antwerpen;2020|0|1|false",
                "naam;n~Gent;3~Aalst;4|0||false"
            })
    void theCellsTellWhichColumnHoldsMunicipalitiesAndWhichTellsThemApart(
            String text, int column, Integer beside, boolean postcodes) {
        assertThat(COLUMNS.columns(table(text))).isEqualTo(new MunicipalityColumn.Columns(column, beside, postcodes));
    }

    @Test
    void aColumnOfYearsIsNoColumnOfPostcodes() {
        Table years = table("jaar;n~2018;3~2020;4~");

        assertThatThrownBy(() -> COLUMNS.columns(years)).isInstanceOf(IllegalArgumentException.class);
    }
}
