package be.kapstok.support;

import static java.util.Objects.requireNonNull;

import be.kapstok.index.SupportIndex.Served;
import be.kapstok.model.Municipality;
import be.kapstok.model.MunicipalityChange;
import be.kapstok.model.NisCode;
import be.kapstok.model.SupportBody;
import be.kapstok.place.Change;
import be.kapstok.place.Change.Side;
import be.kapstok.place.History;
import be.kapstok.place.Municipalities;
import be.kapstok.place.MunicipalityAnswer;
import be.kapstok.place.PlaceReason;
import be.kapstok.reason.Reason;
import be.kapstok.support.SupportAnswer.Unresolved;
import be.kapstok.validation.CheckedDataset;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Finds who supports a municipality on a day. Immutable to its users and safe to share between threads.
 *
 * @since 0.1.0
 */
public final class Supporters {
    private final Municipalities municipalities;
    private final SupportTimeline standings;
    private volatile @Nullable List<Change> centreChanges;

    /** Makes the finder for the support bodies of a data set, with the municipalities of the same data set. */
    public Supporters(CheckedDataset data, Municipalities municipalities) {
        requireNonNull(data, "data");
        requireNonNull(municipalities, "municipalities");
        this.municipalities = municipalities;
        this.standings = new SupportTimeline(data, municipalities);
    }

    /**
     * {@return who supports a municipality on a day in Belgian civil time, with at least one reason}
     *
     * @param text a name, code, postcode or place, as {@link Municipalities#find} takes it
     */
    public SupportAnswer of(String text, LocalDate day) {
        requireNonNull(text, "text");
        requireNonNull(day, "day");
        MunicipalityAnswer lookup = municipalities.find(text, day);
        Optional<Municipality> meant = lookup.meant();
        return meant.isEmpty()
                ? new Unresolved(lookup)
                : standings.of(meant.get().nis(), day, lookup.waysIn());
    }

    /**
     * {@return who supports a municipality, by code, on a day in Belgian civil time, with at least one reason} The
     * given day decides, not today: bodies start on the first day of a period and stop before its end. For a code that
     * ended before the day, the answer is about its successor, and the reasons say so.
     */
    public SupportAnswer of(NisCode code, LocalDate day) {
        requireNonNull(code, "code");
        requireNonNull(day, "day");
        return standings.of(code, day, List.of());
    }

    /**
     * {@return the history of a municipality by a code of any time, with the bodies that acted as its centre; it has no
     * periods when no municipality ever had the code}
     */
    public History history(NisCode code) {
        requireNonNull(code, "code");
        History plain = municipalities.histories().of(code);
        List<Change> changes = new ArrayList<>(plain.changes());
        Set<Reason> reasons = new LinkedHashSet<>();
        for (Reason each : plain.reasons()) {
            if (each.code() != PlaceReason.FACTS_REACH) {
                reasons.add(each);
            }
        }
        for (Change each : municipalities.histories().concerning(code, centreChanges())) {
            changes.add(each);
            reasons.addAll(each.reasons());
        }
        changes.sort(Change.IN_ORDER);
        reasons.addAll(plain.reasons());
        return new History(
                code,
                plain.coveredFrom(),
                plain.asOf(),
                plain.periods(),
                plain.provinces(),
                plain.predecessors(),
                plain.successors(),
                plain.mergedWith(),
                plain.now(),
                changes,
                plain.populations(),
                List.copyOf(reasons));
    }

    /**
     * {@return what changed between two days, the bodies that act as centre included, in the order of {@link
     * Change#IN_ORDER}; empty when the days are equal}
     *
     * @param from the first state, in Belgian civil time
     * @param to the last state; a change counts when {@code from < date <= to}
     * @throws IllegalArgumentException as {@link be.kapstok.place.Histories#between} does
     */
    public List<Change> changesBetween(LocalDate from, LocalDate to) {
        requireNonNull(from, "from");
        requireNonNull(to, "to");
        List<Change> changes = new ArrayList<>(municipalities.histories().between(from, to));
        for (Change each : centreChanges()) {
            if (each.date().isAfter(from) && !each.date().isAfter(to)) {
                changes.add(each);
            }
        }
        changes.sort(Change.IN_ORDER);
        return List.copyOf(changes);
    }

    /** The days on which another body became the centre of a municipality, or of a later part of it. */
    private List<Change> centreChanges() {
        List<Change> made = centreChanges;
        if (made == null) {
            made = new ArrayList<>();
            Set<LocalDate> ofBodies = standings.days();
            Set<LocalDate> days = new TreeSet<>(municipalities.histories().daysOfChange());
            days.addAll(ofBodies);
            for (LocalDate day : days) {
                if (day.isAfter(municipalities.coveredFrom())) {
                    List<Municipality> those = ofBodies.contains(day)
                            ? municipalities.all(day)
                            : municipalities.histories().formedOn(day);
                    addAll(those, day, made);
                }
            }
            centreChanges = made;
        }
        return made;
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
        if (has == null) {
            return standings.why().centreChanged(SupportReason.CENTRE_ENDED, was, day, List.of(requireNonNull(had)));
        }
        if (had != null) {
            SupportBody before = had.body();
            for (MunicipalityChange change : municipalities.changesOutOf(was.nis())) {
                if (change.date().equals(day) && change.to().equals(now.nis())) {
                    return standings.why().movedByMerger(change, was, before, has.body());
                }
            }
            return standings.why().centreChanged(SupportReason.CENTRE_CHANGED, was, day, List.of(had, has));
        }
        return standings.why().centreChanged(SupportReason.CENTRE_CAME, now, day, List.of(has));
    }
}
