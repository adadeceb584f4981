package be.kapstok.report;

import be.kapstok.model.NisCode;
import be.kapstok.place.Change;
import be.kapstok.place.Changes;
import be.kapstok.reason.Reason;
import be.kapstok.report.Document.Line;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What changed between two days as a document: by day and kind, and many of the same as one. */
final class ChangesDocument {
    /** From how many changes that say the same they are listed as one. */
    private static final int MANY = 8;

    private static final int CODES_SHOWN = 6;

    private final Draft draft;
    private final Words words;

    private ChangesDocument(Words words) {
        this.draft = new Draft(words, "changes");
        this.words = words;
    }

    /** What changes have in common that stand together. */
    private record Heading(LocalDate date, Change.Kind kind) {}

    static Document of(Changes changes, Words words) {
        return new ChangesDocument(words).document(changes);
    }

    private Document document(Changes changes) {
        LocalDate asOf = changes.asOf();
        if (asOf != null && changes.to().isAfter(asOf)) {
            draft.say(draft.of("later", asOf));
        }
        for (List<Change> each : grouped(changes.changes(), change -> new Heading(change.date(), change.kind()))) {
            Change first = each.get(0);
            draft.section(
                    first.date() + ", " + words.of(first.kind()) + " (" + each.size() + ")",
                    part -> part.numbered(1, lines(each), line -> line));
        }
        String title = changes.isEmpty() ? "title.no_changes" : "title.changes_between";
        return draft.document(words.of(title, changes.from(), changes.to()), List.of());
    }

    private static Collection<List<Change>> grouped(List<Change> changes, Function<Change, Object> key) {
        Map<Object, List<Change>> groups = new LinkedHashMap<>();
        changes.forEach(each -> groups.computeIfAbsent(key.apply(each), none -> new ArrayList<>())
                .add(each));
        return groups.values();
    }

    private List<Line> lines(List<Change> changes) {
        List<Line> lines = new ArrayList<>();
        for (List<Change> same : grouped(changes, ChangesDocument::saidTogether)) {
            if (same.size() >= MANY) {
                lines.add(Line.of(together(same)));
            } else {
                same.forEach(each -> lines.add(Line.of(sentences(each.reasons()))));
            }
        }
        return lines;
    }

    private static Object saidTogether(Change change) {
        return change.kind() == Change.Kind.SUPPORT_BODY
                ? List.of(String.valueOf(change.before()), String.valueOf(change.after()))
                : change;
    }

    private Phrase sentences(List<Reason> reasons) {
        Phrase sentences = Phrase.of("");
        for (Reason each : reasons) {
            sentences = (sentences.parts().isEmpty() ? sentences : sentences.then(". ")).then(words.of(each));
            sentences = sentences.citing(each.sources());
        }
        return sentences;
    }

    private Phrase together(List<Change> same) {
        Change first = same.get(0);
        Reason reason = first.reasons().get(0);
        List<NisCode> codes = same.stream()
                .limit(CODES_SHOWN)
                .flatMap(each -> each.from().stream())
                .toList();
        int more = Math.max(0, same.size() - CODES_SHOWN);
        String text = draft.of("together", side(first.before()), side(first.after()), same.size(), codes, more);
        return Phrase.of(text + words.probable(reason.confidence())).citing(reason.sources());
    }

    private String side(Change.@Nullable Side side) {
        return side == null || side.name() == null ? draft.of("nobody_known") : words.of(side.name());
    }
}
