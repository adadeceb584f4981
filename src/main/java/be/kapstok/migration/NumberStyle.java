package be.kapstok.migration;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * How the numbers of a column are written: with a decimal comma or point, and with or without something between thousands.
 *
 * @param decimal what stands before decimals, or {@code null} when the cells do not tell
 * @param mixed whether some cells have a decimal comma and others a decimal point
 * @param grouping what stands between thousands, or {@code null} for nothing
 * @param doubtful a cell of which nothing tells whether it holds thousands or decimals, or {@code null}
 */
record NumberStyle(
        @Nullable Character decimal,
        boolean mixed,
        @Nullable Character grouping,
        @Nullable String doubtful) {
    /** Longer than any count; to make a number of a million digits takes minutes. */
    static final int LONGEST = 100;

    private static final String SPACES = " \u00A0\u202F'";

    static NumberStyle of(Iterable<String> cells) {
        Seen seen = new Seen();
        cells.forEach(seen::see);
        return seen.style();
    }

    /** What the cells that were seen so far tell. */
    static final class Seen {
        private boolean comma;
        private boolean point;
        private @Nullable Character grouping;
        private @Nullable String doubtful;

        void see(String cell) {
            String text = cell.strip();
            if (digits(text, 0, text.length()) || !mayBeANumber(text)) {
                return;
            }
            int commas = count(text, ',');
            int points = count(text, '.');
            if (commas > 0 && points > 0) {
                boolean last = text.lastIndexOf(',') > text.lastIndexOf('.');
                comma |= last;
                point |= !last;
                grouping = last ? '.' : ',';
            } else if (commas + points > 1) {
                comma |= points > 1;
                point |= commas > 1;
                grouping = points > 1 ? '.' : ',';
            } else if (commas + points == 1) {
                if (maybeThousands(text, commas > 0 ? ',' : '.')) {
                    doubtful = doubtful == null ? text : doubtful;
                } else {
                    comma |= commas > 0;
                    point |= points > 0;
                }
            }
            for (int i = 0; i < SPACES.length(); i++) {
                grouping = text.indexOf(SPACES.charAt(i)) > 0 ? Character.valueOf(SPACES.charAt(i)) : grouping;
            }
        }

        NumberStyle style() {
            Character decimal = comma == point ? null : Character.valueOf(comma ? ',' : '.');
            return new NumberStyle(decimal, comma && point, grouping, doubtful).grouped();
        }
    }

    /** With a decimal sign known, what was doubtful before the other sign is between thousands. */
    private NumberStyle grouped() {
        if (decimal == null || doubtful == null || doubtful.indexOf(decimal) >= 0) {
            return this;
        }
        return new NumberStyle(decimal, mixed, decimal == ',' ? '.' : ',', doubtful);
    }

    /** The same, with what the other columns tell where this one does not. */
    NumberStyle orAs(NumberStyle table) {
        boolean told = decimal != null || mixed || table.decimal == null;
        return told ? this : new NumberStyle(table.decimal, false, grouping, doubtful).grouped();
    }

    /** Whether nothing that other columns tell changes how the cells are read. */
    boolean settled() {
        return decimal != null || mixed || (doubtful == null && grouping == null);
    }

    /** Whether the cells leave open what their numbers are. */
    boolean open() {
        return mixed || (decimal == null && doubtful != null);
    }

    private static boolean maybeThousands(String text, char sign) {
        int start = text.charAt(0) == '+' || text.charAt(0) == '-' ? 1 : 0;
        int at = text.indexOf(sign);
        return at > start && at <= start + 3 && text.charAt(start) != '0' && text.length() - at == 4;
    }

    /** The number that a cell is, or {@code null} when it is none, or one of more than 100 characters. */
    @Nullable
    BigDecimal parse(String cell) {
        String text = cell.strip();
        char sign = decimal == null ? '.' : decimal;
        BigDecimal small = small(text, sign);
        if (small != null || text.length() > LONGEST) {
            return small;
        }
        int at = text.indexOf(sign);
        int end = at < 0 ? text.length() : at;
        int start = !text.isEmpty() && (text.charAt(0) == '+' || text.charAt(0) == '-') ? 1 : 0;
        StringBuilder digits = new StringBuilder(text.length());
        digits.append(text, 0, start);
        boolean whole = digits(text, start, end) || thousands(text, start, end, sign == ',' ? '.' : ',');
        if (!whole || (at >= 0 && !digits(text, at + 1, text.length()))) {
            return null;
        }
        for (int i = start; i < text.length(); i++) {
            char c = text.charAt(i);
            if (i == at) {
                digits.append('.');
            } else if (isDigit(c)) {
                digits.append(c);
            }
        }
        return new BigDecimal(digits.toString());
    }

    /** A number of at most 18 digits without a sign before it and without thousands apart, which most are; or {@code null}. */
    private static @Nullable BigDecimal small(String text, char sign) {
        long digits = 0;
        int at = -1;
        for (int i = 0; i < text.length() && i <= 18; i++) {
            char c = text.charAt(i);
            if (isDigit(c)) {
                digits = digits * 10 + c - '0';
            } else if (c == sign && at < 0 && i > 0) {
                at = i;
            } else {
                return null;
            }
        }
        int decimals = at < 0 ? 0 : text.length() - at - 1;
        boolean whole = !text.isEmpty() && text.length() <= 18 && (at < 0 || decimals > 0);
        return whole ? BigDecimal.valueOf(digits, decimals) : null;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    /** Digits only, and at least one. */
    private static boolean digits(String text, int from, int to) {
        for (int i = from; i < to; i++) {
            if (!isDigit(text.charAt(i))) {
                return false;
            }
        }
        return from < to;
    }

    /** One to three digits, and then threes behind a sign that may stand between thousands. */
    private static boolean thousands(String text, int from, int to, char between) {
        int first = to;
        while (first - 4 >= from
                && digits(text, first - 3, first)
                && (text.charAt(first - 4) == between || SPACES.indexOf(text.charAt(first - 4)) >= 0)) {
            first -= 4;
        }
        return first < to && first - from <= 3 && digits(text, from, first);
    }

    /** A number as the column writes them. */
    String write(BigDecimal number) {
        String plain = number.toPlainString();
        int point = plain.indexOf('.');
        String whole = point < 0 ? plain : plain.substring(0, point);
        String fraction = point < 0 ? "" : (decimal == null ? '.' : decimal) + plain.substring(point + 1);
        if (grouping == null) {
            return whole + fraction;
        }
        StringBuilder grouped = new StringBuilder(whole);
        int first = whole.startsWith("-") ? 1 : 0;
        for (int i = whole.length() - 3; i > first; i -= 3) {
            grouped.insert(i, grouping.charValue());
        }
        return grouped + fraction;
    }

    private static int count(String text, char wanted) {
        int count = 0;
        for (int at = text.indexOf(wanted); at >= 0; at = text.indexOf(wanted, at + 1)) {
            count++;
        }
        return count;
    }

    /** A sign or none, a digit, and then nothing but digits and what stands in numbers. */
    private static boolean mayBeANumber(String text) {
        int start = !text.isEmpty() && (text.charAt(0) == '+' || text.charAt(0) == '-') ? 1 : 0;
        for (int i = start; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean between = i > start && (c == '.' || c == ',' || SPACES.indexOf(c) >= 0);
            if (!isDigit(c) && !between) {
                return false;
            }
        }
        return start < text.length();
    }
}
