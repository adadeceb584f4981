package be.kapstok.place;

import be.kapstok.model.Municipality;
import be.kapstok.model.NisCode;
import java.util.List;
import java.util.Set;

/**
 * What a text beside a name says on a day: areas, and municipalities that are named, or in which a place or postcode of the
 * text lies.
 *
 * @param text the text
 * @param areas the areas that it names
 * @param bearers the municipalities of all times that it names
 * @param held the codes of the municipalities of the day that it speaks of, by name, place or postcode
 * @param known whether it says anything
 */
record Beside(String text, List<Areas.Area> areas, List<Municipality> bearers, Set<NisCode> held, boolean known) {
    Beside {
        areas = List.copyOf(areas);
        bearers = List.copyOf(bearers);
        held = Set.copyOf(held);
    }

    boolean inArea(NisCode code) {
        return areas.stream().anyMatch(each -> each.holds(code));
    }

    /** Whether one of some municipalities is spoken of. */
    boolean holds(Set<NisCode> territory) {
        return territory.stream().anyMatch(held::contains);
    }

    /** Whether it is only a place: not a municipality itself. */
    boolean isPlace() {
        return bearers.isEmpty() && !held.isEmpty();
    }
}
