package be.kapstok.index;

import be.kapstok.dataset.Dataset;
import be.kapstok.dataset.Kind;
import be.kapstok.model.Action;
import be.kapstok.model.ActionPlan;
import be.kapstok.model.Measure;
import be.kapstok.model.MultiYearPlan;
import be.kapstok.model.Objective;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** On which day a measure is judged: that of the decision, else its first day, else the first day of its plan. */
public final class MeasureDays {
    private final Map<String, LocalDate> byPlan = new HashMap<>();

    /**
     * Learns which measures stand in plans.
     *
     * @param data the plans; a measure in several is judged on the first day of the first one
     */
    public MeasureDays(Dataset data) {
        for (MultiYearPlan plan : data.list(Kind.PLANS)) {
            for (String id : measuresOf(plan)) {
                byPlan.putIfAbsent(id, firstDay(plan));
            }
        }
    }

    /**
     * The first day of a plan.
     *
     * @param plan the plan
     * @return 1 January of its first year
     */
    public static LocalDate firstDay(MultiYearPlan plan) {
        return LocalDate.of(plan.startYear(), 1, 1);
    }

    /**
     * The measures that the actions of a plan are.
     *
     * @param plan the plan
     * @return their ids, in the order of the actions, each once
     */
    public static Set<String> measuresOf(MultiYearPlan plan) {
        List<Action> actions = new ArrayList<>();
        for (Objective each : plan.objectives()) {
            add(each.actionPlans(), actions);
        }
        add(plan.looseActionPlans(), actions);
        actions.addAll(plan.looseActions());
        Set<String> ids = new LinkedHashSet<>();
        for (Action each : actions) {
            if (each.measure() != null) {
                ids.add(each.measure());
            }
        }
        return ids;
    }

    /**
     * The measures that the actions of a plan are.
     *
     * @param plan the plan
     * @param data the data that knows them
     * @return the measures that the data has, in the order of the actions
     */
    public static List<Measure> measuresOf(MultiYearPlan plan, Dataset data) {
        Map<String, Measure> byId = new HashMap<>();
        data.list(Kind.MEASURES).forEach(each -> byId.put(each.id(), each));
        List<Measure> measures = new ArrayList<>();
        for (String id : measuresOf(plan)) {
            Measure measure = byId.get(id);
            if (measure != null) {
                measures.add(measure);
            }
        }
        return measures;
    }

    private static void add(List<ActionPlan> plans, List<Action> actions) {
        plans.forEach(each -> actions.addAll(each.actions()));
    }

    /**
     * The day on which a measure is judged.
     *
     * @param measure the measure
     * @return the day, or {@code null} when none is known
     */
    public @Nullable LocalDate of(Measure measure) {
        if (measure.date() != null) {
            return measure.date();
        }
        return measure.startDate() != null ? measure.startDate() : byPlan.get(measure.id());
    }
}
