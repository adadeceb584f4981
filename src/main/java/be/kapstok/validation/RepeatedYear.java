package be.kapstok.validation;

import be.kapstok.model.Estimate;
import be.kapstok.reason.RuleId;
import be.kapstok.reason.Severity;
import be.kapstok.validation.RecordValues.Place;
import java.lang.reflect.RecordComponent;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** An action, objective or measure is estimated once for a year. */
final class RepeatedYear implements ValueRule {
    @Override
    public RuleId id() {
        return RuleId.of("KD-REPEATED-YEAR");
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public void take(Entry entry, Object value, RecordComponent component, Place place, Faults faults) {
        if (value instanceof List<?> list && !list.isEmpty() && list.get(0) instanceof Estimate) {
            Set<Integer> years = new HashSet<>();
            for (int i = 0; i < list.size(); i++) {
                if (list.get(i) instanceof Estimate estimate
                        && estimate.year() != null
                        && !years.add(estimate.year())) {
                    faults.tell(entry, place.pointer() + "/" + i + "/year", String.valueOf(estimate.year()));
                }
            }
        }
    }
}
