package be.kapstok.validation;

import be.kapstok.model.Money;
import be.kapstok.reason.RuleId;
import be.kapstok.reason.Severity;

/** An amount of money is not negative: receipts and expenses have a field each. */
final class NegativeAmount implements DatasetRule {
    private final RecordValues values = new RecordValues();

    @Override
    public RuleId id() {
        return RuleId.of("KD-NEGATIVE-AMOUNT");
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public void take(Entry entry, Records records, Faults faults) {
        values.of((Record) entry.record(), (value, component, place) -> {
            if (value instanceof Money money
                    && money.amount() != null
                    && money.amount().signum() < 0) {
                faults.tell(entry, place.pointer() + "/amount", money.amount().toPlainString());
            }
        });
    }
}
