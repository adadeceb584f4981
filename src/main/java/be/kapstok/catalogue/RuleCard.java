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
 * @param severity how bad a finding of it is, unless a profile says otherwise
 * @param nature whether it checks or tells
 * @param statement what it demands, in one sentence; the French is our translation
 * @param source where it comes from, in words
 * @param sources the sources it rests on, as shipped; empty for rules of data, which are our own
 * @param confidence how sure the rule itself is, or {@code null} for rules of data
 * @param validFrom the first day on which it holds, or {@code null} when it always did
 * @param validTo the first day on which it no longer holds, or {@code null} when it still does
 * @param since the version of the library that brought it
 * @param passes examples that it finds nothing in, as the text of a data set
 * @param fails examples that it finds something in, as the text of a data set; none for a rule that tells
 * @param note for a rule that tells: exactly what it says of its first example, else {@code null}
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

    /** Copies the lists; an absent list becomes an empty one. */
    @SuppressWarnings({"NullAway", "ConstantValue"}) // a reader gives null for an absent list
    public RuleCard {
        sources = sources == null ? List.of() : List.copyOf(sources);
        passes = passes == null ? List.of() : List.copyOf(passes);
        fails = fails == null ? List.of() : List.copyOf(fails);
    }

    /**
     * The days on which it holds, or {@code null} when it always does.
     *
     * @throws IllegalArgumentException when they end before they start
     */
    public @Nullable Period inForce() {
        return validFrom == null && validTo == null ? null : new Period(validFrom, validTo, null, null);
    }
}
