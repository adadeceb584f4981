package be.kapstok.support;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;

/**
 * The settings of the rules about support bodies. The sources give no numbers; the defaults are choices of this
 * library.
 *
 * @param mostShare the largest part of inhabitants of foreign origin that does not yet count as many, as a fraction
 *     from 0 to 1 (RB-66)
 * @param manyCount the smallest number of inhabitants of foreign origin that counts as many (RB-66)
 * @param monthsApart the largest number of months between two consultations that count as regular (RB-72)
 * @since 0.1.0
 */
public record SupportSettings(BigDecimal mostShare, int manyCount, int monthsApart) {
    /** The defaults: the figures of the local integration subsidy (RB-76), and two years. */
    public static final SupportSettings DEFAULT = new SupportSettings(new BigDecimal("0.10"), 1000, 24);

    /**
     * Checks the figures.
     *
     * @throws IllegalArgumentException when the part is not a fraction, or a number is below 1
     */
    public SupportSettings {
        if (mostShare.signum() < 0 || mostShare.compareTo(BigDecimal.ONE) > 0) {
            throw new IllegalArgumentException("A part is a fraction from 0 to 1, got: " + mostShare);
        }
        if (manyCount < 1 || monthsApart < 1) {
            throw new IllegalArgumentException(
                    "A number of people or months is at least 1, got: " + manyCount + " and " + monthsApart);
        }
    }

    /**
     * {@return the same settings with other figures for foreign origin}
     *
     * @param share the largest part that does not yet count as many, as a fraction from 0 to 1
     * @param count the smallest number that counts as many
     * @throws IllegalArgumentException when the part is not a fraction, or the number is below 1
     */
    public SupportSettings many(BigDecimal share, int count) {
        requireNonNull(share, "share");
        return new SupportSettings(share, count, monthsApart);
    }

    /**
     * {@return the same settings with another largest number of months between two consultations}
     *
     * @throws IllegalArgumentException when the number is below 1
     */
    public SupportSettings monthsApart(int months) {
        return new SupportSettings(mostShare, manyCount, months);
    }
}
