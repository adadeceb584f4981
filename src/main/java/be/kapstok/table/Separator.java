package be.kapstok.table;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Recognises what stands between the cells of a text, by its first rows; what stands within quotes counts for nothing. */
final class Separator {
    /** How many bytes at the beginning are looked at. */
    static final int LOOK = 1 << 16;

    private static final int ROWS = 20;
    private static final byte[] KNOWN = {',', ';', '\t', '|'};

    private final byte[] bytes;
    private final int to;
    private int next;

    private Separator(byte[] bytes, int from, int to) {
        this.bytes = bytes;
        this.next = from;
        this.to = to;
    }

    /** The separator that a line such as {@code sep=;} tells, with or without quotes, or -1 when it is no such line. */
    static int told(byte[] bytes, int from, int to) {
        String line = to - from > 8 ? "" : new String(bytes, from, to - from, StandardCharsets.ISO_8859_1);
        String bare = line.length() > 2 && line.startsWith("\"") && line.endsWith("\"")
                ? line.substring(1, line.length() - 1)
                : line;
        return bare.length() == 5 && bare.startsWith("sep=") && bare.charAt(4) < 128 ? bare.charAt(4) : -1;
    }

    /**
     * The separator of the first rows: of those in the header, which is the first row that has any, the one that most rows have as
     * often as the header does, of equals the one that the header has most; a comma when none has any.
     */
    static byte of(byte[] bytes, int from, int to) {
        Separator rows = new Separator(bytes, from, to);
        int[] header = rows.counts();
        while (rows.next < to && Arrays.stream(header).sum() == 0) {
            header = rows.counts();
        }
        int[] agree = new int[KNOWN.length];
        for (int row = 1; row < ROWS && rows.next < to; row++) {
            int[] counts = rows.counts();
            for (int i = 0; i < KNOWN.length; i++) {
                agree[i] += header[i] > 0 && counts[i] == header[i] ? 1 : 0;
            }
        }
        int best = 0;
        for (int i = 1; i < KNOWN.length; i++) {
            boolean better = agree[i] != agree[best] ? agree[i] > agree[best] : header[i] > header[best];
            best = header[i] > 0 && (header[best] == 0 || better) ? i : best;
        }
        return KNOWN[best];
    }

    /** How often each separator stands in the next row that is not blank. */
    private int[] counts() {
        while (next < to && (bytes[next] == '\n' || bytes[next] == '\r')) {
            next++;
        }
        int[] counts = new int[KNOWN.length];
        boolean atStart = true;
        while (next < to) {
            byte c = bytes[next];
            if (atStart && c == '"') {
                next = Cells.afterQuotes(bytes, next, to);
                atStart = false;
                continue;
            }
            if (c == '\n' || c == '\r') {
                break;
            }
            int known = 0;
            while (known < KNOWN.length && KNOWN[known] != c) {
                known++;
            }
            atStart = known < KNOWN.length;
            if (atStart) {
                counts[known]++;
            }
            next++;
        }
        return counts;
    }
}
