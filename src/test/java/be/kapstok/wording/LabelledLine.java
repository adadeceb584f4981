package be.kapstok.wording;

import be.kapstok.file.RawText;
import be.kapstok.model.MeasureKind;
import be.kapstok.table.Table;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/** A line of a measure with the kind that the guide gives it, and where it comes from. */
record LabelledLine(String id, String text, MeasureKind label, String source) {
    static final String FIRST = "real-lines-1.csv";
    static final String SECOND = "real-lines-2.csv";

    /** Lines in our words after public pages; labelled before the reader ran on them. */
    static final String PAGES = "page-lines.csv";

    /** Lines that were made up, and labelled before any reader ran on them. */
    static final String OWN = "own-lines.csv";

    /** More of them, with words that the lexicon had not. */
    static final String MORE_OWN = "own-lines-2.csv";

    /** Lines written in six batches, with what the reader said of them when it met them first. */
    static final String FRESH = "fresh-lines.csv";

    static List<LabelledLine> of(String file) {
        try (InputStream in = Objects.requireNonNull(LabelledLine.class.getResourceAsStream(file), file)) {
            Table table = Table.read(RawText.of(in, file));
            List<String> header = table.header();
            return table.rows().stream()
                    .map(row -> new LabelledLine(
                            row.cells().get(header.indexOf("id")),
                            row.cells().get(header.indexOf("text_nl")),
                            kind(row.cells().get(header.indexOf("label"))),
                            header.contains("source") ? row.cells().get(header.indexOf("source")) : "made up"))
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /**
     * What the reader said of a line when it met it first.
     *
     * @param batch the batch of the line: after each one words and rules were changed
     * @param right whether the kind was right
     * @param sure whether the answer was confirmed or probable
     * @param doubt its doubt
     */
    record FirstRun(int batch, boolean right, boolean sure, int doubt) {}

    static List<FirstRun> firstRuns() {
        try (InputStream in = Objects.requireNonNull(LabelledLine.class.getResourceAsStream(FRESH), FRESH)) {
            Table table = Table.read(RawText.of(in, FRESH));
            List<String> header = table.header();
            return table.rows().stream()
                    .map(row -> new FirstRun(
                            Integer.parseInt(row.cells().get(header.indexOf("batch"))),
                            row.cells()
                                    .get(header.indexOf("label"))
                                    .equals(row.cells().get(header.indexOf("read_first"))),
                            !row.cells().get(header.indexOf("sure_first")).equals("possible"),
                            Integer.parseInt(row.cells().get(header.indexOf("doubt_first")))))
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static MeasureKind kind(String label) {
        return label.equals("not-integration")
                ? MeasureKind.NO_SIGN
                : MeasureKind.valueOf(label.toUpperCase(Locale.ROOT));
    }
}
