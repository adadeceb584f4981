package be.kapstok.migration;

import static java.util.Objects.requireNonNull;

import be.kapstok.migration.CodeMigration.Cell;
import be.kapstok.model.Municipality;
import be.kapstok.model.NisCode;
import be.kapstok.place.MunicipalityColumn.Columns;
import be.kapstok.table.Row;
import be.kapstok.table.Table;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A table that is carried; its rows go by their numbers. */
final class CarriedTable {
    private final Table table;
    private final Columns columns;
    private final Descriptions descriptions;
    private final LocalDate to;
    private final List<Cell> cells;
    private final @Nullable RowDays days;
    private LocalDate from;

    /** A table with the codes of one day. */
    CarriedTable(Table table, Columns columns, Descriptions descriptions, CodeMigration codes) {
        this(table, columns, descriptions, codes.from(), codes.to(), null);
        table.rows().forEach(each -> cells.add(cell(each, codes)));
    }

    /** A table of which each row is of its own day; a function gives what becomes of the codes of a day. */
    CarriedTable(
            Table table,
            Columns columns,
            Descriptions descriptions,
            RowDays days,
            LocalDate to,
            Function<LocalDate, CodeMigration> codes) {
        this(table, columns, descriptions, to, to, days);
        LocalDate first = null;
        for (Row each : table.rows()) {
            LocalDate day = days.of(each);
            if (day != null && !day.isBefore(days.first())) {
                cells.add(cell(each, codes.apply(day)));
                first = first == null || day.isBefore(first) ? day : first;
            } else {
                cells.add(codes.apply(to).staying(each.cell(columns.column()), days.whyNot(each)));
            }
        }
        from = first == null ? to : first;
    }

    private CarriedTable(
            Table table,
            Columns columns,
            Descriptions descriptions,
            LocalDate from,
            LocalDate to,
            @Nullable RowDays days) {
        this.table = table;
        this.columns = columns;
        this.descriptions = descriptions;
        this.from = from;
        this.to = to;
        this.days = days;
        this.cells = new ArrayList<>(table.rows().size());
    }

    Table table() {
        return table;
    }

    /** What the municipality of a row becomes, by the cell of its column and the one beside it. */
    private Cell cell(Row row, CodeMigration codes) {
        String text = row.cell(columns.column());
        Integer beside = columns.beside();
        return beside == null && !columns.postcodes()
                ? codes.cell(text)
                : codes.cell(text, beside == null ? "" : row.cell(beside));
    }

    /** The column of codes or names. */
    int codeColumn() {
        return columns.column();
    }

    /** What cells may say of municipalities. */
    Descriptions descriptions() {
        return descriptions;
    }

    /** The day that the codes are of; the first, when each row is of its own. */
    LocalDate from() {
        return from;
    }

    LocalDate to() {
        return to;
    }

    /** The column of the days of rows, or {@code null} when all are of one. */
    @Nullable
    Integer dayColumn() {
        return days == null ? null : days.column();
    }

    int size() {
        return cells.size();
    }

    Row row(int row) {
        return table.rows().get(row);
    }

    /** What becomes of the code of each row. */
    List<Cell> cells() {
        return cells;
    }

    Cell cell(int row) {
        return cells.get(row);
    }

    /** The code of a row that can be carried. */
    NisCode code(int row) {
        return requireNonNull(cell(row).of(), "rows that are carried have codes");
    }

    /** The municipality of a row that can be carried on its day, or {@code null}. */
    @Nullable
    Municipality was(int row) {
        return cell(row).codes().was(code(row));
    }

    /** How many lived in the municipality of a row, by year, until its day. */
    NavigableMap<Integer, BigDecimal> people(int row) {
        LocalDate day = days == null ? from : requireNonNull(days.of(row(row)), "rows that are carried have days");
        return cell(row).codes().people(code(row)).headMap(day.getYear(), true);
    }
}
