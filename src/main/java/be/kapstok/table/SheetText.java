package be.kapstok.table;

import be.kapstok.file.RawText;
import be.kapstok.reason.Excerpt;
import be.kapstok.reason.Location;
import be.kapstok.reason.Message;
import be.kapstok.workbook.CellKind;
import be.kapstok.workbook.CellSink;
import be.kapstok.workbook.Refusal;
import be.kapstok.workbook.WorkbookFile;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * Makes of the cells of a sheet a text with commas and quotes that can be read in one way only: rows without cells become one
 * blank line, empty columns to the left are left out, and all rows are equally long.
 */
final class SheetText implements CellSink {
    private static final CellKind[] NONE = {};
    private static final int MOST_SHOWN = 500;
    private static final int WIDEST = 4_000_000;

    private final WorkbookFile workbook;
    private final WorkbookFile.Sheet sheet;
    private byte[] text = new byte[1 << 12];
    private int size;
    private int row;
    private boolean hidden;
    private final List<String> cells = new ArrayList<>();
    private final List<CellKind> kinds = new ArrayList<>();
    private final List<Line> lines = new ArrayList<>();
    private int firstColumn = Integer.MAX_VALUE;
    private int width;
    private final Map<RemarkCode, List<Integer>> told = new EnumMap<>(RemarkCode.class);
    private final Map<RemarkCode, Integer> counts = new EnumMap<>(RemarkCode.class);

    /** A row with cells: its number, where its text ends, and what its cells hold. */
    @SuppressWarnings("ArrayRecordComponent") // never compared
    private record Line(int row, int end, CellKind[] kinds) {}

    SheetText(WorkbookFile workbook, WorkbookFile.Sheet sheet) {
        this.workbook = workbook;
        this.sheet = sheet;
    }

    WorkbookFile.Sheet sheet() {
        return sheet;
    }

    @Override
    public void row(int number, boolean isHidden) {
        endRow();
        row = number;
        hidden = isHidden;
    }

    @Override
    public void cell(int column, CellKind kind, String value) {
        while (cells.size() <= column) {
            cells.add("");
            kinds.add(CellKind.NONE);
        }
        cells.set(column, value);
        kinds.set(column, kind);
    }

    @Override
    public void uncalculated(int column) {
        note(RemarkCode.FORMULA_WITHOUT_VALUE, row, column);
    }

    @Override
    public void merged(int firstRow, int lastRow, int column) {
        if (lastRow > firstRow) {
            note(RemarkCode.MERGED_CELLS, firstRow, column);
        }
    }

    private void note(RemarkCode code, int ofRow, int column) {
        if (counts.merge(code, 1, Integer::sum) <= Remark.LISTED) {
            List<Integer> places = told.computeIfAbsent(code, none -> new ArrayList<>());
            places.add(ofRow);
            places.add(column);
        }
    }

    /** Writes the row at hand, if it has a cell that is not empty. */
    private void endRow() {
        int from = 0;
        while (from < cells.size() && cells.get(from).isEmpty()) {
            from++;
        }
        int to = cells.size();
        while (to > from && cells.get(to - 1).isEmpty()) {
            to--;
        }
        if (from < to) {
            CellKind[] held = kinds.subList(0, to).toArray(new CellKind[0]);
            for (int i = 0; i < to; i++) {
                write((i == 0 ? "" : ",") + written(cells.get(i)));
            }
            lines.add(new Line(row, size, held));
            firstColumn = Math.min(firstColumn, from);
            width = Math.max(width, to);
            if (hidden) {
                note(RemarkCode.HIDDEN_ROWS, row, from);
            }
        }
        cells.clear();
        kinds.clear();
    }

    private static String written(String cell) {
        boolean plain = cell.indexOf(',') < 0
                && cell.indexOf('"') < 0
                && cell.indexOf('\n') < 0
                && cell.indexOf('\r') < 0
                && !cell.startsWith("\uFEFF");
        return plain ? cell : '"' + cell.replace("\"", "\"\"") + '"';
    }

