package be.kapstok.cli;

import be.kapstok.reason.Excerpt;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Locale;

/** A progress bar for a long file, on a terminal. It is redrawn on its own line, and wiped when the work is done. */
final class Progress {
    /** The size from which a file is long enough for a bar. */
    static final long WORTH_IT = 5_000_000;

    private static final int BAR = 24;

    /**
     * The longest name with which a line stays within 80 columns, with numbers of six digits: a longer line would not
     * be wiped.
     */
    private static final int LONGEST_NAME = 20;

    private final PrintWriter err;
    private final String name;
    private final long size;
    private long done;
    private long findings;
    private String shown = "";

    Progress(PrintWriter err, Path file, long size) {
        this.err = err;
        this.name = shortened(file);
        this.size = size;
    }

    private static String shortened(Path file) {
        String name = String.valueOf(file.getFileName());
        boolean fits = name.codePointCount(0, name.length()) <= LONGEST_NAME;
        return Excerpt.of(name, fits ? LONGEST_NAME : LONGEST_NAME - 1);
    }

    /** A stream that reports how far it was read. */
    InputStream watch(InputStream in) {
        return new FilterInputStream(in) {
            @Override
            public int read() throws IOException {
                int one = super.read();
                bytes(one < 0 ? 0 : 1);
                return one;
            }

            @Override
            public int read(byte[] into, int offset, int length) throws IOException {
                int count = super.read(into, offset, Math.min(length, 1 << 16));
                bytes(Math.max(0, count));
                return count;
            }
        };
    }

    void bytes(long more) {
        done += more;
        show();
    }

    void findings(long more) {
        findings += more;
        show();
    }

    /** Draws the bar only when it has changed. */
    private void show() {
        int filled = (int) Math.min(BAR, done * BAR / Math.max(1, size));
        String line = String.format(
                Locale.ROOT,
                "%s [%s%s] %.0f/%.0f MB, %d found",
                name,
                "#".repeat(filled),
                ".".repeat(BAR - filled),
                done / 1e6,
                size / 1e6,
                findings / 100 * 100);
        if (!line.equals(shown)) {
            err.print("\r" + line);
            err.flush();
            shown = line;
        }
    }

    /** Wipes the bar. */
    void end() {
        err.print("\r" + " ".repeat(shown.length()) + "\r");
        err.flush();
    }
}
