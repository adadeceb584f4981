package be.kapstok.report;

import be.kapstok.place.History;
import java.util.Locale;

/**
 * The life of a municipality for a browser: as a page, or its picture alone.
 *
 * @since 0.1.0
 */
public final class HistoryReports {
    private HistoryReports() {}

    /**
     * A page with the picture, all that is known, and why.
     *
     * @param history the history
     * @param language Dutch, French or English; any other means English
     * @return HTML that loads nothing from elsewhere
     */
    public static String html(History history, Locale language) {
        return HistoryHtml.of(history, new Words(language));
    }

    /**
     * The picture: a bar for each municipality over time, and a line where they became one.
     *
     * @param history the history
     * @param language Dutch, French or English; any other means English
     * @return SVG that loads nothing from elsewhere
     */
    public static String svg(History history, Locale language) {
        return HistorySvg.of(history, new Words(language));
    }
}
