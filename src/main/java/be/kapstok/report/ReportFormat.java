package be.kapstok.report;

import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The forms in which a report is written.
 *
 * @since 0.1.0
 */
public enum ReportFormat {
    /** For a terminal of 80 columns. */
    TEXT("text"),
    /** For programs: one line. */
    JSON("json"),
    /** For programs that read one line at a time: one answer on each line. */
    NDJSON("ndjson"),
    /** For spreadsheets: a row for each thing that the answer lists, or one row for the answer itself. */
    CSV("csv"),
    /** For a merge request or a wiki. */
    MARKDOWN("md"),
    /** A single page for a browser, which loads nothing from elsewhere. */
    HTML("html"),
    /** A picture, which loads nothing from elsewhere; an answer without a picture gives one with its title. */
    SVG("svg"),
    /** SARIF 2.1.0, for code scanning and editors. */
    SARIF("sarif"),
    /** JUnit XML, for build servers. */
    JUNIT("junit");

    private final String word;

    ReportFormat(String word) {
        this.word = word;
    }

    /** The format as people type it: a word in lower case, such as {@code md}. */
    public String word() {
        return word;
    }

    /** The format that a word means, in any case; {@code markdown} also means {@code md}. */
    public static Optional<ReportFormat> of(String word) {
        Objects.requireNonNull(word, "word");
        String lower = word.toLowerCase(Locale.ROOT);
        return Stream.of(values())
                .filter(each -> each.word.equals(lower) || each.name().equalsIgnoreCase(lower))
                .findFirst();
    }
}
