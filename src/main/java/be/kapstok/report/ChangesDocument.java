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
import org.jspecify.annotations.Nullable;

/** What changed between two days as a document: by day and kind, and many of the same as one. */
final class ChangesDocument {
    /** From how many changes that say the same they are listed as one. */
    private static final int MANY = 8;

    private static final int CODES_SHOWN = 6;

    private final Words words;

    private ChangesDocument(Words words) {
        this.words = words;
    }

    /** What changes have in common that stand together. */
    private record Heading(LocalDate date, Change.Kind kind) {}

    static Document of(Changes changes, Words words) {
        ChangesDocument document = new ChangesDocument(words);
        Draft draft = new Draft(words);
        LocalDate asOf = changes.asOf();
        if (asOf != null && changes.to().isAfter(asOf)) {
            draft.say(words.of("changes.later", asOf));
        }
        Map<Heading, List<Change>> groups = new LinkedHashMap<>();
        for (Change each : changes) {
            groups.computeIfAbsent(new Heading(each.date(), each.kind()), none -> new ArrayList<>())
                    .add(each);
        }
        groups.forEach((heading, group) -> draft.section(
                heading.date() + ", " + words.of(heading.kind()) + " (" + group.size() + ")",
                part -> part.numbered(1, document.lines(group))));
        String title = changes.isEmpty() ? "title.no_changes" : "title.changes_between";
        return draft.document(words.of(title, changes.from(), changes.to()), List.of());
    }

    private List<Line> lines(List<Change> changes) {
        List<Line> lines = new ArrayList<>();
        for (List<Change> same : same(changes)) {
            if (same.size() >= MANY) {
                lines.add(Line.of(together(same)));
            } else {
                same.forEach(each -> lines.add(Line.of(sentences(each.reasons()))));
            }
        }
        return lines;
    }

    private static Collection<List<Change>> same(List<Change> changes) {
        Map<Object, List<Change>> same = new LinkedHashMap<>();
        for (Change each : changes) {
            Object key = each.kind() == Change.Kind.SUPPORT_BODY
                    ? List.of(String.valueOf(each.before()), String.valueOf(each.after()))
                    : each;
            same.computeIfAbsent(key, none -> new ArrayList<>()).add(each);
        }
        return same.values();
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
        List<String> codes = same.stream()
                .limit(CODES_SHOWN)
                .flatMap(each -> each.from().stream())
                .map(NisCode::value)
                .toList();
        String text = words.of(
                "changes.together",
                side(first.before()),
                side(first.after()),
                same.size(),
                String.join(", ", codes),
                Math.max(0, same.size() - CODES_SHOWN));
        return Phrase.of(text + words.probable(reason.confidence())).citing(reason.sources());
    }

    private String side(Change.@Nullable Side side) {
        return side == null || side.name() == null ? words.of("changes.nobody_known") : words.of(side.name());
    }
}
