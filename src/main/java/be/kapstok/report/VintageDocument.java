package be.kapstok.report;

import be.kapstok.place.Vintage;
import be.kapstok.reason.Excerpt;
import java.util.ArrayList;
import java.util.List;

/** The days of a list as a document. */
final class VintageDocument {
    private static final int UNKNOWN_SHOWN = 20;

    private VintageDocument() {}

    static void fill(Vintage vintage, Draft draft) {
        String title = vintage.days().isEmpty() ? "title.no_vintage" : "title.vintage";
        draft.title(vintage.words() == 0 ? "title.vintage_of_nothing" : title, vintage.words())
                .fact("label.days", vintage.days())
                .fact(
                        "label.best",
                        vintage.best() == null ? List.of() : vintage.best().days())
                .fact("label.unknown_words", lines(vintage.unknown(), draft.words));
    }

    private static List<String> lines(List<Vintage.UnknownWord> unknown, Words words) {
        List<String> lines = new ArrayList<>();
        for (Vintage.UnknownWord each : unknown.subList(0, Math.min(UNKNOWN_SHOWN, unknown.size()))) {
            String more = each.suggestions().isEmpty()
                    ? each.reason().text(words.language())
                    : words.of("validation.perhaps", each.suggestions());
            lines.add(Excerpt.of(each.word(), Excerpt.IN_A_SENTENCE) + ": " + more);
        }
        if (unknown.size() > UNKNOWN_SHOWN) {
            lines.add(words.more(unknown.size() - UNKNOWN_SHOWN));
        }
        return lines;
    }
}
