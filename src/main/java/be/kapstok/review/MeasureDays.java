package be.kapstok.review;

import be.kapstok.dataset.Dataset;
import be.kapstok.dataset.Kind;
import be.kapstok.model.Action;
import be.kapstok.model.Measure;
import be.kapstok.model.MultiYearPlan;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** On which day a measure is judged: that of the decision, else its first day, else the first day of its plan. */
final class MeasureDays {
    private final Map<String, LocalDate> byPlan = new HashMap<>();

    /** Learns which measures stand in plans; one that stands in several is judged on the first day of the first one. */
    MeasureDays(Dataset data) {
        for (MultiYearPlan plan : data.list(Kind.PLANS)) {
            for (String id : measuresOf(plan)) {
                byPlan.putIfAbsent(id, Objects.requireNonNull(plan.firstDay()));
            }
        }
    }

    /** The ids of the measures that the actions of a plan are, in the order of the actions, each once. */
    private static Set<String> measuresOf(MultiYearPlan plan) {
        Set<String> ids = new LinkedHashSet<>();
        for (Action each : plan.actions().values()) {
            if (each.measure() != null) {
                ids.add(each.measure());
            }
        }
        return ids;
    }

    /** The day, or {@code null} when none is known. */
    @Nullable
    LocalDate of(Measure measure) {
        LocalDate own = measure.day();
        return own == null ? byPlan.get(measure.id()) : own;
    }
}
