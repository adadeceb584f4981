package be.kapstok.report;

import be.kapstok.place.History;

/** The life of a municipality as text for a terminal. */
final class HistoryText {
    private HistoryText() {}

    static String of(History history, Words words) {
        HistoryWords told = new HistoryWords(history, words);
        Page page = new Page();
        page.title(told.title());
        told.facts().forEach(page::labelled);
        new Reasons(page, words)
                .list(words.of("title.changes"), told.changes())
                .list(words.of("why"), told.others())
                .sources();
        return page.toString();
    }
}
