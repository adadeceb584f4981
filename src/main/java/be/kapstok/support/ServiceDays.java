package be.kapstok.support;

import be.kapstok.index.SupportIndex;
import be.kapstok.model.Integratiedienst;
import be.kapstok.model.NisCode;
import be.kapstok.model.Period;
import be.kapstok.model.ServiceStatus;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Decides which record counts for the integratiedienst of a municipality on which days. A record of a data set that was
 * laid over others takes precedence over their records on all days on which it holds; on other days, theirs still
 * count.
 */
final class ServiceDays {
    private final List<Integratiedienst> records;
    private final List<Stretch> stretches = new ArrayList<>();

    /** A record, and days on which no record of a higher layer counts. */
    record Stretch(Integratiedienst record, Period days) {
        boolean ofService() {
            return record.status() == ServiceStatus.PRESENT;
        }
    }

    ServiceDays(SupportIndex index, NisCode municipality) {
        records = index.services(municipality);
        for (Integratiedienst record : records) {
            List<Period> left = List.of(ownDays(record));
            for (Integratiedienst higher : records) {
                if (index.layer(higher) > index.layer(record)) {
                    left = without(left, ownDays(higher));
                }
            }
            left.forEach(days -> stretches.add(new Stretch(record, days)));
        }
    }

    /** The record that counts on a day: the first in the order of precedence; {@code null} when there is none. */
    @Nullable
    Stretch on(LocalDate day) {
        for (Stretch each : stretches) {
            if (each.days.contains(day)) {
                return each;
            }
        }
        return null;
    }

    /** The records that hold on a day but do not count, because a record that was laid over them holds too. */
    List<Integratiedienst> setAside(LocalDate day) {
        List<Integratiedienst> setAside = new ArrayList<>();
        for (Integratiedienst each : records) {
            if (ownDays(each).contains(day) && stretches.stream().noneMatch(one -> tells(one, each, day))) {
                setAside.add(each);
            }
        }
        return setAside;
    }

    private static boolean tells(Stretch one, Integratiedienst record, LocalDate day) {
        return one.record.equals(record) && one.days.contains(day);
    }

    /** The last service that existed before a day or, when there was none, the first after it. */
    @Nullable
    Stretch nearest(LocalDate day) {
        Stretch nearest = null;
        for (Stretch each : stretches) {
            if (each.ofService() && (nearest == null || nearer(each.days, nearest.days, day))) {
                nearest = each;
            }
        }
        return nearest;
    }

    private static boolean nearer(Period one, Period other, LocalDate day) {
        if (one.startsAfter(day) || other.startsAfter(day)) {
            return other.startsAfter(day) && (!one.startsAfter(day) || from(one).isBefore(from(other)));
        }
        return until(one).isAfter(until(other));
    }

    private static LocalDate from(Period later) {
        return Objects.requireNonNull(later.from());
    }

    private static LocalDate until(Period ended) {
        return Objects.requireNonNull(ended.until());
    }

    private static List<Period> without(List<Period> days, Period taken) {
        List<Period> left = new ArrayList<>();
        for (Period each : days) {
            if (!each.overlaps(taken)) {
                left.add(each);
                continue;
            }
            LocalDate start = taken.from();
            LocalDate end = taken.until();
            if (start != null && (each.from() == null || each.from().isBefore(start))) {
                left.add(new Period(each.from(), start, each.fromPrecision(), null));
            }
            if (end != null && (each.until() == null || end.isBefore(each.until()))) {
                left.add(new Period(end, each.until(), null, each.untilPrecision()));
            }
        }
        return left;
    }

    /** The days on which a record holds, whatever other records say. */
    static Period ownDays(Integratiedienst record) {
        return record.status() == ServiceStatus.PRESENT ? Services.present(record) : record.period();
    }
}
