package be.kapstok.place;

import be.kapstok.dataset.Lazy;
import be.kapstok.index.MunicipalityIndex;
import be.kapstok.index.NameKey;
import be.kapstok.reason.EditDistance;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Official names by the ways in which people write them. Made at the first spelling that is not official. */
final class Spellings {
    private static final int SHORT = 3;

    private final MunicipalityIndex index;
    private final Lazy<Map<String, Set<String>>> namesByKey;

    Spellings(MunicipalityIndex index) {
        this.index = index;
        this.namesByKey = new Lazy<>(() -> namesByKey(index));
    }

    /** The official names that a text spells in its own way. */
    Set<String> namesSpelled(String text) {
        return namesByKey.get().getOrDefault(NameKey.of(text), Set.of());
    }

    /** A name and how many edits away it is. */
    record Near(String name, int distance) {}

    /** The official names one or two edits away; for short words, one edit. */
    List<Near> namesNear(String text) {
        String key = NameKey.of(text);
        Map<String, Integer> distances = new TreeMap<>();
        namesByKey.get().forEach((other, names) -> {
            int distance = distance(key, other);
            if (distance >= 0) {
                names.forEach(name -> distances.merge(name, distance, Math::min));
            }
        });
        return distances.entrySet().stream()
                .map(each -> new Near(each.getKey(), each.getValue()))
                .toList();
    }

    /** How many edits one key is away from another, one or two; for short words, one; -1 when it is not near. */
    static int distance(String key, String other) {
        int most = key.length() <= SHORT ? 1 : 2;
        int distance = EditDistance.between(key, other, most);
        return distance <= most && distance < other.length() ? distance : -1;
    }

    /** The codes one edit away. */
    List<String> codesNear(String digits) {
        return index.codes().stream()
                .filter(code -> EditDistance.between(digits, code, 1) <= 1)
                .sorted()
                .toList();
    }

    private static Map<String, Set<String>> namesByKey(MunicipalityIndex index) {
        Map<String, Set<String>> names = new HashMap<>();
        for (String name : index.names()) {
            for (String key : NameKey.allOf(name)) {
                names.computeIfAbsent(key, none -> new LinkedHashSet<>(1)).add(name);
            }
        }
        return names;
    }
}
