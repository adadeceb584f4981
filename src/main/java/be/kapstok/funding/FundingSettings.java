package be.kapstok.funding;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;

/**
 * The settings of the answers and rules about subsidies: how long schemes usually run, and the figures of the local
 * integration subsidy, which come from a secondary source only.
 *
 * @param moreThanShare the part of inhabitants of foreign origin that must be exceeded, as a fraction from 0 to 1 (RB-76)
 * @param atLeastCount the smallest number of inhabitants of foreign origin that is also enough (RB-76)
 * @param usualYears the number of years after which a scheme is probably over, when its end is not known and it does
 *     not say how long such schemes run
 * @since 0.1.0
 */
public record FundingSettings(BigDecimal moreThanShare, int atLeastCount, int usualYears) {
    /** The defaults: more than 10 %, or at least 1,000; three years. */
    public static final FundingSettings DEFAULT = new FundingSettings(new BigDecimal("0.10"), 1000, 3);

    /**
     * Checks the figures.
     *
     * @throws IllegalArgumentException when the part is not a fraction, or a number is below 1
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
     * {@return the same settings with another part that must be exceeded, as a fraction from 0 to 1}
     *
     * @throws IllegalArgumentException when it is not a fraction
     */
    public FundingSettings moreThanShare(BigDecimal share) {
        requireNonNull(share, "share");
        return new FundingSettings(share, atLeastCount, usualYears);
    }

    /**
     * {@return the same settings with another smallest number}
     *
     * @throws IllegalArgumentException when it is below 1
     */
    public FundingSettings atLeastCount(int count) {
        return new FundingSettings(moreThanShare, count, usualYears);
    }

    /**
     * {@return the same settings with another number of years after which a scheme without a known end is probably
     * over}
     *
     * @throws IllegalArgumentException when it is below 1
     */
    public FundingSettings usualYears(int years) {
        return new FundingSettings(moreThanShare, atLeastCount, years);
    }
}
