package be.kapstok.migration;

import java.math.BigDecimal;
import java.util.regex.Pattern;
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

    private static final String SPACES = " \u00A0\u202F'";
    private static final Pattern NUMBER = Pattern.compile("[+-]?\\d[\\d.,\u00A0\u202F' ]*");

    /** {@code 1.204}: with a point it may be a thousand, with a comma too. */
    private static final Pattern THOUSAND_OR_DECIMALS = Pattern.compile("[+-]?[1-9]\\d{0,2}[.,]\\d{3}");

    private static final Pattern COMMA_DECIMALS =
            Pattern.compile("[+-]?(\\d+|\\d{1,3}([.\u00A0\u202F' ]\\d{3})+)(,\\d+)?");
    private static final Pattern POINT_DECIMALS =
            Pattern.compile("[+-]?(\\d+|\\d{1,3}([,\u00A0\u202F' ]\\d{3})+)(\\.\\d+)?");

    static NumberStyle of(Iterable<String> cells) {
        Seen seen = new Seen();
        cells.forEach(seen::see);
        return seen.style();
    }

    /** The numbers of a column of which the decimal sign is told. */
    static NumberStyle told(char decimal, Iterable<String> cells) {
        Seen seen = new Seen();
        seen.see("0" + decimal + "0");
        cells.forEach(seen::see);
        char other = decimal == ',' ? '.' : ',';
        Character grouping = seen.grouping != null && seen.grouping != decimal ? seen.grouping : null;
        boolean grouped = grouping == null && seen.doubtful(other) != null;
        return new NumberStyle(decimal, grouped ? Character.valueOf(other) : grouping, null, Certainty.TOLD);
    }

    /** What the cells that were seen so far tell. */
    static final class Seen {
        private boolean comma;
        private boolean point;
        private boolean belowThousand;
        private boolean plainThousand;
        private @Nullable Character grouping;
        private @Nullable String thousandByComma;
        private @Nullable String thousandByPoint;

        void see(String cell) {
            String text = cell.strip();
            if (isDigits(text)) {
                belowThousand |= text.length() <= 3;
                plainThousand |= text.length() > 3;
            } else if (text.length() <= LONGEST && NUMBER.matcher(text).matches()) {
                seeSigns(text);
            }
        }

        private void seeSigns(String text) {
            int commas = (int) text.chars().filter(c -> c == ',').count();
            int points = (int) text.chars().filter(c -> c == '.').count();
            if (commas + points == 1 && THOUSAND_OR_DECIMALS.matcher(text).matches()) {
                thousandByComma = commas == 1 && thousandByComma == null ? text : thousandByComma;
                thousandByPoint = points == 1 && thousandByPoint == null ? text : thousandByPoint;
            } else if (commas + points > 0) {
                boolean commaLast = text.lastIndexOf(',') > text.lastIndexOf('.');
                boolean single = commas == 0 || points == 0;
                boolean thousands = single && commas + points > 1;
                boolean isComma = commaLast != thousands;
                comma |= isComma;
                point |= !isComma;
                grouping = single && !thousands ? grouping : Character.valueOf(isComma ? '.' : ',');
            }
            for (int i = 0; i < SPACES.length(); i++) {
                char space = SPACES.charAt(i);
                grouping = text.indexOf(space) > 0 ? Character.valueOf(space) : grouping;
            }
        }

        private @Nullable String doubtful(char sign) {
            return sign == ',' ? thousandByComma : thousandByPoint;
        }

        NumberStyle style() {
            String some = thousandByPoint == null ? thousandByComma : thousandByPoint;
            if (comma && point) {
                return new NumberStyle(null, grouping, some, Certainty.MIXED);
            }
            if (comma || point) {
                char other = comma ? '.' : ',';
                String thousand = doubtful(other);
                Character between = thousand == null ? grouping : Character.valueOf(other);
                return new NumberStyle(comma ? ',' : '.', between, thousand, Certainty.TOLD);
            }
            boolean one = (thousandByComma == null) != (thousandByPoint == null);
            if (one && belowThousand && !plainThousand && grouping == null) {
                char sign = thousandByComma == null ? '.' : ',';
                return new NumberStyle(sign == ',' ? '.' : ',', sign, some, Certainty.LIKELY);
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
        char other = sign == ',' ? '.' : ',';
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
        if (isDigits(text)) {
            return text.length() <= 18 ? BigDecimal.valueOf(Long.parseLong(text)) : new BigDecimal(text);
        }
        boolean byComma = decimal != null && decimal == ',';
        if (!(byComma ? COMMA_DECIMALS : POINT_DECIMALS).matcher(text).matches() || inDoubt(text)) {
            return null;
        }
        StringBuilder digits = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == (byComma ? ',' : '.')) {
                digits.append('.');
            } else if ((c >= '0' && c <= '9') || c == '-') {
                digits.append(c);
            }
        }
        return new BigDecimal(digits.toString());
    }

    private static boolean isDigits(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) < '0' || text.charAt(i) > '9') {
                return false;
            }
        }
        return !text.isEmpty();
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
}
