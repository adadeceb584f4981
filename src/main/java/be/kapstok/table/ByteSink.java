package be.kapstok.table;

import be.kapstok.file.FileText;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * Takes a table in the character set in which it was read; where that has not all characters, in UTF-8 with a mark.
 *
 * @param read the text that was read, or {@code null} for a table made in code
 * @param kept whether its character set is kept
 * @param out takes the bytes
 */
record ByteSink(@Nullable FileText read, boolean kept, OutputStream out) implements TableWriter.Sink {
    private Charset charset() {
        return read == null || !kept
                ? StandardCharsets.UTF_8
                : read.characterSet().charset();
    }

    /** Writes what stands before the table: the mark of its character set. */
    void begin() throws IOException {
        if (read != null) {
            out.write(kept ? read.mark() : "\uFEFF".getBytes(StandardCharsets.UTF_8));
        }
    }

    @Override
    public void raw(FileText text, int from, int to) throws IOException {
        if (kept) {
            text.write(text.bytes(), from, to, out);
        } else {
            text(new String(text.bytes(), from, to - from, text.charset()));
        }
    }

    @Override
    public void text(String text) throws IOException {
        out.write(text.getBytes(charset()));
    }

    /** Writes what stands behind the table: bytes that are no whole character. */
    void end() throws IOException {
        if (read != null && kept) {
            out.write(read.rest());
        }
    }
}
