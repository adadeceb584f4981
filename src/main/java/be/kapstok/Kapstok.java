package be.kapstok;

import static java.util.Objects.requireNonNull;

import be.kapstok.advice.Advice;
import be.kapstok.catalogue.Catalogue;
import be.kapstok.catalogue.RuleCard;
import be.kapstok.funding.Deadlines;
import be.kapstok.funding.FundingAnswer;
import be.kapstok.funding.FundingQuestion;
import be.kapstok.measure.MeasureAnswer;
import be.kapstok.model.Measure;
import be.kapstok.model.MultiYearPlan;
import be.kapstok.model.Theme;
import be.kapstok.partner.PartnerAnswer;
import be.kapstok.partner.PartnerQuestion;
import be.kapstok.plan.PlanReview;
import be.kapstok.practice.PracticeAnswer;
import be.kapstok.practice.PracticeQuestion;
import be.kapstok.review.DatasetReview;
import be.kapstok.review.PolicyRules;
import be.kapstok.review.RuleExamples;
import be.kapstok.review.RuleRun;
import be.kapstok.validation.CheckedDataset;
import be.kapstok.validation.ShippedData;
import be.kapstok.validation.Validation;
import be.kapstok.wording.WordingAnswer;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The entry point: all that the library knows, and the questions it answers.
 *
 * <p>Create it once and share it: it is immutable and safe to use from many threads. No call reads the system clock;
 * every question takes the day it is about.
 *
 * @since 0.1.0
 */
public final class Kapstok extends PlaceQuestions {
    private Kapstok(CheckedDataset data) {
        super(data);
    }

    /** Created by one thread, at the first call of {@link #flanders}. */
    private static final class Shipped {
        static final Kapstok FLANDERS = new Kapstok(ShippedData.load());
    }

    /**
     * {@return the shipped data: the municipalities of Belgium, and integration policy in Flanders and Brussels, since 2009;
     * always the same object}
     */
    public static Kapstok flanders() {
        return Shipped.FLANDERS;
    }

    /**
     * Answers from your own data only, which must be self-contained.
     *
     * @param data the data, checked
     * @return questions over this data and nothing else
     */
    public static Kapstok of(CheckedDataset data) {
        return new Kapstok(data);
    }

    /**
     * Lays more data over this data: each record is added, or replaces the record with the same key.
     *
     * <p>On the days on which it holds, an added record of an integratiedienst takes precedence over the records of
     * this data for the same municipality, whatever their ids; the reason says so.
     *
     * @param more the data, checked against this data
     * @return questions over both; this object does not change
     */
    public Kapstok overlaidWith(CheckedDataset more) {
        requireNonNull(more, "more");
        return new Kapstok(checkedData().overlaidWith(more));
    }

    /**
     * Judges whether a measure is inclusive or categorical, and how sound it is, on its own day: the day of the
     * decision or, without that, its first day.
     *
     * @param measure the measure
     * @return the answer; when the measure has no day, the answer has none either, and rules that hold only in a period
     *     are not applied
     */
    public MeasureAnswer check(Measure measure) {
        return measures().check(measure);
    }

    /**
     * Judges whether a measure is inclusive or categorical, and how sound it is, on a day.
     *
     * @param measure the measure
     * @param day the day, in Belgian civil time; it decides which rules are in force
     * @return the answer
     */
    public MeasureAnswer check(Measure measure, LocalDate day) {
        return measures().check(measure, day);
    }

    /**
     * Reads a line of Dutch about a measure: for whom it is, and which words say so.
     *
     * <pre>{@code
     * WordingAnswer read = kapstok.wording("Taalkamp voor anderstalige kinderen");
     * System.out.println(read.kind() + " " + read.targetGroups().get(0).words());
     * }</pre>
     *
     * @param text the line; may be anything
     * @return the answer, with at least one reason; a line without words of integration gives {@link
     *     be.kapstok.model.MeasureKind#NO_SIGN}
     */
    public WordingAnswer wording(String text) {
        return wordingReader().read(text);
    }

