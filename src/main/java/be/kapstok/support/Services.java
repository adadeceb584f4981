package be.kapstok.support;

import be.kapstok.index.Days;
import be.kapstok.index.SupportIndex;
import be.kapstok.model.Integratiedienst;
import be.kapstok.model.Municipality;
import be.kapstok.model.NisCode;
import be.kapstok.model.Period;
import be.kapstok.model.ServiceStatus;
import be.kapstok.model.SourceId;
import be.kapstok.reason.Reason;
import be.kapstok.support.ServiceStanding.Status;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Decides whether a municipality has an integratiedienst on a day.
 *
 * <p>Where a source gives the day on which the service was set up or recognised, it is known from that day on. A service
 * that is attested without days is held to be there from the first fact on, which is only probable. Both last until the
 * end that the data gives or, without one, until the decree of 1998 was repealed, which ended the recognition. After
 * that, and everywhere else, nobody knows, unless a source says that there is none.
 */
final class Services {
    /** The first day without the decree of 28 April 1998; source: decree of 7 June 2013, in force on that day. */
    static final LocalDate DECREE_REPEALED = LocalDate.of(2016, 2, 29);

    private static final SourceId REPEALED_BY = SourceId.of("decree_2013_in_force_2016");

    private final SupportIndex index;
    private final Days days;
    private final SupportReasons why;

    /** What was decided, and why. */
    record Decision(ServiceStanding standing, Reason reason) {}

    Services(SupportIndex index, Days days, SupportReasons why) {
        this.index = index;
        this.days = days;
        this.why = why;
    }

    /** The days on which the decision changes for a municipality. */
    Set<LocalDate> daysOf(NisCode municipality) {
        Set<LocalDate> changing = new TreeSet<>();
        for (Integratiedienst service : index.services(municipality)) {
            Period period = service.status() == ServiceStatus.PRESENT ? present(service) : service.period();
            addDay(changing, period.from());
            addDay(changing, period.until());
            if (period.from() != null && period.fromPrecision() != null) {
                addDay(changing, period.fromPrecision().endOf(period.from()));
            }
        }
        return changing;
    }

    private static void addDay(Set<LocalDate> days, @Nullable LocalDate day) {
        if (day != null) {
            days.add(day);
        }
    }

    Decision on(Municipality municipality, LocalDate day) {
        List<Integratiedienst> attested = new ArrayList<>();
        for (Integratiedienst service : index.services(municipality.nis())) {
            if (service.status() == ServiceStatus.PRESENT) {
                if (present(service).contains(day)) {
                    return known(service, municipality, day);
                }
                attested.add(service);
            }
        }
        for (Integratiedienst none : index.services(municipality.nis())) {
            if (none.status() == ServiceStatus.ABSENT && none.period().contains(day)) {
                return new Decision(
                        new ServiceStanding(Status.ABSENT, none, null),
                        why.service(SupportReason.SERVICE_ABSENT, none, municipality));
            }
        }
        return unknown(attested, municipality, day);
    }

    private Decision known(Integratiedienst service, Municipality municipality, LocalDate day) {
        ServiceStanding standing = new ServiceStanding(Status.KNOWN, service, null);
        Period start = start(service);
        LocalDate end = present(service).until();
        if (start == null && end != null) {
            return new Decision(
                    standing,
                    why.probable(why.service(
                            SupportReason.SERVICE_ATTESTED,
                            service,
                            municipality,
                            days.coveredFrom(),
                            end.minusDays(1))));
        }
        if (start != null && present(service).uncertainOn(day)) {
            return new Decision(
                    standing, why.probable(why.service(SupportReason.SERVICE_JUST_STARTED, service, municipality)));
        }
        return new Decision(
                standing,
                why.service(
                        SupportReason.SERVICE_KNOWN, service, municipality, SupportReasons.startOf(present(service))));
    }

    private Decision unknown(List<Integratiedienst> attested, Municipality municipality, LocalDate day) {
        if (attested.isEmpty()) {
            return new Decision(new ServiceStanding(Status.UNKNOWN, null, null), why.noService(municipality));
        }
        Integratiedienst last = attested.get(attested.size() - 1);
        ServiceStanding standing = new ServiceStanding(Status.UNKNOWN, null, last);
        if (present(last).startsAfter(day)) {
            return new Decision(standing, why.service(SupportReason.SERVICE_UNKNOWN_EARLIER, last, municipality));
        }
        LocalDate end = Objects.requireNonNull(present(last).until());
        Reason reason = why.service(SupportReason.SERVICE_UNKNOWN_LATER, last, municipality, end.minusDays(1));
        return new Decision(standing, why.alsoFrom(reason, REPEALED_BY));
    }

    /** The days on which a service counts as known: to its own end or, started before it, to that of the decree. */
    private static Period present(Integratiedienst service) {
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

    /** The period that gives the first known day: since it was set up or, failing that, recognised. */
    private static @Nullable Period start(Integratiedienst service) {
        if (service.period().from() != null) {
            return service.period();
        }
        Period recognised =
                service.recognition() == null ? null : service.recognition().period();
        return recognised != null && recognised.from() != null ? recognised : null;
    }
}
