package be.kapstok.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class VintageCommandTest {
    @TempDir
    private Path folder;

    private Ran vintage(String text, Object... more) throws Exception {
        Path file = Files.writeString(folder.resolve("list.csv"), text);
        Object[] words = new Object[more.length + 3];
        words[0] = "vintage";
        words[1] = file;
        words[2] = "--lang=en";
        System.arraycopy(more, 0, words, 3, more.length);
        return Ran.of(words);
    }

    @Test
    @DisplayName("The first row of a list without a header is not lost (K4)")
    void theFirstRowOfAListWithoutAHeaderIsAWord() throws Exception {
        Ran guessed = vintage("44001;3\n44029;4\n");
        assertThat(guessed.out()).contains("of a list of 2");
        assertThat(guessed.err()).contains("The first row holds data, 44001");

        Ran told = vintage("44001;3\n44029;4\n", "--no-header", "--column=#1");
        assertThat(told.out()).contains("of a list of 2");
        assertThat(told.err()).isEmpty();
        assertThat(told.code()).isZero();

        Ran named = vintage("44001;3\n44029;4\n", "--column=44001");
        assertThat(named.code()).isEqualTo(2);
        assertThat(named.err()).contains("--no-header");
        assertThat(vintage("Gent\nAalter\nGent\n").out()).contains("of a list of 2");
    }

    @Test
    @DisplayName("A list of which a cell stands under no heading is refused (K3)")
    void cellsWithoutAHeadingAreRefused() throws Exception {
        Ran ran = vintage("naam,n\nGent,1,50\nAalter,2,50\n");

        assertThat(ran.code()).isEqualTo(2);
        assertThat(ran.err()).contains("put such cells in quotes");
    }
}
