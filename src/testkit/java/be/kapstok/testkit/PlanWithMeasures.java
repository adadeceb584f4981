package be.kapstok.testkit;

import be.kapstok.dataset.Dataset;
import be.kapstok.dataset.Kind;
import be.kapstok.model.Action;
import be.kapstok.model.ActionPlan;
import be.kapstok.model.Measure;
import be.kapstok.model.MultiYearPlan;
import be.kapstok.model.NisCode;
import be.kapstok.model.Objective;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A multi-year plan and the measures that its actions name.
 *
 * @param plan the plan
 * @param measures the measures, in the order of the actions
 * @since 0.1.0
 */
public record PlanWithMeasures(MultiYearPlan plan, List<Measure> measures) {
    private static final int YEARS = 6;

    /** Copies the list. */
    public PlanWithMeasures {
        measures = List.copyOf(measures);
    }

    /**
     * Makes a plan of six years with one objective and one action plan. The n-th action, from 0, gets the id {@code
     * ID.an}, its measure {@code ID.mn}.
     *
     * @param id the id of the plan
     * @param municipality the municipality
     * @param startYear the first year
     * @param planned the actions and their measures; an action without a measure gets the id of the measure paired with
     *     it
     * @return the plan
     */
    public static PlanWithMeasures of(String id, NisCode municipality, int startYear, List<PlannedAction> planned) {
        List<Measure> measures = new ArrayList<>();
        List<Action> actions = new ArrayList<>();
        for (int i = 0; i < planned.size(); i++) {
            Measure measure = Fields.with(planned.get(i).measure(), "id", id + ".m" + i);
            measures.add(measure);
            Action action = Fields.with(planned.get(i).action(), "id", id + ".a" + i);
            actions.add(Fields.with(action, "measure", measure.id()));
        }
        List<ActionPlan> actionPlans = List.of(new ActionPlan("1.1", "Samen leven", null, null, actions));
        Map<String, @Nullable Object> fields = new LinkedHashMap<>();
        fields.put("id", id);
        fields.put("municipality", municipality.value());
        fields.put("startYear", startYear);
        fields.put("endYear", startYear + YEARS - 1);
        fields.put("objectives", List.of(new Objective("1", "Samen leven", null, null, List.of(), actionPlans)));
        return new PlanWithMeasures(Fields.make(MultiYearPlan.class, fields), measures);
    }

    /** The same plan under another id, from which its measures and actions get their ids. */
    PlanWithMeasures called(String id) {
        List<Action> actions = plan.objectives().get(0).actionPlans().get(0).actions();
        List<PlannedAction> planned = new ArrayList<>();
        for (int i = 0; i < actions.size(); i++) {
            planned.add(new PlannedAction(actions.get(i), measures.get(i)));
        }
        return of(id, NisCode.of(plan.municipality()), plan.startYear(), planned);
    }

    /**
     * Makes an unchecked data set of the plan and its measures.
     *
     * @return the data set
     */
    public Dataset dataset() {
        return Dataset.builder()
                .list(Kind.PLANS, List.of(plan))
                .list(Kind.MEASURES, measures)
                .build();
    }
}
