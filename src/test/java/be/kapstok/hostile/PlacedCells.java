package be.kapstok.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import be.kapstok.file.FileText;
import be.kapstok.file.RawText;
import be.kapstok.file.TextStream;
import be.kapstok.reason.Finding;
import be.kapstok.table.RowReader;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads again, by another parser of CSV, the cell that stands at the place of a finding. */
final class PlacedCells {
    private final String text;
    private final char separator;
    private final List<List<String>> rows = new ArrayList<>();

    private PlacedCells(String text, char separator) {
        this.text = text;
        this.separator = separator;
        for (CsvRecord each : parse(text)) {
            if (!each.getFields().stream().allMatch(String::isEmpty) || each.getFieldCount() > 1) {
                rows.add(each.getFields());
            }
        }
        if (!rows.isEmpty() && String.join("" + separator, rows.get(0)).equals("sep=" + separator)) {
            rows.remove(0);
        }
    }

    /** The cells of a file; {@code null} when some of it is no text. */
    static @Nullable PlacedCells of(String file, byte[] bytes) throws IOException {
        FileText text = FileText.of(RawText.of(bytes, file), null);
        byte[] all = text.bytesWithRest();
        if (FileText.damage(all, 0, all.length, text.charset()) >= 0) {
            return null;
        }
        RowReader reader = new RowReader(new TextStream(new ByteArrayInputStream(bytes), null), null);
        reader.next();
        return new PlacedCells(new String(all, text.charset()), reader.separator());
    }

    private CsvReader<CsvRecord> parse(String csv) {
        return CsvReader.builder()
                .fieldSeparator(separator)
                .skipEmptyLines(false)
                .allowExtraFields(true)
                .allowMissingFields(true)
                .allowExtraCharsAfterClosingQuote(true)
                .ofCsvRecord(csv);
    }

    void check(Finding finding) {
        int at = offset(finding.location().line(), finding.location().column());
        assertThat(at == 0 || (separator + "\r\n").indexOf(text.charAt(at - 1)) >= 0)
                .as(finding + " stands at the start of a cell")
                .isTrue();
        String cell = at == text.length()
                ? ""
                : parse(text.substring(at)).iterator().next().getField(0);
        String expected = expected(finding.location().pointer());
        if (expected != null) {
            assertThat(cell).as(finding.toString()).isEqualTo(expected);
        }
    }

    /** The cell that a pointer leads to: the first of the row when it is about all of it, or has no column. */
    private @Nullable String expected(String pointer) {
        String[] parts = pointer.split("/", 4);
        if (parts.length < 3) {
            return null;
        }
        List<String> row = rows.get(1 + Integer.parseInt(parts[2]));
        String field = parts.length < 4 ? "" : parts[3].replace('/', '.');
        while (!field.isEmpty()) {
            for (int i = 0; i < rows.get(0).size(); i++) {
                if (rows.get(0).get(i).strip().equals(field)) {
                    return i < row.size() ? row.get(i) : row.get(0);
                }
            }
            field = field.substring(0, Math.max(0, field.lastIndexOf('.')));
        }
        return null;
    }

    private int offset(int line, int column) {
        return PlacedFindings.offset(text, line, column);
    }
}
