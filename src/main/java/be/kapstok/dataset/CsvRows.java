package be.kapstok.dataset;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;

/** The rows of a CSV text, each as the raw text it is; a row goes on while a quote is open. */
final class CsvRows {
    private final BufferedReader in;
    private final StringBuilder row = new StringBuilder();
    private int nextLine = 1;
    private int line;
    private boolean tooLong;
    private int pushedBack = -2;

    CsvRows(Reader in) {
        this.in = new BufferedReader(in, 1 << 16);
    }

    /** Goes to the next row; tells whether there is one. */
    boolean next() throws IOException {
        row.setLength(0);
        tooLong = false;
        line = nextLine;
        boolean quoted = false;
        int c = read();
        if (c < 0) {
            return false;
        }
        while (c >= 0) {
            if (c == '"') {
                quoted = !quoted;
            }
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
        return in.read();
    }

    /** The row without its line end. */
    String row() {
        return row.toString();
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
