package be.kapstok.report;

import java.util.Locale;
import java.util.Map;
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

    private static final Map<String, ReportFormat> ENDINGS = Map.ofEntries(
            Map.entry("txt", TEXT),
            Map.entry("json", JSON),
            Map.entry("ndjson", NDJSON),
            Map.entry("jsonl", NDJSON),
            Map.entry("csv", CSV),
            Map.entry("tsv", CSV),
            Map.entry("xlsx", CSV),
            Map.entry("md", MARKDOWN),
            Map.entry("html", HTML),
            Map.entry("htm", HTML),
            Map.entry("svg", SVG),
            Map.entry("sarif", SARIF),
            Map.entry("xml", JUNIT));

    private final String word;

    ReportFormat(String word) {
        this.word = word;
    }

    /**
     * The format that the ending of a file's name means, in any case: {@code .txt}, {@code .json}, {@code .ndjson}, {@code
     * .csv}, {@code .md}, {@code .html}, {@code .svg}, {@code .sarif}, {@code .xml} for JUnit, and {@code .xlsx} for what a
     * spreadsheet takes.
     */
    public static Optional<ReportFormat> ofFile(String name) {
        Objects.requireNonNull(name, "name");
        String ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        return name.contains(".") ? Optional.ofNullable(ENDINGS.get(ending)) : Optional.empty();
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
