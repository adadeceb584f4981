package be.kapstok.support;

import be.kapstok.index.CoveredDays;
import be.kapstok.index.SupportIndex;
import be.kapstok.model.Integratiedienst;
import be.kapstok.model.Municipality;
import be.kapstok.model.MunicipalityChange;
import be.kapstok.model.NisCode;
import be.kapstok.model.Period;
import be.kapstok.model.ServiceStatus;
import be.kapstok.place.Municipalities;
import be.kapstok.reason.Message;
import be.kapstok.reason.Reason;
import be.kapstok.support.ServiceDays.Stretch;
import be.kapstok.support.ServiceStanding.Status;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Decides whether a municipality has an integratiedienst on a day.
 *
 * <p>When a source gives the day on which the service was set up or recognised, the service is known from that day on.
 * A service that is attested without days counts from the first day of the facts, which is only probable. Both count
 * until the end that the data gives or, without an end, until the repeal of the decree of 1998, which ended the
 * recognition. After that, and everywhere else, nobody knows, unless a source says that there is no service. Data that
 * a user laid over takes precedence, as {@link ServiceDays} explains.
 */
final class Services {
    /** The first day without the decree of 28 April 1998; source: decree of 7 June 2013, in force on that day. */
    static final LocalDate DECREE_REPEALED = LocalDate.of(2016, 2, 29);

    private final SupportIndex index;
    private final Municipalities municipalities;
    private final CoveredDays days;
    private final SupportReasons why;

    /** What was decided, and why. */
    record Decision(ServiceStanding standing, List<Reason> reasons) {
        Decision because(List<Reason> more) {
            List<Reason> all = new ArrayList<>(reasons);
            all.addAll(more);
            return new Decision(standing, all);
        }

        /**
         * The service itself, the record that says that there is none, or the service that is attested for other days;
         * otherwise {@code null}.
         */
        @Nullable
        Integratiedienst record() {
            return standing.service() == null ? standing.lastAttested() : standing.service();
        }
    }

    Services(SupportIndex index, Municipalities municipalities, CoveredDays days, SupportReasons why) {
        this.index = index;
        this.municipalities = municipalities;
        this.days = days;
        this.why = why;
    }

    /** The days on which the decision changes for a municipality. */
    Set<LocalDate> daysOf(NisCode municipality) {
        Set<LocalDate> changing = new TreeSet<>();
        for (Integratiedienst service : index.services(municipality)) {
            Period period = ServiceDays.ownDays(service);
            CoveredDays.addBounds(period, changing);
            LocalDate recognised = recognisedUntil(service);
            if (recognised != null) {
                changing.add(recognised);
            }
            if (period.from() != null && period.fromPrecision() != null) {
                changing.add(period.fromPrecision().endOf(period.from()));
            }
        }
        return changing;
    }

    Decision on(Municipality municipality, LocalDate day) {
        ServiceDays known = new ServiceDays(index, municipality.nis());
        Stretch speaking = known.on(day);
        if (speaking == null) {
            return unknown(known.nearest(day), ofOtherTime(municipality, day), municipality, day);
        }
        Decision decision = speaking.ofService() ? known(speaking, municipality, day) : absent(speaking, municipality);
        List<Integratiedienst> setAside = known.setAside(day);
        return setAside.isEmpty()
                ? decision
                : decision.because(List.of(why.goesBefore(speaking.record(), setAside, municipality)));
    }

    private Decision absent(Stretch speaking, Municipality municipality) {
        Integratiedienst none = speaking.record();
        return new Decision(
                new ServiceStanding(Status.ABSENT, none, null),
                List.of(why.service(SupportReason.SERVICE_ABSENT, none, municipality)));
    }

    private Decision known(Stretch speaking, Municipality municipality, LocalDate day) {
        Integratiedienst service = speaking.record();
        List<Reason> reasons = new ArrayList<>(List.of(whyKnown(speaking, municipality, day)));
        LocalDate recognisedUntil = recognisedUntil(service);
        if (recognisedUntil != null && !day.isBefore(recognisedUntil)) {
            reasons.add(
                    why.service(SupportReason.RECOGNITION_ENDED, service, municipality, recognisedUntil.minusDays(1)));
        }
        reasons.addAll(why.notes(List.of(service)));
        return new Decision(new ServiceStanding(Status.KNOWN, service, null), reasons);
    }

