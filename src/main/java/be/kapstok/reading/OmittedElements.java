package be.kapstok.reading;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The elements of lists that could not be read and were left out: the lists of the data set are shorter than those of
 * the file.
 */
public final class OmittedElements {
    private final Map<String, List<Integer>> byList = new HashMap<>();
    private final Set<String> missing = new HashSet<>();

    /** Notes an element, by its pointer in the file; the elements of a list must come in their order. */
    public void add(String pointer) {
        int slash = pointer.lastIndexOf('/');
        byList.computeIfAbsent(pointer.substring(0, slash), none -> new ArrayList<>())
                .add(Integer.valueOf(pointer.substring(slash + 1)));
    }

    /** Notes a required field that is missing or could not be read, by its pointer in the file. */
    public void addMissing(String pointer) {
        missing.add(pointer);
    }

    /** Whether reading already reported why the data set lacks something at a pointer in the file. */
    public boolean told(String pointer) {
        return missing.contains(pointer) || byList.containsKey(pointer);
    }

    /** The number of records that were left out: elements of the lists of the data set itself. */
    public int records() {
        int records = 0;
        for (Map.Entry<String, List<Integer>> list : byList.entrySet()) {
            records += list.getKey().lastIndexOf('/') == 0 ? list.getValue().size() : 0;
        }
        return records;
    }

    /** The indices in the file of the elements of a list that were left out, in their order. */
    public List<Integer> of(String list) {
        return byList.getOrDefault(list, List.of());
    }

    /** These elements and more, by the pointers of their lists. */
    public OmittedElements with(Map<String, List<Integer>> more) {
        OmittedElements both = new OmittedElements();
        both.byList.putAll(byList);
        both.missing.addAll(missing);
        more.forEach((list, indices) -> both.byList.put(
                list,
                Stream.concat(of(list).stream(), indices.stream()).sorted().toList()));
        return both;
    }

    /** Forgets everything, so that a stream of records holds only the current one. */
    public void clear() {
        byList.clear();
        missing.clear();
    }

    /** The pointer in the file of a pointer in the data set: each index counts the elements left out before it. */
    public String inFile(String pointer) {
        return inFile("", pointer);
    }

    /** The pointer in the file of a pointer whose first part, {@code start}, is already a pointer in the file. */
    public String inFile(String start, String pointer) {
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

    /** Searches by halves: the number of kept elements before gap {@code k} is the index of the gap minus {@code k}. */
    public int inFile(String list, int index) {
        List<Integer> omitted = of(list);
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
