package be.kapstok.report;

import be.kapstok.document.Document;
import be.kapstok.document.Words;
import be.kapstok.model.Municipality;
import be.kapstok.place.History;
import be.kapstok.reason.Reason;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** The history of a municipality as a document with a picture. */
final class HistoryDocument {
    private HistoryDocument() {}

    static void fill(History history, Draft draft) {
        Words words = draft.words;
        List<Municipality> periods = history.periods();
        Function<Municipality, Object> dated = each -> words.say(each) + ", " + words.say(each.period());
        if (!periods.isEmpty()) {
            draft.add(new Document.Figure(HistorySvg.of(history, words), title(history, words), null));
        }
        List<Reason> changes = history.changes().stream()
                .flatMap(each -> each.reasons().stream())
                .distinct()
                .toList();
        List<Reason> others = new ArrayList<>(history.reasons());
        others.removeAll(changes);
        draft.titled(title(history, words))
                .because(others)
                .fact("label.period", periods, periods.size() == 1 ? Municipality::period : dated)
                .fact("label.province", history.provinces(), each -> each.name())
                .fact("label.made_of", history.predecessors(), dated)
                .fact("label.went_into", history.successors(), dated)
                .fact("label.merged_with", history.mergedWith(), dated)
                .fact("label.now", history.now())
                .fact("label.population", history.populations(), each -> each.year() + ": " + each.population())
                .section(words.of("title.changes"), part -> part.items(1, changes));
    }

    static String title(History history, Words words) {
        List<Municipality> periods = history.periods();
        return periods.isEmpty()
                ? words.of("title.no_history", history.nis())
                : words.of("title.history", periods.get(periods.size() - 1));
    }
}
