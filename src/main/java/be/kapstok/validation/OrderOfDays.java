package be.kapstok.validation;

import be.kapstok.model.Measure;
import be.kapstok.model.MultiYearPlan;
import be.kapstok.reason.RuleId;
import be.kapstok.reason.Severity;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A measure ends, is looked at again and is evaluated after it was decided and started; a plan is adopted before it is over,
 * and revised once it is adopted. A warning: a council may confirm afterwards what was done before.
 */
final class OrderOfDays implements DatasetRule {
    @Override
    public RuleId id() {
        return RuleId.of("KD-ORDER-OF-DAYS");
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public void take(Entry entry, Records records, Faults faults) {
        if (entry.record() instanceof Measure measure) {
            if (!endsBeforeItStarts(measure)) {
                check(entry, "date", measure.date(), "endDate", measure.endDate(), faults);
            }
            boolean decidedLast = measure.startDate() == null
                    || (measure.date() != null && !measure.date().isBefore(measure.startDate()));
            String name = decidedLast ? "date" : "startDate";
            LocalDate first = decidedLast ? measure.date() : measure.startDate();
            check(entry, name, first, "reviewDate", measure.reviewDate(), faults);
            check(entry, name, first, "evaluationDate", measure.evaluationDate(), faults);
        } else if (entry.record() instanceof MultiYearPlan plan) {
            LocalDate adopted = plan.adoptedOn();
            if (adopted != null && plan.endYear() != null && adopted.getYear() > plan.endYear()) {
                faults.tellVariant(
                        entry, "/adoptedOn", Optional.empty(), "adopted", adopted, String.valueOf(plan.endYear()));
            }
            for (int i = 0; i < plan.revisions().size(); i++) {
                LocalDate day = plan.revisions().get(i);
                if (adopted != null && day != null && day.isBefore(adopted)) {
                    faults.tell(entry, "/revisions/" + i, "revisions", day, "adoptedOn", adopted);
                }
            }
        }
    }

    /** This breaks the shape of a measure, which is told already. */
    private static boolean endsBeforeItStarts(Measure measure) {
        return measure.startDate() != null
                && measure.endDate() != null
                && measure.endDate().isBefore(measure.startDate());
    }

    private static void check(
            Entry entry, String first, @Nullable LocalDate day, String later, @Nullable LocalDate then, Faults faults) {
        if (day != null && then != null && then.isBefore(day)) {
            faults.tell(entry, "/" + later, later, then, first, day);
        }
    }
}
