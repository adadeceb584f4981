package be.kapstok.report;

import be.kapstok.model.Municipality;
import be.kapstok.model.Period;
import be.kapstok.model.Population;
import be.kapstok.model.Province;
import be.kapstok.place.Change;
import be.kapstok.place.History;
import be.kapstok.reason.Reason;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/** The parts of a history in words, for text and page alike. */
final class HistoryWords {
    private final History history;
    private final Words words;

    HistoryWords(History history, Words words) {
        this.history = history;
        this.words = words;
    }

    String title() {
        List<Municipality> periods = history.periods();
        return periods.isEmpty()
                ? words.of("title.no_history", history.nis())
                : words.of("title.history", words.of(periods.get(periods.size() - 1)));
    }

    /** Lines by their label; only those that say something. */
    Map<String, List<String>> facts() {
        Map<String, List<String>> facts = new LinkedHashMap<>();
        boolean one = history.periods().size() == 1;
        add(facts, "period", history.periods(), each -> one ? words.of(each.period()) : dated(each));
        add(facts, "province", history.provinces(), (Province each) -> words.of(each.name()));
        add(facts, "made_of", history.predecessors(), this::dated);
        add(facts, "went_into", history.successors(), this::dated);
        add(facts, "merged_with", history.mergedWith(), this::dated);
        add(facts, "now", history.now(), words::of);
        add(facts, "population", history.populations(), (Population each) -> each.year() + ": " + each.population());
        return facts;
    }

    /** What changed, a sentence for each change and its note. */
    List<Reason> changes() {
        Set<Reason> changes = new LinkedHashSet<>();
        for (Change each : history.changes()) {
            changes.addAll(each.reasons());
        }
        return List.copyOf(changes);
    }

    /** The reasons that are not those of a change. */
    List<Reason> others() {
        List<Reason> others = new ArrayList<>(history.reasons());
        others.removeAll(changes());
        return others;
    }

    private String dated(Municipality one) {
        Period period = one.period();
        return words.of(one) + ", " + words.of(period);
    }

    private <T> void add(Map<String, List<String>> facts, String key, List<T> records, Function<T, String> line) {
        if (!records.isEmpty()) {
            facts.put(words.of("label." + key), records.stream().map(line).toList());
        }
    }
}
