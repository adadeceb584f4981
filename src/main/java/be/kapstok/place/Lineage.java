package be.kapstok.place;

import static java.util.Objects.requireNonNull;

import be.kapstok.index.MunicipalityIndex;
import be.kapstok.model.Municipality;
import be.kapstok.model.MunicipalityChange;
import be.kapstok.model.NisCode;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Follows territory through the changes, forwards and backwards. Only whole municipalities move: small corrections of
 * boundaries are not in the data. Immutable and safe to share between threads.
 *
 * @since 0.1.0
 */
public final class Lineage {
    private final MunicipalityIndex index;
    private final NavigableMap<LocalDate, List<MunicipalityChange>> byDate = new TreeMap<>();

    Lineage(MunicipalityIndex index) {
        this.index = index;
        for (MunicipalityChange each : index.changes()) {
            byDate.computeIfAbsent(each.date(), none -> new ArrayList<>(1)).add(each);
        }
    }

    /**
     * Follows the territory that a code had on one day to another day, later or earlier.
     *
     * @param code the code on day {@code from}
     * @param from the day on which the code had the territory
     * @param to the day asked about
     * @return the municipalities of day {@code to} that hold some of it, by code: after a merger the one that was formed,
     *     before it all that merged. Empty when no municipality had the code on day {@code from}, or the data does not tell
     */
    public List<Municipality> follow(NisCode code, LocalDate from, LocalDate to) {
        requireNonNull(code, "code");
        requireNonNull(from, "from");
        requireNonNull(to, "to");
        if (index.on(code, from) == null) {
            return List.of();
        }
        Set<NisCode> codes = new TreeSet<>(Set.of(code));
        if (from.isBefore(to)) {
            byDate.subMap(from, false, to, true).values().forEach(all -> goForwards(all, codes));
        } else {
            byDate.subMap(to, false, from, true).descendingMap().values().forEach(all -> goBackwards(all, codes));
        }
        return codes.stream()
                .map(each -> index.on(each, to))
                .filter(Objects::nonNull)
                .toList();
    }

    private static void goForwards(List<MunicipalityChange> ofOneDay, Set<NisCode> codes) {
        for (MunicipalityChange change : ofOneDay) {
            if (codes.removeAll(change.from())) {
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

    /**
     * {@return what a municipality has become by a day: itself when it exists; when it ended, what holds its territory
     * then; empty when it does not exist yet or the data does not tell}
     */
    public List<Municipality> successors(NisCode code, LocalDate day) {
        requireNonNull(code, "code");
        requireNonNull(day, "day");
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

    /**
     * What a municipality was made of on a day: the territory of its latest state, on that day.
     *
     * <p>A code that stayed while others joined it has predecessors besides itself: 11002 (Antwerpen) on 31 December 2024 is
     * made of itself and of 11007 (Borsbeek). For an earlier state see {@link #follow}.
     *
     * @param code its code
     * @param day the day
     * @return the municipalities of the day, by code; empty when the municipality ended by then or the data does not tell
     */
    public List<Municipality> predecessors(NisCode code, LocalDate day) {
        requireNonNull(code, "code");
        requireNonNull(day, "day");
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
                reached == null || index.on(code, reached) == null ? new HashSet<>() : new HashSet<>(Set.of(code));
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
                            !held.contains(one) && !(wasThere && parts.contains(one) && index.on(one, eve) != null));
        }
    }

    /**
     * {@return whether a municipality has the code on both days, the later and the earlier, and none was joined to it
     * or split from it in between; small corrections of boundaries are not in the data}
     */
    public boolean sameTerritory(NisCode code, LocalDate one, LocalDate other) {
        requireNonNull(code, "code");
        requireNonNull(one, "one");
        requireNonNull(other, "other");
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
        return index.withCode(code.value()).stream()
                .map(each -> {
                    LocalDate until = each.period().until();
                    return until == null ? afterAllChanges(each, day) : until.minusDays(1);
                })
                .max(Comparator.naturalOrder())
                .orElse(null);
    }

    private LocalDate afterAllChanges(Municipality open, LocalDate day) {
        LocalDate from = open.period().from();
        LocalDate last = from == null || from.isBefore(day) ? day : from;
        return byDate.isEmpty() || byDate.lastKey().isBefore(last) ? last : byDate.lastKey();
    }

    private static boolean onlyItself(NisCode code, List<Municipality> found) {
        return found.size() == 1 && found.get(0).nis().equals(code);
    }
}
