package be.kapstok.table;

import be.kapstok.file.FileText;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** One table of a text: what stands above it, its header, its rows, notes below it, and where another table starts. */
final class TablePart {
    private static final int MOST_NOTES = 50;
    private static final int LOOK = 5;

    private final String file;
    private final FileText text;
    private final @Nullable SheetPlaces sheet;
    private final TableOptions options;
    private final RowReader rows;
    private final FormRemarks remarks;
    private final List<List<String>> headerRows = new ArrayList<>();
    private final BitSet mended = new BitSet();
    private Head head = new Head(0, 0);
    private List<String> header = List.of();
    private byte[] firstOfHeader = {};
    private int[] starts = new int[1 << 10];
    private int[] lines = new int[1 << 10];
    private int count;
    private int width;
    private int below;
    private int lineBelow;

    /** Reads the table that starts at an offset and on a line. */
    TablePart(TableSource source, TableOptions options, int offset, int line) throws IOException {
        this.file = source.file();
        this.text = source.text();
        this.sheet = source.sheet();
        this.options = options;
        this.rows = source.rows(text.bytes(), offset, line, options.separator());
        this.remarks = new FormRemarks(file, text);
        this.below = text.bytes().length;
        read();
    }

    private void read() throws IOException {
        boolean behindBlank = false;
        int index = 0;
        while (rows.next()) {
            if (rows.blank()) {
                behindBlank = true;
                continue;
            }
            head = index == 0 ? rows.head(options.headed()) : head;
            if (index >= head.above() + Math.max(1, head.rows()) && options.headed() && startsTable(behindBlank)) {
                below = rows.offset();
                lineBelow = rows.lineOfText();
                return;
            }
            take(index);
            index++;
            behindBlank = false;
        }
    }

    private void take(int index) {
        remarks.lookAt(rows);
        if (index < head.above()) {
            return;
        }
        int row = index - head.above();
        if (row < head.rows()) {
            headerRows.add(rows.cells());
            firstOfHeader = headerRows.get(0).get(0).replace("\"", "").getBytes(text.charset());
            header = Head.joined(headerRows);
        } else {
            remarks.lookBelow(rows, options.headed() ? header : List.of());
        }
        if (row >= head.rows() - 1) {
            keep();
            width = Math.max(width, rows.size());
        }
    }

    private void keep() {
        if (count == lines.length) {
            lines = Arrays.copyOf(lines, count * 2);
            starts = Arrays.copyOf(starts, count * 2);
        }
        starts[count] = rows.offset();
        lines[count] = rows.lineOfText();
        if (rows.mended()) {
            mended.set(count);
        }
        count++;
    }

    /** Whether the row at hand starts another table: it repeats the header, or is a header of its own behind a blank line. */
    private boolean startsTable(boolean behindBlank) throws IOException {
        return repeatsHeader() || (behindBlank && headsAnother());
    }

    private boolean repeatsHeader() {
        if (rows.size() < 2 || header.size() < 2 || !rows.startsWith(firstOfHeader)) {
            return false;
        }
        List<String> cells = rows.cells();
        return headerRows.stream().anyMatch(each -> isAlike(each, cells)) && !Headings.lookLikeData(cells);
    }

    private static boolean isAlike(List<String> one, List<String> other) {
        int both = Math.min(one.size(), other.size());
        boolean words = one.stream().limit(both).filter(each -> !each.isBlank()).count() > 1;
        return words
                && both * 2 > Math.max(one.size(), other.size())
                && one.subList(0, both).equals(other.subList(0, both));
    }

    /** Whether a row of words, with lines of one cell above it or not, stands between rows with numbers. */
    private boolean headsAnother() throws IOException {
        if (count < 2 || !holdsNumber(all(count, below).cells(count - 1))) {
            return false;
        }
        List<List<String>> next = new ArrayList<>();
        RowReader ahead = rows.from(text.bytes(), rows.offset(), rows.lineOfText());
        while (next.size() < LOOK && ahead.next()) {
            if (!ahead.blank()) {
                next.add(ahead.cells());
            }
        }
        int named = 0;
        while (named < next.size()
                && next.get(named).stream().filter(each -> !each.isBlank()).count() == 1) {
            named++;
        }
        return named + 1 < next.size()
                && next.get(named).size() > 1
                && next.get(named).stream().noneMatch(each -> each.isBlank() || Headings.isNumber(each))
                && !Headings.lookLikeData(next.get(named))
                && holdsNumber(next.get(named + 1));
    }

    private static boolean holdsNumber(List<String> cells) {
        return cells.stream().anyMatch(Headings::isNumber);
    }

    boolean hasOtherBelow() {
        return lineBelow > 0;
    }

    /** Where the next table starts. */
    int below() {
        return below;
    }

    int lineBelow() {
        return lineBelow;
    }

    /** The first of how many rows at the end are notes: lines of one cell that is no number, behind a blank line or marked. */
    private int withoutNotes(TableText all) {
        int rowsAbove = options.headed() ? 1 : 0;
        int first = count;
        for (int row = count - 1; header.size() > 1 && row > rowsAbove && row >= count - MOST_NOTES; row--) {
            List<String> cells = all.cells(row);
            boolean alone = !cells.get(0).isBlank() && cells.stream().skip(1).allMatch(String::isBlank);
            if (!alone || Headings.isNumber(cells.get(0))) {
                return first;
            }
            boolean marked = Headings.isNote(cells.get(0));
            first = marked || isBehindBlank(row) ? row : first;
        }
        return first;
    }

    private boolean isBehindBlank(int row) {
        int at = starts[row];
        while (at > 0 && text.bytes()[at - 1] <= ' ' && text.bytes()[at - 1] > 0) {
            at--;
        }
        return Cells.lineEnds(text.bytes(), at, starts[row]) > 1;
    }

    /** Where the line of the last of some rows ends, so that blank lines below it stay there whatever becomes of the row. */
    private int endOfLine(TableText all, int rowCount) {
        if (rowCount == 0) {
            return below;
        }
        int[] bounds = all.bounds(rowCount - 1);
        int to = all.behind(rowCount - 1);
        int at = all.dialect().endOfRow(text.bytes(), bounds[bounds.length - 1], to);
        boolean two = at + 1 < to && text.bytes()[at] == '\r' && text.bytes()[at + 1] == '\n';
        return Math.min(to, at + (two ? 2 : 1));
    }

    private TableText all(int rowCount, int end) {
        int[] all = Arrays.copyOf(starts, rowCount + 1);
        all[rowCount] = end;
        return new TableText(file, text, rows.dialect(), all, Arrays.copyOf(lines, rowCount), mended, sheet);
    }

    /**
     * The table, and what there is to say of it: of its workbook, of the others of the text when nobody told which to read, and of
     * its form.
     */
    Table table(List<TablePart> tables, List<Remark> ofWorkbook) {
        TableText whole = all(count, below);
        int kept = withoutNotes(whole);
        TableText all = kept == count && !hasOtherBelow() ? whole : all(kept, endOfLine(whole, kept));
        boolean headed = options.headed();
        List<String> names = headed
                ? header
                : IntStream.rangeClosed(1, width).mapToObj(i -> "#" + i).toList();
        if (kept < count) {
            remarks.notes(whole, kept, header.size());
        }
        if (tables.size() > 1) {
            remarks.tables(tables.stream()
                    .skip(1)
                    .map(each -> each.all(each.count, each.below))
                    .toList());
        }
        List<Remark> said = new ArrayList<>(ofWorkbook);
        said.addAll(remarks.of(all, names, headed, head));
        return new Table(all, names, headed, said);
    }
}
