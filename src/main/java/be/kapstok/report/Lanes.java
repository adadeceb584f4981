package be.kapstok.report;

import be.kapstok.model.Municipality;
import be.kapstok.model.NisCode;
import be.kapstok.place.Change;
import be.kapstok.place.History;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The order of the municipalities of a history from top to bottom: each lies between those that merged into it, so that
 * the lines of mergers do not cross.
 */
final class Lanes {
    private static final Set<Change.Kind> JOINING =
            EnumSet.of(Change.Kind.MERGER, Change.Kind.RENAME, Change.Kind.CODE_CHANGE);

    private final Map<NisCode, List<Municipality>> byCode;
    private final List<Change> links;

    Lanes(History history) {
        byCode = Stream.of(history.periods(), history.predecessors(), history.successors(), history.mergedWith())
                .flatMap(List::stream)
                .collect(Collectors.groupingBy(Municipality::nis, LinkedHashMap::new, Collectors.toList()));
        links = history.changes().stream()
                .filter(each -> JOINING.contains(each.kind()))
                .toList();
    }

    /** The mergers: from which codes to which code, on which day. */
    List<Change> links() {
        return links;
    }

    /** The records of each code, by code, in order from top to bottom. */
    List<List<Municipality>> inOrder() {
        Set<NisCode> order = new LinkedHashSet<>();
        for (NisCode code : new TreeSet<>(byCode.keySet())) {
            if (links.stream()
                    .noneMatch(each -> each.from().contains(code) && !each.to().equals(code))) {
                add(code, order, new HashSet<>());
            }
        }
        order.addAll(byCode.keySet());
        return order.stream().map(each -> byCode.getOrDefault(each, List.of())).toList();
    }

    private void add(NisCode code, Set<NisCode> order, Set<NisCode> under) {
        if (!byCode.containsKey(code) || !under.add(code)) {
            return;
        }
        List<NisCode> parts = links.stream()
                .filter(each -> each.to().equals(code))
                .flatMap(each -> each.from().stream())
                .filter(each -> !each.equals(code))
                .distinct()
                .sorted()
                .toList();
        parts.subList(0, parts.size() / 2).forEach(each -> add(each, order, under));
        order.add(code);
        parts.subList(parts.size() / 2, parts.size()).forEach(each -> add(each, order, under));
    }
}
