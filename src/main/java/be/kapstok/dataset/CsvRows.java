package be.kapstok.dataset;

import be.kapstok.file.Utf8;
import be.kapstok.table.CsvQuotes;
import java.io.IOException;
import java.io.Reader;

/** The rows of a CSV text, each as the raw text it is; a row goes on while a quote is open. */
final class CsvRows {
    private final Reader in;
    private final char[] buffer = new char[1 << 15];
    private int filled;
    private int next;
    private final StringBuilder row = new StringBuilder();
    private int nextLine = 1;
    private int line;
    private boolean tooLong;
    private int unclosed = -1;
    private String separators = ",;\t";
    private int pushedBack = -2;

    CsvRows(Reader in) {
        this.in = in;
    }

    /** Goes to the next row; tells whether there is one. */
    boolean next() throws IOException {
        row.setLength(0);
        tooLong = false;
        line = nextLine;
        unclosed = -1;
        CsvQuotes quotes = new CsvQuotes(separators);
        int c = read();
        if (c < 0) {
            return false;
        }
        while (c >= 0) {
            quotes.pass(c, row.length());
            boolean quoted = quotes.open();
            boolean end = c == '\n' || c == '\r';
            if (c == '\r') {
                int after = read();
                if (after == '\n') {
                    if (quoted) {
                        append('\r');
                    }
                    c = '\n';
                } else {
                    pushedBack = after;
                }
            }
            if (end) {
                nextLine++;
                if (!quoted) {
                    return true;
                }
            }
            append((char) c);
            c = read();
        }
        unclosed = quotes.open() ? quotes.opened() : -1;
        return true;
    }

    private void append(char c) {
        if (row.length() < Limits.LINE_BYTES) {
            row.append(c);
        } else {
            tooLong = true;
        }
    }

    private int read() throws IOException {
        if (pushedBack != -2) {
            int c = pushedBack;
            pushedBack = -2;
            return c;
        }
        if (next == filled) {
            next = 0;
            filled = Math.max(0, in.read(buffer));
        }
        return next < filled ? buffer[next++] : -1;
    }

    /** Tells what separates cells from now on. */
    void separatedBy(char separator) {
        separators = String.valueOf(separator);
    }

    /** Where in the row a quote opens that the rest of the text does not close, or -1. */
    int unclosed() {
        return unclosed;
    }

    /** The row without its line end. */
    String row() {
        return row.toString();
    }

    /** Puts U+FFFD in the place of halves of characters. */
    void mend() {
        String whole = row.toString();
        for (int at = Utf8.loneSurrogate(whole, 0); at >= 0; at = Utf8.loneSurrogate(whole, at + 1)) {
            row.setCharAt(at, '\uFFFD');
        }
    }

    /** The number of the line on which the row starts, from 1. */
    int line() {
        return line;
    }

    boolean tooLong() {
        return tooLong;
    }

    boolean blank() {
        return row.toString().isBlank();
    }
}