    private void write(String piece) {
        byte[] bytes = piece.getBytes(StandardCharsets.UTF_8);
        if (size > RawText.LONGEST - bytes.length) {
            throw Refusal.beyond("sheet", RawText.LONGEST);
        }
        if (size + bytes.length > text.length) {
            text = Arrays.copyOf(text, (int) Math.min(RawText.LONGEST, 2L * (size + bytes.length)));
        }
        System.arraycopy(bytes, 0, text, size, bytes.length);
        size += bytes.length;
    }

    /** Whether no cell holds anything, once the sheet was read. */
    boolean isEmpty() {
        endRow();
        return lines.isEmpty();
    }

    /** The text, with what there is to say of it. */
    TableSource source(String file, List<String> others) {
        endRow();
        int left = lines.isEmpty() ? 0 : firstColumn;
        int even = (long) (width - left) * lines.size() <= WIDEST + 4L * size ? width : mostOften();
        long all = 0;
        for (int i = 0; i < lines.size(); i++) {
            all += end(i) - end(i - 1) - left + Math.max(0, even - lines.get(i).kinds().length) + 2L;
        }
        if (all > RawText.LONGEST) {
            throw Refusal.beyond("sheet", RawText.LONGEST);
        }
        byte[] bytes = new byte[(int) all];
        List<Integer> rows = new ArrayList<>();
        List<CellKind[]> held = new ArrayList<>();
        int at = 0;
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            if (i > 0 && line.row() > lines.get(i - 1).row() + 1) {
                bytes[at] = '\n';
                at++;
                rows.add(line.row() - 1);
                held.add(NONE);
            }
            int start = at;
            int from = end(i - 1) + left;
            System.arraycopy(text, from, bytes, at, line.end() - from);
            at += line.end() - from;
            int more = Math.max(0, even - line.kinds().length);
            Arrays.fill(bytes, at, at + more, (byte) ',');
            at += more;
            rows.add(line.row());
            held.add(Arrays.copyOfRange(line.kinds(), left, line.kinds().length));
            for (int ends = Cells.lineEnds(bytes, start, at); ends > 0; ends--) {
                rows.add(line.row());
                held.add(NONE);
            }
            bytes[at] = '\n';
            at++;
        }
        int[] numbers = rows.isEmpty()
                ? new int[] {1}
                : rows.stream().mapToInt(Integer::intValue).toArray();
        SheetPlaces places = new SheetPlaces(workbook, sheet, numbers, left, held);
        Dialect dialect = Dialect.of(',').ofWidth(even - left);
        return new TableSource(
                RawText.of(Arrays.copyOf(bytes, at), file), places, dialect, remarks(places, file, others));
    }

    private int end(int line) {
        return line < 0 ? 0 : lines.get(line).end();
    }

    /** How far most rows reach. */
    private int mostOften() {
        int[] counted = new int[width + 1];
        lines.forEach(each -> counted[each.kinds().length]++);
        int most = 0;
        for (int i = 0; i <= width; i++) {
            most = counted[i] >= counted[most] ? i : most;
        }
        return most;
    }

    private List<Remark> remarks(SheetPlaces places, String file, List<String> others) {
        List<Remark> remarks = new ArrayList<>();
        if (!others.isEmpty()) {
            Location start = places.at(file, "", lines.get(0).row(), places.firstColumn());
            remarks.add(remark(
                    RemarkCode.OTHER_SHEETS,
                    List.of(start),
                    Excerpt.of(sheet.name(), Excerpt.IN_A_SENTENCE),
                    Excerpt.of(String.join(", ", others), MOST_SHOWN),
                    Excerpt.of(others.get(0), Excerpt.IN_A_SENTENCE)));
        }
        told.forEach((code, cellsOf) -> {
            List<Location> found = new ArrayList<>();
            for (int i = 0; i < cellsOf.size(); i += 2) {
                found.add(places.at(file, "", cellsOf.get(i), cellsOf.get(i + 1)));
            }
            String cell = String.valueOf(found.get(0).cell());
            remarks.add(remark(code, found, String.valueOf(counts.get(code)), cell));
        });
        return remarks;
    }

    private static Remark remark(RemarkCode code, List<Location> found, Object... about) {
        return new Remark(code, found, new Message(FormRemarks.class, code.name(), Arrays.asList(about)));
    }
}
