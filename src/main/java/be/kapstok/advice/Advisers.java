package be.kapstok.advice;

import static java.util.Objects.requireNonNull;

import be.kapstok.advice.Advice.Advised;
import be.kapstok.advice.Advice.Unresolved;
import be.kapstok.dataset.Dataset;
import be.kapstok.dataset.Kind;
import be.kapstok.funding.Funding;
import be.kapstok.funding.FundingAnswer;
import be.kapstok.funding.FundingQuestion;
import be.kapstok.index.Names;
import be.kapstok.index.SourceIndex;
import be.kapstok.model.Municipality;
import be.kapstok.model.Period;
import be.kapstok.partner.PartnerQuestion;
import be.kapstok.partner.Partners;
import be.kapstok.place.Municipalities;
import be.kapstok.place.MunicipalityAnswer;
import be.kapstok.plan.Plans;
import be.kapstok.practice.PracticeQuestion;
import be.kapstok.practice.Practices;
import be.kapstok.reason.Reason;
import be.kapstok.support.SupportAnswer;
import be.kapstok.support.Supporters;
import be.kapstok.validation.CheckedDataset;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Puts the answers of all questions together for one local authority. Immutable, and safe to share between threads.
 *
 * @since 0.1.0
 */
public final class Advisers {
    private final CheckedDataset data;
    private final Questions questions;
    private final AdviceReasons reasons;
    private final Comparables comparables;
    private final Sizes sizes;

    /**
     * The answerers that the advice uses.
     *
     * @param municipalities finds the municipality
     * @param supporters finds who supports it
     * @param partners finds partners
     * @param funding finds open subsidies
     * @param practices finds practices of other municipalities
     * @param plans lists the demands on a plan
     */
    public record Questions(
            Municipalities municipalities,
            Supporters supporters,
            Partners partners,
            Funding funding,
            Practices practices,
            Plans plans) {}

    /**
     * Makes an adviser for a data set, with the usual settings.
     *
     * @param data the data set
     * @param questions the answerers for the same data set
     */
    public Advisers(CheckedDataset data, Questions questions) {
        this(data, questions, AdviceSettings.usual());
    }

    private Advisers(CheckedDataset data, Questions questions, AdviceSettings settings) {
        this.data = requireNonNull(data, "data");
        this.questions = requireNonNull(questions, "questions");
        Dataset lists = data.dataset();
        this.reasons = new AdviceReasons(new SourceIndex(data), new Names(lists), settings);
        this.sizes = new Sizes(questions.municipalities(), lists.list(Kind.POPULATIONS));
        this.comparables = new Comparables(
                questions.municipalities(),
                sizes,
                reasons,
                settings,
                questions.practices().ask(PracticeQuestion.all()).practices());
    }

    /**
     * Makes the same adviser with other settings.
     *
     * @param other the settings
     * @return an adviser with these settings; this object does not change
     */
    public Advisers under(AdviceSettings other) {
        requireNonNull(other, "other");
        return new Advisers(data, questions, other);
    }

    /**
     * Advises a local authority.
     *
     * @param text a name, code, postcode or place, as {@link Municipalities#find} takes it
     * @param day the day, in Belgian civil time
     * @return the advice; {@link Unresolved} when the text does not mean a single municipality of the day or of an
     *     earlier day
     */
    public Advice advise(String text, LocalDate day) {
        requireNonNull(text, "text");
        requireNonNull(day, "day");
        MunicipalityAnswer lookup = questions.municipalities().find(text, day);
        SupportAnswer support = questions.supporters().of(text, day);
        return support.<Advice>fold(
                supported -> advised(lookup, supported.standing().municipality(), support),
                notSupported -> advised(lookup, notSupported.municipality(), support),
                noClaim -> advised(lookup, noClaim.municipality(), support),
                notYet -> new Unresolved(lookup),
                unresolved -> new Unresolved(lookup));
    }

    private Advice advised(MunicipalityAnswer lookup, Municipality one, SupportAnswer support) {
        LocalDate day = lookup.day();
        String code = one.nis().value();
        return questions
                .funding()
                .ask(FundingQuestion.of(code, day))
                .<Advice>fold(schemes -> advised(lookup, one, support, schemes), unresolved -> new Unresolved(lookup));
    }

    private Advice advised(
            MunicipalityAnswer lookup, Municipality one, SupportAnswer support, FundingAnswer.Schemes schemes) {
        LocalDate day = lookup.day();
        List<Reason> why = new ArrayList<>(lookup.reasons());
        Size size = sizes.of(one.nis(), day);
        why.add(
                size == null
                        ? Reason.of(AdviceReason.SIZE_NOT_KNOWN, one.name())
                        : reasons.size(AdviceReason.SIZE, one, size));
        Comparables.Chosen chosen = comparables.like(one, size, day);
        why.addAll(chosen.reasons());
        boolean covered = one.region().covered();
        Planning now = covered ? planning(each -> each.contains(day)) : null;
        Planning next = covered ? planning(each -> each.startsAfter(day)) : null;
        if (covered) {
            why.addAll(reasons.period(AdviceReason.PLANNING_PERIOD, now, AdviceReason.NO_PLANNING_PERIOD, day));
            why.addAll(
                    reasons.period(AdviceReason.NEXT_PLANNING_PERIOD, next, AdviceReason.NO_NEXT_PLANNING_PERIOD, day));
        } else {
            why.add(reasons.noClaim(one));
        }
        return new Advised(
                day,
                one,
                size,
                support,
                questions.partners().ask(PartnerQuestion.on(day).near(one.nis().value())),
                schemes,
                chosen.practices(),
                now,
                next,
                why);
    }

    private @Nullable Planning planning(Predicate<Period> which) {
        return data.dataset().list(Kind.PLANNING_PERIODS).stream()
                .filter(each -> which.test(each.period()))
                .min(Comparator.comparing(
                        each -> each.period().from(), Comparator.nullsFirst(Comparator.naturalOrder())))
                .map(each -> new Planning(
                        each,
                        questions.plans().demandsIn(each.period()).stream()
                                .map(PlanDemand::of)
                                .toList()))
                .orElse(null);
    }
}
