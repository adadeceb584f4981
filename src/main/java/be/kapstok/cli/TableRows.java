package be.kapstok.cli;

import be.kapstok.dataset.DatasetReader;
import be.kapstok.dataset.ReadOptions;
import be.kapstok.dataset.RecognisedFile;
import be.kapstok.file.FileInput;
import be.kapstok.file.RawText;
import be.kapstok.file.TextStream;
import be.kapstok.reason.Location;
import be.kapstok.report.FaultyLines.InTable;
import be.kapstok.table.RowReader;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * The rows and headings of a table that findings are about.
 *
 * @param columns its columns
 * @param rows the row in which each line of interest is, by the number of the line; none for a workbook
 */
record TableRows(List<RecognisedFile.Column> columns, Map<Integer, Integer> rows) {
    /** {@return those of a file; {@code null} when it is no table, or none whose header could be read} */
    static @Nullable TableRows of(Path file, NavigableSet<Integer> lines, ReadOptions options) throws IOException {
        RawText start = RawText.startOf(file);
        byte[] bytes = start.bytes();
        RawText text = bytes != null && RawText.isOfficeFile(bytes) ? RawText.of(file) : start;
        DatasetReader reader = new DatasetReader(options);
        if (text.tooLong() || reader.foreign(text).isPresent()) {
            return null;
        }
        RecognisedFile known = reader.read(text).recognition();
        if (known == null) {
            return null;
        }
        Map<Integer, Integer> rows = known.sheet() == null ? numbered(file, new TreeSet<>(lines), options) : Map.of();
        return new TableRows(known.columns(), rows);
    }

    private static Map<Integer, Integer> numbered(Path file, NavigableSet<Integer> lines, ReadOptions options)
            throws IOException {
        Map<Integer, Integer> found = new HashMap<>();
        int number = 0;
        try (InputStream in = FileInput.open(file)) {
            TextStream text = new TextStream(in, options.table().charset());
            RowReader rows = new RowReader(text, options.table().separator());
            while (!lines.isEmpty() && rows.next()) {
                while (!lines.isEmpty() && lines.first() < rows.line()) {
                    found.put(lines.pollFirst(), number);
                }
                number = rows.number(number);
            }
        }
        for (int each : lines) {
            found.put(each, number);
        }
        return found;
    }

    /** The row of a place, and the heading of the column of its field. */
    InTable place(Location place) {
        String field = place.pointer().replaceFirst("^/[^/]*/\\d+", "").replaceAll("/\\d+(?=/|$)", "");
        String name = field.isEmpty() ? "" : field.substring(1).replace('/', '.');
        List<String> headings = columns.stream()
                .filter(each -> each.field() != null && !name.isEmpty())
                .filter(each -> name.equals(each.field()) || name.startsWith(each.field() + "."))
                .map(RecognisedFile.Column::heading)
                .toList();
        return new InTable(
                rows.getOrDefault(place.line(), place.line()),
                headings.size() == 1 ? headings.get(0).strip() : null);
    }
}
