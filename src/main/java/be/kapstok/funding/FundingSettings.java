package be.kapstok.funding;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;

/**
 * What the answers and rules about subsidies leave open: how long schemes usually run, and the figures of the local integration
 * subsidy, which were read in a secondary source only.
 *
 * @param moreThanShare the part of inhabitants of foreign origin that must be exceeded, as a fraction from 0 to 1 (RB-76)
 * @param atLeastCount or how many inhabitants of foreign origin there must be at least (RB-76)
 * @param usualYears after how many years a scheme is probably over when its end is not known and it does not say how long such
 *     schemes run
 * @since 0.1.0
 */
public record FundingSettings(BigDecimal moreThanShare, int atLeastCount, int usualYears) {
    /** More than 10 %, or at least 1,000; three years. */
    public static final FundingSettings DEFAULT = new FundingSettings(new BigDecimal("0.10"), 1000, 3);

    /**
     * Checks the figures.
     *
     * @throws IllegalArgumentException when the part is no fraction, or a number is below 1
     */
    public FundingSettings {
        if (moreThanShare.signum() < 0 || moreThanShare.compareTo(BigDecimal.ONE) > 0) {
            throw new IllegalArgumentException("A part is a fraction from 0 to 1, got: " + moreThanShare);
        }
        if (atLeastCount < 1) {
            throw new IllegalArgumentException("A number of people is at least 1, got: " + atLeastCount);
        }
        if (usualYears < 1) {
            throw new IllegalArgumentException("Schemes run for at least 1 year, got: " + usualYears);
        }
    }

    /**
     * {@return the same with another part that must be exceeded, as a fraction from 0 to 1}
     *
     * @throws IllegalArgumentException when it is no fraction
     */
    public FundingSettings moreThanShare(BigDecimal share) {
        requireNonNull(share, "share");
        return new FundingSettings(share, atLeastCount, usualYears);
    }

    /**
     * {@return the same with another number that there must be at least}
     *
     * @throws IllegalArgumentException when it is below 1
     */
    public FundingSettings atLeastCount(int count) {
        return new FundingSettings(moreThanShare, count, usualYears);
    }

    /**
     * {@return the same with another number of years after which a scheme without a known end is probably over}
     *
     * @throws IllegalArgumentException when it is below 1
     */
    public FundingSettings usualYears(int years) {
        return new FundingSettings(moreThanShare, atLeastCount, years);
    }
}
