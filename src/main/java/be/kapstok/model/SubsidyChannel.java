package be.kapstok.model;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The way that the money of a subsidy goes, where it differs between municipalities.
 *
 * @param municipalities the municipalities for which this way holds; empty for all but {@code except}
 * @param except the municipalities for which it does not hold
 * @param text the way, in words
 * @param sources the sources it rests on; empty when they are those of the subsidy
 * @param confidence how sure it is, or {@code null} when it is as sure as the subsidy
 * @since 0.1.0
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record SubsidyChannel(
        @Size(max = 10000) List<@NotNull NisCode> municipalities,
        @Size(max = 10000) List<@NotNull NisCode> except,
        @NotNull @Valid Text text,
        @Size(max = 10000) List<@NotNull SourceId> sources,
        @Nullable Confidence confidence) {

    /** Copies the lists; an absent list becomes an empty list. */
    public SubsidyChannel {
        municipalities = Lists.copy(municipalities);
        except = Lists.copy(except);
        sources = Lists.copy(sources);
    }

    /** {@return whether this way holds for a municipality} */
    public boolean concerns(NisCode municipality) {
        requireNonNull(municipality, "municipality");
        return !except.contains(municipality) && (municipalities.isEmpty() || municipalities.contains(municipality));
    }
}
