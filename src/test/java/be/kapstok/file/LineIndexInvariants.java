package be.kapstok.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** Every place of a text has the line and column that a reader counts, however long the lines are. */
class LineIndexInvariants {
    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.of("a", "é", "€", "😀", "\n", "\r", "\r\n", "x".repeat(700), "ü".repeat(900))
                .list()
                .ofMaxSize(40)
                .map(parts -> String.join("", parts));
    }

    @Property(tries = 300)
    void countsLinesAndCharactersAsAReaderDoes(
            @ForAll("texts") String text,
            @ForAll @IntRange(max = 3) int before,
            @ForAll @IntRange(min = 1, max = 9) int first) {
        byte[] bytes = ("#".repeat(before) + text).getBytes(StandardCharsets.UTF_8);
        LineIndex index = new LineIndex(bytes, before, bytes.length, first);
        int line = first;
        int column = 1;
        int offset = before;
        int[] characters = text.codePoints().toArray();
        for (int i = 0; i < characters.length; i++) {
            assertThat(List.of(index.line(offset), index.column(offset)))
                    .as("character %d of %s", i, text)
                    .containsExactly(line, column);
            boolean ends = characters[i] == '\n'
                    || (characters[i] == '\r' && (i + 1 == characters.length || characters[i + 1] != '\n'));
            line += ends ? 1 : 0;
            column = ends ? 1 : column + 1;
            offset += Character.toString(characters[i]).getBytes(StandardCharsets.UTF_8).length;
        }
        assertThat(List.of(index.line(offset), index.column(offset))).containsExactly(line, column);
    }

    @Example
    void anEmptyTextHasOneLine() {
        LineIndex index = new LineIndex(new byte[0], 0, 0, 1);
        assertThat(index.line(0)).isEqualTo(1);
        assertThat(index.column(0)).isEqualTo(1);
    }
}
