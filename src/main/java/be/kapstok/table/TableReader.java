package be.kapstok.table;

import be.kapstok.file.FileText;
import be.kapstok.file.RawText;
import be.kapstok.reason.Location;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/** Reads one table, and notes what there is to say of its form. */
final class TableReader {
    private final String file;
    private final FileText text;
    private final boolean headed;
    private final RowReader rows;
    private final Remarks remarks = new Remarks();
    private int[] starts = new int[1 << 10];
    private int[] lines = new int[1 << 10];
    private int count;
    private int width;

    TableReader(RawText raw, TableOptions options) {
        this.file = raw.file();
        this.text = FileText.of(raw, options.charset());
        this.headed = options.headed();
        this.rows = new RowReader(text.bytes(), text.charset(), options.separator());
    }

    Table read() {
        List<String> first = List.of();
        try {
            while (rows.next()) {
                if (rows.blank()) {
                    continue;
                }
                if (count == 0) {
                    first = rows.cells();
                }
                keep();
                look(first);
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException("a text in memory cannot fail to be read", impossible);
        }
        starts = Arrays.copyOf(starts, count + 1);
        starts[count] = text.bytes().length;
        TableText all = new TableText(file, text, (byte) rows.separator(), starts, Arrays.copyOf(lines, count));
        List<String> header = headed
                ? first
                : IntStream.rangeClosed(1, width).mapToObj(i -> "#" + i).toList();
        remarkOnForm(all, header);
        return new Table(all, header, headed, remarks.all());
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

    private void look(List<String> first) {
        width = Math.max(width, rows.size());
        int damage = rows.damage();
        if (damage >= 0 && remarks.keeps(RemarkCode.DAMAGED_TEXT)) {
            remarks.add(RemarkCode.DAMAGED_TEXT, rows.placeOf(file, "", damage), name());
        }
        if (headed && rows.size() > first.size()) {
            lookBeyond(first.size());
        }
        if (rows.quotes()) {
            note(RemarkCode.UNCLOSED_QUOTE, rows.unclosed());
            note(RemarkCode.LINE_END_IN_CELL, rows.unclosed() < 0 ? rows.lineEndIn() : -1);
            note(RemarkCode.TEXT_AFTER_QUOTE, rows.textAfterQuote());
        }
    }

    private void lookBeyond(int headings) {
        List<String> cells = rows.cells();
        for (int i = headings; i < cells.size(); i++) {
            if (!cells.get(i).isBlank()) {
                note(RemarkCode.CELLS_WITHOUT_HEADING, i);
                return;
            }
        }
    }

    private void note(RemarkCode code, int cell) {
        if (cell >= 0 && remarks.keeps(code)) {
            remarks.add(code, rows.place(file, "", cell), Remarks.shown(rows.raw(cell, 200)));
        }
    }

    private void remarkOnForm(TableText all, List<String> header) {
        Location start = new Location(file, "", 1, 1);
        if (text.characterSet().guessed()) {
            remarks.add(RemarkCode.GUESSED_CHARACTER_SET, start, name());
        }
        if (count == 0) {
            remarks.add(RemarkCode.EMPTY_FILE, start);
        } else if (headed) {
            remarkOnHeader(all, header);
        }
    }

    private void remarkOnHeader(TableText all, List<String> header) {
        if (count == 1) {
            remarks.add(RemarkCode.NO_ROWS, all.place(0, 0));
        }
        if (Headings.lookLikeData(header)) {
            remarks.add(RemarkCode.HEADER_LOOKS_LIKE_DATA, all.place(0, 0), Remarks.shown(String.join(", ", header)));
        }
        Headings headings = new Headings(header);
        List<String> seen = new ArrayList<>();
        for (int i = 0; i < header.size(); i++) {
            String heading = header.get(i);
            boolean blank = heading.isBlank();
            RemarkCode code = blank ? RemarkCode.EMPTY_HEADING : RemarkCode.REPEATED_HEADING;
            if ((blank || seen.contains(heading)) && remarks.keeps(code)) {
                remarks.add(code, all.place(0, i), Remarks.shown(headings.name(i)));
            }
            seen.add(heading);
        }
    }

    private String name() {
        return text.characterSet().charset().displayName(java.util.Locale.ROOT);
    }
}
