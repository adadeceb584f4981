package be.kapstok.model;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A change of municipalities on one day: from these codes to that one.
 *
 * @param date the first day of the new state
 * @param kind what happened
 * @param from the codes until the day before
 * @param to the code from that day on; may be one of {@code from}
 * @param sources the sources it rests on
 * @param confidence how sure it is, or {@code null} when not stated
 * @param note what else a reader should know, or {@code null}
 * @since 0.1.0
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record MunicipalityChange(
        @NotNull LocalDate date,
        @NotNull ChangeKind kind,
        @NotEmpty List<@NotNull NisCode> from,
        @NotNull NisCode to,
        List<@NotNull SourceId> sources,
        @Nullable Confidence confidence,
        @Valid @Nullable Text note)
        implements Sourced {

    /** Copies the lists; an absent list becomes an empty list. */
    public MunicipalityChange {
        from = Lists.copy(from);
        sources = Lists.copy(sources);
    }

    /** {@return whether a municipality kept its code while others joined it: {@code to} is one of {@code from}} */
    public boolean keepsCode() {
        return from.contains(to);
    }

    @Override
    public String key() {
        return date + " " + to;
    }
}
