package be.kapstok.report;

import be.kapstok.reason.Excerpt;

/**
 * A faulty line as it can be shown, cut around the column.
 *
 * @param text the line: a tab is a space, control characters and direction marks are written as {@code \\uXXXX}
 * @param at where the faulty character stands in {@code text}; its length when behind the end
 * @param caret how many columns of a terminal stand before the faulty one
 */
record QuotedLine(String text, int at, int caret) {
    private static final String CUT = "…";

    /**
     * Quotes a line.
     *
     * @param line the whole line; may be very long
     * @param column the faulty column, from 1, in code points
     * @param width the columns there are
     */
    static QuotedLine of(String line, int column, int width) {
        int at = line.offsetByCodePoints(0, Math.min(column - 1, line.codePointCount(0, line.length())));
        int start = at;
        int before = 0;
        boolean whole = line.length() <= width * 4 && Columns.of(shown(line, 0, line.length())) < width;
        int room = whole ? width : width / 3;
        while (start > 0) {
            int next = line.offsetByCodePoints(start, -1);
            int columns = Columns.of(shown(line.codePointAt(next)));
            if (before + columns > room) {
                break;
            }
            before += columns;
            start = next;
        }
        // a mark that combines with what is cut off has nothing to stand on
        StringBuilder text = new StringBuilder(start > 0 ? CUT : "");
        text.append(start > 0 && Columns.of(line.codePointAt(start)) == 0 ? "◌" : "");
        int used = Columns.of(text.toString());
        int caret = used + before;
        used = caret;
        text.append(shown(line, start, at));
        int faulty = text.length();
        int end = at;
        while (end < line.length()) {
            String next = shown(line.codePointAt(end));
            if (used + Columns.of(next) > width - 1) {
                text.append(CUT);
                break;
            }
            used += Columns.of(next);
            text.append(next);
            end += Character.charCount(line.codePointAt(end));
        }
        return new QuotedLine(text.toString(), faulty, caret);
    }

    private static String shown(String line, int from, int to) {
        StringBuilder text = new StringBuilder();
        line.substring(from, to).codePoints().forEach(point -> text.append(shown(point)));
        return text.toString();
    }

    private static String shown(int point) {
        return point == '\t' ? " " : Excerpt.of(Character.toString(point), 1);
    }
}
