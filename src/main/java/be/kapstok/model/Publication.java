package be.kapstok.model;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A publication about local integration policy.
 *
 * @param id its id
 * @param title its title
 * @param publisher who published it, or {@code null} when not known
 * @param year the year in which it appeared, or {@code null} when not known
 * @param about its subject, or {@code null}
 * @param known what is known of its content, or {@code null}
 * @param sources the sources it rests on
 * @param confidence how sure it is, or {@code null} when not stated
 * @param note what else a reader should know, or {@code null}
 * @since 0.1.0
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Publication(
        @Filled @IdFormat @Size(max = 200) String id,
        @NotNull @Valid Text title,
        @Size(max = 1000) @Nullable String publisher,
        @Min(1900) @Max(2200) @Nullable Integer year,
        @Valid @Nullable Text about,
        @Valid @Nullable Text known,
        @Size(max = 10000) List<@NotNull SourceId> sources,
        @Nullable Confidence confidence,
        @Valid @Nullable Text note)
        implements Sourced {

    /** Copies the lists; an absent list becomes an empty list. */
    public Publication {
        sources = Lists.copy(sources);
    }

    @Override
    public String key() {
        return id;
    }
}
