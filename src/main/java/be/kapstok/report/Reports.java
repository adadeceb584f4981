package be.kapstok.report;

import be.kapstok.dataset.RecordWriter;
import be.kapstok.document.Document;
import be.kapstok.document.Escapes;
import be.kapstok.document.Resources;
import be.kapstok.document.Words;
import be.kapstok.reason.Answer;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Writes any answer in any format and language. Equal answers give equal texts; text from users is escaped as the
 * format demands.
 *
 * <p>Text, Markdown and HTML say the same in the same order, and end with a line about the question. JSON is what a
 * host writes with Jackson, with sentences in the language asked for, {@code about} as the first field, and each source
 * once, at the end. SARIF and JUnit XML hold the findings of an answer or, without findings, its reasons, which neither
 * pass nor fail.
 *
 * @since 0.1.0
 */
public final class Reports {
    private Reports() {}

    /** Writes an answer in a format, without the question and without the lines of findings. */
    public static String of(Answer answer, ReportFormat format, Locale language) {
        return of(answer, null, format, language, FaultyLines.NONE);
    }

    /** Writes an answer in a format, with the question and without the lines of findings. */
    public static String of(Answer answer, @Nullable About about, ReportFormat format, Locale language) {
        return of(answer, about, format, language, FaultyLines.NONE);
    }

    /**
     * Writes an answer in a format.
     *
     * @param answer the answer
     * @param about the question, or {@code null} to leave it out
     * @param format the format
     * @param language Dutch, French or English; any other language means English
     * @param lines gives the lines that findings are about
     * @return a text that ends in a line feed
     * @throws IllegalArgumentException for an answer that is not one of this library
     */
    public static String of(
            Answer answer, @Nullable About about, ReportFormat format, Locale language, FaultyLines lines) {
        return of(answer, about, format, language, lines, false);
    }

    /**
     * Writes everything that there is to say of an answer, as {@link #of(Answer, About, ReportFormat, Locale, FaultyLines)}
     * does for a first look: of text, Markdown and HTML also how each file was read, and of text all that was found.
     *
     * @throws IllegalArgumentException for an answer that is not one of this library
     */
    public static String full(
            Answer answer, @Nullable About about, ReportFormat format, Locale language, FaultyLines lines) {
        return of(answer, about, format, language, lines, true);
    }

    private static String of(
            Answer answer,
            @Nullable About about,
            ReportFormat format,
            Locale language,
            FaultyLines lines,
            boolean full) {
        Objects.requireNonNull(answer, "answer");
        Objects.requireNonNull(format, "format");
        Objects.requireNonNull(language, "language");
        Objects.requireNonNull(lines, "lines");
        Words words = new Words(Reports.class, language);
        Supplier<Document> document = () -> AnswerKind.of(answer)
                .document(answer, about, words, lines, full)
                .withAbout(about == null ? "" : about.said(words));
        return switch (format) {
            case TEXT -> document.get().text(language, full);
            case MARKDOWN -> document.get().markdown(language);
            case HTML -> document.get().page(language);
            case SVG -> document.get().picture();
            case JSON, NDJSON -> Escapes.json(new RecordWriter(words.language()).writeAnswer(about, answer)) + "\n";
            case CSV -> CsvRenderer.of(answer, words);
            case SARIF -> SarifRenderer.of(answer, words);
            case JUNIT -> JunitRenderer.of(answer, words);
        };
    }

    /**
     * The JSON Schema (2020-12) of a validation report, from the resource {@code validation-report-1.schema.json} of
     * this package.
     */
    public static String validationSchema() {
        return Resources.text(Reports.class, "validation-report-1.schema.json");
    }

    static Document document(Answer answer, Words words, FaultyLines lines) {
        return AnswerKind.of(answer).document(answer, null, words, lines, false);
    }
}
