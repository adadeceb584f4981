package be.kapstok.place;

import be.kapstok.model.Municipality;
import be.kapstok.model.Period;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** The days of which the facts speak, cut where municipalities start or end; sets of days are sets of these pieces. */
final class Stretches {
    private final List<LocalDate> starts;

    Stretches(LocalDate coveredFrom, Set<LocalDate> days) {
        TreeSet<LocalDate> cuts = new TreeSet<>(days);
        cuts.add(coveredFrom);
        starts = List.copyOf(cuts.tailSet(coveredFrom));
    }

    int size() {
        return starts.size();
    }

    BitSet all() {
        BitSet all = new BitSet(size());
        all.set(0, size());
        return all;
    }

    /** The pieces in which one of some records holds. */
    BitSet of(List<Municipality> records) {
        BitSet found = new BitSet(size());
        for (int i = 0; i < size(); i++) {
            found.set(i, MunicipalityAnswers.alive(records, starts.get(i)) != null);
        }
        return found;
    }

    /** The pieces as periods, those that touch as one. */
    List<Period> periods(BitSet pieces) {
        List<Period> periods = new ArrayList<>();
        for (int i = pieces.nextSetBit(0); i >= 0; ) {
            int end = pieces.nextClearBit(i);
            periods.add(
                    end >= size() ? Period.startingOn(starts.get(i)) : Period.between(starts.get(i), starts.get(end)));
            i = end >= size() ? -1 : pieces.nextSetBit(end);
        }
        return periods;
    }
}
