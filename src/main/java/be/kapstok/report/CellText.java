package be.kapstok.report;

import be.kapstok.document.Words;
import be.kapstok.reason.Excerpt;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A sentence of a cell.
 *
 * @param whole the sentence
 * @param brief the same in a few words, for a cell that has many
 */
record CellText(String whole, String brief) {
    /** The length of a cell from which it gets no further sentence, so that a spreadsheet stays readable. */
    private static final int LONGEST = 480;

    /** A sentence without a short form. */
    CellText(String sentence) {
        this(sentence, sentence);
    }

    /**
     * Sentences in one cell, each once, as many as fit: the first are whole, the others brief, and the first is cut when it is
     * too long. The cell is on one line, and no formula.
     */
    static String of(Stream<CellText> sentences, String between, Words words) {
        List<CellText> all =
                sentences.filter(each -> !each.whole.isBlank()).distinct().toList();
        int whole = all.size();
        while (whole > 1 && length(all, whole, between) > LONGEST) {
            whole--;
        }
        StringBuilder cell = new StringBuilder();
        int told = 0;
        for (CellText each : all) {
            String next = Excerpt.of((told < whole ? each.whole : each.brief).strip(), LONGEST);
            if (told > 0 && cell.length() + next.length() > LONGEST) {
                break;
            }
            boolean starts = told == 0 || between.startsWith(".");
            cell.append(told == 0 ? "" : between)
                    .append(starts ? next.substring(0, 1).toUpperCase(words.language()) + next.substring(1) : next);
            told++;
        }
        if (told < all.size()) {
            cell.append(' ').append(words.of("judged.more", all.size() - told));
        }
        return CsvRenderer.harmless(cell.toString());
    }

    /** How long all sentences are when so many of them are whole. */
    private static int length(List<CellText> all, int whole, String between) {
        return IntStream.range(0, all.size())
                .map(i -> (i < whole ? all.get(i).whole : all.get(i).brief).length() + between.length())
                .sum();
    }
}
