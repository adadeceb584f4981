package be.kapstok.validation;

import be.kapstok.model.Money;
import be.kapstok.reason.RuleId;
import be.kapstok.reason.Severity;
import be.kapstok.validation.RecordValues.Place;
import java.lang.reflect.RecordComponent;

/** An amount of money is not negative: receipts and expenses have a field each. */
final class NegativeAmount implements ValueRule {
    @Override
    public RuleId id() {
        return RuleId.of("KD-NEGATIVE-AMOUNT");
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public void take(Entry entry, Object value, RecordComponent component, Place place, Faults faults) {
        if (value instanceof Money money
                && money.amount() != null
                && money.amount().signum() < 0) {
            faults.tell(entry, place.pointer() + "/amount", money.amount().toPlainString());
        }
    }
}
