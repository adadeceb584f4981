package be.kapstok.dataset;

import be.kapstok.file.FileText;
import be.kapstok.file.RawText;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.Objects;

/**
 * The forms in which data sets come.
 *
 * @since 0.1.0
 */
public enum Format {
    /** One JSON object with a list for each kind. */
    JSON,
    /** A JSON object on each line, all records of one kind. */
    NDJSON,
    /** Rows of measures under a header. */
    CSV;

    /**
     * {@return the form of a text, by the ending of its name, else by how it starts; whatever does not start as JSON
     * does, and is not named so, is CSV}
     */
    public static Format of(RawText text) {
        Objects.requireNonNull(text, "text");
        byte[] bytes = FileText.ofJson(text).bytes();
        Format format = Recognise.formatOf(ReadOptions.DEFAULT, text.file(), bytes);
        boolean named = text.file().toLowerCase(Locale.ROOT).endsWith(".json");
        return format == JSON && !named && !startsAsJson(bytes) ? CSV : format;
    }

    /**
     * {@return the form in which a stream is read: as told, else by the ending of its name, else by how it starts}
     *
     * @param in the stream, which can be marked; it stays where it is
     * @throws IOException when the stream cannot be read
     */
    public static Format of(InputStream in, String file, ReadOptions options) throws IOException {
        Objects.requireNonNull(in, "in");
        Objects.requireNonNull(file, "file");
        Objects.requireNonNull(options, "options");
        return Recognise.format(options, file, Recognise.start(in));
    }

    private static boolean startsAsJson(byte[] bytes) {
        int at = 0;
        while (at < bytes.length && bytes[at] <= ' ' && bytes[at] >= 0) {
            at++;
        }
        return at < bytes.length && (bytes[at] == '{' || bytes[at] == '[');
    }
}
