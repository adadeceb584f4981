package be.kapstok.place;

import be.kapstok.index.MunicipalityIndex;
import be.kapstok.model.Municipality;
import be.kapstok.model.MunicipalityChange;
import be.kapstok.model.NisCode;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Follows territory through the changes, forwards and backwards. Only whole municipalities move: small corrections of
 * boundaries are not in the data.
 */
final class Lineage {
    private final MunicipalityIndex index;
    private final NavigableMap<LocalDate, List<MunicipalityChange>> byDate = new TreeMap<>();

    Lineage(MunicipalityIndex index) {
        this.index = index;
        for (MunicipalityChange each : index.changes()) {
            byDate.computeIfAbsent(each.date(), none -> new ArrayList<>(1)).add(each);
        }
    }

    /**
     * The municipalities of day {@code to} that hold territory that a code had on day {@code from}, by code; empty when no
     * municipality had the code on that day, or when the data does not tell.
     */
    List<Municipality> follow(NisCode code, LocalDate from, LocalDate to) {
        if (alive(code, from) == null) {
            return List.of();
        }
        Set<NisCode> codes = new TreeSet<>(Set.of(code));
        if (from.isBefore(to)) {
            byDate.subMap(from, false, to, true).values().forEach(all -> goForwards(all, codes));
        } else {
            byDate.subMap(to, false, from, true).descendingMap().values().forEach(all -> goBackwards(all, codes));
        }
        List<Municipality> found = new ArrayList<>();
        for (NisCode each : codes) {
            Municipality one = alive(each, to);
            if (one != null) {
                found.add(one);
            }
        }
        return List.copyOf(found);
    }

    private static void goForwards(List<MunicipalityChange> ofOneDay, Set<NisCode> codes) {
        for (MunicipalityChange change : ofOneDay) {
            boolean concerned = false;
            for (NisCode each : change.from()) {
                concerned |= codes.remove(each);
            }
            if (concerned) {
                codes.add(change.to());
            }
        }
    }

    private static void goBackwards(List<MunicipalityChange> ofOneDay, Set<NisCode> codes) {
        for (int i = ofOneDay.size() - 1; i >= 0; i--) {
            if (codes.remove(ofOneDay.get(i).to())) {
                codes.addAll(ofOneDay.get(i).from());
            }
        }
    }

    /** What holds on a day the territory that a code had last, on that day or before. */
    List<Municipality> successors(NisCode code, LocalDate day) {
        LocalDate last = null;
        for (Municipality each : index.withCode(code.value())) {
            LocalDate until = each.period().until();
            if (each.period().contains(day)) {
                return List.of(each);
            }
            if (until != null && !until.isAfter(day) && (last == null || until.isAfter(last))) {
                last = until;
            }
        }
        return last == null ? List.of() : follow(code, last.minusDays(1), day);
    }

    /** What held on a day the territory that a code has in its latest state; empty when the code ended by that day. */
    List<Municipality> predecessors(NisCode code, LocalDate day) {
        LocalDate latest = latest(code, day);
        return latest == null || latest.isBefore(day) ? List.of() : follow(code, latest, day);
    }

    /**
     * Of codes that changed on some days, those are kept that held territory of a code on the eve: of what it was made, itself, or
     * what it went into. Goes back through the changes once.
     */
    void keepThoseHeld(NisCode code, NavigableMap<LocalDate, Set<NisCode>> changedOn) {
        if (changedOn.isEmpty()) {
            return;
        }
        LocalDate reached = latest(code, changedOn.lastKey());
        Set<NisCode> parts =
                reached == null || alive(code, reached) == null ? new HashSet<>() : new HashSet<>(Set.of(code));
        for (Map.Entry<LocalDate, Set<NisCode>> each : changedOn.descendingMap().entrySet()) {
            LocalDate eve = each.getKey().minusDays(1);
            boolean wasThere = reached != null && !reached.isBefore(eve);
            if (wasThere) {
                byDate.subMap(eve, false, reached, true)
                        .descendingMap()
                        .values()
                        .forEach(all -> goBackwards(all, parts));
                reached = eve;
            }
            Set<NisCode> held = new HashSet<>();
            successors(code, eve).forEach(heir -> held.add(heir.nis()));
            each.getValue()
                    .removeIf(one ->
                            !held.contains(one) && !(wasThere && parts.contains(one) && alive(one, eve) != null));
        }
    }

    boolean sameTerritory(NisCode code, LocalDate one, LocalDate other) {
        LocalDate early = one.isBefore(other) ? one : other;
        LocalDate late = one.isBefore(other) ? other : one;
        return onlyItself(code, follow(code, early, late)) && onlyItself(code, follow(code, late, early));
    }

    /** Everything that the territory of a code belonged to before, without itself. */
    Set<NisCode> ancestors(NisCode code) {
        Set<NisCode> ancestors = new TreeSet<>();
        Deque<NisCode> open = new ArrayDeque<>(List.of(code));
        while (!open.isEmpty()) {
            for (MunicipalityChange change : index.changesTo(open.pop())) {
                change.from().stream().filter(ancestors::add).forEach(open::push);
            }
        }
        ancestors.remove(code);
        return ancestors;
    }

    /** The last day on which a code lives; while its end is open, a day from which on nothing changes. */
    private @Nullable LocalDate latest(NisCode code, LocalDate day) {
        LocalDate latest = null;
        for (Municipality each : index.withCode(code.value())) {
            LocalDate until = each.period().until();
            LocalDate last = until == null ? afterAllChanges(each, day) : until.minusDays(1);
            if (latest == null || last.isAfter(latest)) {
                latest = last;
            }
        }
        return latest;
    }

    private LocalDate afterAllChanges(Municipality open, LocalDate day) {
        LocalDate from = open.period().from();
        LocalDate last = from == null || from.isBefore(day) ? day : from;
        return byDate.isEmpty() || byDate.lastKey().isBefore(last) ? last : byDate.lastKey();
    }

    private @Nullable Municipality alive(NisCode code, LocalDate day) {
        return Answering.alive(index.withCode(code.value()), day);
    }

    private static boolean onlyItself(NisCode code, List<Municipality> found) {
        return found.size() == 1 && found.get(0).nis().equals(code);
    }
}
