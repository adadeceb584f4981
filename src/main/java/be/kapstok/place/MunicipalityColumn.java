package be.kapstok.place;

import static java.util.Objects.requireNonNull;

import be.kapstok.model.NisCode;
import be.kapstok.table.SpreadsheetCell;
import be.kapstok.table.Table;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Finds the column of a table that holds municipalities. Immutable and safe to share between threads.
 *
 * @since 0.1.0
 */
public final class MunicipalityColumn {
    /** How many rows tell it. */
    private static final int SAMPLE = 200;

    private final Municipalities municipalities;

    /** Columns that hold some municipalities, of all times. */
    public MunicipalityColumn(Municipalities municipalities) {
        this.municipalities = requireNonNull(municipalities, "municipalities");
    }

    /**
     * The column in which most cells are codes, unless another has more than twice as many names: a number that happens to be
     * a code makes no column of codes.
     *
     * @param table the table
     * @return the number of the column, from 0
     * @throws IllegalArgumentException when no cell of the first 200 rows is a code or a name
     */
    public int holdingMost(Table table) {
        requireNonNull(table, "table");
        int best = fullest(table, false);
        if (best < 0) {
            throw new IllegalArgumentException(
                    "none of its columns holds codes of municipalities: " + String.join(", ", table.header()));
        }
        return best;
    }

    /** That column, or -1 when there is none; in a table that may have no header, the headings are cells too. */
    int fullest(Table table, boolean headings) {
        long[] codes = counts(table, headings, this::isCode);
        long[] all = counts(table, headings, this::holds);
        int ofCodes = largest(codes);
        int ofAll = largest(all);
        return ofCodes >= 0 && codes[ofCodes] * 2 >= all[ofAll] ? ofCodes : ofAll;
    }

    /** How many cells of each column count. */
    private static long[] counts(Table table, boolean headings, Predicate<String> counts) {
        return IntStream.range(0, table.header().size())
                .mapToLong(i -> Stream.concat(
                                headings ? Stream.of(table.header().get(i)) : Stream.empty(),
                                table.rows().stream().limit(SAMPLE).map(row -> row.cell(i)))
                        .filter(counts)
                        .count())
                .toArray();
    }

    /** The first of the largest counts, or -1 when all are zero. */
    private static int largest(long[] counts) {
        int best = -1;
        for (int i = 0; i < counts.length; i++) {
            best = counts[i] > (best < 0 ? 0 : counts[best]) ? i : best;
        }
        return best;
    }

    /**
     * Refuses a column of which the heading is the name of a municipality, so that the first row is data.
     *
     * @param table the table
     * @param column the number of the column, from 0
     * @throws IllegalArgumentException when it is, with what to type
     */
    public void mustHaveAHeading(Table table, int column) {
        requireNonNull(table, "table");
        if (isName(table.header().get(column))) {
            throw headingIsData(table, column);
        }
    }

    IllegalArgumentException headingIsData(Table table, int column) {
        return new IllegalArgumentException("its first row should name the columns, and holds '"
                + PlaceReasons.shown(table.header().get(column)) + "'; type --no-header when it is data");
    }

    /** Whether a cell is a code or a name of a municipality of any time, however it is written. */
    boolean holds(String cell) {
        return isCode(cell) || isName(cell);
    }

    private boolean isName(String cell) {
        return !cell.isBlank() && !municipalities.named(cell).isEmpty();
    }

    private boolean isCode(String cell) {
        String code = SpreadsheetCell.code(cell);
        return code != null && !municipalities.records(NisCode.of(code)).isEmpty();
    }
}
