package be.kapstok.migration;

import be.kapstok.migration.MigrationReport.Total;
import be.kapstok.table.Row;
import be.kapstok.table.Table;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The sums of columns before and after. */
record ColumnTotals(CellMerger cells, Table before, Table after) {
    List<Total> of(List<Integer> columns) {
        List<Total> totals = new ArrayList<>();
        for (int column : columns) {
            NumberStyle style = cells.style(column);
            totals.add(new Total(
                    cells.name(column),
                    sum(before, column, style),
                    sum(after, column, style),
                    notNumbers(before, column, style)));
        }
        return totals;
    }

    /** The sum of the numbers of a column, or {@code null} when a cell may be one number or another. */
    private static @Nullable BigDecimal sum(Table of, int column, NumberStyle style) {
        BigDecimal sum = BigDecimal.ZERO;
        for (Row each : of.rows()) {
            String cell = each.cell(column);
            if (style.inDoubt(cell)) {
                return null;
            }
            BigDecimal number = style.parse(cell);
            sum = number == null ? sum : sum.add(number);
        }
        return sum;
    }

    private static int notNumbers(Table of, int column, NumberStyle style) {
        int notNumbers = 0;
        for (Row each : of.rows()) {
            String cell = each.cell(column);
            boolean none = style.parse(cell) == null && !cell.isBlank() && !style.inDoubt(cell);
            notNumbers += none ? 1 : 0;
        }
        return notNumbers;
    }
}
