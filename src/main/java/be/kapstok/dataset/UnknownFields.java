package be.kapstok.dataset;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The fields of a data set that records do not have: raw JSON by pointer. */
final class UnknownFields {
    private UnknownFields() {}

    /** The same by the pointer of their object, then by name. */
    static Map<String, Map<String, String>> byObject(Map<String, String> byPointer) {
        Map<String, Map<String, String>> byObject = new HashMap<>();
        byPointer.forEach((pointer, raw) -> {
            int slash = pointer.lastIndexOf('/');
            byObject.computeIfAbsent(pointer.substring(0, slash), none -> new LinkedHashMap<>())
                    .put(pointer.substring(slash + 1), raw);
        });
        return byObject;
    }

    /**
     * The same for a list whose records were made from others: fields go with their record to each of its copies, and those
     * of dropped records are left out.
     *
     * @param origins the place of each record in the earlier list
     */
    static Map<String, String> carried(Map<String, String> byPointer, Kind<?> kind, List<Integer> origins) {
        String start = "/" + kind.list() + "/";
        Map<Integer, List<Integer>> places = new HashMap<>();
        for (int i = 0; i < origins.size(); i++) {
            places.computeIfAbsent(origins.get(i), none -> new ArrayList<>()).add(i);
        }
        Map<String, String> moved = new LinkedHashMap<>();
        byPointer.forEach((pointer, raw) -> {
            int end = pointer.indexOf('/', start.length());
            if (!pointer.startsWith(start) || end < 0) {
                moved.put(pointer, raw);
                return;
            }
            Integer was = Integer.valueOf(pointer.substring(start.length(), end));
            for (int now : places.getOrDefault(was, List.of())) {
                moved.put(start + now + pointer.substring(end), raw);
            }
        });
        return moved;
    }
}
