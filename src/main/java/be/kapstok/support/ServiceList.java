package be.kapstok.support;

import be.kapstok.dataset.Dataset;
import be.kapstok.dataset.Kind;
import be.kapstok.model.Integratiedienst;
import be.kapstok.model.Municipality;
import be.kapstok.model.NisCode;
import be.kapstok.model.ServiceStatus;
import be.kapstok.place.Municipalities;
import be.kapstok.reason.Reason;
import be.kapstok.support.ServiceStanding.Status;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * The list of integratiediensten of a day, decided for each municipality as the question about support decides it. A service
 * of a municipality that went into another by the day stands with that one, and whether it goes on is not known.
 */
final class ServiceList {
    private static final Comparator<ServiceEntry> IN_ORDER = Comparator.comparing(
                    (ServiceEntry each) -> each.municipality().name().nl(), String.CASE_INSENSITIVE_ORDER)
            .thenComparing(each -> each.municipality().nis())
            .thenComparing(each -> each.service().id());

    private final List<Integratiedienst> records;
    private final Municipalities municipalities;
    private final Services services;
    private final SupportReasons why;
    private final ListReasons told;

    ServiceList(Dataset data, Municipalities municipalities, Services services, SupportReasons why, ListReasons told) {
        this.records = data.list(Kind.INTEGRATIEDIENSTEN);
        this.municipalities = municipalities;
        this.services = services;
        this.why = why;
        this.told = told;
    }

    IntegratiedienstenAnswer on(LocalDate day) {
        Map<NisCode, Municipality> theirs = new LinkedHashMap<>();
        List<ServiceEntry> entries = new ArrayList<>();
        for (Integratiedienst each : records) {
            Municipality own = municipalities.on(each.municipality(), day);
            if (own == null && each.status() == ServiceStatus.PRESENT) {
                addOfOtherTime(each, day, entries);
            } else if (own != null) {
                theirs.put(own.nis(), own);
            }
        }
        theirs.values().forEach(each -> add(each, day, entries));
        entries.sort(IN_ORDER);
        return new IntegratiedienstenAnswer(
                day,
                with(Status.KNOWN, entries),
                with(Status.ABSENT, entries),
                with(Status.UNKNOWN, entries),
                others(entries, day),
                reasons(entries, day));
    }

    private static List<ServiceEntry> with(Status status, List<ServiceEntry> entries) {
        return entries.stream().filter(each -> each.status() == status).toList();
    }

    private int others(List<ServiceEntry> entries, LocalDate day) {
        Set<NisCode> listed = new TreeSet<>();
        entries.forEach(each -> listed.add(each.municipality().nis()));
        return municipalities.all(day).size() - listed.size();
    }

    private List<Reason> reasons(List<ServiceEntry> entries, LocalDate day) {
        List<Reason> reasons = new ArrayList<>(told.of(day));
        if (!day.isBefore(Services.DECREE_REPEALED)) {
            reasons.add(told.recognitionRepealed());
        }
        reasons.add(told.servicesIncomplete(others(entries, day)));
        return reasons;
    }

    private void add(Municipality one, LocalDate day, List<ServiceEntry> entries) {
        Services.Decision decision = services.on(one, day);
        ServiceStanding standing = decision.standing();
        Integratiedienst service = standing.service() == null ? standing.lastAttested() : standing.service();
        if (service != null) {
            entries.add(
                    new ServiceEntry(one, standing.status(), service, entryReasons(decision.reasons(), service, one)));
        }
    }

    private void addOfOtherTime(Integratiedienst service, LocalDate day, List<ServiceEntry> entries) {
        List<Municipality> now = new ArrayList<>(municipalities.successors(service.municipality(), day));
        now.addAll(municipalities.predecessors(service.municipality(), day));
        for (Municipality each : now) {
            List<Municipality> ever = municipalities.records(service.municipality());
            Reason moved = told.serviceOfOtherTime(service, ever.get(ever.size() - 1), each);
            entries.add(new ServiceEntry(each, Status.UNKNOWN, service, entryReasons(List.of(moved), service, each)));
        }
    }

    /** Why an entry stands where it stands, its note, and what of its address is not known. */
    private List<Reason> entryReasons(List<Reason> first, Integratiedienst service, Municipality one) {
        List<Reason> reasons = new ArrayList<>(first);
        reasons.addAll(why.notes(List.of(service)));
        if (service.status() == ServiceStatus.PRESENT) {
            reasons.addAll(told.address(service, told.nameOf(service, one), service.address()));
        }
        return reasons;
    }
}