    private static @Nullable LocalDate recognisedUntil(Integratiedienst service) {
        return service.recognition() == null
                ? null
                : service.recognition().period().until();
    }

    private Reason whyKnown(Stretch speaking, Municipality municipality, LocalDate day) {
        Integratiedienst service = speaking.record();
        Period start = start(service);
        LocalDate from = speaking.days().from();
        LocalDate end = speaking.days().until();
        if (start == null && end != null) {
            return why.service(
                            SupportReason.SERVICE_ATTESTED,
                            service,
                            municipality,
                            from == null ? days.coveredFrom() : from,
                            end.minusDays(1))
                    .probable();
        }
        return start != null && present(service).uncertainOn(day)
                ? why.service(SupportReason.SERVICE_JUST_STARTED, service, municipality)
                        .probable()
                : why.service(SupportReason.SERVICE_KNOWN, service, municipality, Message.start(present(service)));
    }

    /**
     * The services of earlier or later municipalities that are listed with a municipality about which nothing else is
     * known, each with the reason.
     */
    Map<Integratiedienst, Reason> ofOtherTime(Municipality one, LocalDate day) {
        Map<Integratiedienst, Reason> ofOtherTime = new LinkedHashMap<>();
        for (Integratiedienst each : otherServices(one, day)) {
            List<Municipality> ever = municipalities.records(each.municipality());
            ofOtherTime.put(each, why.serviceOfOtherTime(each, ever.get(ever.size() - 1), one));
        }
        return ofOtherTime;
    }

    /** The municipalities of a day into which a code of another time merged, or from which it was formed later. */
    List<Municipality> heirs(NisCode code, LocalDate day) {
        List<Municipality> heirs = new ArrayList<>(municipalities.lineage().successors(code, day));
        heirs.addAll(municipalities.lineage().predecessors(code, day));
        return heirs;
    }

    /** The services of earlier or later municipalities that are listed with a municipality on a day, by code. */
    private List<Integratiedienst> otherServices(Municipality one, LocalDate day) {
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

    private Decision unknown(
            @Nullable Stretch nearest,
            Map<Integratiedienst, Reason> ofOtherTime,
            Municipality municipality,
            LocalDate day) {
        List<Reason> moved = List.copyOf(ofOtherTime.values());
        if (nearest != null) {
            return unknown(nearest, municipality, day).because(moved);
        }
        return moved.isEmpty()
                ? new Decision(
                        new ServiceStanding(Status.UNKNOWN, null, null),
                        List.of(Reason.of(SupportReason.SERVICE_UNKNOWN, municipality.name())))
                : new Decision(
                        new ServiceStanding(
                                Status.UNKNOWN,
                                null,
                                ofOtherTime.keySet().iterator().next()),
                        moved);
    }

    private Decision unknown(Stretch nearest, Municipality municipality, LocalDate day) {
        Integratiedienst last = nearest.record();
        ServiceStanding standing = new ServiceStanding(Status.UNKNOWN, null, last);
        if (nearest.days().startsAfter(day)) {
            return new Decision(
                    standing, List.of(why.service(SupportReason.SERVICE_UNKNOWN_EARLIER, last, municipality)));
        }
        LocalDate end = Objects.requireNonNull(nearest.days().until());
        Reason reason = why.service(SupportReason.SERVICE_UNKNOWN_LATER, last, municipality, end.minusDays(1));
        return new Decision(standing, List.of(why.sinceRepealed(reason)));
    }

    /**
     * The days on which a service counts as known: to its own end or, if it started before the repeal of the decree, to
     * that repeal.
     */
    static Period present(Integratiedienst service) {
        Period start = start(service);
        LocalDate from = start == null ? null : start.from();
        LocalDate until = service.period().until();
        if (until == null && (from == null || from.isBefore(DECREE_REPEALED))) {
            until = DECREE_REPEALED;
        }
        return start == null || from == null || (until != null && !until.isAfter(from))
                ? new Period(null, until, null, null)
                : new Period(from, until, start.fromPrecision(), null);
    }

    /** The period that gives the first known day: since the service was set up or, failing that, recognised. */
    private static @Nullable Period start(Integratiedienst service) {
        if (service.period().from() != null) {
            return service.period();
        }
        Period recognised =
                service.recognition() == null ? null : service.recognition().period();
        return recognised != null && recognised.from() != null ? recognised : null;
    }
}
