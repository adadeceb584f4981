package be.kapstok.plan;

import be.kapstok.measure.MeasureAnswer;
import be.kapstok.measure.Measures;
import be.kapstok.model.Action;
import be.kapstok.model.Estimate;
import be.kapstok.model.Measure;
import be.kapstok.model.MeasureKind;
import be.kapstok.model.MultiYearPlan;
import be.kapstok.model.PolicyDomainId;
import be.kapstok.model.VisibleText;
import be.kapstok.plan.rule.Euros;
import be.kapstok.plan.rule.PlanVocabulary;
import be.kapstok.plan.rule.PlannedAction;
import be.kapstok.reason.Location;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Reads a plan: finds the measure of each action, and decides the kind of the action.
 *
 * <p>An action is an integration action when its tag says so or, without a tag, when the tag of its measure says so, or
 * when its measure declares a kind other than "not integration". When none of these is given, it is one when it is
 * booked on the policy field of integration (0902) or on a field that, by the settings of the rules about measures, is
 * about one group. A tag that says no decides that it is not.
 *
 * <p>Its kind is that of its measure; when there is no measure, or the measure does not say whom it is for, a policy
 * field about one group makes it categorical (RB-56).
 */
final class PlanReader {
    private final Set<String> oneGroupFields;
    private final MultiYearPlan plan;
    private final Function<String, @Nullable Measure> given;
    private final PlanVocabulary words;
    private final Measures measures;
    private final MeasurePlaces places;
    private final LocalDate day;
    private final Map<String, Integer> users = new HashMap<>();
    private final Map<String, MeasureAnswer> answers = new LinkedHashMap<>();
    private final List<PlannedAction> actions = new ArrayList<>();

    /** Gives the places of the measures of a plan. */
    @FunctionalInterface
    interface MeasurePlaces {
        /** The function that gives the place of a JSON pointer in a measure. */
        Function<? super String, Location> of(Measure measure);
    }

    PlanReader(
            MultiYearPlan plan,
            Function<String, @Nullable Measure> given,
            MeasurePlaces places,
            PlanVocabulary words,
            Measures measures) {
        this.plan = plan;
        this.given = given;
        this.places = places;
        this.words = words;
        this.measures = measures;
        this.oneGroupFields = measures.settings().oneGroupFields();
        this.day = Objects.requireNonNull(plan.firstDay());
        Map<String, Action> placed = plan.actions();
        for (Action each : placed.values()) {
            if (each.measure() != null) {
                users.merge(each.measure(), 1, Integer::sum);
            }
        }
        placed.forEach((pointer, action) -> actions.add(read(action, pointer)));
    }

    /** All actions, in the order of the plan. */
    List<PlannedAction> actions() {
        return actions;
    }

    /** The answers about its measures, each once, in the order of the actions. */
    List<MeasureAnswer> answers() {
        return List.copyOf(answers.values());
    }

    private PlannedAction read(Action action, String pointer) {
        Measure measure = measureOf(action);
        String field = action.policyField() != null || measure == null ? action.policyField() : measure.policyField();
        MeasureKind kind = measure == null
                ? MeasureKind.UNDETERMINED
                : answers.computeIfAbsent(measure.id(), none -> check(measure)).kind();
        boolean byField = kind == MeasureKind.UNDETERMINED
                && field != null
                && oneGroupFields.contains(field)
                && (measure == null || silent(measure));
        List<Estimate> estimates = estimates(action, measure);
        List<Estimate> counted = estimates.stream().filter(this::inItsYears).toList();
        boolean unclear = Euros.unclear(counted);
        return new PlannedAction(
                action,
                pointer,
                measure,
                field,
                domain(action, measure, field),
                byField ? MeasureKind.CATEGORICAL : kind,
                byField,
                integration(action, measure, field),
                unclear ? null : Euros.expenses(counted),
                unclear,
                estimates.stream().anyMatch(each -> !inItsYears(each) && each.expenses() != null));
    }

    private @Nullable Measure measureOf(Action action) {
        String id = action.measure();
        if (id == null) {
            return null;
        }
        Measure own = given.apply(id);
        return own == null ? words.measure(id) : own;
    }

    private MeasureAnswer check(Measure measure) {
        LocalDate own = measure.day();
        return measures.check(
                measure, plan.municipalityCode().orElse(null), own == null ? day : own, places.of(measure));
    }

    /** Whether a measure says nothing about whom it is for. */
    private static boolean silent(Measure measure) {
        return measure.targetGroups().stream().allMatch(VisibleText::isBlank) && measure.openToAll() == null;
    }

    private @Nullable PolicyDomainId domain(Action action, @Nullable Measure measure, @Nullable String field) {
        PolicyDomainId own = action.policyDomainId().orElse(null);
        if (own == null && measure != null) {
            own = measure.policyDomainId().orElse(null);
        }
        return own == null && field != null ? words.domainOf(field, day) : own;
    }

    private boolean integration(Action action, @Nullable Measure measure, @Nullable String field) {
        Boolean tag = action.integration();
        if (tag == null && measure != null) {
            MeasureKind declared = measure.declaredKind();
            boolean told = declared != null && declared != MeasureKind.UNDETERMINED;
            Boolean byKind = told ? Boolean.valueOf(declared != MeasureKind.NO_SIGN) : null;
            tag = measure.integration() == null ? byKind : measure.integration();
        }
        if (tag != null) {
            return tag;
        }
        return field != null && (field.equals(PlannedAction.INTEGRATION_FIELD) || oneGroupFields.contains(field));
    }

    /**
     * The estimates for an action: its own or, when it has none, those of its measure if no other action carries out
     * that measure.
     */
    private List<Estimate> estimates(Action action, @Nullable Measure measure) {
        boolean own = Euros.expenses(action.estimates()) != null;
        return own || measure == null || users.getOrDefault(measure.id(), 0) != 1
                ? action.estimates()
                : measure.estimates();
    }

    private boolean inItsYears(Estimate estimate) {
        Integer year = estimate.year();
        return year == null || (year >= plan.startYear() && year <= plan.endYear());
    }
}
