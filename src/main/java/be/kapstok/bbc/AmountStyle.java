package be.kapstok.bbc;

import be.kapstok.table.NumberStyle;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * How the amounts of a column are written. Three digits behind a sign are thousands, since no amount of money has three
 * decimals: {@code 12.500} is twelve thousand five hundred, unless the column writes thousands with the other sign too.
 */
final class AmountStyle {
    private static final int CENTS = 2;

    /** No amount of a plan has more digits before its cents. */
    private static final int MOST_DIGITS = 13;

    private static final Pattern MONEY_SIGNS = Pattern.compile("(?i)\\s*(€|eur|euro)\\s*");
    private static final Pattern THOUSANDS = Pattern.compile("[+-]?[1-9]\\d{0,2}([.,])\\d{3}");

    private final NumberStyle.Signs signs = NumberStyle.Signs.of(Stream.empty());
    private final @Nullable Character told;
    private @Nullable String byPoint;
    private @Nullable String byComma;
    private @Nullable NumberStyle style;

    /** A style to be found out, unless the sign before decimals is told. */
    AmountStyle(@Nullable Character told) {
        this.told = told;
    }

    /** Takes an amount of the column into account. */
    void see(String cell) {
        String plain = plain(cell);
        signs.see(plain);
        if (THOUSANDS.matcher(plain).matches()) {
            if (plain.indexOf('.') >= 0) {
                byPoint = byPoint == null ? cell : byPoint;
            } else {
                byComma = byComma == null ? cell : byComma;
            }
        }
        style = null;
    }

    private NumberStyle style() {
        NumberStyle known = style;
        if (known == null) {
            known = told == null
                    ? NumberStyle.of(signs, () -> NumberStyle.Signs.of(Stream.empty()))
                    : signs.before(told);
            if (told == null && isDecidedByThousands()) {
                known = signs.before(byPoint != null ? ',' : '.');
            }
            style = known;
        }
        return known;
    }

    private boolean isDecidedByThousands() {
        return NumberStyle.of(signs, () -> NumberStyle.Signs.of(Stream.empty())).open()
                && (byPoint == null) != (byComma == null);
    }

    /** An amount of the column that only its three digits show to be thousands; {@code null} when nothing had to be decided. */
    @Nullable
    String decided() {
        return told == null && isDecidedByThousands() ? (byPoint == null ? byComma : byPoint) : null;
    }

    /** The sign before decimals, or {@code null} when no amount shows it. */
    @Nullable
    String decimal() {
        Character sign = style().decimal();
        return sign == null ? null : sign.toString();
    }

    /** The amount in a cell, to the cent; {@code null} when it is none, or may be one or another. */
    @Nullable
    BigDecimal parse(String cell) {
        String plain = plain(cell);
        BigDecimal amount = style().parse(plain);
        boolean doubtful = told == null
                && amount != null
                && amount.scale() > CENTS
                && THOUSANDS.matcher(plain).matches();
        boolean tooLarge = amount != null && amount.precision() - amount.scale() > MOST_DIGITS;
        return amount == null || doubtful || tooLarge
                ? null
                : amount.scale() > CENTS ? amount.setScale(CENTS, RoundingMode.HALF_UP) : amount;
    }

    /** A cell without signs of money and blanks; {@code (12)} and {@code 12-} are negative. */
    private static String plain(String cell) {
        String bare = MONEY_SIGNS.matcher(cell.strip()).replaceAll("").strip().replace('\u2212', '-');
        if (bare.length() > NumberStyle.LONGEST) {
            return bare;
        }
        if (bare.endsWith(",-") || bare.endsWith(".-")) {
            bare = bare.substring(0, bare.length() - 2);
        } else if (bare.startsWith("(") && bare.endsWith(")")) {
            bare = "-" + bare.substring(1, bare.length() - 1).strip();
        } else if (bare.endsWith("-") && bare.length() > 1) {
            bare = "-" + bare.substring(0, bare.length() - 1).strip();
        }
        return bare.startsWith("-") ? "-" + bare.substring(1).strip() : bare;
    }
}
