package be.kapstok.bbc;

import be.kapstok.notation.KnownWords;
import be.kapstok.reason.FindingLog;
import be.kapstok.reason.Location;
import java.math.BigDecimal;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * An amount in a row: of a year, received or spent.
 *
 * @param year its year
 * @param receipts what is received, or {@code null}
 * @param expenses what is spent, or {@code null}
 */
record Amount(
        int year, @Nullable BigDecimal receipts, @Nullable BigDecimal expenses) {
    /** The words for what is received and what is spent. */
    private static final String DIRECTION = "Direction";

    /** A cell that says something of an amount. */
    record Cell(String text, Supplier<Location> place) {}

    /** Whether an amount is received, and not spent; {@code null} when the word says neither. */
    static @Nullable Boolean isReceived(String word) {
        String known = KnownWords.shipped().find(DIRECTION, word);
        return known == null ? null : Boolean.valueOf(known.equals("receipts"));
    }

    /**
     * The amount in a row; {@code null} when it cannot be read, which is told.
     *
     * @param received whether it is received, and not spent; {@code null} when the cell about that says neither
     */
    static @Nullable Amount of(
            Cell amount, AmountStyle style, Cell year, Cell direction, @Nullable Boolean received, FindingLog log) {
        BigDecimal read = style.parse(amount.text);
        Integer of = BodyPlans.year(year.text);
        if (read != null && of != null && received != null) {
            return new Amount(of, received ? read : null, received ? null : read);
        }
        Cell faulty = read == null ? amount : of == null ? year : direction;
        String sentence = read == null ? "amount" : of == null ? "amount_year" : "direction";
        log.add(ExportRule.ROW.at(faulty.place.get(), sentence, ExportRule.shown(faulty.text)));
        return null;
    }
}
