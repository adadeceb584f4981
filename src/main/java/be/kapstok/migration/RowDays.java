package be.kapstok.migration;

import be.kapstok.reason.Reason;
import be.kapstok.table.Row;
import be.kapstok.table.Table;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The days of the rows of a table, in a column of years or days. */
final class RowDays {
    private static final Pattern YEAR_FIRST =
            Pattern.compile("([12]\\d{3})(?:[-/.]?(\\d{2})(?:[-/.]?(\\d{2})(?:[T ][\\d:.+Z]*)?)?|[.,]0+)?");
    private static final Pattern DAY_FIRST = Pattern.compile("(\\d{1,2})[-/.](\\d{1,2})[-/.]([12]\\d{3})");

    private final Table table;
    private final int column;
    private final LocalDate first;
    private final Map<String, Found> found = new HashMap<>();

    /** The days in a column, of which those before the first are of no use. */
    RowDays(Table table, int column, LocalDate first) {
        this.table = table;
        this.column = column;
        this.first = first;
    }

    /** A day that was read, or {@code null}. */
    private record Found(@Nullable LocalDate day) {}

    int column() {
        return column;
    }

    LocalDate first() {
        return first;
    }

    /** The day of a row, the first of its month or year; {@code null} when there is none. */
    @Nullable
    LocalDate of(Row row) {
        return found.computeIfAbsent(row.cell(column), each -> new Found(read(each.strip())))
                .day();
    }

    /** Why a row has no day on which its code can be read. */
    Reason whyNot(Row row) {
        LocalDate day = of(row);
        return day == null
                ? Reason.of(
                        MigrationReason.CARRIED_NO_DAY,
                        MigrationReasons.shown(table.name(column)),
                        MigrationReasons.shown(row.cell(column).strip()))
                : Reason.of(MigrationReason.CARRIED_DAY_TOO_EARLY, day, first);
    }

    private static @Nullable LocalDate read(String text) {
        Matcher year = YEAR_FIRST.matcher(text);
        Matcher day = DAY_FIRST.matcher(text);
        try {
            if (year.matches()) {
                return day(year.group(1), year.group(2), year.group(3));
            }
            return day.matches() ? day(day.group(3), day.group(2), day.group(1)) : null;
        } catch (DateTimeException impossible) {
            return null;
        }
    }

    private static LocalDate day(String year, @Nullable String month, @Nullable String day) {
        return LocalDate.of(
                Integer.parseInt(year),
                month == null ? 1 : Integer.parseInt(month),
                day == null ? 1 : Integer.parseInt(day));
    }
}
