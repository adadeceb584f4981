package be.kapstok.validation;

import be.kapstok.model.Integratiedienst;
import be.kapstok.model.Period;
import be.kapstok.model.ServiceStatus;
import be.kapstok.reason.Message;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Compares the records of one file: when the known world says otherwise, the file's own record wins. */
final class ContradictingService implements DatasetRule {
    private final Map<String, List<Integratiedienst>> services = new HashMap<>();

    @Override
    public void take(Entry entry, Records records, DatasetFindings findings) {
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
                    .ifPresent(each -> tell(entry, service, each, findings));
            before.add(service);
        }
    }

    private static void tell(Entry entry, Integratiedienst service, Integratiedienst before, DatasetFindings findings) {
        Period shared = service.period().intersection(before.period());
        findings.at(entry, "/status")
                .tell(
                        service.municipality(),
                        before.id() == null ? "?" : before.id().value(),
                        Words.of(service.status() == ServiceStatus.ABSENT ? "present" : "absent"),
                        shared == null ? "" : Message.of(shared));
    }
}
