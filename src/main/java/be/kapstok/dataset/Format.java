package be.kapstok.dataset;

import be.kapstok.file.FileText;
import be.kapstok.file.RawText;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.Objects;

/**
 * The forms of data sets.
 *
 * @since 0.1.0
 */
public enum Format {
    /** One JSON object with a list for each kind. */
    JSON,
    /** A JSON object on each line, all records of one kind. */
    NDJSON,
    /** Rows of measures under a header: CSV and its kin, or a sheet of a workbook of Excel. */
    CSV;

    /**
     * {@return the form of a text, by the ending of its name or, failing that, by its start; a text that neither starts
     * nor is named like JSON is CSV}
     */
    public static Format of(RawText text) {
        Objects.requireNonNull(text, "text");
        byte[] bytes = FileText.ofJson(text).bytes();
        Format format = Recognise.formatOf(ReadOptions.DEFAULT, text.file(), bytes);
        boolean named = text.file().toLowerCase(Locale.ROOT).endsWith(".json");
        return format == JSON && !named && !startsAsJson(bytes) ? CSV : format;
    }

    /**
     * {@return the form of a stream: the one in the options or, failing that, by the ending of its name or by its
     * start}
     *
     * @param in the stream, which must support marks; its position does not change
     * @throws IOException when the stream cannot be read
     */
    public static Format of(InputStream in, String file, ReadOptions options) throws IOException {
        Objects.requireNonNull(in, "in");
        Objects.requireNonNull(file, "file");
        Objects.requireNonNull(options, "options");
        return Recognise.format(options, file, Recognise.start(in));
    }

    /** Whether the first sign of a text is the brace or bracket with which JSON starts. */
    static boolean startsAsJson(RawText text) {
        byte[] bytes = text.bytes();
        return bytes != null && startsAsJson(bytes);
    }

    private static boolean startsAsJson(byte[] bytes) {
        int at = 0;
        while (at < bytes.length && bytes[at] <= ' ' && bytes[at] >= 0) {
            at++;
        }
        return at < bytes.length && (bytes[at] == '{' || bytes[at] == '[');
    }
}
