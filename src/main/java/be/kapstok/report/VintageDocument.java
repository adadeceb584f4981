package be.kapstok.report;

import be.kapstok.place.Vintage;
import be.kapstok.reason.Excerpt;
import java.util.ArrayList;
import java.util.List;

/** The days of a list as a document. */
final class VintageDocument {
    private static final int UNKNOWN_SHOWN = 20;

    private VintageDocument() {}

    static Document of(Vintage vintage, Words words) {
        Draft draft = new Draft(words, "label").fact("days", vintage.days(), words::of);
        if (vintage.best() != null) {
            draft.fact("best", vintage.best().days(), words::of);
        }
        List<String> unknown = new ArrayList<>();
        vintage.unknown().stream().limit(UNKNOWN_SHOWN).forEach(each -> unknown.add(line(each, words)));
        if (vintage.unknown().size() > UNKNOWN_SHOWN) {
            unknown.add(words.more(vintage.unknown().size() - UNKNOWN_SHOWN));
        }
        draft.fact("unknown_words", unknown, each -> each);
        String title = vintage.words() == 0
                ? words.of("title.vintage_of_nothing")
                : words.of(vintage.days().isEmpty() ? "title.no_vintage" : "title.vintage", vintage.words());
        return draft.document(title, vintage.reasons());
    }

    private static String line(Vintage.UnknownWord unknown, Words words) {
        String more = unknown.suggestions().isEmpty()
                ? unknown.reason().text(words.language())
                : words.of("validation.perhaps", words.joined(unknown.suggestions(), words::of));
        return Excerpt.of(unknown.word(), Excerpt.IN_A_SENTENCE) + ": " + more;
    }
}
