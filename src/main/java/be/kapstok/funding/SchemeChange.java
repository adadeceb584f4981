package be.kapstok.funding;

import be.kapstok.model.Text;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A change that would remove one reason why a scheme is not open. Other reasons may remain.
 *
 * @param removes the reason that it removes
 * @param what the part of the question that must change
 * @param to the values that it may change to, as JSON writes them: a day, a kind of applicant, the code of a
 *     municipality or province, a theme or the id of a policy domain, a level, a kind of measure; empty for a figure,
 *     and when any other municipality is right
 * @param figure the figure that must change, or {@code null}
 * @param atLeast the smallest value that is enough, or {@code null}
 * @param moreThan the value that the figure must exceed, or {@code null}
 * @param atMost the greatest value that is allowed, or {@code null}
 * @param text the change in words
 * @since 0.1.0
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record SchemeChange(
        FundingReason removes,
        What what,
        List<String> to,
        @Nullable String figure,
        @Nullable BigDecimal atLeast,
        @Nullable BigDecimal moreThan,
        @Nullable BigDecimal atMost,
        Text text) {
    /** Copies the list. */
    public SchemeChange {
        to = List.copyOf(to);
    }

    /** Makes a change of anything but a figure, in words that the library has. */
    static List<SchemeChange> to(FundingReason removes, What what, List<String> to, String key, Object... arguments) {
        Text text = FundingReasons.text(key, arguments);
        return List.of(new SchemeChange(removes, what, to, null, null, null, null, text));
    }

    /** The part of a question that must change. */
    public enum What {
        /** The day. */
        @JsonProperty("day")
        DAY,
        /** Who applies. */
        @JsonProperty("applicant")
        APPLICANT,
        /** The municipality, or the province in which it lies. */
        @JsonProperty("municipality")
        MUNICIPALITY,
        /** What it is for. */
        @JsonProperty("theme")
        THEME,
        /** The level from which the money comes. */
        @JsonProperty("level")
        LEVEL,
        /** The kind of measure. */
        @JsonProperty("kind")
        KIND,
        /** A figure. */
        @JsonProperty("figure")
        FIGURE
    }
}
