package be.kapstok.place;

import be.kapstok.index.MunicipalityIndex;
import be.kapstok.model.Municipality;
import be.kapstok.model.MunicipalityChange;
import be.kapstok.model.NisCode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Follows territory through the changes, forwards and backwards. Only whole municipalities move: small corrections of
 * boundaries are not in the data.
 */
final class Lineage {
    private final MunicipalityIndex index;
    private final List<MunicipalityChange> forwards;
    private final List<MunicipalityChange> backwards;

    Lineage(MunicipalityIndex index) {
        this.index = index;
        this.forwards = new ArrayList<>(index.changes());
        this.forwards.sort(Comparator.comparing(MunicipalityChange::date));
        this.backwards = new ArrayList<>(forwards);
        Collections.reverse(backwards);
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
            for (MunicipalityChange change : forwards) {
                if (within(change, from, to) && codes.removeAll(change.from())) {
                    codes.add(change.to());
                }
            }
        } else {
            for (MunicipalityChange change : backwards) {
                if (within(change, to, from) && codes.remove(change.to())) {
                    codes.addAll(change.from());
                }
            }
        }
        List<Municipality> found = new ArrayList<>();
        for (NisCode each : codes) {
            Municipality one = alive(each, to);
            if (one != null) {
                found.add(one);
            }
        }
        return found;
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

    /** The codes that the territory had on a day: of what it was made, itself, or what it went into. */
    Set<NisCode> codesOn(NisCode code, LocalDate day) {
        Set<NisCode> codes = new TreeSet<>();
        predecessors(code, day).forEach(each -> codes.add(each.nis()));
        successors(code, day).forEach(each -> codes.add(each.nis()));
        return codes;
    }

    boolean sameTerritory(NisCode code, LocalDate one, LocalDate other) {
        LocalDate early = one.isBefore(other) ? one : other;
        LocalDate late = one.isBefore(other) ? other : one;
        return onlyItself(code, follow(code, early, late)) && onlyItself(code, follow(code, late, early));
    }

    /** Everything that the territory of a code belonged to before, without itself. */
    Set<NisCode> ancestors(NisCode code) {
        Set<NisCode> ancestors = new TreeSet<>();
        addAncestors(code, ancestors);
        ancestors.remove(code);
        return ancestors;
    }

    private void addAncestors(NisCode code, Set<NisCode> ancestors) {
        for (MunicipalityChange change : index.changesTo(code)) {
            for (NisCode from : change.from()) {
                if (ancestors.add(from)) {
                    addAncestors(from, ancestors);
                }
            }
        }
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
        for (MunicipalityChange change : forwards) {
            last = change.date().isAfter(last) ? change.date() : last;
        }
        return last;
    }

    private @Nullable Municipality alive(NisCode code, LocalDate day) {
        return Answering.alive(index.withCode(code.value()), day);
    }

    private static boolean within(MunicipalityChange change, LocalDate after, LocalDate until) {
        return change.date().isAfter(after) && !change.date().isAfter(until);
    }

    private static boolean onlyItself(NisCode code, List<Municipality> found) {
        return found.size() == 1 && found.get(0).nis().equals(code);
    }
}
