package be.kapstok.report;

import be.kapstok.advice.Advice;
import be.kapstok.catalogue.RuleCard;
import be.kapstok.catalogue.RuleCards;
import be.kapstok.document.Document;
import be.kapstok.document.Words;
import be.kapstok.funding.Deadlines;
import be.kapstok.funding.FundingAnswer;
import be.kapstok.lists.ListOfWords;
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
import be.kapstok.wording.WordingAnswer;
import java.util.List;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/**
 * A kind of answer.
 *
 * @param type its type
 * @param filler writes it into a document
 * @param rows the lists whose entries are the rows of its CSV, with a plus between lists that are joined; empty for an
 *     answer that is a row itself
 */
record AnswerKind<A extends Answer>(Class<A> type, BiConsumer<A, Draft> filler, List<String> rows) {
    private static final String[] ALL_SERVICES = {
        "integratiediensten.known", "integratiediensten.absent", "integratiediensten.notKnown", "centra.centra"
    };

    /** The one list of answers. */
    private static final List<AnswerKind<?>> ALL = List.of(
            of(SupportAnswer.class, SupportDocument::fill),
            of(MunicipalityAnswer.class, LookupDocument::fill),
            of(PopulationAnswer.class, LookupDocument::fill),
            of(FundingAnswer.class, FundingDocument::fill, "open+notOpen"),
            of(Advice.class, AdviceDocument::fill),
            of(History.class, HistoryDocument::fill),
            of(Changes.class, ChangesDocument::fill, "changes"),
            of(Deadlines.class, DeadlinesDocument::fill, "deadlines"),
            of(Vintage.class, VintageDocument::fill),
            of(ListOfWords.class, ListsDocument::fill, "words"),
            of(PartnerAnswer.class, PartnerDocument::fill, "partners", "general", "notPlaced", "otherDays"),
            of(PracticeAnswer.class, PracticeDocument::fill, "practices", "notKnown", "nearMisses"),
            of(PublicationAnswer.class, PracticeDocument::fill, "publications"),
            of(ServicesAnswer.class, ServicesDocument::fill, ALL_SERVICES),
            of(IntegratiedienstenAnswer.class, ServicesDocument::fill, "known", "absent", "notKnown"),
            of(CentraAnswer.class, ServicesDocument::fill, "centra"),
            of(CircleAnswer.class, ServicesDocument::fill),
            of(MigrationReport.class, MigrationDocument::fill, "entries"),
            of(RuleCard.class, CatalogueDocument::fill),
            of(RuleCards.class, CatalogueDocument::fill, "rules"),
            of(ExampleRuns.class, CatalogueDocument::fill, "rules"),
            of(ValidationReport.class, ValidationDocument::fill),
            of(FileReports.class, ReviewDocument::fill),
            of(DatasetReview.class, ReviewDocument::fill),
            of(PlanReview.class, ReviewDocument::fill, "actions"),
            of(MeasureAnswer.class, ReviewDocument::fill),
            of(WordingAnswer.class, WordingDocument::fill));

    private static <A extends Answer> AnswerKind<A> of(Class<A> type, BiConsumer<A, Draft> filler, String... rows) {
        return new AnswerKind<>(type, filler, List.of(rows));
    }

    static AnswerKind<?> of(Answer answer) {
        return ALL.stream()
                .filter(each -> each.type.isInstance(answer))
                .findFirst()
                .orElseThrow(
                        () -> new IllegalArgumentException("no answer of this library, so there is no report of it: "
                                + answer.getClass().getName()));
    }

    /**
     * The document of an answer.
     *
     * @param full whether it says everything, also what only a few readers need
     */
    Document document(Answer answer, @Nullable About about, Words words, FaultyLines lines, boolean full) {
        Draft draft = new Draft(words, lines).because(answer.reasons());
        draft.full = full;
        draft.about = about;
        filler.accept(type.cast(answer), draft);
        return draft.document();
    }
}
