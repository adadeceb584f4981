package be.kapstok.notation;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Days as people and spreadsheets in Belgium write them, the day before the month. A month or a year stands for its first
 * day, or for its last where an end is asked for.
 */
public final class Days {
    private static final int LONGEST = 60;
    private static final String BETWEEN = "[-/. ]";
    private static final Pattern TIME =
            Pattern.compile("(.*\\d)(?:[Tt]| +)\\d{1,2}:\\d{2}(?::\\d{2}(?:[.,]\\d+)?)? *(?:[Zz]|[+-]\\d{2}:?\\d{2})?");
    private static final Pattern YEAR_FIRST =
            Pattern.compile("(\\d{4})" + BETWEEN + "(\\d{1,2})" + BETWEEN + "(\\d{1,2})");
    private static final Pattern DAY_FIRST =
            Pattern.compile("(\\d{1,2}) ?" + BETWEEN + " ?(\\d{1,2}) ?" + BETWEEN + " ?(\\d{4})");
    private static final Pattern TWO_DIGITS =
            Pattern.compile("(\\d{1,2})" + BETWEEN + "(\\d{1,2})" + BETWEEN + "['\u2019]?(\\d{2})");
    private static final Pattern IN_WORDS = Pattern.compile(
            "(?U)(?:(\\d{1,2})(?:e|er|ste|de|st|nd|rd|th)?\\.?[ -]+)?(?:of +)?(\\p{L}{3,})\\.?,?(?:[ -]+)(\\d{4}|['\u2019]?\\d{2})");
    private static final Pattern MONTH_FIRST_IN_WORDS =
            Pattern.compile("(?U)(\\p{L}{3,})\\.? +(\\d{1,2})(?:st|nd|rd|th)?, *(\\d{4})");
    private static final Pattern MONTH = Pattern.compile("(\\d{1,2}) ?[-/.] ?(\\d{4})|(\\d{4})[-/.](\\d{1,2})");
    private static final Pattern YEAR = Pattern.compile("(\\d{4})(?:[.,]0+)?");
    private static final Pattern SERIAL = Pattern.compile("(\\d{5})(?:[.,]\\d+)?");
    private static final Pattern EIGHT_DIGITS = Pattern.compile("(\\d{4})(\\d{2})(\\d{2})");

    /** The day that spreadsheets count from. */
    private static final LocalDate OF_SPREADSHEETS = LocalDate.of(1899, 12, 30);

    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2200;
    private static final Map<String, Integer> MONTHS = months(List.of(
            "januari januar janvier january jan janv",
            "februari fevrier february feb febr fev fevr",
            "maart mars march mrt maa mar",
            "april avril apr avr",
            "mei mai may",
            "juni juin june jun",
            "juli juillet july jul juil",
            "augustus aout august aug aou",
            "september septembre sep sept",
            "oktober octobre october okt oct",
            "november novembre nov",
            "december decembre dec"));

    private Days() {}

    private static Map<String, Integer> months(List<String> names) {
        Map<String, Integer> months = new HashMap<>();
        for (int i = 0; i < names.size(); i++) {
            for (String each : names.get(i).split(" ", -1)) {
                months.put(each, i + 1);
            }
        }
        return Map.copyOf(months);
    }

    /**
     * Reads a day.
     *
     * @param cell the text
     * @param end whether it is the last day of something, so that a month or year stands for its last day
     */
    public static Written<LocalDate> read(String cell, boolean end) {
        LocalDate iso = iso(cell);
        if (iso != null) {
            return Written.of(iso);
        }
        if (cell.length() > LONGEST) {
            return Written.fault("day", null);
        }
        String text = withoutTime(cell.strip().replace('\u00A0', ' '));
        Written<LocalDate> numbers = inNumbers(text, end);
        return numbers == null ? inWords(text, end) : numbers;
    }

    private static String withoutTime(String text) {
        Matcher time = TIME.matcher(text);
        return time.matches() ? time.group(1).strip() : text;
    }

