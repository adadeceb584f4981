package be.kapstok.support;

import be.kapstok.dataset.Dataset;
import be.kapstok.dataset.Kind;
import be.kapstok.index.CoveredDays;
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
 * Makes the list of integratiediensten of a day, by the same decisions as the answers about support. A service of a
 * municipality that has since merged into another is listed with the new municipality, unless it is known whether the
 * new one has a service; it is not known whether the old service goes on.
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
    private final CoveredDays days;

    ServiceList(Dataset data, Municipalities municipalities, Services services, SupportReasons why, CoveredDays days) {
        this.records = data.list(Kind.INTEGRATIEDIENSTEN);
        this.municipalities = municipalities;
        this.services = services;
        this.why = why;
        this.days = days;
    }

    IntegratiedienstenAnswer on(LocalDate day) {
        Map<NisCode, Municipality> theirs = new LinkedHashMap<>();
        List<ServiceEntry> entries = new ArrayList<>();
        for (Integratiedienst each : records) {
            Municipality own = municipalities.on(each.municipality(), day);
            List<Municipality> now = own == null ? services.heirs(each.municipality(), day) : List.of(own);
            now.forEach(one -> theirs.put(one.nis(), one));
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
        return (int) municipalities.all(day).stream()
                .filter(each -> each.region().covered() && !listed.contains(each.nis()))
                .count();
    }

    private List<Reason> reasons(List<ServiceEntry> entries, LocalDate day) {
        List<Reason> reasons = new ArrayList<>(days.remarks(day));
        if (!day.isBefore(Services.DECREE_REPEALED)) {
            reasons.add(why.recognitionRepealed());
        }
        reasons.add(Reason.of(SupportReason.SERVICES_INCOMPLETE, String.valueOf(others(entries, day))));
        return reasons;
    }

    private void add(Municipality one, LocalDate day, List<ServiceEntry> entries) {
        Services.Decision decision = services.on(one, day);
        Status status = decision.standing().status();
        Map<Integratiedienst, Reason> moved = status == Status.UNKNOWN ? services.ofOtherTime(one, day) : Map.of();
        Integratiedienst service = decision.record();
        if (service != null && !moved.containsKey(service)) {
            entries.add(new ServiceEntry(one, status, service, entryReasons(decision.reasons(), service, one)));
        }
        moved.forEach((each, reason) ->
                entries.add(new ServiceEntry(one, status, each, entryReasons(List.of(reason), each, one))));
    }

    /** Why an entry is in its list, its note, and the unknown parts of its address. */
    private List<Reason> entryReasons(List<Reason> first, Integratiedienst service, Municipality one) {
        List<Reason> reasons = new ArrayList<>(first);
        why.notes(List.of(service)).stream()
                .filter(each -> !first.contains(each))
                .forEach(reasons::add);
        if (service.status() == ServiceStatus.PRESENT) {
            reasons.addAll(why.address(service, SupportReasons.nameOf(service, one), service.address()));
        }
        return reasons;
    }
}
