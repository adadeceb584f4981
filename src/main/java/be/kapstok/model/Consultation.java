package be.kapstok.model;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A meeting of integratiediensten and support bodies.
 *
 * @param id its id
 * @param date the day on which it took place
 * @param calledBy the id of the service or body that convened it
 * @param participants the ids of the services and bodies that took part
 * @param subject what it was about, or {@code null} when not known
 * @param sources the sources it rests on
 * @param confidence how sure it is, or {@code null} when not stated
 * @param note what else a reader should know, or {@code null}
 * @since 0.1.0
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Consultation(
        @Filled @IdFormat String id,
        @NotNull LocalDate date,
        @Filled String calledBy,
        @NotEmpty List<@NotNull String> participants,
        @Valid @Nullable Text subject,
        List<@NotNull SourceId> sources,
        @Nullable Confidence confidence,
        @Valid @Nullable Text note)
        implements Sourced {

    /** Copies the lists; an absent list becomes an empty list. */
    public Consultation {
        participants = Lists.copy(participants);
        sources = Lists.copy(sources);
    }

    @Override
    public String key() {
        return id;
    }
}
