package be.kapstok.dataset;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Guesses what a malformed value was meant to be. */
final class ValueSuggestions {
    private static final int LONGEST = 40;
    private static final Pattern DAY_FIRST = Pattern.compile("(\\d{1,2})[-/. ](\\d{1,2})[-/. ](\\d{4})");
    private static final Pattern YEAR_FIRST = Pattern.compile("(\\d{4})[-/. ]?(\\d{1,2})[-/. ]?(\\d{1,2})(T.*)?");
    private static final Pattern SPREADSHEET = Pattern.compile("(\\d+)\\.0+");

    private ValueSuggestions() {}

    /** Days as people and spreadsheets write them, day before month. */
    static Optional<String> day(String text) {
        if (text.length() > LONGEST) {
            return Optional.empty();
        }
        Matcher dayFirst = DAY_FIRST.matcher(text.strip());
        if (dayFirst.matches()) {
            return day(dayFirst.group(3), dayFirst.group(2), dayFirst.group(1));
        }
        Matcher yearFirst = YEAR_FIRST.matcher(text.strip());
        return yearFirst.matches() ? day(yearFirst.group(1), yearFirst.group(2), yearFirst.group(3)) : Optional.empty();
    }

    private static Optional<String> day(String year, String month, String day) {
        LocalDate parsed = Scalars.parseDay(year + "-" + two(month) + "-" + two(day));
        return Optional.ofNullable(parsed).map(LocalDate::toString);
    }

    private static String two(String digits) {
        return digits.length() == 1 ? "0" + digits : digits;
    }

    /** Codes that a spreadsheet took for numbers, or with spaces in or around them. */
    static Optional<String> code(String text) {
        if (text.length() > LONGEST) {
            return Optional.empty();
        }
        String plain = text.replace(" ", "");
        Matcher spreadsheet = SPREADSHEET.matcher(plain);
        if (spreadsheet.matches()) {
            plain = spreadsheet.group(1);
        }
        if (plain.length() == 4 && (plain.equals("2000") || plain.equals("4000"))) {
            plain = "0" + plain;
        }
        return plain.equals(text) || plain.isEmpty() ? Optional.empty() : Optional.of(plain);
    }

    /** Numbers with a comma for the point, or points and spaces between thousands. */
    static Optional<String> number(String text) {
        if (text.length() > LONGEST) {
            return Optional.empty();
        }
        String plain = text.replace("€", "").replace(" ", "").strip();
        if (plain.indexOf(',') >= 0) {
            plain = plain.replace(".", "").replace(',', '.');
        }
        @Nullable Object number = plain.isEmpty() ? null : Scalars.parseDecimal(plain);
        return number == null || plain.equals(text) ? Optional.empty() : Optional.of(plain);
    }
}
