package be.kapstok.report;

import be.kapstok.advice.Advice;
import be.kapstok.catalogue.RuleCard;
import be.kapstok.catalogue.RuleCards;
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
import java.util.function.BiFunction;

/**
 * A kind of answer.
 *
 * @param type its type
 * @param maker makes a document of it
 * @param rows where the lists are whose entries are the rows of its CSV, those in one text as one list; none for an answer that
 *     is a row itself
 */
record AnswerKind<A extends Answer>(Class<A> type, Maker<A> maker, List<String> rows) {
    /** The one list of answers. */
    private static final List<AnswerKind<?>> ALL = List.of(
            of(SupportAnswer.class, SupportDocument::of),
            of(MunicipalityAnswer.class, LookupDocument::of),
            of(PopulationAnswer.class, LookupDocument::of),
            of(FundingAnswer.class, FundingDocument::of, "open notOpen"),
            of(Advice.class, AdviceDocument::of),
            of(History.class, HistoryDocument::of),
            of(Changes.class, ChangesDocument::of, "changes"),
            of(Vintage.class, VintageDocument::of),
            of(PartnerAnswer.class, PartnerDocument::of, "partners", "general", "notPlaced", "otherDays"),
            of(PracticeAnswer.class, PracticeDocument::of, "practices", "notKnown", "nearMisses"),
            of(PublicationAnswer.class, PracticeDocument::of, "publications"),
            of(
                    ServicesAnswer.class,
                    ServicesDocument::of,
                    "integratiediensten.known",
                    "integratiediensten.absent",
                    "integratiediensten.notKnown",
                    "centra.centra"),
            of(IntegratiedienstenAnswer.class, ServicesDocument::of, "known", "absent", "notKnown"),
            of(CentraAnswer.class, ServicesDocument::of, "centra"),
            of(CircleAnswer.class, ServicesDocument::of),
            of(MigrationReport.class, MigrationDocument::of, "entries"),
            of(RuleCard.class, CatalogueDocument::of),
            of(RuleCards.class, CatalogueDocument::of, "rules"),
            of(ExampleRuns.class, CatalogueDocument::of, "rules"),
            ofFindings(ValidationReport.class, ValidationDocument::of),
            ofFindings(FileReports.class, ReviewDocument::of),
            ofFindings(DatasetReview.class, ReviewDocument::of),
            ofFindings(PlanReview.class, ReviewDocument::of, "actions"),
            ofFindings(MeasureAnswer.class, ReviewDocument::of));

    /** Makes a document of an answer. */
    @FunctionalInterface
    interface Maker<A> {
        Document of(A answer, Words words, FaultyLines lines);
    }

    private static <A extends Answer> AnswerKind<A> of(
            Class<A> type, BiFunction<A, Words, Document> maker, String... rows) {
        return ofFindings(type, (answer, words, lines) -> maker.apply(answer, words), rows);
    }

    private static <A extends Answer> AnswerKind<A> ofFindings(Class<A> type, Maker<A> maker, String... rows) {
        return new AnswerKind<>(type, maker, List.of(rows));
    }

    static AnswerKind<?> of(Answer answer) {
        return ALL.stream()
                .filter(each -> each.type.isInstance(answer))
                .findFirst()
                .orElseThrow(
                        () -> new IllegalArgumentException("no answer of this library, so there is no report of it: "
                                + answer.getClass().getName()));
    }

    Document document(Answer answer, Words words, FaultyLines lines) {
        return maker.of(type.cast(answer), words, lines);
    }
}
