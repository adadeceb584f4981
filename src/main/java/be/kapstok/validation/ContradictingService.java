package be.kapstok.validation;

import be.kapstok.model.Integratiedienst;
import be.kapstok.model.Period;
import be.kapstok.model.ServiceStatus;
import be.kapstok.reason.Message;
import be.kapstok.reason.RuleId;
import be.kapstok.reason.Severity;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * One file does not say of one municipality that it has an integratiedienst and that it has none on the same day. What the
 * known world says does not count: the file's own record is taken instead.
 */
final class ContradictingService implements DatasetRule {
    private final Map<String, List<Integratiedienst>> services = new HashMap<>();

    @Override
    public RuleId id() {
        return RuleId.of("KD-CONTRADICTING-SERVICE");
    }

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    @Override
    public void take(Entry entry, Records records, Faults faults) {
        if (entry.record() instanceof Integratiedienst service
                && service.municipality() != null
                && service.status() != null
                && service.period() != null) {
            List<Integratiedienst> before =
                    services.computeIfAbsent(service.municipality().value(), none -> new ArrayList<>());
            before.stream()
                    .filter(each -> each.status() != service.status())
                    .filter(each -> each.period().overlaps(service.period()))
                    .findFirst()
                    .ifPresent(each -> tell(entry, service, each, faults));
            before.add(service);
        }
    }

    private static void tell(Entry entry, Integratiedienst service, Integratiedienst before, Faults faults) {
        Period shared = service.period().intersection(before.period());
        faults.tell(
                entry,
                "/status",
                service.municipality(),
                before.id() == null ? "?" : before.id().value(),
                service.status() == ServiceStatus.ABSENT ? Words.of("present") : Words.of("absent"),
                shared == null ? "" : Message.of(shared));
    }
}
