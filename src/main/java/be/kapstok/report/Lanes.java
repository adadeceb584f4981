package be.kapstok.report;

import be.kapstok.model.Municipality;
import be.kapstok.model.NisCode;
import be.kapstok.place.Change;
import be.kapstok.place.History;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * The order of the municipalities of a history from top to bottom: each stands between those that went into it, so that the
 * lines of mergers do not cross.
 */
final class Lanes {
    private final Map<NisCode, List<Municipality>> byCode = new LinkedHashMap<>();
    private final List<Change> links = new ArrayList<>();

    Lanes(History history) {
        for (List<Municipality> each :
                List.of(history.periods(), history.predecessors(), history.successors(), history.mergedWith())) {
            for (Municipality one : each) {
                byCode.computeIfAbsent(one.nis(), none -> new ArrayList<>()).add(one);
            }
        }
        for (Change each : history.changes()) {
            boolean joins = switch (each.kind()) {
                case MERGER, RENAME, CODE_CHANGE -> true;
                case PROVINCE, FACILITIES, SUPPORT_BODY -> false;
            };
            if (joins) {
                links.add(each);
            }
        }
    }

    /** From which codes to which code, on which day. */
    List<Change> links() {
        return links;
    }

    /** The records of each code, by code, in order from top to bottom. */
    List<List<Municipality>> inOrder() {
        Set<NisCode> order = new LinkedHashSet<>();
        for (NisCode code : new TreeSet<>(byCode.keySet())) {
            boolean goesOn = links.stream()
                    .anyMatch(each -> each.from().contains(code) && !each.to().equals(code));
            if (!goesOn) {
                add(code, order, new LinkedHashSet<>());
            }
        }
        order.addAll(byCode.keySet());
        List<List<Municipality>> lanes = new ArrayList<>();
        for (NisCode code : order) {
            lanes.add(byCode.getOrDefault(code, List.of()));
        }
        return lanes;
    }

    private void add(NisCode code, Set<NisCode> order, Set<NisCode> under) {
        if (!byCode.containsKey(code) || !under.add(code)) {
            return;
        }
        Set<NisCode> joined = new TreeSet<>(Comparator.comparing(NisCode::value));
        for (Change each : links) {
            if (each.to().equals(code)) {
                joined.addAll(each.from());
            }
        }
        joined.remove(code);
        List<NisCode> parts = List.copyOf(joined);
        for (NisCode part : parts.subList(0, parts.size() / 2)) {
            add(part, order, under);
        }
        order.add(code);
        for (NisCode part : parts.subList(parts.size() / 2, parts.size())) {
            add(part, order, under);
        }
    }
}
