package be.kapstok.workbook;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/** Days as workbooks count them: from 1900, with a 29 February that there was not, or from 1904. */
public final class SerialDay {
    private static final LocalDate BEFORE_1900 = LocalDate.of(1899, 12, 30);
    private static final LocalDate FIRST_OF_1904 = LocalDate.of(1904, 1, 1);
    private static final int NO_DAY = 60;
    private static final int SECONDS = 86_400;
    /** Behind the last day of 9999. */
    private static final int BEYOND = 2_958_466;

    private SerialDay() {}

    /** A number as a day, with its time unless that is midnight; a time alone below 1; {@code null} when it is no day. */
    static @Nullable String text(BigDecimal serial, boolean from1904) {
        if (serial.signum() < 0 || serial.compareTo(BigDecimal.valueOf(BEYOND)) >= 0) {
            return null;
        }
        long all = serial.multiply(BigDecimal.valueOf(SECONDS))
                .setScale(0, RoundingMode.HALF_UP)
                .longValueExact();
        int days = (int) (all / SECONDS);
        LocalTime time = LocalTime.ofSecondOfDay(all % SECONDS);
        boolean midnight = time.equals(LocalTime.MIDNIGHT);
        if (days == 0 && !(from1904 && midnight)) {
            return midnight ? null : time.toString();
        }
        return day(days, from1904) + (midnight ? "" : "T" + time);
    }

    private static String day(int days, boolean from1904) {
        if (from1904) {
            return FIRST_OF_1904.plusDays(days).toString();
        }
        return days == NO_DAY
                ? "1900-02-29"
                : BEFORE_1900.plusDays(days < NO_DAY ? days + 1 : days).toString();
    }

    /** The number, counted from 1900, of a day or time that is written as {@link #text} does; {@code null} when it is none. */
    public static @Nullable BigDecimal number(String text) {
        try {
            if (text.indexOf('-') < 0) {
                return part(LocalTime.parse(text));
            }
            LocalDateTime day =
                    text.indexOf('T') < 0 ? LocalDate.parse(text).atStartOfDay() : LocalDateTime.parse(text);
            long days = ChronoUnit.DAYS.between(BEFORE_1900, day.toLocalDate());
            long counted = days <= NO_DAY ? days - 1 : days;
            return counted < 1 || counted >= BEYOND
                    ? null
                    : BigDecimal.valueOf(counted).add(part(day.toLocalTime()));
        } catch (DateTimeException noDay) {
            return null;
        }
    }

    private static BigDecimal part(LocalTime time) {
        return BigDecimal.valueOf(time.toSecondOfDay())
                .divide(BigDecimal.valueOf(SECONDS), 11, RoundingMode.HALF_UP)
                .stripTrailingZeros();
    }
}
