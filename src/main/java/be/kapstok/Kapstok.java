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
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Everything the library knows, and the questions it answers.
 *
 * <p>Made once and shared: immutable, and safe to use from many threads. No call reads the system clock; every question
 * has its day.
 *
 * @since 0.1.0
 */
public final class Kapstok extends PlaceQuestions {
    private Kapstok(CheckedDataset data) {
        super(data);
    }

    /** Made at the first call of {@link #flanders}, by one thread. */
    private static final class Shipped {
        static final Kapstok FLANDERS = new Kapstok(ShippedData.load());
    }

    /** {@return the shipped data, Flanders and Brussels since 2009: always the same object} */
    public static Kapstok flanders() {
        return Shipped.FLANDERS;
    }

    /**
     * Only your own data, which must be self-contained.
     *
     * @param data the data, checked
     * @return questions over this data and nothing else
     */
    public static Kapstok of(CheckedDataset data) {
        return new Kapstok(data);
    }

    /**
     * These questions over more data: its records add to this data or replace its records, one by one, by key.
     *
     * <p>A record of an integratiedienst goes before those of this data of the same municipality, whatever its id, on the days on
     * which it holds; the reason says so.
     *
     * @param more the data, checked against this data
     * @return questions over both; this object stays as it is
     */
    public Kapstok overlaidWith(CheckedDataset more) {
        requireNonNull(more, "more");
        return new Kapstok(checkedData().overlaidWith(more));
    }

    /**
     * Tells what a measure is, inclusive or categorical, and how sound it is, on its own day: that of the decision, else its
     * first day.
     *
     * @param measure the measure
     * @return the answer; without a day when the measure has none, and then without the rules that hold in a period
     */
    public MeasureAnswer check(Measure measure) {
        return measures().check(measure);
    }

    /**
     * Tells what a measure is, inclusive or categorical, and how sound it is, on a day.
     *
     * @param measure the measure
     * @param day the day, in Belgian civil time; it decides which rules are in force
     * @return the answer
     */
    public MeasureAnswer check(Measure measure, LocalDate day) {
        return measures().check(measure, day);
    }

    /**
     * Judges the measures of a data set.
     *
     * @param dataset the data set, checked against this data
     * @param day the day on which all are judged, in Belgian civil time, or {@code null}: each on its own day, else on the
     *     first day of its plan
     * @return the answers, with the lines of the findings
     */
    public DatasetReview check(CheckedDataset dataset, @Nullable LocalDate day) {
        requireNonNull(dataset, "dataset");
        return reviews().measures(dataset, day);
    }

    /**
     * Tells what a multi-year plan makes of integration. The measures that its actions name are looked for in this data.
     *
     * @param plan the plan
     * @return the review; its findings speak of the file {@code (plan)}
     * @throws IllegalArgumentException when a value that the plan must have is missing, or its years are none
     */
    public PlanReview review(MultiYearPlan plan) {
        return plans().review(plan);
    }

    /**
     * Tells what the rules of policy find in a data set: in its measures, plans, support bodies and subsidies, against this
     * data and itself.
     *
     * @param dataset the data set, checked against this data
     * @return the review; the rules of policy never make data invalid
     */
    public DatasetReview review(CheckedDataset dataset) {
        requireNonNull(dataset, "dataset");
        return reviews().review(dataset);
    }

    /**
     * Puts together what there is for a local authority on a day: who supports it, its service and its consultation circle,
     * partners near it, the schemes that are open to it, practices of municipalities like it, and what its plan has to hold.
     *
     * @param text a code or name, as {@link #municipality(String, LocalDate)} takes it
     * @param day the day, in Belgian civil time
     * @return the advice, with at least one reason; each part has its own
     */
    public Advice advise(String text, LocalDate day) {
        return advisers().advise(text, day);
    }

    /** {@return what comes of every example of every rule, by rule: each is run again, against this data} */
    public List<RuleRun> runExamples() {
        return new RuleExamples(validation(), reviews()).run(rules());
    }

    /**
     * {@return the card of every rule of the library, those of data and those of policy, with its statement, source and examples;
     * sorted by id, read anew at each call}
     */
    public List<RuleCard> rules() {
        return Stream.of(Catalogue.of(Validation.class).cards(), PolicyRules.cards())
                .flatMap(List::stream)
                .sorted(Comparator.comparing(RuleCard::id))
                .toList();
    }

    /**
     * Tells who helps with a theme on a day.
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
     * Tells what other municipalities did.
     *
     * @param question the themes, policy domains, kinds, municipality and words
     * @return the answer, with at least one reason
     */
    public PracticeAnswer practices(PracticeQuestion question) {
        return practices().ask(question);
    }

    /**
     * Tells which subsidies are open to whom on a day.
     *
     * <p>A municipality that ended before the day is answered with its successor, and the reasons say so.
     *
     * @param question who asks, when, and for what
     * @return the answer: every scheme in one of two lists, each with its reasons; what is not known makes it open if, never
     *     not open
     */
    public FundingAnswer funding(FundingQuestion question) {
        return funding().ask(question);
    }

    /**
     * Lists what opens, closes, starts and ends in some days: applications for subsidies, and the days that these pay for.
     *
     * <pre>{@code
     * for (Deadline each : kapstok.deadlines(LocalDate.of(2026, 9, 1), LocalDate.of(2027, 1, 1))) {
     *     System.out.println(each.date() + " " + each.event() + " " + each.subsidy().name().nl());
     * }
     * }</pre>
     *
     * @param from the first day, in Belgian civil time
     * @param until the first day no longer included
     * @return the days, in their order
     * @throws IllegalArgumentException when {@code until} lies before {@code from}
     */
    public Deadlines deadlines(LocalDate from, LocalDate until) {
        return funding().deadlines(from, until);
    }
}
