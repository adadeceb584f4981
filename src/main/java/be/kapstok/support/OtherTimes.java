package be.kapstok.support;

import be.kapstok.index.SupportIndex;
import be.kapstok.model.Integratiedienst;
import be.kapstok.model.Municipality;
import be.kapstok.model.MunicipalityChange;
import be.kapstok.model.NisCode;
import be.kapstok.model.ServiceStatus;
import be.kapstok.place.Municipalities;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** The services of municipalities that no longer exist or do not exist yet on a day, at the municipalities of that day. */
final class OtherTimes {
    private final SupportIndex index;
    private final Municipalities municipalities;

    OtherTimes(SupportIndex index, Municipalities municipalities) {
        this.index = index;
        this.municipalities = municipalities;
    }

    /** The municipalities of a day that a code of another time went into, or was formed from later. */
    List<Municipality> heirs(NisCode code, LocalDate day) {
        List<Municipality> heirs = new ArrayList<>(municipalities.lineage().successors(code, day));
        heirs.addAll(municipalities.lineage().predecessors(code, day));
        return heirs;
    }

    /** The services of other times that stand with a municipality on a day, by code. */
    List<Integratiedienst> services(Municipality one, LocalDate day) {
        List<Integratiedienst> services = new ArrayList<>();
        for (NisCode code : kin(one.nis())) {
            List<Integratiedienst> present = index.services(code).stream()
                    .filter(each -> each.status() == ServiceStatus.PRESENT)
                    .toList();
            if (!present.isEmpty()
                    && municipalities.on(code, day) == null
                    && heirs(code, day).contains(one)) {
                services.addAll(present);
            }
        }
        return services;
    }

    /** The municipality of a service of another time, in its latest state. */
    Municipality then(Integratiedienst service) {
        List<Municipality> ever = municipalities.records(service.municipality());
        return ever.get(ever.size() - 1);
    }

    /** The codes that came before a code and after it. */
    private Set<NisCode> kin(NisCode code) {
        Set<NisCode> kin = new TreeSet<>(municipalities.line(code));
        Deque<NisCode> open = new ArrayDeque<>(List.of(code));
        while (!open.isEmpty()) {
            for (MunicipalityChange change : municipalities.changesInto(open.pop())) {
                for (NisCode from : change.from()) {
                    if (kin.add(from)) {
                        open.push(from);
                    }
                }
            }
        }
        return kin;
    }
}
