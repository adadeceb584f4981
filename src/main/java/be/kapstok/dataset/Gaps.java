package be.kapstok.dataset;

import java.util.HashMap;
import java.util.Map;
import java.util.TreeSet;

/** Which elements of lists could not be read and were left out: the lists of the data set are shorter than the file's. */
final class Gaps {
    private final Map<String, TreeSet<Integer>> byList = new HashMap<>();

    /** Notes an element, by its pointer in the file. */
    void add(String pointer) {
        int slash = pointer.lastIndexOf('/');
        byList.computeIfAbsent(pointer.substring(0, slash), none -> new TreeSet<>())
                .add(Integer.valueOf(pointer.substring(slash + 1)));
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

    private int inFile(String list, int index) {
        int place = index;
        for (int gap : byList.getOrDefault(list, new TreeSet<>())) {
            if (gap <= place) {
                place++;
            }
        }
        return place;
    }
}
