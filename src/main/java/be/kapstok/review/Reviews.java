package be.kapstok.review;

import static java.util.Objects.requireNonNull;

import be.kapstok.catalogue.NotApplied;
import be.kapstok.dataset.Dataset;
import be.kapstok.dataset.DatasetReader;
import be.kapstok.dataset.Kind;
import be.kapstok.dataset.PlacedRecord;
import be.kapstok.dataset.ReadOptions;
import be.kapstok.funding.FundingRules;
import be.kapstok.funding.FundingSettings;
import be.kapstok.measure.MeasureAnswer;
import be.kapstok.measure.MeasureSettings;
import be.kapstok.measure.Measures;
import be.kapstok.model.Action;
import be.kapstok.model.Measure;
import be.kapstok.model.MultiYearPlan;
import be.kapstok.model.NisCode;
import be.kapstok.place.Municipalities;
import be.kapstok.plan.PlanReview;
import be.kapstok.plan.PlanSettings;
import be.kapstok.plan.Plans;
import be.kapstok.reason.Finding;
import be.kapstok.reason.FindingLog;
import be.kapstok.support.SupportRules;
import be.kapstok.support.SupportSettings;
import be.kapstok.validation.CheckedDataset;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Judges whole data sets by all rules of policy, compared with the known world and with themselves. Immutable and safe
 * to share between threads.
 *
 * @since 0.1.0
 */
public final class Reviews {
    private final CheckedDataset known;
    private final Municipalities municipalities;
    private final Measures measures;
    private final Plans plans;
    private final SupportRules support;
    private final FundingRules funding;

    /**
     * Makes a reviewer for a known world and its municipalities, with the settings {@code DEFAULT} of each family of
     * rules.
     */
    public Reviews(CheckedDataset known, Municipalities municipalities) {
        this(
                requireNonNull(known, "known"),
                requireNonNull(municipalities, "municipalities"),
                new Plans(known, municipalities, new Measures(known)),
                new SupportRules(SupportSettings.DEFAULT),
                new FundingRules(FundingSettings.DEFAULT));
    }

    private Reviews(
            CheckedDataset known,
            Municipalities municipalities,
            Plans plans,
            SupportRules support,
            FundingRules funding) {
        this.known = known;
        this.municipalities = municipalities;
        this.measures = plans.measures();
        this.plans = plans;
        this.support = support;
        this.funding = funding;
    }

    /** The same with other settings of the rules about measures; this object does not change. */
    public Reviews under(MeasureSettings settings) {
        requireNonNull(settings, "settings");
        Plans other = new Plans(known, municipalities, measures.under(settings)).under(plans.settings());
        return new Reviews(known, municipalities, other, support, funding);
    }

    /** The same with other settings of the rules about plans; this object does not change. */
    public Reviews under(PlanSettings settings) {
        requireNonNull(settings, "settings");
        return new Reviews(known, municipalities, plans.under(settings), support, funding);
    }

    /** The same with other settings of the rules about support bodies; this object does not change. */
    public Reviews under(SupportSettings settings) {
        requireNonNull(settings, "settings");
        return new Reviews(known, municipalities, plans, new SupportRules(settings), funding);
    }

    /** The same with other settings of the rules about subsidies; this object does not change. */
    public Reviews under(FundingSettings settings) {
        requireNonNull(settings, "settings");
        return new Reviews(known, municipalities, plans, support, new FundingRules(settings));
    }

    /**
     * Reviews a data set that was checked against the known world: every measure once, every plan, the support bodies
     * and the subsidies. Their findings never make it invalid.
     */
    public DatasetReview review(CheckedDataset data) {
        requireNonNull(data, "data");
        Dataset own = data.dataset();
        CheckedDataset all = known.overlaidWith(data);
        boolean onlyJudged = onlyJudged(own);
        Municipalities both = ofBoth(own, all);
        Measures judge = judge(onlyJudged, all);
        Plans reviewer = onlyJudged ? plans : new Plans(all, both, judge).under(plans.settings());
        Map<String, PlacedRecord<Measure>> placed = new HashMap<>();
        own.placed(Kind.MEASURES).forEach(each -> placed.put(each.record().id(), each));
        List<PlanReview> reviews = own.placed(Kind.PLANS).stream()
                .map(each -> reviewer.review(each, placed))
                .toList();
        Map<String, MultiYearPlan> byMeasure = byMeasure(all.dataset());
        Function<Measure, @Nullable LocalDate> days = days(byMeasure);
        List<Finding> others = new ArrayList<>(support.check(data, all, both));
        others.addAll(funding.check(data, all, both, days));
        return reviewed(own, judged(own, byMeasure, days, judge), reviews, others);
    }

