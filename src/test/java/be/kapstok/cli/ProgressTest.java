package be.kapstok.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ProgressTest {
    @Test
    void aBarIsDrawnWhenItLooksDifferentAndWipedAtTheEnd() {
        StringWriter err = new StringWriter();
        Progress progress = new Progress(new PrintWriter(err), Path.of("some/folder/big.json"), 10_000_000);
        progress.bytes(5_000_000);
        progress.bytes(1);
        progress.findings(200);
        assertThat(err.toString().split("\r"))
                .containsExactly(
                        "",
                        "big.json [############............] 5/10 MB, 0 found",
                        "big.json [############............] 5/10 MB, 200 found");
        progress.end();
        assertThat(err.toString()).endsWith(" \r");
    }

    @ParameterizedTest
    @ValueSource(strings = {"short.ndjson", "a-name-that-takes-a-whole-line-of-a-terminal-if-it-is-let.ndjson"})
    void fitsInALineOfATerminalAndIsWiped(String name) {
        StringWriter err = new StringWriter();
        Progress progress = new Progress(new PrintWriter(err), Path.of("/some/folder", name), 123_456_000_000L);

        progress.bytes(99_999_000_000L);
        progress.findings(999_999);
        progress.end();

        String[] drawn = err.toString().split("\r");
        assertThat(drawn).hasSize(4).allMatch(line -> line.length() < 80);
        assertThat(drawn[2])
                .contains(name.substring(0, 12), "[###################.....] 99999/123456 MB, 999900 found");
        assertThat(drawn[3]).isBlank().hasSameSizeAs(drawn[2]);
    }
}
