package be.kapstok.report;

import be.kapstok.model.Municipality;
import be.kapstok.model.Period;
import be.kapstok.place.Change;
import be.kapstok.place.History;
import be.kapstok.reason.Reason;
import be.kapstok.report.Document.Figure;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** The life of a municipality as a document with a picture. */
final class HistoryDocument {
    private HistoryDocument() {}

    static Document of(History history, Words words) {
        List<Municipality> periods = history.periods();
        boolean one = periods.size() == 1;
        Draft draft = new Draft(words);
        if (!periods.isEmpty()) {
            draft.add(new Figure(HistorySvg.of(history, words), title(history, words), null));
        }
        draft.fact(words.label("period"), one ? List.of(words.of(periods.get(0).period())) : dated(periods, words));
        draft.fact(
                words.label("province"),
                history.provinces().stream().map(each -> words.of(each.name())).toList());
        draft.fact(words.label("made_of"), dated(history.predecessors(), words));
        draft.fact(words.label("went_into"), dated(history.successors(), words));
        draft.fact(words.label("merged_with"), dated(history.mergedWith(), words));
        draft.fact(words.label("now"), words.all(history.now()));
        draft.fact(
                words.label("population"),
                history.populations().stream()
                        .map(each -> each.year() + ": " + each.population())
                        .toList());
        Set<Reason> changes = new LinkedHashSet<>();
        for (Change each : history.changes()) {
            changes.addAll(each.reasons());
        }
        draft.reasons(words.of("title.changes"), List.copyOf(changes));
        List<Reason> others = new ArrayList<>(history.reasons());
        others.removeAll(changes);
        return draft.document(title(history, words), others);
    }

    static String title(History history, Words words) {
        List<Municipality> periods = history.periods();
        return periods.isEmpty()
                ? words.of("title.no_history", history.nis())
                : words.of("title.history", words.of(periods.get(periods.size() - 1)));
    }

    private static List<String> dated(List<Municipality> municipalities, Words words) {
        List<String> dated = new ArrayList<>();
        for (Municipality each : municipalities) {
            Period period = each.period();
            dated.add(words.of(each) + ", " + words.of(period));
        }
        return dated;
    }
}