    private static @Nullable Written<LocalDate> inNumbers(String text, boolean end) {
        Matcher form = YEAR_FIRST.matcher(text);
        if (form.matches()) {
            return checked(number(form, 1), number(form, 2), number(form, 3));
        }
        form = DAY_FIRST.matcher(text);
        if (form.matches()) {
            return checked(number(form, 3), number(form, 2), number(form, 1));
        }
        form = YEAR.matcher(text);
        if (form.matches()) {
            int year = number(form, 1);
            return year < FIRST_YEAR || year > LAST_YEAR
                    ? Written.fault("day", null)
                    : Written.of(end ? LocalDate.of(year, 12, 31) : LocalDate.of(year, 1, 1));
        }
        form = MONTH.matcher(text);
        if (form.matches()) {
            boolean yearLast = form.group(1) != null;
            return month(number(form, yearLast ? 2 : 3), number(form, yearLast ? 1 : 4), end);
        }
        form = TWO_DIGITS.matcher(text);
        if (form.matches()) {
            LocalDate meant = day(2000 + number(form, 3), number(form, 2), number(form, 1));
            return Written.fault("day.two_digits", meant == null ? null : meant.toString());
        }
        form = SERIAL.matcher(text);
        if (form.matches()) {
            return Written.fault(
                    "day.serial", OF_SPREADSHEETS.plusDays(number(form, 1)).toString());
        }
        form = EIGHT_DIGITS.matcher(text);
        if (form.matches()) {
            LocalDate meant = day(number(form, 1), number(form, 2), number(form, 3));
            return Written.fault("day", meant == null ? null : meant.toString());
        }
        return null;
    }

    /** A day whose month is a word; before it may stand a day of the week. */
    private static Written<LocalDate> inWords(String text, boolean end) {
        String plain = text.indexOf(' ') > 0 && !Character.isDigit(text.charAt(0)) && month(text) == 0
                ? text.substring(text.indexOf(' ') + 1).strip()
                : text;
        Matcher form = MONTH_FIRST_IN_WORDS.matcher(plain);
        if (form.matches() && MONTHS.containsKey(Fold.of(form.group(1)))) {
            return checked(number(form, 3), month(form.group(1)), number(form, 2));
        }
        form = IN_WORDS.matcher(plain);
        if (!form.matches() || month(form.group(2)) == 0) {
            return Written.fault("day", null);
        }
        int month = month(form.group(2));
        String year = form.group(3);
        boolean whole = year.length() == 4;
        int meant = whole ? Integer.parseInt(year) : 2000 + Integer.parseInt(year.replaceAll("\\D", ""));
        Written<LocalDate> day =
                form.group(1) == null ? month(meant, month, end) : checked(meant, month, number(form, 1));
        return whole
                ? day
                : Written.fault(
                        "day.two_digits",
                        day.value() == null ? null : day.value().toString());
    }

    /** The month that a text begins with, from 1, or 0. */
    private static int month(String text) {
        String first = text.indexOf(' ') < 0 ? text : text.substring(0, text.indexOf(' '));
        return MONTHS.getOrDefault(Fold.of(first), 0);
    }

    private static Written<LocalDate> month(int year, int month, boolean end) {
        if (month < 1 || month > 12 || year < FIRST_YEAR || year > LAST_YEAR) {
            return Written.fault("day", null);
        }
        YearMonth of = YearMonth.of(year, month);
        return Written.of(end ? of.atEndOfMonth() : of.atDay(1));
    }

    private static Written<LocalDate> checked(int year, int month, int day) {
        LocalDate is = day(year, month, day);
        if (is != null) {
            return Written.of(is);
        }
        LocalDate turned = day(year, day, month);
        return turned == null ? Written.fault("day", null) : Written.fault("day.month_first", turned.toString());
    }

    private static @Nullable LocalDate day(int year, int month, int day) {
        try {
            return LocalDate.of(year, month, day);
        } catch (DateTimeException noSuchDay) {
            return null;
        }
    }

    private static int number(Matcher form, int group) {
        return Integer.parseInt(form.group(group));
    }

    /**
     * {@return a day written as four, two and two digits with hyphens, which must exist, or {@code null}} It is stricter
     * than ISO, and faster to start than a formatter.
     */
    public static @Nullable LocalDate iso(String text) {
        if (text.length() != 10 || text.charAt(4) != '-' || text.charAt(7) != '-') {
            return null;
        }
        int year = digits(text, 0, 4);
        int month = digits(text, 5, 7);
        int day = digits(text, 8, 10);
        return year < 0 || month < 0 || day < 0 ? null : day(year, month, day);
    }

    private static int digits(String text, int start, int end) {
        int number = 0;
        for (int i = start; i < end; i++) {
            int digit = text.charAt(i) - '0';
            if (digit < 0 || digit > 9) {
                return -1;
            }
            number = number * 10 + digit;
        }
        return number;
    }

    /** {@return the day that a text was probably meant to be, where only the form of ISO is taken} */
    public static Optional<String> suggestion(String text) {
        Written<LocalDate> read = read(text, false);
        boolean exact = read.value() != null
                && !YEAR.matcher(text.strip()).matches()
                && !MONTH.matcher(text.strip()).matches();
        return exact ? Optional.of(String.valueOf(read.value())) : Optional.ofNullable(read.suggestion());
    }
}
