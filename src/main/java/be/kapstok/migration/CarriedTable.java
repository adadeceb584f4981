package be.kapstok.migration;

import static java.util.Objects.requireNonNull;

import be.kapstok.migration.CodeMigration.Cell;
import be.kapstok.model.Municipality;
import be.kapstok.model.NisCode;
import be.kapstok.table.Row;
import be.kapstok.table.Table;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A table that is carried; its rows go by their numbers.
 *
 * @param table the table
 * @param codeColumn the column of codes or names
 * @param codes what becomes of them
 * @param cells what becomes of the one of each row
 */
record CarriedTable(Table table, int codeColumn, CodeMigration codes, List<Cell> cells) {
    static CarriedTable of(Table table, int codeColumn, CodeMigration codes) {
        List<Cell> cells = new ArrayList<>(table.rows().size());
        table.rows().forEach(each -> cells.add(codes.cell(each.cell(codeColumn))));
        return new CarriedTable(table, codeColumn, codes, cells);
    }

    int size() {
        return cells.size();
    }

    Row row(int row) {
        return table.rows().get(row);
    }

    Cell cell(int row) {
        return cells.get(row);
    }

    /** The code of a row that can be carried. */
    NisCode code(int row) {
        return requireNonNull(cell(row).of(), "rows that are carried have codes");
    }

    /** The municipality of a row on the first day, or {@code null}. */
    @Nullable
    Municipality was(int row) {
        return codes.was(code(row));
    }
}
