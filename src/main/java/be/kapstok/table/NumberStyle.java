package be.kapstok.table;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * How the numbers of a column are written: with a decimal comma or point, and with or without something between thousands.
 *
 * @param decimal what stands before decimals, or {@code null} when no number shows it
 * @param grouping what stands between thousands, or {@code null} for nothing
 * @param open whether a number with a sign may be one or another, such as {@code 1.204}
 * @since 0.1.0
 */
public record NumberStyle(
        @Nullable Character decimal, @Nullable Character grouping, boolean open) {
    /** Longer than any count; to make a number of a million digits takes minutes. */
    public static final int LONGEST = 100;

    /** No number holds it. */
    private static final char NO_SIGN = 0;

    private static final Pattern SPACE = Pattern.compile("[ \u00A0\u202F']");
    private static final Pattern NUMBER = Pattern.compile("[+-]?\\d[\\d.,\u00A0\u202F' ]*");

    /** {@code 1.204}: with a point it may be a thousand, with a comma too. */
    private static final Pattern THOUSAND_OR_DECIMALS = Pattern.compile("[+-]?[1-9]\\d{0,2}[.,]\\d{3}");

    private static final Pattern COMMA_DECIMALS =
            Pattern.compile("[+-]?(\\d+|\\d{1,3}([.\u00A0\u202F' ]\\d{3})+)(,\\d+)?");
    private static final Pattern POINT_DECIMALS =
            Pattern.compile("[+-]?(\\d+|\\d{1,3}([,\u00A0\u202F' ]\\d{3})+)(\\.\\d+)?");
    private static final Pattern BEFORE_THREE_DIGITS = Pattern.compile("\\B(?=(\\d{3})+$)");

    /**
     * {@return how the numbers of a column are written}
     *
     * @param own the signs in its numbers
     * @param others gives the signs of all other columns, which tell where its own leave it open
     */
    public static NumberStyle of(Signs own, Supplier<Signs> others) {
        requireNonNull(own, "own");
        requireNonNull(others, "others");
        boolean mixed = own.comma && own.point;
        if (mixed || (own.decimal() == null && !own.leaveOpen())) {
            return new NumberStyle(null, own.grouping, mixed);
        }
        Character sign = own.decimal() == null ? others.get().decimal() : own.decimal();
        Character likely = own.likely();
        if (sign == null) {
            return likely == null
                    ? new NumberStyle(null, own.grouping, own.thousandByComma || own.thousandByPoint)
                    : own.before(likely);
        }
        boolean contradicted = own.decimal() == null && likely != null && !likely.equals(sign);
        return contradicted ? new NumberStyle(null, null, true) : own.before(sign);
    }

    private static char otherThan(char sign) {
        return sign == ',' ? '.' : ',';
    }

    /** The signs in the numbers of a column, and what they tell. */
    public static final class Signs {
        private boolean comma;
        private boolean point;
        private boolean belowThousand;
        private boolean plainThousand;
        private boolean thousandByComma;
        private boolean thousandByPoint;
        private @Nullable Character grouping;

        private Signs() {}

        /** {@return what the numbers among cells tell} */
        public static Signs of(Stream<String> cells) {
            requireNonNull(cells, "cells");
            Signs signs = new Signs();
            cells.forEach(each -> signs.see(each.strip()));
            return signs;
        }

        /** Takes one more cell into account, without blanks around it. */
        public void see(String text) {
            requireNonNull(text, "text");
            if (isPlain(text, NO_SIGN)) {
                belowThousand |= text.length() <= 3;
                plainThousand |= text.length() > 3;
            } else if (text.length() <= LONGEST && NUMBER.matcher(text).matches()) {
                seeSigns(text);
            }
        }

        private void seeSigns(String text) {
            boolean both = text.indexOf(',') >= 0 && text.indexOf('.') >= 0;
            char last = text.lastIndexOf(',') > text.lastIndexOf('.') ? ',' : '.';
            boolean several = !both && text.indexOf(last) < text.lastIndexOf(last);
            if (THOUSAND_OR_DECIMALS.matcher(text).matches()) {
                thousandByComma |= last == ',';
                thousandByPoint |= last == '.';
            } else if (text.indexOf(last) >= 0) {
                char decimal = several ? otherThan(last) : last;
                comma |= decimal == ',';
                point |= decimal == '.';
                grouping = both || several ? Character.valueOf(otherThan(decimal)) : grouping;
            }
            SPACE.matcher(text)
                    .results()
                    .forEach(each -> grouping = each.group().charAt(0));
        }

        /** The sign that stands before decimals, when some cell tells it and none contradicts. */
        private @Nullable Character decimal() {
            return comma == point ? null : Character.valueOf(comma ? ',' : '.');
        }

        /** Whether there is something that the sign of other columns would explain. */
        private boolean leaveOpen() {
            return thousandByComma || thousandByPoint || grouping != null;
        }

        /** The sign before decimals, if each cell with a sign has three digits behind it, beside numbers below a thousand. */
        private @Nullable Character likely() {
            boolean one = thousandByComma != thousandByPoint;
            boolean thousands = one && belowThousand && !plainThousand && grouping == null;
            return thousands ? Character.valueOf(thousandByComma ? '.' : ',') : null;
        }

        /**
         * {@return the style when a comma or a point stands before decimals: the other stands between thousands, if it
         * is there}
         */
        public NumberStyle before(char decimal) {
            boolean thousands = decimal == ',' ? thousandByPoint : thousandByComma;
            Character other = grouping != null && grouping == decimal ? null : grouping;
            return new NumberStyle(decimal, thousands ? Character.valueOf(otherThan(decimal)) : other, false);
        }
    }

    /** {@return whether a cell may be one number or another} */
    public boolean inDoubt(String cell) {
        requireNonNull(cell, "cell");
        boolean signed = open && (cell.indexOf(',') >= 0 || cell.indexOf('.') >= 0);
        return signed && NUMBER.matcher(cell.strip()).matches();
    }

    /**
     * {@return the number that a cell is, or {@code null} when it is none, or may be another, or has more than 100
     * characters}
     */
    public @Nullable BigDecimal parse(String cell) {
        requireNonNull(cell, "cell");
        String text = cell.strip();
        if (text.length() > LONGEST) {
            return null;
        }
        boolean byComma = decimal != null && decimal == ',';
        if (isPlain(text, byComma ? ',' : '.')) {
            boolean doubtful = open && text.indexOf('.') >= 0;
            return doubtful ? null : new BigDecimal(byComma ? text.replace(',', '.') : text);
        }
        if (!(byComma ? COMMA_DECIMALS : POINT_DECIMALS).matcher(text).matches() || inDoubt(text)) {
            return null;
        }
        String plain = byComma ? text.replace(".", "").replace(',', '.') : text.replace(",", "");
        return new BigDecimal(SPACE.matcher(plain).replaceAll(""));
    }

    /** Whether a text is digits, with at most one sign among them; most numbers are, and are read without patterns. */
    private static boolean isPlain(String text, char sign) {
        boolean signed = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean first = c == sign && !signed && i > 0 && i + 1 < text.length();
            if ((c < '0' || c > '9') && !first) {
                return false;
            }
            signed |= first;
        }
        return !text.isEmpty();
    }

    /** {@return a number as the column writes them} */
    public String write(BigDecimal number) {
        requireNonNull(number, "number");
        String plain = number.toPlainString();
        int point = plain.indexOf('.');
        String whole = point < 0 ? plain : plain.substring(0, point);
        String fraction = point < 0 ? "" : (decimal == null ? '.' : decimal) + plain.substring(point + 1);
        return grouping == null
                ? whole + fraction
                : BEFORE_THREE_DIGITS.matcher(whole).replaceAll(grouping.toString()) + fraction;
    }
}
