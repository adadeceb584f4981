package be.kapstok.report;

import be.kapstok.document.Words;
import be.kapstok.place.Vintage;
import be.kapstok.reason.Excerpt;

/** The days to which a list can belong, as a document. */
final class VintageDocument {
    private static final int UNKNOWN_SHOWN = 20;

    private VintageDocument() {}

    static void fill(Vintage vintage, Draft draft) {
        Words words = draft.words;
        Vintage.Fit best = vintage.best();
        int more = vintage.unknown().size() - UNKNOWN_SHOWN;
        String title = vintage.days().isEmpty() ? "title.no_vintage" : "title.vintage";
        draft.title(vintage.words() == 0 ? "title.vintage_of_nothing" : title, vintage.words())
                .fact("label.days", vintage.days())
                .fact("label.best", best == null ? null : best.days())
                .fact(
                        "label.unknown_words",
                        vintage.unknown().stream().limit(UNKNOWN_SHOWN).map(each -> line(each, words)),
                        more > 0 ? words.more(more) : null);
    }

    private static String line(Vintage.UnknownWord unknown, Words words) {
        String more = unknown.suggestions().isEmpty()
                ? unknown.reason().text(words.language())
                : words.of("validation.perhaps", LookupDocument.named(unknown.suggestions(), words));
        return Excerpt.of(unknown.word(), Excerpt.IN_A_SENTENCE) + ": " + more;
    }
}
