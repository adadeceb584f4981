package be.kapstok.model;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A municipality under one code and one name, for as long as both lasted.
 *
 * <p>A municipality whose code changed in a merger has a record for each code.
 *
 * @param nis its NIS code
 * @param name its name: Dutch, and French, English or German where they differ; in Wallonia always French too
 * @param province its province, or {@code null} in Brussels, which has none
 * @param region its region
 * @param period the days on which it has this code and name
 * @param facilities whether it has language facilities, or {@code null} when not stated
 * @param sources the sources it rests on
 * @param confidence how sure it is, or {@code null} when not stated
 * @param note what else a reader should know, or {@code null}
 * @since 0.1.0
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Municipality(
        @NotNull NisCode nis,
        @NotNull @Valid Text name,
        @Nullable AreaCode province,
        @NotNull Region region,
        @NotNull @Valid Period period,
        @Nullable Boolean facilities,
        List<@NotNull SourceId> sources,
        @Nullable Confidence confidence,
        @Valid @Nullable Text note)
        implements Sourced {

    /** Copies the lists; an absent list becomes an empty list. */
    public Municipality {
        sources = Lists.copy(sources);
    }

    @Override
    public String key() {
        return Keys.of(nis.value(), period);
    }

    /**
     * {@return its name in each language that has one, followed by the code, as a sentence shows it; for example {@code
     * Gent (44021)}}
     */
    public Text label() {
        return name.map(each -> each + " (" + nis + ")");
    }
}
