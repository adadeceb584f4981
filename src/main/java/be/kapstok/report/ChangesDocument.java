package be.kapstok.report;

import be.kapstok.document.Phrase;
import be.kapstok.document.Words;
import be.kapstok.model.NisCode;
import be.kapstok.place.Change;
import be.kapstok.place.Changes;
import be.kapstok.reason.Reason;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The changes between two days as a document: by day and kind, with many equal changes as one. */
final class ChangesDocument {
    /** The number of equal changes from which they are listed as one. */
    private static final int MANY = 8;

    private static final int CODES_SHOWN = 6;

    private ChangesDocument() {}

    /** What changes under one heading have in common. */
    private record Heading(LocalDate date, Change.Kind kind) {}

    static void fill(Changes changes, Draft draft) {
        LocalDate asOf = changes.asOf();
        if (asOf != null && changes.to().isAfter(asOf)) {
            draft.paragraph(draft.of("changes.later", asOf));
        }
        for (List<Change> each : grouped(changes.changes(), change -> new Heading(change.date(), change.kind()))) {
            Change first = each.get(0);
            draft.section(
                    first.date() + ", " + draft.words.say(first.kind()) + " (" + each.size() + ")",
                    part -> part.items(1, phrases(each, draft.words)));
        }
        draft.title(changes.isEmpty() ? "title.no_changes" : "title.changes_between", changes.from(), changes.to())
                .because(List.of());
    }

    private static Collection<List<Change>> grouped(List<Change> changes, Function<Change, Object> key) {
        return changes.stream()
                .collect(Collectors.groupingBy(key, LinkedHashMap::new, Collectors.toList()))
                .values();
    }

    private static List<Phrase> phrases(List<Change> changes, Words words) {
        List<Phrase> phrases = new ArrayList<>();
        for (List<Change> same : grouped(changes, ChangesDocument::saidTogether)) {
            if (same.size() >= MANY) {
                phrases.add(together(same, words));
            } else {
                same.forEach(each -> phrases.add(sentences(each.reasons(), words)));
            }
        }
        return phrases;
    }

    private static Object saidTogether(Change change) {
        return change.kind() == Change.Kind.SUPPORT_BODY
                ? List.of(String.valueOf(change.before()), String.valueOf(change.after()))
                : change;
    }

    private static Phrase sentences(List<Reason> reasons, Words words) {
        Phrase sentences = Phrase.of("");
        for (Reason each : reasons) {
            sentences = (sentences.parts().isEmpty() ? sentences : sentences.then(". ")).then(words.say(each));
            sentences = sentences.citing(each.sources());
        }
        return sentences;
    }

    private static Phrase together(List<Change> same, Words words) {
        Change first = same.get(0);
        Reason reason = first.reasons().get(0);
        List<NisCode> codes = same.stream()
                .limit(CODES_SHOWN)
                .flatMap(each -> each.from().stream())
                .toList();
        int more = Math.max(0, same.size() - CODES_SHOWN);
        String text = words.of(
                "changes.together", side(first.before(), words), side(first.after(), words), same.size(), codes, more);
        return Phrase.of(text + words.probable(reason.confidence())).citing(reason.sources());
    }

    private static Object side(Change.@Nullable Side side, Words words) {
        return side == null || side.name() == null ? words.of("changes.nobody_known") : side.name();
    }
}
