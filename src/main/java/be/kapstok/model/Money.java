package be.kapstok.model;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.math.BigDecimal;

/**
 * An amount of money. In JSON the amount is text, so that no reader rounds it.
 *
 * <p>An amount has two decimals; an amount with more is kept unchanged, so that validation can report it.
 *
 * @param amount the amount, with scale 2; negative for a correction
 * @param currency the currency code, three capitals; {@code EUR} in all shipped data
 * @since 0.1.0
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Money(
        @JsonFormat(shape = JsonFormat.Shape.STRING) @NotNull @Digits(integer = 15, fraction = 2)
        BigDecimal amount,

        @NotNull @Pattern(regexp = "[A-Z]{3}", message = "must be three capital letters, such as EUR")
        String currency) {

    private static final int MOST_DIGITS = 30;

    /** Gives the amount scale 2 where that does not change its value. */
    public Money {
        amount = inCents(amount);
    }

    /**
     * {@return an amount in euro, from a text with a point before the cents; for example {@code 1000000.00}}
     *
     * @throws NumberFormatException when the text is not a number
     */
    public static Money euro(String amount) {
        requireNonNull(amount, "amount");
        return new Money(new BigDecimal(amount), "EUR");
    }

    private static BigDecimal inCents(BigDecimal amount) {
        if (amount == null || (long) amount.precision() - amount.scale() > MOST_DIGITS) {
            return amount;
        }
        BigDecimal shortest = amount.scale() > 2 ? amount.stripTrailingZeros() : amount;
        return shortest.scale() > 2 ? amount : shortest.setScale(2);
    }
}
