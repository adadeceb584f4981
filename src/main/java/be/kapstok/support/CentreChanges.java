package be.kapstok.support;

import be.kapstok.index.SupportIndex.Served;
import be.kapstok.model.Municipality;
import be.kapstok.model.MunicipalityChange;
import be.kapstok.model.SupportBody;
import be.kapstok.place.Change;
import be.kapstok.place.Change.Side;
import be.kapstok.place.Municipalities;
import be.kapstok.reason.Reason;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** The days on which another body became the centre of a municipality, or of what became a part of one. */
final class CentreChanges {
    private final Municipalities municipalities;
    private final SupportTimeline standings;

    CentreChanges(Municipalities municipalities, SupportTimeline standings) {
        this.municipalities = municipalities;
        this.standings = standings;
    }

    List<Change> all() {
        Set<LocalDate> days = new TreeSet<>(municipalities.histories().daysOfChange());
        days.addAll(standings.days());
        List<Change> all = new ArrayList<>();
        for (LocalDate day : days) {
            if (day.isAfter(municipalities.coveredFrom())) {
                boolean ofBodies = standings.days().contains(day);
                addAll(
                        ofBodies
                                ? municipalities.all(day)
                                : municipalities.histories().formedOn(day),
                        day,
                        all);
            }
        }
        return all;
    }

    private void addAll(List<Municipality> those, LocalDate day, List<Change> all) {
        LocalDate eve = day.minusDays(1);
        for (Municipality now : those) {
            Served has = standings.centre(now, day);
            for (Municipality was : municipalities.lineage().follow(now.nis(), day, eve)) {
                Served had = standings.centre(was, eve);
                if (!same(had, has)) {
                    all.add(new Change(
                            Change.Kind.SUPPORT_BODY,
                            day,
                            List.of(was.nis()),
                            now.nis(),
                            side(had),
                            side(has),
                            List.of(reason(was, now, day, had, has))));
                }
            }
        }
    }

    private static boolean same(@Nullable Served one, @Nullable Served other) {
        if (one == null || other == null) {
            return one == null && other == null;
        }
        return one.body().id().equals(other.body().id());
    }

    private static @Nullable Side side(@Nullable Served served) {
        return served == null
                ? null
                : new Side(served.body().id().value(), served.body().name());
    }

    private Reason reason(
            Municipality was, Municipality now, LocalDate day, @Nullable Served had, @Nullable Served has) {
        if (had != null && has != null) {
            SupportBody before = had.body();
            for (MunicipalityChange change : municipalities.changesOutOf(was.nis())) {
                if (change.date().equals(day) && change.to().equals(now.nis())) {
                    return standings.why().movedByMerger(change, was, before, has.body());
                }
            }
            return standings.why().centreChanged(was, day, had, has);
        }
        return has == null
                ? standings.why().centreEnded(was, day, had)
                : standings.why().centreCame(now, day, has);
    }
}
