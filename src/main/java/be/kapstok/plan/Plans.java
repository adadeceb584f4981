package be.kapstok.plan;

import static java.util.Objects.requireNonNull;

import be.kapstok.catalogue.Catalogue;
import be.kapstok.catalogue.Nature;
import be.kapstok.catalogue.RuleCard;
import be.kapstok.catalogue.RuleSet;
import be.kapstok.catalogue.RuleSet.Judgement;
import be.kapstok.catalogue.UnappliedReason;
import be.kapstok.dataset.Dataset;
import be.kapstok.dataset.DatasetReader.RecordPlaces;
import be.kapstok.dataset.Kind;
import be.kapstok.dataset.PlacedRecord;
import be.kapstok.measure.Measures;
import be.kapstok.model.Measure;
import be.kapstok.model.MultiYearPlan;
import be.kapstok.model.Municipality;
import be.kapstok.model.Period;
import be.kapstok.place.Municipalities;
import be.kapstok.plan.PlanReader.MeasurePlaces;
import be.kapstok.plan.rule.Cycles;
import be.kapstok.plan.rule.PlanRules;
import be.kapstok.plan.rule.PlanVocabulary;
import be.kapstok.plan.rule.PlannedAction;
import be.kapstok.plan.rule.ReviewedPlan;
import be.kapstok.plan.rule.Territory;
import be.kapstok.reason.Location;
import be.kapstok.validation.CheckedDataset;
import be.kapstok.validation.MissingValues;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Reviews multi-year plans. Immutable to its users and safe to share between threads.
 *
 * @since 0.1.0
 */
public final class Plans {
    private static final String NO_FILE = "(plan)";

    private final CheckedDataset data;
    private final Municipalities municipalities;
    private final Measures measures;
    private final PlanSettings settings;
    private volatile @Nullable Known known;

    /** What the first review reads from the data and the catalogue. */
    private record Known(PlanVocabulary words, Cycles cycles, RuleSet<ReviewedPlan> rules) {}

    /**
     * Makes a reviewer that uses the vocabulary of a data set and the usual settings.
     *
     * @param data the data set: its policy domains and fields, planning periods, target groups and measures
     * @param municipalities the municipalities of the same data set
     * @param measures the judge of the measures of plans
     */
    public Plans(CheckedDataset data, Municipalities municipalities, Measures measures) {
        this(data, municipalities, measures, PlanSettings.usual());
    }

    private Plans(CheckedDataset data, Municipalities municipalities, Measures measures, PlanSettings settings) {
        this.data = requireNonNull(data, "data");
        this.municipalities = requireNonNull(municipalities, "municipalities");
        this.measures = requireNonNull(measures, "measures");
        this.settings = settings;
    }

    /** {@return a reviewer with other settings; this object does not change} */
    public Plans under(PlanSettings other) {
        requireNonNull(other, "other");
        return new Plans(data, municipalities, measures, other);
    }

    /** {@return the settings of this reviewer} */
    public PlanSettings settings() {
        return settings;
    }

    /** {@return the judge of the measures of plans} */
    public Measures measures() {
        return measures;
    }

    /** Works as {@link #review(MultiYearPlan, List)}, for a plan whose measures are in the data. */
    public PlanReview review(MultiYearPlan plan) {
        return review(plan, List.of());
    }

    /**
     * Works as {@link #review(MultiYearPlan, List, Function)}, for a plan that was made in code: the findings name the
     * file {@code (plan)}, without lines.
     */
    public PlanReview review(MultiYearPlan plan, List<Measure> own) {
        return review(plan, own, pointer -> new Location(NO_FILE, pointer, 0, 0));
    }

    /**
     * Reviews a plan that was read from a file or another text.
     *
     * <p>The rules that hold on the first day of the plan apply, and so do the rules that state a period themselves.
     * Their findings never make the plan invalid. A reason reports what the data does not know; this method never
     * throws for it.
     *
     * @param plan the plan, in which the rules of data find no error
     * @param own the measures that its actions may name by id; they take precedence over those of the data
     * @param places gives the place of a JSON pointer in the plan
     * @return the review
     * @throws IllegalArgumentException when a value that the plan or a measure must have is missing, or its years are
     *     not valid
     */
    public PlanReview review(MultiYearPlan plan, List<Measure> own, Function<? super String, Location> places) {
        requireNonNull(plan, "plan");
        requireNonNull(own, "own");
        requireNonNull(places, "places");
        return MissingValues.on(
                () -> Dataset.builder()
                        .list(Kind.PLANS, List.of(plan))
                        .list(Kind.MEASURES, own)
                        .build(),
                () -> {
                    Map<String, Measure> given = new HashMap<>();
                    own.forEach(each -> given.put(each.id(), each));
                    return reviewed(plan, places, Set.of(), given::get, each -> Measures::inTheMeasure);
                });
    }

