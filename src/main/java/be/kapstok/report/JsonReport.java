package be.kapstok.report;

import be.kapstok.dataset.RecordWriter;
import be.kapstok.place.MunicipalityAnswer;
import be.kapstok.support.SupportAnswer;
import java.util.Locale;

/**
 * Answers as JSON, for programs: the same that a host writes with Jackson databind, with sentences in a language.
 *
 * @since 0.1.0
 */
public final class JsonReport {
    private JsonReport() {}

    /**
     * A look-up as JSON.
     *
     * @param answer the answer
     * @param language the language of its sentences; any but Dutch and French means English
     * @return one line of JSON
     */
    public static String of(MunicipalityAnswer answer, Locale language) {
        return new RecordWriter(language).write(answer);
    }

    /**
     * An answer about support as JSON.
     *
     * @param answer the answer
     * @param language the language of its sentences; any but Dutch and French means English
     * @return one line of JSON
     */
    public static String of(SupportAnswer answer, Locale language) {
        return new RecordWriter(language).write(answer);
    }
}
