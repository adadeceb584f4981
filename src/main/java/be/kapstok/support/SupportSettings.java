package be.kapstok.support;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;

/**
 * What the rules about support bodies leave open. The sources give no number; these are choices of this library.
 *
 * @param mostShare the largest part of inhabitants of foreign origin that is not many, as a fraction from 0 to 1 (RB-66)
 * @param manyCount the smallest number of inhabitants of foreign origin that is many (RB-66)
 * @param monthsApart how many months may lie between two consultations that are called regular (RB-72)
 * @since 0.1.0
 */
public record SupportSettings(BigDecimal mostShare, int manyCount, int monthsApart) {
    /** As the rules have it: the figures of the local integration subsidy (RB-76), and two years. */
    public static final SupportSettings DEFAULT = new SupportSettings(new BigDecimal("0.10"), 1000, 24);

    /**
     * Checks the figures.
     *
     * @throws IllegalArgumentException when the part is no fraction, or a number is below 1
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
     * {@return the same with other figures of foreign origin}
     *
     * @param share the largest part that is not many, as a fraction from 0 to 1
     * @param count the smallest number that is many
     * @throws IllegalArgumentException when the part is no fraction, or the number is below 1
     */
    public SupportSettings many(BigDecimal share, int count) {
        requireNonNull(share, "share");
        return new SupportSettings(share, count, monthsApart);
    }

    /**
     * {@return the same with another number of months that may lie between two consultations}
     *
     * @throws IllegalArgumentException when the number is below 1
     */
    public SupportSettings monthsApart(int months) {
        return new SupportSettings(mostShare, manyCount, months);
    }
}