    /**
     * Reviews a plan that was read one record at a time, in which the rules of data find no error; its measures are in the
     * data of this object.
     */
    public PlanReview review(MultiYearPlan plan, RecordPlaces places) {
        requireNonNull(plan, "plan");
        requireNonNull(places, "places");
        return reviewed(plan, places::of, places.untold(), none -> null, each -> Measures::inTheMeasure);
    }

    /**
     * Reviews a plan of a data set in which the rules of data find no error.
     *
     * @param plan the plan
     * @param own the measures of the data set by their ids; they take precedence over those of the data of this object
     * @return the review; findings in the plan and in these measures have their places in the data set
     */
    public PlanReview review(PlacedRecord<MultiYearPlan> plan, Map<String, PlacedRecord<Measure>> own) {
        requireNonNull(plan, "plan");
        requireNonNull(own, "own");
        return reviewed(
                plan.record(),
                plan::place,
                plan.source().untold(),
                id -> own.containsKey(id) ? own.get(id).record() : null,
                measure -> own.containsKey(measure.id()) ? own.get(measure.id())::place : Measures::inTheMeasure);
    }

    private PlanReview reviewed(
            MultiYearPlan plan,
            Function<? super String, Location> places,
            Set<String> untold,
            Function<String, @Nullable Measure> given,
            MeasurePlaces measurePlaces) {
        Known words = known();
        PlanReader reader = new PlanReader(plan, given, measurePlaces, words.words(), measures);
        LocalDate day = Objects.requireNonNull(plan.firstDay());
        Territory territory = plan.municipalityCode()
                .map(code -> Territory.of(code, day, Objects.requireNonNull(plan.lastDay()), municipalities))
                .orElse(new Territory(List.of(), List.of()));
        ReviewedPlan reviewed = new ReviewedPlan(
                plan,
                reader.actions(),
                reader.actions().stream().filter(PlannedAction::integration).toList(),
                territory,
                words.words(),
                words.cycles(),
                settings.thresholds(),
                Stream.concat(plan.untold().stream(), untold.stream()).collect(Collectors.toUnmodifiableSet()));
        Municipality outside = territory.outside();
        Judgement judgement = outside == null
                ? words.rules().judge(reviewed, day, places)
                : words.rules().noneApplied(UnappliedReason.otherRegion(outside.region()));
        Tally tally = new Tally(reviewed);
        return new PlanReview(
                plan.id(),
                day,
                territory.municipalities(),
                territory.mergers(),
                reviewed.planningPeriod(),
                reader.answers(),
                tally.actions(),
                tally.matrix(),
                tally.shares(),
                tally.aims(),
                tally.groups(),
                reviewed.domainsWithout(),
                tally.bookedOnIntegrationField(),
                tally.separatePlans(),
                judgement.findings(),
                judgement.notApplied(),
                new PlanReasons(reviewed, municipalities).all());
    }

    /**
     * Lists what the rules about plans demand of the plans of a period.
     *
     * @param period the period, such as that of a planning period
     * @return the cards of the rules that check and hold on at least one day of it, in the order of their ids
     */
    public List<RuleCard> demandsIn(Period period) {
        requireNonNull(period, "period");
        return Catalogue.of(PlanRules.class).cards().stream()
                .filter(each -> each.nature() == Nature.CHECKS)
                .filter(each -> each.inForce() == null || each.inForce().overlaps(period))
                .sorted(Comparator.comparing(RuleCard::id))
                .toList();
    }

    /** Reads the data at the first review; two threads that come at once read the same. */
    private Known known() {
        Known made = known;
        if (made == null) {
            PlanVocabulary words = new PlanVocabulary(data);
            made = new Known(
                    words, new Cycles(words.periods()), new RuleSet<>(Catalogue.of(PlanRules.class), PlanRules.ALL));
            known = made;
        }
        return made;
    }
}
