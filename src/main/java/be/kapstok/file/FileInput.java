package be.kapstok.file;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;

/**
 * Opens a file to read, or what can be read like one: a pipe, a device.
 *
 * @since 0.1.0
 */
public final class FileInput {
    private FileInput() {}

    /**
     * {@return the bytes of a file, to be closed by the caller}
     *
     * @throws IOException when it cannot be opened
     */
    public static InputStream open(Path file) throws IOException {
        Objects.requireNonNull(file, "file");
        InputStream in = Files.newInputStream(file);
        return Files.isRegularFile(file) ? in : new OnceThrough(in);
    }

    /** The stream of a pipe fails when it is asked how much is left, or to pass over something. */
    private static final class OnceThrough extends FilterInputStream {
        OnceThrough(InputStream in) {
            super(in);
        }

        @Override
        public int available() {
            return 0;
        }

        @Override
        public long skip(long count) throws IOException {
            return count <= 0 ? 0 : readNBytes((int) Math.min(count, 1 << 13)).length;
        }
    }
}
