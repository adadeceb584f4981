package be.kapstok.dataset;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Which elements of lists could not be read and were left out: the lists of the data set are shorter than the file's. */
final class OmittedElements {
    private final Map<String, List<Integer>> byList = new HashMap<>();
    private final Set<String> missing = new HashSet<>();

    /** Notes an element, by its pointer in the file; those of one list come in its order. */
    void add(String pointer) {
        int slash = pointer.lastIndexOf('/');
        byList.computeIfAbsent(pointer.substring(0, slash), none -> new ArrayList<>())
                .add(Integer.valueOf(pointer.substring(slash + 1)));
    }

    /** Notes a required field that is missing or could not be read, by its pointer in the file. */
    void addMissing(String pointer) {
        missing.add(pointer);
    }

    /** Whether it was told already why the data set has less here than it should, by a pointer in the file. */
    boolean told(String pointer) {
        return missing.contains(pointer) || byList.containsKey(pointer);
    }

    /** How many records were left out: elements of the lists of the data set itself. */
    int records() {
        int records = 0;
        for (Map.Entry<String, List<Integer>> list : byList.entrySet()) {
            records += list.getKey().lastIndexOf('/') == 0 ? list.getValue().size() : 0;
        }
        return records;
    }

    /** Forgets all, so that a stream of records holds no more than the one at hand. */
    void clear() {
        byList.clear();
        missing.clear();
    }

    /** The pointer in the file of a pointer in the data set: each index counts the elements left out before it. */
    String inFile(String pointer) {
        return inFile("", pointer);
    }

    /** What stands behind {@code start}, which is a pointer in the file already. */
    String inFile(String start, String pointer) {
        if (byList.isEmpty() || pointer.isEmpty()) {
            return pointer;
        }
        StringBuilder whole = new StringBuilder(start);
        for (String part : pointer.substring(1).split("/", -1)) {
            boolean index =
                    !part.isEmpty() && part.length() < 10 && part.chars().allMatch(Character::isDigit);
            String list = whole.toString();
            whole.append('/').append(index ? String.valueOf(inFile(list, Integer.parseInt(part))) : part);
        }
        return whole.substring(start.length());
    }

    /** By halves: before the gap with number {@code k} stand as many elements that were kept as its index less {@code k}. */
    int inFile(String list, int index) {
        List<Integer> omitted = byList.getOrDefault(list, List.of());
        int low = 0;
        int high = omitted.size();
        while (low < high) {
            int middle = (low + high) / 2;
            if (omitted.get(middle) - middle <= index) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return index + low;
    }
}
