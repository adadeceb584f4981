package be.kapstok.report;

import be.kapstok.reason.Location;
import java.util.ArrayList;
import java.util.List;

/** Plain text for a terminal of 80 columns: titles, labelled lines and numbered items, wrapped. */
final class Page {
    private static final int WIDTH = 80;
    private static final int LABEL = 19;

    private final List<String> lines = new ArrayList<>();

    void title(String text) {
        if (!lines.isEmpty()) {
            lines.add("");
        }
        wrap("", "", text);
    }

    /** Lines with a label before the first. */
    void labelled(String label, List<String> texts) {
        String first = "  " + label + " ".repeat(Math.max(1, LABEL - length(label)));
        for (String text : texts) {
            wrap(first, " ".repeat(LABEL + 2), text);
            first = " ".repeat(LABEL + 2);
        }
    }

    /** A line behind a mark such as {@code 1.} or {@code [1]}. */
    void item(String mark, String text) {
        String first = "  " + mark + " ".repeat(Math.max(1, 4 - length(mark)));
        wrap(first, " ".repeat(length(first)), text);
    }

    /** A line behind a dash. */
    void bullet(int columns, String text) {
        wrap(" ".repeat(columns) + "- ", " ".repeat(columns + 2), text);
    }

    /** A row of a table: a name that is wrapped, and cells of equal width, aligned to the right, beside its last line. */
    void row(String name, List<String> cells, int cell) {
        int room = WIDTH - 2 - cells.size() * cell;
        wrap("  ", "  ", name, room + 2);
        String last = lines.remove(lines.size() - 1);
        StringBuilder row = new StringBuilder(last).append(" ".repeat(Math.max(0, room + 2 - length(last))));
        for (String each : cells) {
            row.append(" ".repeat(Math.max(1, cell - length(each)))).append(each);
        }
        lines.add(row.toString().stripTrailing());
    }

    /** The line of a place with a caret under the column, where the line is at hand. */
    void quote(Location place, FaultyLines source) {
        String line = place.line() > 0 ? source.of(place) : null;
        if (line != null) {
            String number = " ".repeat(4) + place.line() + " | ";
            Quote quote = Quote.of(line, Math.max(1, place.column()), WIDTH - number.length());
            lines.add((number + quote.text()).stripTrailing());
            lines.add(" ".repeat(number.length() - 2) + "| " + " ".repeat(quote.caret()) + "^");
        }
    }

    /** A line that is wrapped under itself. */
    void indented(int columns, String text) {
        wrap(" ".repeat(columns), " ".repeat(columns), text);
    }

    private void wrap(String first, String next, String text) {
        wrap(first, next, text, WIDTH);
    }

    private void wrap(String first, String next, String text, int width) {
        StringBuilder line = new StringBuilder(first);
        boolean empty = true;
        for (String whole : text.split(" ", -1)) {
            for (String word : parts(whole, width - Math.max(length(first), length(next)))) {
                if (!empty && length(line) + 1 + length(word) > width) {
                    lines.add(line.toString());
                    line = new StringBuilder(next);
                    empty = true;
                }
                line.append(empty ? "" : " ").append(word);
                empty = false;
            }
        }
        lines.add(line.toString());
    }

    /** A word in parts that each fit a line; an address on the web stays whole, to be copied or clicked. */
    private static List<String> parts(String word, int width) {
        if (length(word) <= width || word.contains("://")) {
            return List.of(word);
        }
        List<String> parts = new ArrayList<>();
        StringBuilder part = new StringBuilder();
        int used = 0;
        for (int i = 0; i < word.length(); i += Character.charCount(word.codePointAt(i))) {
            int point = word.codePointAt(i);
            if (used + Columns.of(point) > width) {
                parts.add(part.toString());
                part = new StringBuilder();
                used = 0;
            }
            part.appendCodePoint(point);
            used += Columns.of(point);
        }
        parts.add(part.toString());
        return parts;
    }

    private static int length(CharSequence text) {
        return Columns.of(text.toString());
    }

    @Override
    public String toString() {
        return String.join("\n", lines) + "\n";
    }
}
