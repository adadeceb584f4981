package be.kapstok.report;

import java.util.List;

/**
 * A text as it stands somewhere, with spans of it marked.
 *
 * @param label what stands before it, such as the number of its line; may be empty
 * @param text the text, on one line, without control characters
 * @param spans what is marked, in order; they do not overlap
 */
record Quote(String label, String text, List<Span> spans) implements Document.Block {
    /** How much of a faulty line is shown. */
    private static final int WIDTH = 66;

    private static final String CUT = "…";

    /** A part of the text, from one offset to before another; at the end of the text it may be empty. */
    record Span(int from, int until) {}

    /** A line of a file around a faulty column, from 1. */
    static Quote of(int number, String line, int column) {
        return of(number, line, column, WIDTH);
    }

    /** The same in so many columns of a terminal; the line may be very long. */
    static Quote of(int number, String line, int column, int width) {
        int at = line.offsetByCodePoints(0, Math.min(Math.max(1, column) - 1, line.codePointCount(0, line.length())));
        boolean whole = line.length() <= width * 4 && Columns.of(shown(line, 0, line.length())) < width;
        int start = at;
        while (start > 0 && fits(shown(line, line.offsetByCodePoints(start, -1), at), whole ? width : width / 3)) {
            start = line.offsetByCodePoints(start, -1);
        }
        // a mark that combines with what is cut off has nothing to stand on
        String cut = start == 0 ? "" : Columns.of(line.codePointAt(start)) == 0 ? CUT + "◌" : CUT;
        int end = at;
        while (end < line.length() && fits(cut + shown(line, start, line.offsetByCodePoints(end, 1)), width - 1)) {
            end = line.offsetByCodePoints(end, 1);
        }
        String text = (cut + shown(line, start, end) + (end < line.length() ? CUT : "")).stripTrailing();
        int from = Math.min(cut.length() + shown(line, start, at).length(), text.length());
        int until = from < text.length() ? text.offsetByCodePoints(from, 1) : from;
        return new Quote(String.valueOf(number), text, List.of(new Span(from, until)));
    }

    private static boolean fits(String text, int columns) {
        return Columns.of(text) <= columns;
    }

    private static String shown(String line, int from, int until) {
        return Escapes.line(line.substring(from, until).replace('\t', ' '));
    }

    /** The line under the text: a caret under each marked column. */
    static String carets(String text, List<Span> spans, int from) {
        StringBuilder carets = new StringBuilder();
        for (Span each : spans) {
            int start = Math.max(0, Math.min(text.length(), each.from() - from));
            int end = Math.max(0, Math.min(text.length(), each.until() - from));
            boolean here = (each.from() >= from && each.from() <= from + text.length()) || start < end;
            if (here) {
                int columns = Math.max(1, Columns.of(text.substring(start, end)));
                carets.append(" ".repeat(Math.max(0, Columns.of(text.substring(0, start)) - carets.length())));
                carets.append("^".repeat(columns));
            }
        }
        return carets.toString();
    }
}
