package be.kapstok.validation;

import be.kapstok.model.Partner;
import be.kapstok.reason.RuleId;
import be.kapstok.reason.Severity;

/** A partner that is no support body has a name of its own. */
final class NamelessPartner implements DatasetRule {
    @Override
    public RuleId id() {
        return RuleId.of("KD-NAMELESS-PARTNER");
    }

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    @Override
    public void take(Entry entry, Records records, Faults faults) {
        if (entry.record() instanceof Partner partner && partner.name() == null && partner.body() == null) {
            faults.tell(entry, "");
        }
    }
}
