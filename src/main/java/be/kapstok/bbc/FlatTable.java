package be.kapstok.bbc;

import be.kapstok.index.NameKey;
import be.kapstok.notation.KnownWords;
import be.kapstok.reason.Location;
import java.io.IOException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** A file of the flat set, row by row, with its columns by the keys of their headings. */
final class FlatTable implements AutoCloseable {
    private static final Pattern NONE = Pattern.compile("0+([.,]0+)?");

    private final ExportReading reading;
    private final ExportRows rows;
    private final String start;
    private final String set;
    private final Map<String, Integer> columns = new HashMap<>();
    private final Set<String> asked = new HashSet<>();
    private List<String> header = List.of();

    /**
     * Opens a file.
     *
     * @param set what stands behind its name: ids are those of the files that share it
     */
    FlatTable(ExportReading reading, FlatFile file, String set, ExportSource source) throws IOException {
        this.reading = reading;
        this.rows = source.open();
        this.start = file.key();
        this.set = set;
        boolean found = false;
        for (int i = 0; i < 30 && !found && rows.next(); i++) {
            found = file.hasHeadings(rows.cells());
        }
        if (found) {
            header = rows.cells();
            for (int i = 0; i < header.size(); i++) {
                columns.putIfAbsent(NameKey.of(header.get(i)), i);
            }
        }
    }

    /** Its headings, as they stand. */
    List<String> header() {
        return header;
    }

    /** Whether something was read from the column with a heading, by its key. */
    boolean isRead(String key) {
        return asked.contains(key);
    }

    /** Whether the headings are those of the file. */
    boolean isKnown() {
        return !columns.isEmpty();
    }

    /** Goes to the next row that can be split into cells. */
    boolean next() throws IOException {
        while (rows.next()) {
            if (rows.unclosed() < 0) {
                return true;
            }
        }
        return false;
    }

    /** Goes to the next row; reports rows that cannot be split into cells, and what is no text. */
    boolean nextChecked() throws IOException {
        while (rows.next()) {
            if (!reading.isBroken(rows)) {
                return true;
            }
            reading.rows().name(1);
        }
        reading.tellCharacterSet(rows.place(0).file(), rows);
        return false;
    }

    ExportRows rows() {
        return rows;
    }

    /** The cell under a heading, by its key; empty when there is none. */
    String cell(String key) {
        asked.add(key);
        return rows.cell(columns.getOrDefault(key, -1));
    }

    /** The cell under a heading that starts with the name of the file. */
    String own(String key) {
        String cell = cell(start + key);
        return cell.isEmpty() ? cell(key) : cell;
    }

    /** Where the cell under a heading stands. */
    Location place(String key) {
        return rows.place(columns.getOrDefault(key, -1));
    }

    /** An id among those of the files that belong together; empty when it says that there is none. */
    String id(String key) {
        String id = cell(key);
        return id.isEmpty() || NONE.matcher(id).matches() ? "" : set.isEmpty() ? id : set + "#" + id;
    }

    /** An id of a file that all share. */
    String sharedId(String key) {
        String id = cell(key);
        return NONE.matcher(id).matches() ? "" : id;
    }

    /** Its own id. */
    String id() {
        return id(start + "id");
    }

    /** What it says of an objective, action plan or action. */
    LevelText text() {
        return new LevelText(
                LevelText.oneLine(own("code")),
                LevelText.oneLine(own("korteomschrijving")),
                own("langeomschrijving"),
                LevelText.notes(own("commentaar"), own("evaluatie")),
                KnownWords.shipped().truth(own("prioritair")));
    }

    @Override
    public void close() throws IOException {
        rows.close();
    }
}
