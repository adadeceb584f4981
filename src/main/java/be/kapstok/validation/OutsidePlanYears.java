package be.kapstok.validation;

import be.kapstok.model.Estimate;
import be.kapstok.model.MultiYearPlan;
import be.kapstok.reason.RuleId;
import be.kapstok.reason.Severity;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A plan is estimated for its own years, and revised in them or, before they start, once it is adopted. */
final class OutsidePlanYears implements DatasetRule {
    private final RecordValues values = new RecordValues();

    @Override
    public RuleId id() {
        return RuleId.of("KD-OUTSIDE-PLAN-YEARS");
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public void take(Entry entry, Records records, Faults faults) {
        if (entry.record() instanceof MultiYearPlan plan && plan.startYear() != null && plan.endYear() != null) {
            values.of(plan, (value, component, place) -> {
                Integer year = value instanceof Estimate estimate ? estimate.year() : null;
                if (year != null && isOutside(plan, year)) {
                    tell(entry, place.pointer() + "/year", year, plan, faults);
                }
            });
            for (int i = 0; i < plan.revisions().size(); i++) {
                LocalDate day = plan.revisions().get(i);
                if (day != null && isOutside(plan, day.getYear()) && !isPrepared(day, plan.adoptedOn(), plan)) {
                    tell(entry, "/revisions/" + i, day, plan, faults);
                }
            }
        }
    }

    private static boolean isOutside(MultiYearPlan plan, int year) {
        return year < plan.startYear() || year > plan.endYear();
    }

    private static boolean isPrepared(LocalDate day, @Nullable LocalDate adopted, MultiYearPlan plan) {
        return adopted != null && !day.isBefore(adopted) && day.getYear() < plan.startYear();
    }

    private static void tell(Entry entry, String pointer, Object when, MultiYearPlan plan, Faults faults) {
        Object shown = when instanceof Integer ? when.toString() : when;
        faults.tell(entry, pointer, shown, String.valueOf(plan.startYear()), String.valueOf(plan.endYear()));
    }
}
