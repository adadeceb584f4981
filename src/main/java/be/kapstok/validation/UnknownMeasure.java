package be.kapstok.validation;

import be.kapstok.dataset.Kind;
import be.kapstok.model.MultiYearPlan;
import be.kapstok.reason.Excerpt;
import be.kapstok.reason.RuleId;
import be.kapstok.reason.Severity;

/**
 * The measure that an action names is known. Where some measures are known, an unknown one is an unknown reference; where none
 * is, they may stand in another file, and nobody can look up what the action is.
 */
final class UnknownMeasure implements DatasetRule {
    @Override
    public RuleId id() {
        return RuleId.of("KD-UNKNOWN-MEASURE");
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public void take(Entry entry, Records records, Faults faults) {
        if (entry.record() instanceof MultiYearPlan plan
                && records.ids(Kind.MEASURES).isEmpty()) {
            References.of(plan, (to, id, pointer) -> {
                if (to == Kind.MEASURES) {
                    faults.tell(entry, pointer, Excerpt.of(id, Excerpt.IN_A_SENTENCE));
                }
            });
        }
    }
}
