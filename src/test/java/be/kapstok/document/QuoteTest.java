package be.kapstok.document;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuoteTest {
    @ParameterizedTest
    @CsvSource({"abcdef,4,abcdef,3", "'\tx',2,' x',1", "é日x,3,é日x,3", "e\u0301x,3,e\u0301x,1", "ab,9,ab,2"})
    void aCaretStandsUnderTheColumn(String line, int column, String shown, int caret) {
        Quote quote = Quote.of(1, line, column, 60);
        assertThat(quote.text()).isEqualTo(shown);
        assertThat(quote.carets(quote.text(), 0)).isEqualTo(" ".repeat(caret) + "^");
    }

    @Test
    void aLongLineIsCutAroundTheColumn() {
        Quote quote = Quote.of(1, "日".repeat(5000) + "x" + "😀".repeat(5000), 5001, 60);
        assertThat(Columns.of(quote.text())).isLessThanOrEqualTo(60);
        assertThat(quote.text()).startsWith("…").endsWith("…");
        assertThat(quote.text().charAt(quote.from())).isEqualTo('x');
    }
}
