package be.kapstok.funding;

import be.kapstok.model.SubsidyCondition;
import be.kapstok.model.Text;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * An unknown fact that must hold for a scheme to be open.
 *
 * @param code the reason that reports it
 * @param figure the figure that would settle it, or {@code null} when no figure does
 * @param atLeast the smallest value that is enough, or {@code null}
 * @param moreThan the value that the figure must exceed, or {@code null}
 * @param atMost the greatest value that is allowed, or {@code null}
 * @param anyOf the word that alternatives share, of which one is enough; {@code null} when it must hold by itself
 * @param text the fact that must hold, in words
 * @since 0.1.0
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record OpenIf(
        FundingReason code,
        @Nullable String figure,
        @Nullable BigDecimal atLeast,
        @Nullable BigDecimal moreThan,
        @Nullable BigDecimal atMost,
        @Nullable String anyOf,
        Text text) {
    /** Makes a fact that no figure settles, in the words that the library has for its reason. */
    static OpenIf of(FundingReason code, Object... arguments) {
        Text text = FundingReasons.text("if." + FundingReasons.word(code), arguments);
        return new OpenIf(code, null, null, null, null, null, text);
    }

    static OpenIf of(FundingReason code, SubsidyCondition condition) {
        return new OpenIf(
                code,
                condition.figure(),
                condition.atLeast(),
                condition.moreThan(),
                condition.atMost(),
                condition.anyOf(),
                condition.text());
    }
}
