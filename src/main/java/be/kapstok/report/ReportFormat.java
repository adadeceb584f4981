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
    /** For programs that read a line at a time: an answer on a line. */
    NDJSON("ndjson"),
    /** For spreadsheets: a row for each thing that the answer lists, or one for the answer itself. */
    CSV("csv"),
    /** For a merge request or a wiki. */
    MARKDOWN("md"),
    /** One page for a browser, with nothing outside it. */
    HTML("html"),
    /** A picture, with nothing outside it; of an answer that has none, one that says its title. */
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

    /** The format that a word in any case means, if any; {@code markdown} is good for {@code md}. */
    public static Optional<ReportFormat> of(String word) {
        Objects.requireNonNull(word, "word");
        String lower = word.toLowerCase(Locale.ROOT);
        return Stream.of(values())
                .filter(each -> each.word.equals(lower) || each.name().equalsIgnoreCase(lower))
                .findFirst();
    }
}
