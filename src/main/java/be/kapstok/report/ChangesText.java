package be.kapstok.report;

import be.kapstok.model.NisCode;
import be.kapstok.place.Change;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What changed between two days as text for a terminal: by day and kind, and many of the same as one. */
final class ChangesText {
    /** From how many changes that say the same they are told as one. */
    private static final int MANY = 8;

    private static final int CODES_SHOWN = 6;

    private final Page page = new Page();
    private final Words words;
    private final Reasons reasons;

    private ChangesText(Words words) {
        this.words = words;
        this.reasons = new Reasons(page, words);
    }

    /** What changes have in common that are told together. */
    private record Heading(LocalDate date, Change.Kind kind) {}

    static String of(List<Change> changes, LocalDate from, LocalDate to, @Nullable LocalDate asOf, Words words) {
        ChangesText text = new ChangesText(words);
        text.page.title(words.of(changes.isEmpty() ? "title.no_changes" : "title.changes_between", from, to));
        Map<Heading, List<Change>> groups = new LinkedHashMap<>();
        for (Change each : changes) {
            groups.computeIfAbsent(new Heading(each.date(), each.kind()), none -> new ArrayList<>())
                    .add(each);
        }
        groups.forEach(text::group);
        text.reasons.sources();
        if (asOf != null && to.isAfter(asOf)) {
            text.page.title(words.of("changes.later", asOf));
        }
        return text.page.toString();
    }

    private void group(Heading heading, List<Change> changes) {
        page.title(heading.date() + ", " + words.of(heading.kind()) + " (" + changes.size() + ")");
        int place = 1;
        for (List<Change> same : same(changes)) {
            if (same.size() >= MANY) {
                page.item(place + ".", together(same));
                place++;
            } else {
                for (Change each : same) {
                    page.item(place + ".", sentences(each));
                    place++;
                }
            }
        }
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

    private String sentences(Change change) {
        return String.join(
                ". ", change.reasons().stream().map(reasons::sentence).toList());
    }

    private String together(List<Change> same) {
        Change first = same.get(0);
        List<String> codes = same.stream()
                .limit(CODES_SHOWN)
                .flatMap(each -> each.from().stream())
                .map(NisCode::value)
                .toList();
        String told = words.of(
                "changes.together",
                side(first.before()),
                side(first.after()),
                same.size(),
                String.join(", ", codes),
                Math.max(0, same.size() - CODES_SHOWN));
        return told + reasons.marks(first.reasons().get(0));
    }

    private String side(Change.@Nullable Side side) {
        return side == null || side.name() == null ? words.of("changes.nobody_known") : words.of(side.name());
    }
}
