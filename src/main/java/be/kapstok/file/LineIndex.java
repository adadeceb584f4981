package be.kapstok.file;

import static java.util.Objects.requireNonNull;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Lines and columns of the bytes of a UTF-8 text. The text is gone over once, at the first question: a text without faults pays
 * nothing. Safe to share between threads as long as the text does not change.
 *
 * @since 0.1.0
 */
public final class LineIndex {
    /** Characters are counted up to each of so many bytes, so that a place on a long line is found without going over it. */
    private static final int STEP = 1024;

    private final byte[] text;
    private final int start;
    private final int end;
    private final int firstLine;
    private volatile @Nullable Counts counts;

    /** Where lines start, and how many characters start before each step. */
    @SuppressWarnings("ArrayRecordComponent") // never compared
    private record Counts(int[] lineStarts, int[] characters) {}

    /** The lines of a stretch of a text, from the start of a line, of which the number counts from 1, to an end, exclusive. */
    public LineIndex(byte[] text, int start, int end, int firstLine) {
        requireNonNull(text, "text");
        this.text = text;
        this.start = start;
        this.end = end;
        this.firstLine = firstLine;
    }

    /**
     * {@return the line on which the byte at an offset, or the end, stands; one ends with a line feed, a carriage
     * return, or both}
     */
    public int line(int offset) {
        return firstLine + lineBefore(counted(), offset);
    }

    /** {@return the column in which the byte at an offset, or the end, stands, in characters, from 1} */
    public int column(int offset) {
        Counts made = counted();
        int lineStart = made.lineStarts()[lineBefore(made, offset)];
        return characters(made, offset) - characters(made, lineStart) + 1;
    }

    private static int lineBefore(Counts made, int offset) {
        int found = Arrays.binarySearch(made.lineStarts(), offset);
        return found < 0 ? -found - 2 : found;
    }

    /** How many characters start in the stretch before an offset. */
    private int characters(Counts made, int offset) {
        int step = (offset - start) / STEP;
        return made.characters()[step] + count(start + step * STEP, offset);
    }

    private int count(int from, int to) {
        int count = 0;
        for (int i = from; i < to; i++) {
            count += (text[i] & 0xC0) == 0x80 ? 0 : 1;
        }
        return count;
    }

    private Counts counted() {
        Counts made = counts;
        if (made == null) {
            made = new Counts(lineStarts(), characters());
            counts = made;
        }
        return made;
    }

    private int[] lineStarts() {
        IntList starts = new IntList(start);
        for (int i = start; i < end; i++) {
            if (text[i] == '\n' || (text[i] == '\r' && (i + 1 == end || text[i + 1] != '\n'))) {
                starts.add(i + 1);
            }
        }
        return starts.stream().toArray();
    }

    private int[] characters() {
        int[] before = new int[(end - start) / STEP + 1];
        for (int step = 1; step < before.length; step++) {
            int at = start + step * STEP;
            before[step] = before[step - 1] + count(at - STEP, at);
        }
        return before;
    }
}
