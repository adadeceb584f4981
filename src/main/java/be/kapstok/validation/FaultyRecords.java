package be.kapstok.validation;

import be.kapstok.dataset.Dataset;
import be.kapstok.dataset.Incomplete;
import be.kapstok.dataset.Kind;
import be.kapstok.dataset.SourceMap;
import be.kapstok.model.Keyed;
import be.kapstok.reason.Finding;
import be.kapstok.reason.Location;
import be.kapstok.reason.Severity;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The records of a data set that have errors, each with its place and its findings. */
final class FaultyRecords {
    private static final Pattern RECORD = Pattern.compile("/[A-Za-z]+/[0-9]+");

    private FaultyRecords() {}

    static List<SkippedRecord> of(Dataset dataset, List<Incomplete> incomplete, List<Finding> findings) {
        SourceMap places = dataset.places();
        Map<String, List<Finding>> found = new LinkedHashMap<>();
        for (Finding each : findings) {
            Matcher record = RECORD.matcher(each.location().pointer());
            if (each.location().file().equals(places.file()) && record.lookingAt()) {
                found.computeIfAbsent(record.group(), none -> new ArrayList<>()).add(each);
            }
        }
        found.values().removeIf(some -> some.stream().noneMatch(each -> each.severity() == Severity.ERROR));
        if (found.isEmpty()) {
            return List.of();
        }
        Map<String, String> keys = keys(dataset, incomplete);
        List<SkippedRecord> faulty = new ArrayList<>();
        found.forEach((pointer, some) -> {
            Location place = place(pointer, places);
            String name = keys.getOrDefault(pointer, pointer);
            faulty.add(new SkippedRecord(pointer, place.line(), place.column(), name, some));
        });
        return faulty;
    }

    private static Location place(String pointer, SourceMap places) {
        String[] parts = pointer.split("/", -1);
        return Kind.of(parts[1])
                .map(kind -> places.inFile(kind, Integer.parseInt(parts[2]), ""))
                .orElseGet(() -> new Location(places.file(), pointer, 0, 0));
    }

    /** The keys of the records that have a key, by their JSON pointers in the file. */
    private static Map<String, String> keys(Dataset dataset, List<Incomplete> incomplete) {
        Map<String, String> keys = new HashMap<>();
        for (Kind<?> kind : Kind.ALL) {
            int index = 0;
            for (Keyed each : dataset.list(kind)) {
                put(dataset.places().of(kind, index, "").pointer(), each, keys);
                index++;
            }
        }
        for (Incomplete each : incomplete) {
            put(Entry.pointer(each.kind(), each.index()), each.record(), keys);
        }
        return keys;
    }

    private static void put(String pointer, Keyed record, Map<String, String> keys) {
        String key = Entry.keyOf(record);
        if (key != null) {
            keys.put(pointer, key);
        }
    }
}
