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

    /** Where the cell ends that starts here: at the separator, the line end or the end of what there is. */
    static int end(byte[] bytes, int from, int to, byte separator) {
        int at = from < to && bytes[from] == '"' ? afterQuotes(bytes, from, to) : from;
        while (at < to) {
            byte c = bytes[at];
            if (c == separator || c == '\n' || c == '\r') {
                return at;
            }
            at++;
        }
        return to;
    }

    /** The place behind the closing quote of a cell that starts with one, or {@code to} when it does not close. */
    static int afterQuotes(byte[] bytes, int from, int to) {
        int at = from + 1;
        while (at < to) {
            if (bytes[at] != '"') {
                at++;
            } else if (at + 1 < to && bytes[at + 1] == '"') {
                at += 2;
            } else {
                return at + 1;
            }
        }
        return to;
    }

    /** Whether the quote that a cell starts with does not close. */
    static boolean open(byte[] bytes, int from, int to) {
        boolean open = from < to && bytes[from] == '"';
        for (int at = from + 1; open && at < to; at++) {
            if (bytes[at] == '"') {
                if (at + 1 == to || bytes[at + 1] != '"') {
                    return false;
                }
                at++;
            }
        }
        return open;
    }

    /** The text of a cell without its quotes. */
    static String text(byte[] bytes, int from, int to, Charset charset) {
        if (from == to || bytes[from] != '"') {
            return new String(bytes, from, to - from, charset);
        }
        boolean open = open(bytes, from, to);
        int behind = open ? to : afterQuotes(bytes, from, to);
        String quoted = new String(bytes, from + 1, (open ? to : behind - 1) - from - 1, charset);
        return quoted.replace("\"\"", "\"") + new String(bytes, behind, to - behind, charset);
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
        private final byte separator;
        private byte before;
        private boolean open;
        private boolean closed;
        private boolean atStart;

        Follower(byte separator) {
            this.separator = separator;
        }

        void startCell() {
            atStart = true;
        }

        boolean endsRow(byte c) {
            return !open && (c == '\n' || c == '\r');
        }

        /** Whether a line ends with this byte; a line feed behind a carriage return ends no other. */
        boolean endsLine(byte c) {
            boolean ends = c == '\r' || (c == '\n' && before != '\r');
            before = c;
            return ends;
        }

        void pass(byte c) {
            boolean quote = c == '"' && (open || closed || atStart);
            closed = quote && open;
            open = quote != open;
            atStart = !open && c == separator;
        }
    }
}
