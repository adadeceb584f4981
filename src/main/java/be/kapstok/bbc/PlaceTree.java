package be.kapstok.bbc;

import be.kapstok.reason.Location;
import java.util.List;
import java.util.Map;

/**
 * The places of a value and of the values in it.
 *
 * @param at where it stands
 * @param values where the values of its fields stand, as far as they stand elsewhere
 * @param lists the places of the elements of its lists
 */
record PlaceTree(Location at, Map<String, Location> values, Map<String, List<PlaceTree>> lists) {
    /** The place of a value that holds no others. */
    static PlaceTree of(Location at) {
        return new PlaceTree(at, Map.of(), Map.of());
    }

    /** The place of a value by its JSON pointer, or else of the nearest value around it. */
    Location of(String pointer) {
        PlaceTree around = this;
        String[] parts = pointer.split("/", -1);
        for (int i = 1; i < parts.length; i += 2) {
            Location value = around.values.get(parts[i]);
            List<PlaceTree> elements = around.lists.get(parts[i]);
            if (value != null || elements == null || i + 1 == parts.length) {
                return value == null ? around.at : value;
            }
            int index = parts[i + 1].matches("\\d{1,9}") ? Integer.parseInt(parts[i + 1]) : -1;
            if (index < 0 || index >= elements.size()) {
                return around.at;
            }
            around = elements.get(index);
        }
        return around.at;
    }
}
