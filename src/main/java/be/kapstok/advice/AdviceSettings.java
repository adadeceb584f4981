package be.kapstok.advice;

import be.kapstok.reason.Excerpt;
import java.math.BigDecimal;

/**
 * The settings of advice where no source decides: when two municipalities are of about the same size.
 *
 * @param likeSize the largest ratio of their populations, larger to smaller, that counts as the same size, inclusive;
 *     at least 1
 * @since 0.1.0
 */
public record AdviceSettings(BigDecimal likeSize) {
    /**
     * Checks the settings.
     *
     * @throws IllegalArgumentException when {@code likeSize} is below 1
     */
    public AdviceSettings {
        if (likeSize.compareTo(BigDecimal.ONE) < 0) {
            throw new IllegalArgumentException("'" + Excerpt.of(likeSize.toString(), 40)
                    + "' is below 1: a municipality is at most as many times as large as itself");
        }
    }

    /** {@return the usual settings: a ratio of at most one and a half, a choice of this library} */
    public static AdviceSettings usual() {
        return new AdviceSettings(new BigDecimal("1.5"));
    }

    boolean alike(int one, int other) {
        BigDecimal smaller = BigDecimal.valueOf(Math.min(one, other));
        return smaller.multiply(likeSize).compareTo(BigDecimal.valueOf(Math.max(one, other))) >= 0;
    }
}
