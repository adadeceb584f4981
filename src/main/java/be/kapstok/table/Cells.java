package be.kapstok.table;

import be.kapstok.reason.Location;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/**
 * Cells among the bytes of a text. A quote opens a quoted cell only at its start, a doubled one stands for itself, and what
 * follows the closing one up to the separator belongs to the cell.
 */
final class Cells {
    private Cells() {}

    /**
     * The text of a cell: what stands between its quotes; where more stands behind the closing one, that too; as it stands when
     * its quote does not close.
     */
    static String text(Dialect dialect, byte[] bytes, int from, int to, Charset charset) {
        boolean quoted = dialect.startsWithQuote(bytes, from, to);
        boolean closed = quoted && to - from > 1 && dialect.isQuote(bytes, to - 1);
        if (!quoted || (!closed && dialect.isOpen(bytes, from, to))) {
            return new String(bytes, from, to - from, charset);
        }
        int behind = closed ? to : dialect.afterQuotes(bytes, from, to);
        String within = new String(bytes, from + 1, behind - from - 2, charset);
        String plain = within.indexOf(dialect.quote()) < 0 ? within : unescaped(within, dialect);
        return behind == to ? plain : plain + new String(bytes, behind, to - behind, charset);
    }

    private static String unescaped(String within, Dialect dialect) {
        String quote = String.valueOf((char) dialect.quote());
        String single = within.replace(quote + quote, quote);
        return dialect.backslash() ? single.replace("\\" + quote, quote) : single;
    }

    /** Whether nothing stands here but blanks. */
    static boolean blank(byte[] bytes, int from, int to) {
        for (int i = from; i < to; i++) {
            if (bytes[i] > ' ' || bytes[i] <= 0) {
                return false;
            }
        }
        return true;
    }

    /** How many lines end between two places. */
    static int lineEnds(byte[] bytes, int from, int to) {
        int ends = 0;
        for (int i = from; i < to; i++) {
            ends += isLineEnd(bytes, i, to) ? 1 : 0;
        }
        return ends;
    }

    /** Whether a line ends with this byte; of a carriage return and a line feed the second ends it. */
    private static boolean isLineEnd(byte[] bytes, int at, int to) {
        return bytes[at] == '\n' || (bytes[at] == '\r' && (at + 1 == to || bytes[at + 1] != '\n'));
    }

    /** How many characters stand between a place and the start of its line, or of the row. */
    static int charactersBefore(byte[] bytes, int row, int at, boolean utf8) {
        int characters = 0;
        for (int i = at - 1; i >= row && !isLineEnd(bytes, i, at); i--) {
            characters += utf8 && (bytes[i] & 0xC0) == 0x80 ? 0 : 1;
        }
        return characters;
    }

    /** The place of a byte of a row that may go on over several lines. */
    static Location place(String file, String pointer, byte[] bytes, int row, int at, int line, Charset charset) {
        int column = 1 + charactersBefore(bytes, row, at, charset.equals(StandardCharsets.UTF_8));
        return new Location(file, pointer, line + lineEnds(bytes, row, at), column);
    }

    /** Follows quotes a byte at a time, where a row cannot be held. */
    static final class Follower {
        private final Dialect dialect;
        private byte before;
        private boolean open;
        private boolean closed;
        private boolean atStart;

        Follower(Dialect dialect) {
            this.dialect = dialect;
        }

        void startCell() {
            atStart = true;
        }

        boolean endsRow(byte c) {
            return !open && Dialect.isLineEnd(c);
        }

        /** Whether a line ends with this byte; a line feed behind a carriage return ends no other. */
        boolean endsLine(byte c) {
            boolean ends = c == '\r' || (c == '\n' && before != '\r');
            before = c;
            return ends;
        }

        void pass(byte c) {
            boolean quote = c == dialect.quote() && (open || closed || atStart);
            closed = quote && open;
            open = quote != open;
            atStart = !open && (c == dialect.separator() || (atStart && c == ' ' && dialect.padded()));
        }
    }
}
