package be.kapstok.migration;

import java.math.BigDecimal;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * How the numbers of a column are written: with a decimal comma or point, and with or without something between thousands.
 *
 * @param decimal what stands before decimals, or {@code null} when the cells do not tell
 * @param grouping what stands between thousands, or {@code null} for nothing
 * @param doubtful a cell that alone may be one number or another, such as {@code 1.204}, or {@code null}
 * @param certainty how sure it is
 */
record NumberStyle(
        @Nullable Character decimal,
        @Nullable Character grouping,
        @Nullable String doubtful,
        Certainty certainty) {
    /** How sure it is how the numbers of a column are written. */
    enum Certainty {
        /** The cells tell it, or need not. */
        TOLD,
        /** Each cell with a sign has three digits behind it, beside whole numbers below a thousand. */
        LIKELY,
        /** Some cells have a decimal comma and others a decimal point. */
        MIXED,
        /** The cells leave it open. */
        OPEN
    }

    /** Longer than any count; to make a number of a million digits takes minutes. */
    static final int LONGEST = 100;

    private static final Pattern DIGITS = Pattern.compile("\\d+");
    private static final Pattern SPACE = Pattern.compile("[ \u00A0\u202F']");
    private static final Pattern NUMBER = Pattern.compile("[+-]?\\d[\\d.,\u00A0\u202F' ]*");

    /** {@code 1.204}: with a point it may be a thousand, with a comma too. */
    private static final Pattern THOUSAND_OR_DECIMALS = Pattern.compile("[+-]?[1-9]\\d{0,2}[.,]\\d{3}");

    private static final Pattern COMMA_DECIMALS =
            Pattern.compile("[+-]?(\\d+|\\d{1,3}([.\u00A0\u202F' ]\\d{3})+)(,\\d+)?");
    private static final Pattern POINT_DECIMALS =
            Pattern.compile("[+-]?(\\d+|\\d{1,3}([,\u00A0\u202F' ]\\d{3})+)(\\.\\d+)?");
    private static final Pattern BEFORE_THREE_DIGITS = Pattern.compile("\\B(?=(\\d{3})+$)");

    static NumberStyle of(Stream<String> cells) {
        Signs signs = new Signs();
        cells.forEach(signs::see);
        return signs.style();
    }

    /** The numbers of a column of which the decimal sign is given. */
    static NumberStyle told(char decimal, Stream<String> cells) {
        Signs signs = new Signs();
        cells.forEach(signs::see);
        return signs.with(decimal);
    }

    private static char otherThan(char sign) {
        return sign == ',' ? '.' : ',';
    }

    /** The signs in the cells of a column, and what they are. */
    private static final class Signs {
        private boolean comma;
        private boolean point;
        private boolean belowThousand;
        private boolean plainThousand;
        private @Nullable Character grouping;
        private @Nullable String thousandByComma;
        private @Nullable String thousandByPoint;

        void see(String cell) {
            String text = cell.strip();
            if (DIGITS.matcher(text).matches()) {
                belowThousand |= text.length() <= 3;
                plainThousand |= text.length() > 3;
            } else if (text.length() <= LONGEST && NUMBER.matcher(text).matches()) {
                seeSigns(text);
            }
        }

        private void seeSigns(String text) {
            int lastComma = text.lastIndexOf(',');
            int lastPoint = text.lastIndexOf('.');
            char last = lastComma > lastPoint ? ',' : '.';
            boolean both = lastComma >= 0 && lastPoint >= 0;
            boolean several = !both && text.indexOf(last) < text.lastIndexOf(last);
            if (!both && THOUSAND_OR_DECIMALS.matcher(text).matches()) {
                thousandByComma = last == ',' && thousandByComma == null ? text : thousandByComma;
                thousandByPoint = last == '.' && thousandByPoint == null ? text : thousandByPoint;
            } else if (lastComma >= 0 || lastPoint >= 0) {
                char decimal = several ? otherThan(last) : last;
                comma |= decimal == ',';
                point |= decimal == '.';
                grouping = both || several ? Character.valueOf(otherThan(decimal)) : grouping;
            }
            SPACE.matcher(text)
                    .results()
                    .forEach(each -> grouping = each.group().charAt(0));
        }

        /** The style when a sign stands before decimals: the other stands between thousands, if it is there. */
        NumberStyle with(char decimal) {
            String thousand = decimal == ',' ? thousandByPoint : thousandByComma;
            Character other = grouping != null && grouping == decimal ? null : grouping;
            Character between = thousand == null ? other : Character.valueOf(otherThan(decimal));
            return new NumberStyle(decimal, between, thousand, Certainty.TOLD);
        }

        NumberStyle style() {
            if (comma != point) {
                return with(comma ? ',' : '.');
            }
            String some = thousandByPoint == null ? thousandByComma : thousandByPoint;
            if (comma) {
                return new NumberStyle(null, grouping, some, Certainty.MIXED);
            }
            boolean one = (thousandByComma == null) != (thousandByPoint == null);
            if (one && belowThousand && !plainThousand && grouping == null) {
                char sign = thousandByComma == null ? '.' : ',';
                return new NumberStyle(otherThan(sign), sign, some, Certainty.LIKELY);
            }
            return new NumberStyle(null, grouping, some, some == null ? Certainty.TOLD : Certainty.OPEN);
        }
    }

    /** Whether nothing that other columns tell changes how the cells are read. */
    boolean settled() {
        return certainty == Certainty.MIXED || (certainty == Certainty.TOLD && (decimal != null || grouping == null));
    }

    /** Whether the cells leave open what some of their numbers are. */
    boolean open() {
        return certainty == Certainty.MIXED || certainty == Certainty.OPEN;
    }

    /** The same, with what the other columns tell where this one is not sure; where they contradict it, it is open. */
    NumberStyle orAs(NumberStyle table) {
        Character sign = table.decimal;
        if (settled() || sign == null || table.certainty != Certainty.TOLD) {
            return this;
        }
        if (certainty == Certainty.LIKELY) {
            return sign.equals(decimal) ? this : new NumberStyle(null, null, doubtful, Certainty.OPEN);
        }
        char other = otherThan(sign);
        boolean grouped = doubtful != null && doubtful.indexOf(other) >= 0;
        return new NumberStyle(sign, grouped ? Character.valueOf(other) : grouping, doubtful, Certainty.TOLD);
    }

    /** Whether a cell may be one number or another. */
    boolean inDoubt(String cell) {
        boolean signed = open() && (cell.indexOf(',') >= 0 || cell.indexOf('.') >= 0);
        return signed && NUMBER.matcher(cell.strip()).matches();
    }

    /** The number that a cell is, or {@code null} when it is none, or may be another, or has more than 100 characters. */
    @Nullable
    BigDecimal parse(String cell) {
        String text = cell.strip();
        if (text.length() > LONGEST) {
            return null;
        }
        boolean byComma = decimal != null && decimal == ',';
        if (!(byComma ? COMMA_DECIMALS : POINT_DECIMALS).matcher(text).matches() || inDoubt(text)) {
            return null;
        }
        String plain = byComma ? text.replace(".", "").replace(',', '.') : text.replace(",", "");
        return new BigDecimal(SPACE.matcher(plain).replaceAll(""));
    }

    /** A number as the column writes them. */
    String write(BigDecimal number) {
        String plain = number.toPlainString();
        int point = plain.indexOf('.');
        String whole = point < 0 ? plain : plain.substring(0, point);
        String fraction = point < 0 ? "" : (decimal == null ? '.' : decimal) + plain.substring(point + 1);
        return grouping == null
                ? whole + fraction
                : BEFORE_THREE_DIGITS.matcher(whole).replaceAll(grouping.toString()) + fraction;
    }
}
