package be.kapstok.validation;

import be.kapstok.dataset.Kind;
import be.kapstok.model.Measure;
import be.kapstok.model.MultiYearPlan;
import be.kapstok.reason.RuleId;
import be.kapstok.reason.Severity;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A measure of a plan runs within the years of the plan. */
final class OutsidePlan implements DatasetRule {
    @Override
    public RuleId id() {
        return RuleId.of("KD-OUTSIDE-PLAN");
    }

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    @Override
    public void check(Records records, Faults faults) {
        Map<String, MultiYearPlan> planOf = new HashMap<>();
        for (MultiYearPlan plan : records.all(Kind.PLANS)) {
            References.of(plan, (to, id, pointer) -> {
                if (to == Kind.MEASURES) {
                    planOf.putIfAbsent(id, plan);
                }
            });
        }
        List<Measure> measures = records.ofFile(Kind.MEASURES);
        for (int i = 0; i < measures.size(); i++) {
            MultiYearPlan plan = planOf.get(measures.get(i).id());
            if (plan != null) {
                day(measures.get(i).date(), "/date", i, plan, faults);
                day(measures.get(i).startDate(), "/startDate", i, plan, faults);
                day(measures.get(i).endDate(), "/endDate", i, plan, faults);
            }
        }
    }

    private static void day(@Nullable LocalDate day, String pointer, int index, MultiYearPlan plan, Faults faults) {
        if (day != null && (day.getYear() < plan.startYear() || day.getYear() > plan.endYear())) {
            faults.tell(
                    Kind.MEASURES,
                    index,
                    pointer,
                    day,
                    plan.id(),
                    String.valueOf(plan.startYear()),
                    String.valueOf(plan.endYear()));
        }
    }
}
