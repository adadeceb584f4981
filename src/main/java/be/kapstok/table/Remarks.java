package be.kapstok.table;

import be.kapstok.reason.Excerpt;
import be.kapstok.reason.Location;
import be.kapstok.reason.Message;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Collects what there is to say of a table while it is read. */
final class Remarks {
    private final Map<RemarkCode, List<Location>> places = new EnumMap<>(RemarkCode.class);
    private final Map<RemarkCode, Object[]> arguments = new EnumMap<>(RemarkCode.class);
    private final Map<RemarkCode, Integer> counts = new EnumMap<>(RemarkCode.class);

    /** Whether the next place would be kept; looking it up pays only then. */
    boolean keeps(RemarkCode code) {
        return counts.merge(code, 1, Integer::sum) <= Remark.LISTED;
    }

    /** Notes a place, and for the first one what the sentence speaks of besides the number of places. */
    void add(RemarkCode code, Location place, Object... about) {
        places.computeIfAbsent(code, none -> new ArrayList<>()).add(place);
        arguments.putIfAbsent(code, about);
    }

    List<Remark> all() {
        List<Remark> all = new ArrayList<>();
        places.forEach((code, found) -> {
            List<Object> words = new ArrayList<>();
            words.add(String.valueOf(counts.getOrDefault(code, 1)));
            words.add(String.valueOf(found.get(0).line()));
            words.addAll(Arrays.asList(arguments.getOrDefault(code, new Object[0])));
            all.add(new Remark(code, found, new Message(Remarks.class, code.name(), words)));
        });
        return List.copyOf(all);
    }

    static String shown(String text) {
        return Excerpt.of(text, Excerpt.IN_A_SENTENCE);
    }
}
