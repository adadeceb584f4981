package be.kapstok.plan;

import be.kapstok.measure.MeasureAnswer;
import be.kapstok.measure.Measures;
import be.kapstok.model.Action;
import be.kapstok.model.ActionPlan;
import be.kapstok.model.Estimate;
import be.kapstok.model.Measure;
import be.kapstok.model.MeasureKind;
import be.kapstok.model.MultiYearPlan;
import be.kapstok.model.PolicyDomainId;
import be.kapstok.model.VisibleText;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Goes over a plan: finds the measure of each action, and tells what the action is.
 *
 * <p>An action is an integration action when it is tagged so; else when its measure is tagged so, or its measure has a declared
 * kind other than "not integration"; else, where nothing of this is told, when it is booked on a policy field that is about
 * integration (0902) or, by the settings of the rules about measures, about one group. A tag that says no makes it none.
 *
 * <p>Its kind is that of its measure; where there is no measure, or the measure does not say for whom it is, a policy
 * field about one group makes it categorical (RB-56).
 */
final class PlanReader {
    private final Set<String> oneGroupFields;
    private final MultiYearPlan plan;
    private final Map<String, Measure> given;
    private final Vocabulary words;
    private final Measures measures;
    private final LocalDate day;
    private final List<Placed> placed = new ArrayList<>();
    private final Map<String, Integer> users = new HashMap<>();
    private final Map<String, MeasureAnswer> answers = new LinkedHashMap<>();
    private final List<PlannedAction> actions = new ArrayList<>();

    /** An action and its place in the plan. */
    private record Placed(Action action, String pointer) {}

    PlanReader(MultiYearPlan plan, Map<String, Measure> given, Vocabulary words, Measures measures) {
        this.plan = plan;
        this.given = given;
        this.words = words;
        this.measures = measures;
        this.oneGroupFields = measures.settings().oneGroupFields();
        this.day = ReviewedPlan.firstDay(plan);
        for (int i = 0; i < plan.objectives().size(); i++) {
            place(plan.objectives().get(i).actionPlans(), "/objectives/" + i + "/actionPlans");
        }
        place(plan.looseActionPlans(), "/looseActionPlans");
        placeActions(plan.looseActions(), "/looseActions");
        for (Placed each : placed) {
            actions.add(read(each));
        }
    }

    private void place(List<ActionPlan> plans, String pointer) {
        for (int i = 0; i < plans.size(); i++) {
            placeActions(plans.get(i).actions(), pointer + "/" + i + "/actions");
        }
    }

    private void placeActions(List<Action> list, String pointer) {
        for (int i = 0; i < list.size(); i++) {
            placed.add(new Placed(list.get(i), pointer + "/" + i));
            String measure = list.get(i).measure();
            if (measure != null) {
                users.merge(measure, 1, Integer::sum);
            }
        }
    }

    /** All actions, in the order of the plan. */
    List<PlannedAction> actions() {
        return actions;
    }

    /** The answers about its measures, in the order of the actions, each once. */
    List<MeasureAnswer> answers() {
        return List.copyOf(answers.values());
    }

    private PlannedAction read(Placed at) {
        Action action = at.action();
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
                at.pointer(),
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
        Measure own = given.get(id);
        return own == null ? words.measure(id) : own;
    }

    private MeasureAnswer check(Measure measure) {
        LocalDate own = measure.date() == null ? measure.startDate() : measure.date();
        return measures.check(measure, own == null ? day : own);
    }

    /** Whether a measure says nothing about for whom it is. */
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

    /** The estimates that say what an action costs: its own or, when it has none, those of its measure if it is alone in it. */
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
