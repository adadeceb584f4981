package be.kapstok.reason;

import be.kapstok.model.Text;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the catalogue says of a rule.
 *
 * @param id its id, which never changes
 * @param severity how bad a finding of it is, unless a profile says otherwise
 * @param nature whether it checks or tells
 * @param statement what it demands, in one sentence; the French is our translation
 * @param source where it comes from
 * @param validFrom the first day on which it holds, or {@code null} when it always did
 * @param validTo the first day on which it no longer holds, or {@code null} when it still does
 * @param since the version of the library that brought it
 * @param passes examples that it finds nothing in, as the text of a data set
 * @param fails examples that it finds something in, as the text of a data set
 * @since 0.1.0
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record RuleCard(
        @JsonProperty("id") @NotNull RuleId id,
        @JsonProperty("severity") @NotNull Severity severity,
        @JsonProperty("nature") @NotNull Nature nature,
        @JsonProperty("statement") @NotNull Text statement,
        @JsonProperty("source") @NotBlank String source,
        @JsonProperty("validFrom") @Nullable LocalDate validFrom,
        @JsonProperty("validTo") @Nullable LocalDate validTo,
        @JsonProperty("since") @NotBlank String since,
        @JsonProperty("passes") List<String> passes,
        @JsonProperty("fails") List<String> fails) {

    /** Copies the lists; an absent list becomes an empty one. */
    @SuppressWarnings({"NullAway", "ConstantValue"}) // a reader gives null for an absent list
    public RuleCard {
        passes = passes == null ? List.of() : List.copyOf(passes);
        fails = fails == null ? List.of() : List.copyOf(fails);
    }
}
