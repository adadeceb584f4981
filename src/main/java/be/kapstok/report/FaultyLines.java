package be.kapstok.report;

import be.kapstok.reason.Location;
import org.jspecify.annotations.Nullable;

/**
 * Gives the lines that findings are about, so that a report can show them, and their rows and columns in a table.
 *
 * @since 0.1.0
 */
@FunctionalInterface
public interface FaultyLines {
    /** No lines: the text is not available. */
    FaultyLines NONE = place -> null;

    /** The whole line of the place of a finding, without its line end, or {@code null} when it is not available. */
    @Nullable
    String of(Location place);

    /** The place of a finding in a table, or {@code null} when its file is no table, or is not available. */
    default @Nullable InTable inTable(Location place) {
        return null;
    }

    /**
     * A place in a table.
     *
     * @param row its row, from 1, as a spreadsheet shows it
     * @param heading the heading of its column, or {@code null} when its field has no column, or several
     * @since 0.1.0
     */
    record InTable(int row, @Nullable String heading) {}
}
