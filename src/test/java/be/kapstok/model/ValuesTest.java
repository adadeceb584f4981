package be.kapstok.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.kapstok.reason.Languages;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ValuesTest {
    @ParameterizedTest
    @ValueSource(strings = {"", "4402", "440211", "4402a", " 4402", "٤٤٠٢١", "44-21"})
    void aCodeIsFiveDigits(String text) {
        assertThat(NisCode.matches(text)).isFalse();
        assertThatThrownBy(() -> NisCode.of(text))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("'" + text + "'");
        assertThatThrownBy(() -> AreaCode.of(text)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void codesKeepTheirLeadingZeros() {
        assertThat(AreaCode.of("02000")).hasToString("02000").isLessThan(AreaCode.of("10000"));
        assertThat(AreaCode.of(NisCode.of("44021"))).isEqualTo(AreaCode.of("44021"));
        assertThat(NisCode.of("44021")).hasToString("44021").isLessThan(NisCode.of("44022"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a b", "a\tb", "a\u0000"})
    void idsHoldNoSpacesOrControls(String text) {
        assertThatThrownBy(() -> BodyId.of(text)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> SourceId.of(text)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> ServiceId.of(text)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void idsSortAndPrintAsTheirText() {
        assertThat(BodyId.of("a")).isLessThan(BodyId.of("b")).hasToString("a");
        assertThat(SourceId.of("a")).isLessThan(SourceId.of("b")).hasToString("a");
        assertThat(ServiceId.of("a")).isLessThan(ServiceId.of("b")).hasToString("a");
    }

    @Test
    void aTextFallsBackToDutch() {
        Text both = new Text("Gent", "Gand", null);

        assertThat(both.in(Languages.FRENCH)).isEqualTo("Gand");
        assertThat(both.in(Languages.ENGLISH)).isEqualTo("Gent");
        assertThat(both.in(Locale.GERMAN)).isEqualTo("Gent");
        assertThat(new Text("Gent", null, "Ghent").in(Locale.UK)).isEqualTo("Ghent");
        assertThat(both).hasToString("Gent");
    }

    @Test
    void aRecordKeepsNoListThatOthersCanChange() {
        List<NisCode> from = new ArrayList<>(List.of(NisCode.of("11002")));
        MunicipalityChange change = new MunicipalityChange(
                java.time.LocalDate.of(2025, 1, 1), ChangeKind.MERGER, from, NisCode.of("11002"), null, null, null);
        from.clear();

        assertThat(change.from()).containsExactly(NisCode.of("11002"));
        assertThat(change.sources()).isEmpty();
        assertThat(change.keepsCode()).isTrue();
        assertThat(change.key()).isEqualTo("2025-01-01 11002");
    }

    @Test
    void regionsHaveCodeAndName() {
        assertThat(Region.FLANDERS.code()).isEqualTo(AreaCode.of("02000"));
        assertThat(Region.BRUSSELS.code()).isEqualTo(AreaCode.of("04000"));
        assertThat(Region.BRUSSELS.title().in(Languages.FRENCH)).isEqualTo("Région de Bruxelles-Capitale");
        assertThat(Region.FLANDERS.title().in(Languages.DUTCH)).isEqualTo("Vlaams Gewest");
    }
}
