package be.kapstok.notation;

import be.kapstok.notation.RowOutput.Told;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The amounts of a row as estimates by year: the year in the heading of the amount, else that of a column of years, else
 * that of the day of the row.
 *
 * @param amounts the columns of amounts
 * @param year the column of years, or {@code null}
 */
record RowEstimates(List<RowColumn> amounts, @Nullable RowColumn year) implements RowField {
    /** The name of the field. */
    static final String FIELD = "estimates";

    private static final String YEAR = "year";

    static RowEstimates of(List<RowColumn> columns) {
        RowColumn year = null;
        List<RowColumn> amounts = new ArrayList<>();
        for (RowColumn each : columns) {
            if (each.path().get(1).equals(YEAR)) {
                year = each;
            } else {
                amounts.add(each);
            }
        }
        return new RowEstimates(List.copyOf(amounts), year);
    }

    @Override
    public boolean isFilled(WrittenRow row) {
        return amounts.stream().anyMatch(each -> each.isFilled(row));
    }

    /** An estimate while it is gathered. */
    private static final class Gathered {
        private final @Nullable Integer year;
        private final List<RowColumn> columns = new ArrayList<>(2);
        private final List<BigDecimal> values = new ArrayList<>(2);

        Gathered(@Nullable Integer year) {
            this.year = year;
        }

        boolean takes(@Nullable Integer other, RowColumn column) {
            boolean same = year == null ? other == null : year.equals(other);
            return same && columns.stream().noneMatch(each -> each.path().equals(column.path()));
        }
    }

    @Override
    public void write(WrittenRow row) {
        List<Gathered> all = new ArrayList<>();
        Integer ofRow = year == null || !year.isFilled(row) ? null : year.whole(row);
        for (RowColumn each : amounts) {
            BigDecimal amount = each.isFilled(row) ? each.amount(row) : null;
            if (amount != null) {
                Integer of = yearOf(each, ofRow, row);
                Gathered into = all.stream()
                        .filter(one -> one.takes(of, each))
                        .findFirst()
                        .orElse(null);
                if (into == null) {
                    into = new Gathered(of);
                    all.add(into);
                }
                into.columns.add(each);
                into.values.add(amount);
            }
        }
        write(all, row);
    }

    private @Nullable Integer yearOf(RowColumn amount, @Nullable Integer ofRow, WrittenRow row) {
        if (amount.year() > 0) {
            return amount.year();
        }
        if (year != null && year.isFilled(row)) {
            return ofRow;
        }
        LocalDate day = row.day();
        if (day == null && !row.hasDay()) {
            amount.tell(row, Told.NO_YEAR, null, RowColumn.shown(row.cell(amount.index())));
        }
        return day == null ? null : Integer.valueOf(day.getYear());
    }

    private static void write(List<Gathered> all, WrittenRow row) {
        RowOutput output = row.output();
        output.name(FIELD);
        output.startList();
        for (int i = 0; i < all.size(); i++) {
            Gathered each = all.get(i);
            output.startRecord();
            if (each.year != null) {
                output.name(YEAR);
                output.number(each.year);
            }
            for (int j = 0; j < each.columns.size(); j++) {
                RowColumn column = each.columns.get(j);
                row.standsIn("/" + FIELD + "/" + i + "/" + column.path().get(1), column.index());
                output.name(column.path().get(1));
                RowColumn.writeMoney(output, each.values.get(j));
            }
            output.endRecord();
        }
        output.endList();
    }
}
