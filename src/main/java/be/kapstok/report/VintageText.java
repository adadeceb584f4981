package be.kapstok.report;

import be.kapstok.model.Period;
import be.kapstok.place.Vintage;
import be.kapstok.reason.Excerpt;
import be.kapstok.reason.Reason;
import java.util.List;
import java.util.Locale;

/** The days of a list as text for a terminal. */
final class VintageText {
    private static final int UNKNOWN_SHOWN = 20;

    private VintageText() {}

    static String of(Vintage vintage, Words words) {
        Page page = new Page();
        List<String> days = vintage.days().stream().map(words::of).toList();
        page.title(
                vintage.words() == 0
                        ? words.of("title.vintage_of_nothing")
                        : words.of(days.isEmpty() ? "title.no_vintage" : "title.vintage", vintage.words()));
        labelled(page, words, "days", days);
        Vintage.Fit best = vintage.best();
        if (best != null) {
            labelled(
                    page,
                    words,
                    "best",
                    best.days().stream().map((Period each) -> words.of(each)).toList());
        }
        labelled(
                page,
                words,
                "unknown_words",
                vintage.unknown().stream()
                        .limit(UNKNOWN_SHOWN)
                        .map(each -> line(each, words))
                        .toList());
        Reasons.write(page, vintage.reasons(), words);
        return page.toString();
    }

    private static String line(Vintage.UnknownWord unknown, Words words) {
        String word = Excerpt.of(unknown.word(), Excerpt.IN_A_SENTENCE);
        if (unknown.suggestions().isEmpty()) {
            return word + ": " + reason(unknown.reason(), words.language());
        }
        List<String> perhaps = unknown.suggestions().stream().map(words::of).toList();
        return word + ": " + words.of("validation.perhaps", String.join(", ", perhaps));
    }

    private static String reason(Reason reason, Locale language) {
        return reason.text(language);
    }

    private static void labelled(Page page, Words words, String key, List<String> lines) {
        if (!lines.isEmpty()) {
            page.labelled(words.of("label." + key), lines);
        }
    }
}
