package be.kapstok.report;

import be.kapstok.advice.Advice;
import be.kapstok.dataset.RecordWriter;
import be.kapstok.funding.FundingAnswer;
import be.kapstok.measure.MeasureAnswer;
import be.kapstok.migration.MigrationReport;
import be.kapstok.partner.PartnerAnswer;
import be.kapstok.place.Changes;
import be.kapstok.place.History;
import be.kapstok.place.MunicipalityAnswer;
import be.kapstok.place.PopulationAnswer;
import be.kapstok.place.Vintage;
import be.kapstok.plan.PlanReview;
import be.kapstok.practice.PracticeAnswer;
import be.kapstok.practice.PublicationAnswer;
import be.kapstok.reason.Answer;
import be.kapstok.reason.RuleCard;
import be.kapstok.reason.RuleCards;
import be.kapstok.review.DatasetReview;
import be.kapstok.review.ExampleRuns;
import be.kapstok.review.FileReports;
import be.kapstok.support.CentraAnswer;
import be.kapstok.support.CircleAnswer;
import be.kapstok.support.IntegratiedienstenAnswer;
import be.kapstok.support.ServicesAnswer;
import be.kapstok.support.SupportAnswer;
import be.kapstok.validation.ValidationReport;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Any answer in any format and language. Equal answers give equal texts; whatever a user wrote is escaped as the format demands.
 *
 * <p>Text, Markdown and HTML say the same in the same order. JSON is what a host writes with Jackson, with sentences in the
 * language asked for, {@code about} before it, and each source once, behind it. SARIF and JUnit XML hold the findings of an answer; of one without findings, its reasons, which neither
 * pass nor fail.
 *
 * @since 0.1.0
 */
public final class Reports {
    private Reports() {}

    /**
     * An answer as text in a format.
     *
     * @param answer the answer
     * @param format the format
     * @param language Dutch, French or English; any other means English
     * @return a text that ends in a line feed
     * @throws IllegalArgumentException for an answer that is not one of this library
     */
    public static String of(Answer answer, ReportFormat format, Locale language) {
        return of(answer, null, format, language, FaultyLines.NONE);
    }

    /**
     * An answer as text in a format, with what it was asked.
     *
     * @param answer the answer
     * @param about what it was asked, or {@code null} when that is not to be said
     * @param format the format
     * @param language Dutch, French or English; any other means English
     * @return a text that ends in a line feed
     * @throws IllegalArgumentException for an answer that is not one of this library
     */
    public static String of(Answer answer, @Nullable About about, ReportFormat format, Locale language) {
        return of(answer, about, format, language, FaultyLines.NONE);
    }

    /**
     * The same, with the lines that findings are about.
     *
     * @param answer the answer
     * @param about what it was asked, or {@code null} when that is not to be said
     * @param format the format
     * @param language Dutch, French or English; any other means English
     * @param lines gives the faulty lines
     * @return a text that ends in a line feed
     * @throws IllegalArgumentException for an answer that is not one of this library
     */
    public static String of(
            Answer answer, @Nullable About about, ReportFormat format, Locale language, FaultyLines lines) {
        Objects.requireNonNull(answer, "answer");
        Objects.requireNonNull(format, "format");
        Objects.requireNonNull(language, "language");
        Objects.requireNonNull(lines, "lines");
        Words words = new Words(language);
        return switch (format) {
            case TEXT -> TextRenderer.of(document(answer, words, lines), words, false);
            case MARKDOWN -> MarkdownRenderer.of(document(answer, words, lines), words);
            case HTML -> HtmlRenderer.of(document(answer, words, lines), words);
            case SVG -> Pictures.of(document(answer, words, lines));
            case JSON, NDJSON -> Escapes.json(new RecordWriter(words.language()).writeAnswer(about, answer)) + "\n";
            case CSV -> CsvRenderer.of(answer, words);
            case SARIF -> SarifRenderer.of(answer, words);
            case JUNIT -> JunitRenderer.of(answer, words);
        };
    }

    /**
     * The JSON Schema (2020-12) of a validation report as JSON; the same text lies beside this class as {@code
     * validation-report-1.schema.json}.
     *
     * @return a JSON document
     */
    public static String validationSchema() {
        return Resources.text("validation-report-1.schema.json");
    }

    /** The one list of answers, each with the class that makes a document of it. */
    static Document document(Answer answer, Words words, FaultyLines lines) {
        if (answer instanceof SupportAnswer support) {
            return SupportDocument.of(support, words);
        }
        if (answer instanceof MunicipalityAnswer lookup) {
            return LookupDocument.of(lookup, words);
        }
        if (answer instanceof PopulationAnswer population) {
            return LookupDocument.of(population, words);
        }
        if (answer instanceof FundingAnswer funding) {
            return FundingDocument.of(funding, words);
        }
        if (answer instanceof Advice advice) {
            return AdviceDocument.of(advice, words);
        }
        if (answer instanceof History history) {
            return HistoryDocument.of(history, words);
        }
        if (answer instanceof Changes changes) {
            return ChangesDocument.of(changes, words);
        }
        if (answer instanceof Vintage vintage) {
            return VintageDocument.of(vintage, words);
        }
        if (answer instanceof PartnerAnswer partners) {
            return PartnerDocument.of(partners, words);
        }
        if (answer instanceof PracticeAnswer practices) {
            return PracticeDocument.of(practices, words);
        }
        if (answer instanceof PublicationAnswer publications) {
            return PracticeDocument.of(publications, words);
        }
        if (answer instanceof ServicesAnswer services) {
            return ServicesDocument.of(services, words);
        }
        if (answer instanceof IntegratiedienstenAnswer services) {
            return ServicesDocument.of(services, words);
        }
        if (answer instanceof CentraAnswer centra) {
            return ServicesDocument.of(centra, words);
        }
        if (answer instanceof CircleAnswer circle) {
            return ServicesDocument.of(circle, words);
        }
        if (answer instanceof MigrationReport migration) {
            return MigrationDocument.of(migration, words);
        }
        if (answer instanceof RuleCard card) {
            return CatalogueDocument.of(card, words);
        }
        if (answer instanceof RuleCards cards) {
            return CatalogueDocument.of(cards, words);
        }
        if (answer instanceof ExampleRuns runs) {
            return CatalogueDocument.of(runs, words);
        }
        return ofFindings(answer, words, lines);
    }

    private static Document ofFindings(Answer answer, Words words, FaultyLines lines) {
        if (answer instanceof ValidationReport report) {
            return ValidationDocument.of(report, words, lines);
        }
        if (answer instanceof FileReports reports) {
            return ReviewDocument.of(reports, words, lines);
        }
        if (answer instanceof DatasetReview review) {
            return ReviewDocument.of(FileReports.of(List.of(review)), words, lines);
        }
        if (answer instanceof PlanReview plan) {
            return ReviewDocument.of(plan, words, lines);
        }
        if (answer instanceof MeasureAnswer measure) {
            return ReviewDocument.of(measure, words, lines);
        }
        throw new IllegalArgumentException("no answer of this library, so there is no report of it: "
                + answer.getClass().getName());
    }
}
