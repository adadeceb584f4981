package be.kapstok.file;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The lines of a text in UTF-8, one at a time; of a stream only the line at hand is held.
 *
 * @since 0.1.0
 */
public final class Lines {
    /** How many bytes a line has at most. */
    public static final int LONGEST = 16 * 1024 * 1024;

    private final @Nullable InputStream in;
    private byte[] buffer;
    private int filled;
    private int next;
    private int start;
    private int end;
    private int line;
    private boolean tooLong;
    private boolean ascii;
    private long read;

    /** Lines of a text that is in memory. */
    public Lines(byte[] all) {
        Objects.requireNonNull(all, "all");
        this.in = null;
        this.buffer = all;
        this.filled = all.length;
    }

    /** Lines of a stream. */
    public Lines(InputStream in) {
        Objects.requireNonNull(in, "in");
        this.in = in;
        this.buffer = new byte[1 << 16];
    }

    /**
     * Goes to the next line.
     *
     * @return whether there is one
     * @throws IOException when the stream cannot be read
     */
    public boolean next() throws IOException {
        tooLong = false;
        ascii = true;
        start = next;
        int at = next;
        while (true) {
            at = end(at);
            if (at < filled && (buffer[at] == '\n' || at + 1 < filled)) {
                break;
            }
            int behind = at - start;
            int added = fill();
            if (added == 0) {
                at = start + Math.min(behind, filled);
                break;
            }
            at = Math.max(start, start + Math.min(behind, filled - added) - 1);
        }
        if (at == start && at >= filled && !tooLong) {
            return false;
        }
        end = at;
        tooLong |= end - start >= LONGEST;
        next = Math.min(filled, at + (at + 1 < filled && buffer[at] == '\r' && buffer[at + 1] == '\n' ? 2 : 1));
        line++;
        return true;
    }

    /** The place of the next end of a line, or of what there is, seeing on the way whether all is ASCII. */
    private int end(int from) {
        byte[] bytes = buffer;
        int at = from;
        while (at < filled) {
            byte next = bytes[at];
            // text is above both ends of a line: mostly one comparison is enough
            if (next <= '\r') {
                if (next == '\n' || next == '\r') {
                    return at;
                }
                ascii &= next >= 0;
            }
            at++;
        }
        return at;
    }

    /** Reads more behind what is there, and tells how many bytes; a line beyond the limit loses its beginning. */
    private int fill() throws IOException {
        if (in == null) {
            return 0;
        }
        if (start > 0) {
            System.arraycopy(buffer, start, buffer, 0, filled - start);
            filled -= start;
            start = 0;
        }
        if (filled >= LONGEST) {
            tooLong = true;
            boolean halfAnEnd = buffer[filled - 1] == '\r';
            buffer[0] = '\r';
            filled = halfAnEnd ? 1 : 0;
        } else if (filled == buffer.length) {
            buffer = Arrays.copyOf(buffer, buffer.length * 2);
        }
        int count = Math.max(0, in.read(buffer, filled, buffer.length - filled));
        filled += count;
        read += count;
        return count;
    }

    /** {@return the bytes among which the line stands; not a copy} */
    public byte[] bytes() {
        return buffer;
    }

    /** {@return where the line starts among the bytes} */
    public int start() {
        return start;
    }

    /** {@return how many bytes the line has} */
    public int length() {
        return end - start;
    }

    /** {@return the number of the line, from 1} */
    public int line() {
        return line;
    }

    /** {@return whether the line is all ASCII, which needs no further look at its bytes} */
    public boolean ascii() {
        return ascii;
    }

    /** {@return whether the line is longer than {@link #LONGEST}} */
    public boolean tooLong() {
        return tooLong;
    }

    /** {@return how many bytes were read so far} */
    public long read() {
        return read;
    }

    /** {@return whether the line holds nothing but blanks} */
    public boolean blank() {
        if (tooLong) {
            return false;
        }
        for (int i = start; i < end; i++) {
            if (buffer[i] != ' ' && buffer[i] != '\t') {
                return false;
            }
        }
        return true;
    }
}
