package be.kapstok.document;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextPageTest {
    /** A text of 77 columns, behind which three columns are free. */
    private static final String NEARLY_FULL = "x".repeat(76) + " ";

    private static String wrapped(String text) {
        TextPage page = new TextPage();
        page.indented(0, text);
        return page.toString();
    }

    @ParameterizedTest
    @ValueSource(strings = {"10 000", "10 000 000", "oui ; non", "oui : non", "« oui »", "46 % du", "15 € de"})
    void breaksNoNumberAndNoFrenchSign(String kept) {
        assertThat(wrapped(NEARLY_FULL + kept).lines()).containsExactly(NEARLY_FULL.strip(), kept);
    }

    @Test
    void breaksBetweenOtherWords() {
        assertThat(wrapped(NEARLY_FULL + "a 2014").lines()).containsExactly(NEARLY_FULL + "a", "2014");
        assertThat(wrapped(NEARLY_FULL + "1 20145").lines()).containsExactly(NEARLY_FULL + "1", "20145");
    }
}
