package be.kapstok.place;

import static java.util.Objects.requireNonNull;

import be.kapstok.model.NisCode;
import be.kapstok.table.SpreadsheetCell;
import be.kapstok.table.Table;
import java.util.function.Predicate;

/**
 * Finds the column of a table that holds municipalities. Immutable and safe to share between threads.
 *
 * @since 0.1.0
 */
public final class MunicipalityColumn {
    /** How many rows tell it. */
    private static final int SAMPLE = 200;

    private final Municipalities municipalities;

    /**
     * Columns that hold some municipalities.
     *
     * @param municipalities the municipalities of all times
     */
    public MunicipalityColumn(Municipalities municipalities) {
        this.municipalities = requireNonNull(municipalities, "municipalities");
    }

    /**
     * The column in which most cells are codes; when no cell is, that in which most are names.
     *
     * @param table the table
     * @return the number of the column, from 0
     * @throws IllegalArgumentException when no cell of the first 200 rows is a code or a name
     */
    public int holdingMost(Table table) {
        requireNonNull(table, "table");
        int codes = fullest(table, this::isCode);
        int best = codes >= 0 ? codes : fullest(table, this::isName);
        if (best < 0) {
            throw new IllegalArgumentException(
                    "none of its columns holds codes of municipalities: " + String.join(", ", table.header()));
        }
        return best;
    }

    /**
     * Whether a cell is the name of a municipality of any time.
     *
     * @param cell the cell
     * @return whether some municipality bore the name, however it is spelled
     */
    public boolean isName(String cell) {
        requireNonNull(cell, "cell");
        return !cell.isBlank() && !municipalities.named(cell).isEmpty();
    }

    private boolean isCode(String cell) {
        String code = NisCode.matches(cell.strip()) ? cell.strip() : SpreadsheetCell.code(cell);
        return code != null && !municipalities.records(NisCode.of(code)).isEmpty();
    }

    private static int fullest(Table table, Predicate<String> counts) {
        int best = -1;
        long most = 0;
        for (int i = 0; i < table.header().size(); i++) {
            int column = i;
            long found = table.rows().stream()
                    .limit(SAMPLE)
                    .map(row -> row.cell(column))
                    .filter(counts)
                    .count();
            best = found > most ? i : best;
            most = Math.max(found, most);
        }
        return best;
    }
}
