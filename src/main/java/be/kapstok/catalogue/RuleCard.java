package be.kapstok.catalogue;

import be.kapstok.model.Confidence;
import be.kapstok.model.Period;
import be.kapstok.model.SourceId;
import be.kapstok.model.Text;
import be.kapstok.reason.Answer;
import be.kapstok.reason.RuleId;
import be.kapstok.reason.Severity;
import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the catalogue says of a rule.
 *
 * @param id its id, which never changes
 * @param severity how bad its findings are, unless a profile says otherwise
 * @param nature whether it checks or only informs
 * @param statement its demand, in one sentence; this library made the French translation
 * @param source its source, in words
 * @param sources the shipped sources on which it rests; empty for rules of data, which this library sets itself
 * @param confidence how sure the rule itself is, or {@code null} for rules of data
 * @param validFrom the first day on which it holds, or {@code null} when it has always held
 * @param validTo the first day on which it no longer holds, or {@code null} when it still holds
 * @param since the version of the library in which it first appeared
 * @param passes examples in which it finds nothing, as the text of a data set
 * @param fails examples in which it finds something, as the text of a data set; none for a rule that only informs
 * @param note for a rule that only informs: its exact message about its first example; otherwise {@code null}
 * @since 0.1.0
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record RuleCard(
        @NotNull RuleId id,
        @NotNull Severity severity,
        @NotNull Nature nature,
        @NotNull Text statement,
        @NotBlank String source,
        List<SourceId> sources,
        @Nullable Confidence confidence,
        @Nullable LocalDate validFrom,
        @Nullable LocalDate validTo,
        @NotBlank String since,
        List<String> passes,
        List<String> fails,
        @Nullable Text note)
        implements Answer {

    /** Copies the lists; an absent list becomes an empty list. */
    @SuppressWarnings({"NullAway", "ConstantValue"}) // a reader gives null for an absent list
    public RuleCard {
        sources = sources == null ? List.of() : List.copyOf(sources);
        passes = passes == null ? List.of() : List.copyOf(passes);
        fails = fails == null ? List.of() : List.copyOf(fails);
    }

    /**
     * The days on which it holds, or {@code null} when it always holds.
     *
     * @throws IllegalArgumentException when they end before they start
     */
    public @Nullable Period inForce() {
        return validFrom == null && validTo == null ? null : new Period(validFrom, validTo, null, null);
    }
}
