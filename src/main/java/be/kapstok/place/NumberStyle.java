package be.kapstok.place;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.regex.Pattern;
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
    private static final String SPACES = " \u00A0\u202F'";
    private static final Pattern NUMBER = Pattern.compile("[+-]?\\d[\\d" + SPACES + ".,]*");

    static NumberStyle of(Collection<String> cells) {
        boolean comma = false;
        boolean point = false;
        Character grouping = null;
        String doubtful = null;
        for (String each : cells) {
            String text = each.strip();
            if (!NUMBER.matcher(text).matches()) {
                continue;
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
        Character decimal = comma == point ? null : Character.valueOf(comma ? ',' : '.');
        return new NumberStyle(decimal, comma && point, grouping, doubtful).grouped();
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

    /** Whether the cells leave open what their numbers are. */
    boolean open() {
        return mixed || (decimal == null && doubtful != null);
    }

    private static boolean maybeThousands(String text, char sign) {
        String digits = text.replaceFirst("^[+-]", "");
        int at = digits.indexOf(sign);
        return at >= 1 && at <= 3 && digits.charAt(0) != '0' && digits.length() - at == 4;
    }

    /** The number that a cell is, or {@code null}. */
    @Nullable
    BigDecimal parse(String cell) {
        String text = cell.strip();
        char sign = decimal == null ? '.' : decimal;
        int at = text.indexOf(sign);
        String whole = at < 0 ? text : text.substring(0, at);
        String fraction = at < 0 ? "" : text.substring(at + 1);
        String between = "[" + SPACES + (sign == ',' ? "." : ",") + "]";
        boolean plain = whole.matches("[+-]?\\d+");
        if (!plain && !whole.matches("[+-]?\\d{1,3}(" + between + "\\d{3})+")) {
            return null;
        }
        if (at >= 0 && !fraction.matches("\\d+")) {
            return null;
        }
        String digits = whole.replaceAll(between, "");
        return new BigDecimal(fraction.isEmpty() ? digits : digits + "." + fraction);
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
        return (int) text.chars().filter(c -> c == wanted).count();
    }
}
