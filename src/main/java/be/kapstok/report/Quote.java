package be.kapstok.report;

import be.kapstok.report.Document.Block;
import java.util.List;

/**
 * A text as it stands somewhere, with spans of it marked.
 *
 * @param label what stands before it, such as the number of its line; may be empty
 * @param text the text, on one line, without control characters
 * @param spans what is marked, in order; they do not overlap
 */
record Quote(String label, String text, List<Span> spans) implements Block {
    /** How much of a faulty line is shown. */
    private static final int WIDTH = 66;

    /** Copies the list. */
    Quote {
        spans = List.copyOf(spans);
    }

    /** A part of the text, from one offset to before another; at the end of the text it may be empty. */
    record Span(int from, int until) {}

    /** A line of a file around a faulty column, from 1. */
    static Quote of(int number, String line, int column) {
        QuotedLine cut = QuotedLine.of(line, Math.max(1, column), WIDTH);
        String text = cut.text().stripTrailing();
        int at = Math.min(cut.at(), text.length());
        int end = at < text.length() ? at + Character.charCount(text.codePointAt(at)) : at;
        return new Quote(String.valueOf(number), text, List.of(new Span(at, end)));
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
