package be.kapstok.document;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Plain text for a terminal of 80 columns, wrapped. */
final class TextPage {
    static final int WIDTH = 80;

    /** A blank at which a line may end: none within a number (10 000), before a French sign (« oui » ; non) or a unit (80 %). */
    private static final Pattern BREAK = Pattern.compile("(?<!«) (?![:;?!»%€](?:[ ,.)]|$))(?!(?<=\\d )\\d{3}(?!\\d))");

    private final List<String> lines = new ArrayList<>();

    /** A line as it is. */
    void add(String line) {
        lines.add(line.stripTrailing());
    }

    /** A title, with an empty line before it. */
    void titled(int columns, String title) {
        add("");
        indented(columns, title);
    }

    /** A text that is wrapped under itself. */
    void indented(int columns, String text) {
        wrap(" ".repeat(columns), " ".repeat(columns), text, WIDTH);
    }

    /** A text after a mark such as {@code 1.} or a label, wrapped to start at a column. */
    void behind(int columns, String mark, int textAt, String text) {
        String first = " ".repeat(columns) + mark;
        first += " ".repeat(Math.max(1, textAt - length(first)));
        wrap(first, " ".repeat(textAt), text, WIDTH);
    }

    /** A name that is wrapped within a number of columns, and a text beside its last line. */
    void beside(int columns, String name, int room, String text) {
        wrap(" ".repeat(columns), " ".repeat(columns), name, columns + room);
        String last = lines.remove(lines.size() - 1);
        add(last + " ".repeat(Math.max(0, columns + room - length(last))) + text);
    }

    private void wrap(String first, String next, String text, int width) {
        StringBuilder line = new StringBuilder(first);
        boolean empty = true;
        for (String whole : BREAK.split(text, -1)) {
            // an address on the web stays whole, to be copied or clicked
            int room = whole.contains("://") ? Integer.MAX_VALUE : width - Math.max(length(first), length(next));
            for (String word : Columns.pieces(whole, room)) {
                if (!empty && length(line) + 1 + length(word) > width) {
                    add(line.toString());
                    line = new StringBuilder(next);
                    empty = true;
                }
                line.append(empty ? "" : " ").append(word);
                empty = false;
            }
        }
        add(line.toString());
    }

    private static int length(CharSequence text) {
        return Columns.of(text.toString());
    }

    @Override
    public String toString() {
        return String.join("\n", lines) + "\n";
    }
}
