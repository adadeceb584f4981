package be.kapstok.report;

import be.kapstok.model.Municipality;
import be.kapstok.place.History;
import be.kapstok.reason.Reason;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** The life of a municipality as a document with a picture. */
final class HistoryDocument {
    private HistoryDocument() {}

    static Document of(History history, Words words) {
        List<Municipality> periods = history.periods();
        Function<Municipality, String> dated = each -> words.of(each) + ", " + words.of(each.period());
        Draft draft = new Draft(words, "label");
        if (!periods.isEmpty()) {
            draft.add(new Document.Figure(HistorySvg.of(history, words), title(history, words), null));
        }
        List<Reason> changes = history.changes().stream()
                .flatMap(each -> each.reasons().stream())
                .distinct()
                .toList();
        List<Reason> others = new ArrayList<>(history.reasons());
        others.removeAll(changes);
        return draft.fact("period", periods, periods.size() == 1 ? each -> words.of(each.period()) : dated)
                .fact("province", history.provinces(), each -> words.of(each.name()))
                .fact("made_of", history.predecessors(), dated)
                .fact("went_into", history.successors(), dated)
                .fact("merged_with", history.mergedWith(), dated)
                .fact("now", history.now(), words::of)
                .fact("population", history.populations(), each -> each.year() + ": " + each.population())
                .reasons(words.of("title.changes"), changes)
                .document(title(history, words), others);
    }

    static String title(History history, Words words) {
        List<Municipality> periods = history.periods();
        return periods.isEmpty()
                ? words.of("title.no_history", history.nis())
                : words.of("title.history", words.of(periods.get(periods.size() - 1)));
    }
}