    /**
     * Judges the measures of a data set.
     *
     * @param dataset the data set, checked against this data
     * @param day the day on which all measures are judged, in Belgian civil time; {@code null} judges each on its own
     *     day or, without that, on the first day of its plan
     * @return the answers; each finding has its line in the file
     */
    public DatasetReview check(CheckedDataset dataset, @Nullable LocalDate day) {
        requireNonNull(dataset, "dataset");
        return reviews().measures(dataset, day);
    }

    /**
     * Reviews how a multi-year plan treats integration. The measures that its actions name are looked up in this data.
     *
     * @param plan the plan
     * @return the review; its findings name the file {@code (plan)}
     * @throws IllegalArgumentException when a value that the plan must have is missing, or its years are not valid
     */
    public PlanReview review(MultiYearPlan plan) {
        return plans().review(plan);
    }

    /**
     * Applies the rules of policy to a data set: to its measures, plans, support bodies and subsidies, compared with
     * this data and with each other.
     *
     * @param dataset the data set, checked against this data
     * @return the review; the rules of policy never make data invalid
     */
    public DatasetReview review(CheckedDataset dataset) {
        requireNonNull(dataset, "dataset");
        return reviews().review(dataset);
    }

    /**
     * Puts together what a local authority can use on a day: who supports it, its service and its consultation circle,
     * partners near it, the schemes that are open to it, practices of similar municipalities, and what its plan must
     * contain.
     *
     * @param text a code or name, as {@link #municipality(String, LocalDate)} takes it
     * @param day the day, in Belgian civil time
     * @return the advice, with at least one reason; each part has its own reasons
     */
    public Advice advise(String text, LocalDate day) {
        return advisers().advise(text, day);
    }

    /**
     * {@return the outcome of every example of every rule, by rule: each call runs the examples again, against this
     * data}
     */
    public List<RuleRun> runExamples() {
        return new RuleExamples(validation(), reviews()).run(rules());
    }

    /**
     * {@return the cards of all rules of the library, about data and about policy, each with its statement, source and
     * examples; sorted by id, read anew at each call}
     */
    public List<RuleCard> rules() {
        return Stream.of(Catalogue.of(Validation.class).cards(), PolicyRules.cards())
                .flatMap(List::stream)
                .sorted(Comparator.comparing(RuleCard::id))
                .toList();
    }

    /**
     * Finds the partners that help with a theme on a day.
     *
     * @param theme the theme
     * @param day the day, in Belgian civil time
     * @return the answer, with at least one reason
     */
    public PartnerAnswer partners(Theme theme, LocalDate day) {
        requireNonNull(theme, "theme");
        return partners().ask(PartnerQuestion.on(day).about(theme));
    }

    /**
     * Finds practices of other municipalities, and publications about them.
     *
     * @param question the themes, policy domains, kinds, municipality and words to search for
     * @return the answer, with at least one reason
     */
    public PracticeAnswer practices(PracticeQuestion question) {
        return practices().ask(question);
    }

    /**
     * Finds which subsidies an applicant can apply for on a day.
     *
     * <p>For a municipality that ended before the day, the answer is about its successor, and the reasons say so.
     *
     * @param question who asks, when, and for what
     * @return the answer: every scheme in one of two lists, each with its reasons; an unknown fact makes a scheme
     *     conditionally open, never "not open"
     */
    public FundingAnswer funding(FundingQuestion question) {
        return funding().ask(question);
    }

    /**
     * Lists what opens, closes, starts and ends in a period: applications for subsidies, and the days for which the
     * subsidies pay.
     *
     * <pre>{@code
     * for (Deadline each : kapstok.deadlines(LocalDate.of(2026, 9, 1), LocalDate.of(2027, 1, 1))) {
     *     System.out.println(each.date() + " " + each.event() + " " + each.subsidy().name().nl());
     * }
     * }</pre>
     *
     * @param from the first day, in Belgian civil time
     * @param until the first day no longer included
     * @return the deadlines, by date
     * @throws IllegalArgumentException when {@code until} lies before {@code from}
     */
    public Deadlines deadlines(LocalDate from, LocalDate until) {
        return funding().deadlines(from, until);
    }
}
