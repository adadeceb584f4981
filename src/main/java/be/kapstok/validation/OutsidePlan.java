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
        Map<String, List<MultiYearPlan>> plansOf = new HashMap<>();
        for (MultiYearPlan plan : records.all(Kind.PLANS)) {
            References.of(plan, (to, id, pointer) -> {
                if (to == Kind.MEASURES) {
                    plansOf.computeIfAbsent(id, none -> new ArrayList<>()).add(plan);
                }
            });
        }
        List<Measure> measures = records.ofFile(Kind.MEASURES);
        for (int i = 0; i < measures.size(); i++) {
            List<MultiYearPlan> plans = plansOf.getOrDefault(measures.get(i).id(), List.of());
            day(measures.get(i).date(), "/date", i, plans, faults);
            day(measures.get(i).startDate(), "/startDate", i, plans, faults);
            day(measures.get(i).endDate(), "/endDate", i, plans, faults);
        }
    }

    private static void day(
            @Nullable LocalDate day, String pointer, int index, List<MultiYearPlan> plans, Faults faults) {
        if (day != null && !plans.isEmpty() && plans.stream().noneMatch(each -> within(day, each))) {
            MultiYearPlan plan = plans.get(0);
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

    private static boolean within(LocalDate day, MultiYearPlan plan) {
        return day.getYear() >= plan.startYear() && day.getYear() <= plan.endYear();
    }
}
