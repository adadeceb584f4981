package be.kapstok.dataset;

import be.kapstok.reason.Location;
import be.kapstok.table.CsvQuotes;
import java.util.Map;
import tools.jackson.core.TokenStreamLocation;

/** A row of CSV, read as the JSON it stands for: the place of a value is that of its cell. */
final class CsvSpot extends Spot {
    private final String row;
    private final char separator;
    private final Map<String, Integer> columns;

    /**
     * A row.
     *
     * @param columns the number of the column, from 0, of each pointer in the record
     */
    CsvSpot(String file, byte[] json, String base, int line, String row, char separator, Map<String, Integer> columns) {
        super(file, json, 0, base, line);
        this.row = row;
        this.separator = separator;
        this.columns = columns;
    }

    @Override
    Location location(String pointer, TokenStreamLocation place) {
        return location(pointer);
    }

    /** The place of the cell that holds a value, or of the row when it has none. */
    Location location(String pointer) {
        String inRecord = pointer.substring(Math.min(pointer.length(), base().length()));
        while (!inRecord.isEmpty() && !columns.containsKey(inRecord)) {
            inRecord = inRecord.substring(0, inRecord.lastIndexOf('/'));
        }
        return cell(pointer, columns.getOrDefault(inRecord, 0));
    }

    private Location cell(String pointer, int wanted) {
        CsvQuotes quotes = new CsvQuotes(String.valueOf(separator));
        int passed = 0;
        int i = 0;
        while (i < row.length() && passed < wanted) {
            char c = row.charAt(i);
            quotes.pass(c, i);
            passed += c == separator && !quotes.open() ? 1 : 0;
            i++;
        }
        return at(pointer, passed < wanted ? 0 : i);
    }

    /** The place of a character of the row. */
    Location at(String pointer, int offset) {
        int atLine = line();
        int column = 1;
        for (int i = 0; i < offset; i++) {
            char c = row.charAt(i);
            boolean end = c == '\n' || (c == '\r' && !row.startsWith("\n", i + 1));
            atLine += end ? 1 : 0;
            column = end ? 1 : column + (Character.isLowSurrogate(c) ? 0 : 1);
        }
        return new Location(file(), pointer, atLine, column);
    }
}
