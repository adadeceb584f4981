package be.kapstok.validation;

import be.kapstok.dataset.Kind;
import be.kapstok.model.Measure;
import be.kapstok.model.MultiYearPlan;
import be.kapstok.reason.RuleId;
import be.kapstok.reason.Severity;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A measure of a plan runs within the years of the plan; one of several plans, within those of any. */
final class OutsidePlan implements DatasetRule {
    private @Nullable Map<String, List<MultiYearPlan>> plansOf;

    @Override
    public RuleId id() {
        return RuleId.of("KD-OUTSIDE-PLAN");
    }

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    @Override
    public void take(Entry entry, Records records, Faults faults) {
        if (entry.record() instanceof Measure measure) {
            if (plansOf == null) {
                plansOf = plansOf(records);
            }
            List<MultiYearPlan> plans = plansOf.getOrDefault(measure.id(), List.of());
            day(measure.date(), "/date", entry, plans, faults);
            day(measure.startDate(), "/startDate", entry, plans, faults);
            day(measure.endDate(), "/endDate", entry, plans, faults);
        }
    }

    /** The plans of which the years are known, by the measures that they name. */
    private static Map<String, List<MultiYearPlan>> plansOf(Records records) {
        Map<String, List<MultiYearPlan>> plansOf = new HashMap<>();
        for (MultiYearPlan plan : records.all(Kind.PLANS)) {
            if (plan.id() != null && plan.startYear() != null && plan.endYear() != null) {
                References.of(plan, (to, id, pointer) -> {
                    if (to == Kind.MEASURES) {
                        plansOf.computeIfAbsent(id, none -> new ArrayList<>()).add(plan);
                    }
                });
            }
        }
        return plansOf;
    }

    private static void day(
            @Nullable LocalDate day, String pointer, Entry entry, List<MultiYearPlan> plans, Faults faults) {
        if (day != null && !plans.isEmpty() && plans.stream().noneMatch(each -> within(day, each))) {
            MultiYearPlan plan = plans.get(0);
            faults.tell(
                    entry, pointer, day, plan.id(), String.valueOf(plan.startYear()), String.valueOf(plan.endYear()));
        }
    }

    private static boolean within(LocalDate day, MultiYearPlan plan) {
        return day.getYear() >= plan.startYear() && day.getYear() <= plan.endYear();
    }
}
