package be.kapstok.report;

import be.kapstok.dataset.RecordWriter;
import be.kapstok.measure.MeasureAnswer;
import be.kapstok.plan.PlanReview;
import be.kapstok.review.DatasetReview;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Answers about measures, plans and data sets as text, JSON, Markdown, HTML, SARIF and JUnit XML. Equal answers give equal texts;
 * whatever a user's file holds is escaped as the format demands.
 *
 * <p>JSON is what a host writes with Jackson databind, with the sentences in the language asked for. SARIF and JUnit XML hold
 * the findings only.
 *
 * @since 0.1.0
 */
public final class ReviewReports {
    private ReviewReports() {}

    /**
     * A report of the answer about a measure.
     *
     * @param answer the answer
     * @param format the format
     * @param language Dutch, French or English; any other means English
     * @return a text that ends in a line feed
     */
    public static String of(MeasureAnswer answer, ReportFormat format, Locale language) {
        return format == ReportFormat.JSON
                ? json(answer, language)
                : write(Review.of(answer), format, language, FaultyLines.NONE);
    }

    /**
     * A report of the review of a plan.
     *
     * @param plan the review
     * @param format the format
     * @param language Dutch, French or English; any other means English
     * @return a text that ends in a line feed
     */
    public static String of(PlanReview plan, ReportFormat format, Locale language) {
        return format == ReportFormat.JSON
                ? json(plan, language)
                : write(Review.of(plan), format, language, FaultyLines.NONE);
    }

    /**
     * A report of the review of a data set.
     *
     * @param review the review
     * @param format the format
     * @param language Dutch, French or English; any other means English
     * @param lines gives the lines of values that findings are about, for text and HTML
     * @return a text that ends in a line feed
     */
    public static String of(DatasetReview review, ReportFormat format, Locale language, FaultyLines lines) {
        return format == ReportFormat.JSON
                ? json(review, language)
                : write(Review.of(List.of(review)), format, language, lines);
    }

    /**
     * One report of the reviews of several data sets.
     *
     * @param reviews the reviews, in the order in which they are told; JSON is a list of them
     * @param format the format
     * @param language Dutch, French or English; any other means English
     * @param lines gives the lines of values that findings are about, for text and HTML
     * @return a text that ends in a line feed
     */
    public static String of(List<DatasetReview> reviews, ReportFormat format, Locale language, FaultyLines lines) {
        return format == ReportFormat.JSON
                ? json(reviews, language)
                : write(Review.of(reviews), format, language, lines);
    }

    /**
     * One report of the measures of several data sets: plans are left out, and findings about anything else.
     *
     * @param reviews the reviews, in the order in which they are told; JSON is a list of them, without what is left out
     * @param format the format
     * @param language Dutch, French or English; any other means English
     * @param lines gives the lines of values that findings are about, for text and HTML
     * @return a text that ends in a line feed
     */
    public static String ofMeasures(
            List<DatasetReview> reviews, ReportFormat format, Locale language, FaultyLines lines) {
        return format == ReportFormat.JSON
                ? json(Review.measuresOf(reviews), language)
                : write(Review.ofMeasures(reviews), format, language, lines);
    }

    private static String json(Object answer, Locale language) {
        return Escapes.json(new RecordWriter(language).write(answer)) + "\n";
    }

    private static String write(Review review, ReportFormat format, Locale language, FaultyLines lines) {
        ReviewWords words = new ReviewWords(language);
        return switch (format) {
            case TEXT -> ReviewText.of(review, words, lines);
            case MARKDOWN -> ReviewMarkdown.of(review, words);
            case HTML -> ReviewHtml.of(review, words, lines);
            case SARIF -> ReportSarif.of(review.found(), properties(review), words.report());
            case JUNIT -> ReportJunit.of(review.found(), "review", words.report());
            case JSON -> throw new IllegalArgumentException("JSON is written from the answer itself");
        };
    }

    private static Map<String, Object> properties(Review review) {
        Map<String, Object> properties = new LinkedHashMap<>();
        properties.put("complete", true);
        properties.put("measures", review.measures());
        properties.put("plans", review.plans());
        return properties;
    }
}
