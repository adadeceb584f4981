package be.kapstok.model;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A province, or the Brussels-Capital Region in place of a province.
 *
 * @param code the NIS code of the province, or of the Region for Brussels
 * @param name its name
 * @param region the region it lies in
 * @param sources the sources it rests on
 * @param confidence how sure it is, or {@code null} when not stated
 * @param note what else a reader should know, or {@code null}
 * @since 0.1.0
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Province(
        @NotNull AreaCode code,
        @NotNull @Valid Text name,
        @NotNull Region region,
        List<@NotNull SourceId> sources,
        @Nullable Confidence confidence,
        @Valid @Nullable Text note)
        implements Sourced {

    /** Copies the lists; an absent list becomes an empty list. */
    public Province {
        sources = Lists.copy(sources);
    }

    @Override
    public String key() {
        return code.value();
    }
}