    /** Reads as {@code options} say; where they have no vocabulary, names mean what they mean in the known world. */
    DatasetReader reader(ReadOptions options) {
        boolean told = options.vocabulary() != null;
        return new DatasetReader(told ? options : options.withVocabulary(municipalities.vocabulary()));
    }

    /** The judge of single measures. */
    Measures measures() {
        return measures;
    }

    /** The reviewer of single plans. */
    Plans plans() {
        return plans;
    }

    /**
     * Judges only the measures of a data set that was checked against the known world.
     *
     * @param day the day on which all measures are judged, in Belgian civil time; {@code null} judges each on its own
     *     day or, without that, on the first day of its plan
     */
    public DatasetReview measures(CheckedDataset data, @Nullable LocalDate day) {
        requireNonNull(data, "data");
        Dataset own = data.dataset();
        CheckedDataset all = known.overlaidWith(data);
        Measures judge = judge(onlyJudged(own), all);
        Map<String, MultiYearPlan> byMeasure = byMeasure(all.dataset());
        Function<Measure, @Nullable LocalDate> days = day == null ? days(byMeasure) : measure -> day;
        return reviewed(own, judged(own, byMeasure, days, judge), List.of(), List.of());
    }

    /** The first plan that each measure stands in, by the id of the measure. */
    private static Map<String, MultiYearPlan> byMeasure(Dataset data) {
        Map<String, MultiYearPlan> plans = new HashMap<>();
        for (MultiYearPlan plan : data.list(Kind.PLANS)) {
            for (Action each : plan.actions().values()) {
                if (each.measure() != null) {
                    plans.putIfAbsent(each.measure(), plan);
                }
            }
        }
        return plans;
    }

    /** On which day a measure is judged: on its own, else on the first day of its plan, if any. */
    private static Function<Measure, @Nullable LocalDate> days(Map<String, MultiYearPlan> plans) {
        return measure -> {
            MultiYearPlan plan = plans.get(measure.id());
            return measure.day() == null && plan != null ? requireNonNull(plan.firstDay()) : measure.day();
        };
    }

    private Measures judge(boolean onlyJudged, CheckedDataset all) {
        return onlyJudged ? measures : new Measures(all).under(measures.settings());
    }

    /** Whether a data set adds nothing to the known data by which measures and plans are judged. */
    private static boolean onlyJudged(Dataset own) {
        return Kind.ALL.stream()
                .filter(each -> each != Kind.MEASURES && each != Kind.PLANS)
                .allMatch(each -> own.list(each).isEmpty());
    }

    private static List<MeasureAnswer> judged(
            Dataset own,
            Map<String, MultiYearPlan> byMeasure,
            Function<Measure, @Nullable LocalDate> days,
            Measures judge) {
        return own.placed(Kind.MEASURES).stream()
                .map(each -> {
                    Measure measure = each.record();
                    MultiYearPlan plan = byMeasure.get(measure.id());
                    NisCode whose =
                            plan == null ? null : plan.municipalityCode().orElse(null);
                    return judge.check(measure, whose, days.apply(measure), each::place);
                })
                .toList();
    }

    private static DatasetReview reviewed(
            Dataset own, List<MeasureAnswer> measures, List<PlanReview> plans, List<Finding> others) {
        Set<Finding> once = new LinkedHashSet<>();
        measures.forEach(each -> once.addAll(each.findings()));
        plans.forEach(each -> once.addAll(each.findings()));
        once.addAll(others);
        return new DatasetReview(own.places().file(), measures, plans, sorted(once), counted(measures, plans));
    }

    /** The municipalities of the known world, unless the data set has municipalities of its own. */
    private Municipalities ofBoth(Dataset own, CheckedDataset all) {
        return own.list(Kind.MUNICIPALITIES).isEmpty() && own.list(Kind.CHANGES).isEmpty()
                ? municipalities
                : new Municipalities(all);
    }

    /** Findings by file, line, column, pointer, rule and message. */
    static List<Finding> sorted(Set<Finding> findings) {
        FindingLog log = new FindingLog(Integer.MAX_VALUE, Optional::of);
        findings.forEach(log::add);
        return log.findings();
    }

    private static List<NotAppliedCount> counted(List<MeasureAnswer> measures, List<PlanReview> plans) {
        Map<String, NotAppliedCount> counts = new TreeMap<>();
        measures.forEach(each -> each.notApplied().forEach(skipped -> count(skipped, counts)));
        plans.forEach(each -> each.notApplied().forEach(skipped -> count(skipped, counts)));
        return List.copyOf(counts.values());
    }

    private static void count(NotApplied skipped, Map<String, NotAppliedCount> counts) {
        counts.merge(
                skipped.rule() + " " + skipped.why().code().code(),
                new NotAppliedCount(skipped.rule(), skipped.why(), 1),
                (first, next) -> new NotAppliedCount(first.rule(), first.why(), first.times() + 1));
    }
}
