package be.kapstok.document;

/**
 * A quoted text, with a part of it marked.
 *
 * @param label the text before it: the number of its line
 * @param text the text, on one line, without control characters
 * @param from the offset of the marked part
 * @param until the offset after it; at the end of the text, the marked part may be empty
 */
public record Quote(String label, String text, int from, int until) {
    private static final String CUT = "…";

    /** A line of a file around a faulty column, from 1, in so many columns of a terminal; the line may be very long. */
    public static Quote of(int number, String line, int column, int width) {
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
        return new Quote(String.valueOf(number), text, from, until);
    }

    private static boolean fits(String text, int columns) {
        return Columns.of(text) <= columns;
    }

    private static String shown(String line, int from, int until) {
        return Escapes.line(line.substring(from, until).replace('\t', ' '));
    }

    /** The line under a piece of the text that begins at an offset: carets under the marked part. */
    String carets(String piece, int at) {
        int start = Math.max(0, Math.min(piece.length(), from - at));
        int end = Math.max(0, Math.min(piece.length(), until - at));
        boolean here = (from >= at && from <= at + piece.length()) || start < end;
        int columns = Math.max(1, Columns.of(piece.substring(start, end)));
        return here ? " ".repeat(Columns.of(piece.substring(0, start))) + "^".repeat(columns) : "";
    }
}
