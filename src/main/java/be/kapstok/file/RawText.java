package be.kapstok.file;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A text to read, and the name under which findings speak of it.
 *
 * @since 0.1.0
 */
public final class RawText {
    /** How many bytes, or characters, a text has at most. */
    public static final int LONGEST = 512 * 1024 * 1024;

    private static final byte[] ZIP = {'P', 'K'};
    private static final byte[] COMPOUND = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};
    private static final int START = 2 * 1024 * 1024;

    private final String file;
    private final byte @Nullable [] bytes;
    private final @Nullable String text;
    private final boolean tooLong;
    private final @Nullable Path path;

    private RawText(String file, byte @Nullable [] bytes, @Nullable String text, boolean tooLong) {
        this(file, bytes, text, tooLong, null);
    }

    private RawText(String file, byte @Nullable [] bytes, @Nullable String text, boolean tooLong, @Nullable Path path) {
        this.file = file;
        this.bytes = bytes;
        this.text = text;
        this.tooLong = tooLong;
        this.path = path;
    }

    /**
     * {@return the text of a file, read once, as far as it reaches at that moment}
     *
     * @throws IOException when the file cannot be read, or is a folder
     */
    public static RawText of(Path file) throws IOException {
        Objects.requireNonNull(file, "file");
        if (Files.isDirectory(file)) {
            throw new IOException("a folder, not a file: " + file);
        }
        try (InputStream in = FileInput.open(file)) {
            return of(in, file.toString()).from(file);
        }
    }

    /**
     * {@return the first two megabytes of a file, by which its form can be recognised; for a folder an empty text that stands
     * for it, and for a pipe an empty text, since it gives each byte only once}
     *
     * @throws IOException when the file cannot be read
     */
    public static RawText startOf(Path file) throws IOException {
        Objects.requireNonNull(file, "file");
        if (!Files.isRegularFile(file)) {
            return new RawText(file.toString(), new byte[0], null, false, file);
        }
        try (InputStream in = FileInput.open(file)) {
            return of(in.readNBytes(START), file.toString()).from(file);
        }
    }

    /** {@return the same text, which is that of a file, so that files that belong to it can be found beside it} */
    public RawText from(Path place) {
        Objects.requireNonNull(place, "place");
        return new RawText(file, bytes, text, tooLong, place);
    }

    /**
     * {@return the text of a stream, read to its end, and the name under which findings speak of it; the stream stays
     * open}
     *
     * @throws IOException when the stream cannot be read
     */
    public static RawText of(InputStream in, String file) throws IOException {
        Objects.requireNonNull(in, "in");
        Objects.requireNonNull(file, "file");
        byte[] bytes = in.readNBytes(LONGEST);
        boolean more = bytes.length == LONGEST && in.read() >= 0;
        return new RawText(file, more ? new byte[0] : bytes, null, more);
    }

    /**
     * {@return the text of a reader, read to its end, and the name under which findings speak of it; the reader stays
     * open}
     *
     * @throws IOException when the reader cannot be read
     */
    public static RawText of(Reader in, String file) throws IOException {
        Objects.requireNonNull(in, "in");
        Objects.requireNonNull(file, "file");
        StringBuilder text = new StringBuilder();
        char[] buffer = new char[8192];
        for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
            text.append(buffer, 0, read);
            if (text.length() > LONGEST) {
                return new RawText(file, new byte[0], null, true);
            }
        }
        return of(text.toString(), file);
    }

    /** {@return a text as it is, and the name under which findings speak of it} */
    public static RawText of(String text, String file) {
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(file, "file");
        return new RawText(file, null, text, text.length() > LONGEST);
    }

    /**
     * {@return a text in bytes: UTF-8 or UTF-16, with or without a byte order mark, and the name under which findings
     * speak of it}
     */
    public static RawText of(byte[] bytes, String file) {
        Objects.requireNonNull(bytes, "bytes");
        Objects.requireNonNull(file, "file");
        return new RawText(file, bytes, null, bytes.length > LONGEST);
    }

    /**
     * {@return whether bytes that start so are no text but a file of an office program, such as a workbook, or a zip file}
     */
    public static boolean isOfficeFile(byte[] start) {
        Objects.requireNonNull(start, "start");
        boolean zip = startsWith(start, ZIP) && (start[2] == 3 || start[2] == 5) && start[3] == start[2] + 1;
        return zip || startsWith(start, COMPOUND);
    }

    private static boolean startsWith(byte[] bytes, byte[] sign) {
        return bytes.length >= 4 && Arrays.equals(bytes, 0, sign.length, sign, 0, sign.length);
    }

    /** {@return the name under which findings speak of it} */
    public String file() {
        return file;
    }

    /** {@return the file or folder it was read from, or {@code null} when it is not known} */
    public @Nullable Path path() {
        return path;
    }

    /** {@return whether it stands for a folder} */
    public boolean isFolder() {
        return path != null && Files.isDirectory(path);
    }

    /** {@return whether it is longer than {@link #LONGEST}; then it holds nothing} */
    public boolean tooLong() {
        return tooLong;
    }

    /** {@return the text, or {@code null} when it came as bytes} */
    public @Nullable String text() {
        return text;
    }

    /** {@return the bytes as they came, or {@code null} when the text is not bytes any more; not a copy} */
    public byte @Nullable [] bytes() {
        return bytes;
    }
}
