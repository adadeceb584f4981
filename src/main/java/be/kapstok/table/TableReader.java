package be.kapstok.table;

import be.kapstok.file.FileText;
import be.kapstok.file.RawText;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/** Reads one table: its header, and where its rows start. */
final class TableReader {
    /** How many lines may stand above the header. */
    private static final int MOST_ABOVE = 10;

    private final String file;
    private final FileText text;
    private final boolean headed;
    private final RowReader rows;
    private final FormRemarks remarks;
    private List<String> header = List.of();
    private boolean lookingForHeader;
    private int[] starts = new int[1 << 10];
    private int[] lines = new int[1 << 10];
    private int count;
    private int width;

    TableReader(RawText raw, TableOptions options) {
        this.file = raw.file();
        this.text = FileText.of(raw, options.charset());
        this.headed = options.headed();
        this.rows = new RowReader(text.bytes(), text.charset(), options.separator());
        this.remarks = new FormRemarks(file, text);
        this.lookingForHeader = headed;
    }

    Table read() {
        boolean behindBlank = false;
        int above = 0;
        try {
            while (rows.next()) {
                if (rows.blank()) {
                    behindBlank = true;
                    continue;
                }
                if (lookingForHeader && isHeader(above)) {
                    above += count;
                    count = 0;
                }
                keep();
                width = Math.max(width, rows.size());
                remarks.lookAt(rows, headed ? header : List.of(), count - 1, behindBlank);
                behindBlank = false;
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException("a text in memory cannot fail to be read", impossible);
        }
        return table(above);
    }

    /**
     * Whether the row at hand is the header: the first row, or behind lines of one cell the first that has several, all filled
     * and none of them data.
     */
    private boolean isHeader(int above) {
        List<String> cells = rows.cells();
        if (count == 0) {
            header = cells;
            lookingForHeader = filled(cells) == 1;
            return true;
        }
        long filled = filled(cells);
        lookingForHeader = filled == 1 && above + count < MOST_ABOVE;
        boolean below = filled > 1 && filled == cells.size() && !Headings.lookLikeData(cells);
        header = below ? cells : header;
        return below;
    }

    private static long filled(List<String> cells) {
        return cells.stream().filter(each -> !each.isBlank()).count();
    }

    private void keep() {
        if (count == lines.length) {
            lines = Arrays.copyOf(lines, count * 2);
            starts = Arrays.copyOf(starts, count * 2);
        }
        starts[count] = rows.offset();
        lines[count] = rows.line();
        count++;
    }

    private Table table(int above) {
        starts = Arrays.copyOf(starts, count + 1);
        starts[count] = text.bytes().length;
        TableText all = new TableText(file, text, (byte) rows.separator(), starts, Arrays.copyOf(lines, count));
        List<String> names = headed
                ? header
                : IntStream.rangeClosed(1, width).mapToObj(i -> "#" + i).toList();
        return new Table(all, names, headed, remarks.of(all, names, headed, above));
    }
}
