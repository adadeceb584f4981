package be.kapstok.dataset;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/**
 * The amounts of a row as estimates by year: the year in the heading of the amount, else that of a column of years, else
 * that of the day of the row.
 *
 * @param amounts the columns of amounts
 * @param year the column of years, or {@code null}
 */
record CsvEstimates(List<CsvColumn> amounts, @Nullable CsvColumn year) implements CsvField {
    /** The name of the field. */
    static final String FIELD = "estimates";

    private static final String YEAR = "year";

    static CsvEstimates of(List<CsvColumn> columns) {
        CsvColumn year = null;
        List<CsvColumn> amounts = new ArrayList<>();
        for (CsvColumn each : columns) {
            if (each.path().get(1).equals(YEAR)) {
                year = each;
            } else {
                amounts.add(each);
            }
        }
        return new CsvEstimates(List.copyOf(amounts), year);
    }

    @Override
    public boolean isFilled(CsvRow row) {
        return amounts.stream().anyMatch(each -> each.isFilled(row));
    }

    /** An estimate while it is gathered. */
    private static final class Gathered {
        private final @Nullable Integer year;
        private final List<CsvColumn> columns = new ArrayList<>(2);
        private final List<BigDecimal> values = new ArrayList<>(2);

        Gathered(@Nullable Integer year) {
            this.year = year;
        }

        boolean takes(@Nullable Integer other, CsvColumn column) {
            boolean same = year == null ? other == null : year.equals(other);
            return same && columns.stream().noneMatch(each -> each.path().equals(column.path()));
        }
    }

    @Override
    public void write(CsvRow row) {
        List<Gathered> all = new ArrayList<>();
        Integer ofRow = year == null || !year.isFilled(row) ? null : year.whole(row);
        for (CsvColumn each : amounts) {
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

    private @Nullable Integer yearOf(CsvColumn amount, @Nullable Integer ofRow, CsvRow row) {
        if (amount.year() > 0) {
            return amount.year();
        }
        if (year != null && year.isFilled(row)) {
            return ofRow;
        }
        LocalDate day = row.day();
        if (day == null) {
            row.tell(ReadingRule.NO_YEAR, amount, null, ReadingWords.excerpt(row.cell(amount.index())));
        }
        return day == null ? null : Integer.valueOf(day.getYear());
    }

    private static void write(List<Gathered> all, CsvRow row) {
        JsonGenerator json = row.json();
        json.writeName(FIELD);
        json.writeStartArray();
        for (int i = 0; i < all.size(); i++) {
            Gathered each = all.get(i);
            json.writeStartObject();
            if (each.year != null) {
                json.writeName(YEAR);
                json.writeNumber(each.year);
            }
            for (int j = 0; j < each.columns.size(); j++) {
                CsvColumn column = each.columns.get(j);
                row.standsIn("/" + FIELD + "/" + i + "/" + column.path().get(1), column.index());
                json.writeName(column.path().get(1));
                CsvColumn.writeMoney(json, each.values.get(j));
            }
            json.writeEndObject();
        }
        json.writeEndArray();
    }
}
