package be.kapstok.model;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Which area a body serves, and when.
 *
 * @param body the body
 * @param area the municipality, province or region it serves; a province or region means the municipalities that lie
 *     in it on the day asked about
 * @param except municipalities in the area that it does not serve
 * @param period the days on which it serves the area
 * @param sources the sources it rests on
 * @param confidence how sure it is, or {@code null} when not stated
 * @param note what else a reader should know, or {@code null}
 * @since 0.1.0
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Coverage(
        @NotNull BodyId body,
        @NotNull AreaCode area,
        List<@NotNull NisCode> except,
        @NotNull @Valid Period period,
        List<@NotNull SourceId> sources,
        @Nullable Confidence confidence,
        @Valid @Nullable Text note)
        implements Sourced {

    /** Copies the lists; an absent list becomes an empty list. */
    public Coverage {
        except = Lists.copy(except);
        sources = Lists.copy(sources);
    }

    @Override
    public String key() {
        return Keys.of(body + " " + area, period);
    }
}
