package be.kapstok.dataset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.kapstok.file.RawText;
import be.kapstok.model.Measure;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FormatTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "a.json|nis|JSON",
                "a.JSON|nis|JSON",
                "a.csv|{}|CSV",
                "a.ndjson|nis|NDJSON",
                "a.txt|nis|CSV",
                "a.txt|''|CSV",
                "a.txt|nis;naam|CSV",
                "a.txt| {\"measures\": []}|JSON",
                "a.txt|[1]|JSON",
                "a|{\"id\": 1}~{\"id\": 2}|NDJSON"
            })
    void theFormIsToldByNameOrStart(String file, String text, Format format) {
        assertThat(Format.of(RawText.of(text.replace('~', '\n'), file))).isEqualTo(format);
    }

    @Test
    void recordsOfOneKindAreWrittenOnLines() {
        String lines = "{\"id\":\"m\",\"title\":\"M\",\"own\":1}\n{\"id\":\"n\",\"title\":\"N\"}\n";
        Dataset read = new DatasetReader(ReadOptions.DEFAULT.keepingUnknown())
                .read(RawText.of(lines, "measures.ndjson"))
                .dataset();
        Dataset two = new DatasetReader()
                .read(RawText.of(
                        "{\"schemaVersion\": 1, \"measures\": [{\"id\": \"m\", \"title\": \"M\"}],"
                                + " \"populations\": [{\"nis\": \"44021\", \"year\": 2018, \"population\": 1}]}",
                        "d.json"))
                .dataset();

        assertThat(new DatasetWriter().writeLines(read)).isEqualTo(lines);
        assertThat(read.list(Kind.MEASURES)).extracting(Measure::id).containsExactly("m", "n");
        assertThat(new DatasetWriter().writeLines(Dataset.builder().build())).isEmpty();
        assertThatThrownBy(() -> new DatasetWriter().writeLines(two))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("[populations, measures]");
    }
}
