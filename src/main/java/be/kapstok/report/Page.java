package be.kapstok.report;

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

    private void wrap(String first, String next, String text) {
        StringBuilder line = new StringBuilder(first);
        boolean empty = true;
        for (String word : text.split(" ", -1)) {
            if (!empty && length(line) + 1 + length(word) > WIDTH) {
                lines.add(line.toString());
                line = new StringBuilder(next);
                empty = true;
            }
            line.append(empty ? "" : " ").append(word);
            empty = false;
        }
        lines.add(line.toString());
    }

    private static int length(CharSequence text) {
        return text.toString().codePointCount(0, text.length());
    }

    @Override
    public String toString() {
        return String.join("\n", lines) + "\n";
    }
}
