package be.kapstok.bbc;

import be.kapstok.notation.Numbers;
import be.kapstok.reason.Location;
import be.kapstok.table.NumberStyle;
import java.math.BigDecimal;
import java.math.RoundingMode;
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

    private final NumberStyle.Signs signs = NumberStyle.Signs.of(Stream.empty());
    private final @Nullable Character told;
    private @Nullable String byPoint;
    private @Nullable String byComma;
    private @Nullable Numbers numbers;

    /** A style to be found out, unless the sign before decimals is told. */
    AmountStyle(@Nullable Character told) {
        this.told = told;
    }

    /** Takes an amount of the column into account. */
    void see(String cell) {
        String bare = bare(cell);
        signs.see(bare);
        if (Numbers.isEither(bare)) {
            if (bare.indexOf('.') >= 0) {
                byPoint = byPoint == null ? cell : byPoint;
            } else {
                byComma = byComma == null ? cell : byComma;
            }
        }
        numbers = null;
    }

    private Numbers numbers() {
        Numbers known = numbers;
        if (known == null) {
            known = told != null
                    ? Numbers.before(told)
                    : isDecidedByThousands()
                            ? Numbers.likely(byPoint != null ? ',' : '.')
                            : new Numbers(style(), false);
            numbers = known;
        }
        return known;
    }

    private NumberStyle style() {
        return NumberStyle.of(signs, () -> NumberStyle.Signs.of(Stream.empty()));
    }

    private boolean isDecidedByThousands() {
        return style().open() && (byPoint == null) != (byComma == null);
    }

    /** Tells of an amount that only its three digits show to be thousands. */
    void tell(ExportReading reading) {
        String decided = told == null && isDecidedByThousands() ? (byPoint == null ? byComma : byPoint) : null;
        if (decided != null) {
            Location whole = new Location(reading.file(), "", 1, 1);
            reading.log().add(ExportRule.READING.at(whole, "amounts", decided, String.valueOf(parse(decided))));
        }
    }

    /** The sign before decimals, or {@code null} when no amount shows it. */
    @Nullable
    String decimal() {
        Character sign = numbers().style().decimal();
        return sign == null ? null : sign.toString();
    }

    /** The amount in a cell, to the cent; {@code null} when it is none, or may be one or another. */
    @Nullable
    BigDecimal parse(String cell) {
        String bare = bare(cell);
        boolean contradicted = numbers().style().inDoubt(bare);
        BigDecimal amount = contradicted ? null : numbers().read(bare).value();
        boolean doubtful = told == null && amount != null && amount.scale() > CENTS && Numbers.isEither(bare);
        boolean tooLarge = amount != null && amount.precision() - amount.scale() > MOST_DIGITS;
        return amount == null || doubtful || tooLarge
                ? null
                : amount.scale() > CENTS ? amount.setScale(CENTS, RoundingMode.HALF_UP) : amount;
    }

    /** Programs of accounting write {@code 12-} too. */
    private static String bare(String cell) {
        String bare = Numbers.bare(cell);
        return bare.length() > 1 && bare.endsWith("-")
                ? "-" + bare.substring(0, bare.length() - 1).strip()
                : bare;
    }
}
