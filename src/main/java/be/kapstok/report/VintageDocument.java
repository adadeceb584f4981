package be.kapstok.report;

import be.kapstok.model.Period;
import be.kapstok.place.Vintage;
import be.kapstok.reason.Excerpt;
import java.util.ArrayList;
import java.util.List;

/** The days of a list as a document. */
final class VintageDocument {
    private static final int UNKNOWN_SHOWN = 20;

    private VintageDocument() {}

    static Document of(Vintage vintage, Words words) {
        Draft draft = new Draft(words);
        draft.fact(words.label("days"), periods(vintage.days(), words));
        if (vintage.best() != null) {
            draft.fact(words.label("best"), periods(vintage.best().days(), words));
        }
        List<String> unknown = new ArrayList<>();
        vintage.unknown().stream().limit(UNKNOWN_SHOWN).forEach(each -> unknown.add(line(each, words)));
        if (vintage.unknown().size() > UNKNOWN_SHOWN) {
            unknown.add(words.more(vintage.unknown().size() - UNKNOWN_SHOWN));
        }
        draft.fact(words.label("unknown_words"), unknown);
        String title = vintage.words() == 0
                ? words.of("title.vintage_of_nothing")
                : words.of(vintage.days().isEmpty() ? "title.no_vintage" : "title.vintage", vintage.words());
        return draft.document(title, vintage.reasons());
    }

    private static List<String> periods(List<Period> periods, Words words) {
        return periods.stream().map((Period each) -> words.of(each)).toList();
    }

    private static String line(Vintage.UnknownWord unknown, Words words) {
        String word = Excerpt.of(unknown.word(), Excerpt.IN_A_SENTENCE);
        if (unknown.suggestions().isEmpty()) {
            return word + ": " + unknown.reason().text(words.language());
        }
        List<String> perhaps = unknown.suggestions().stream().map(words::of).toList();
        return word + ": " + words.of("validation.perhaps", String.join(", ", perhaps));
    }
}
