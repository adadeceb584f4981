package be.kapstok.place;

import be.kapstok.dataset.Lazy;
import be.kapstok.index.MunicipalityIndex;
import be.kapstok.index.NameKey;
import be.kapstok.reason.EditDistance;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

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

    /** The official names that begin as a text does, the shortest first. */
    List<String> namesStartingWith(String text) {
        String key = NameKey.of(text);
        Set<String> names =
                new TreeSet<>(Comparator.comparingInt(String::length).thenComparing(name -> name));
        namesByKey.get().forEach((other, of) -> {
            if (other.startsWith(key)) {
                names.addAll(of);
            }
        });
        return List.copyOf(names);
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

    /**
     * How many edits one key is away from another, one or two; for short words, one; none when the other begins with it; -1
     * when it is not near.
     */
    static int distance(String key, String other) {
        if (key.length() >= SHORT && other.startsWith(key)) {
            return 0;
        }
        int most = key.length() <= SHORT ? 1 : 2;
        int distance = EditDistance.between(key, other, most);
        return distance <= most && distance < other.length() ? distance : -1;
    }

    /** The codes one edit away, on the same side of the border between the Walloon Region and the others. */
    List<String> codesNear(String digits) {
        return index.codes().stream()
                .filter(code -> isWalloon(code) == isWalloon(digits))
                .filter(code -> EditDistance.between(digits, code, 1) <= 1)
                .sorted()
                .toList();
    }

    /** Whether a code is numbered as those of the Walloon Region are. */
    static boolean isWalloon(String digits) {
        return digits.startsWith("25") || (!digits.isEmpty() && "5689".indexOf(digits.charAt(0)) >= 0);
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
