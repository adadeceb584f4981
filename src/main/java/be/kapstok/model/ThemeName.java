package be.kapstok.model;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * The name of a theme, and the policy domains that it covers.
 *
 * @param id the theme
 * @param name its name
 * @param domains the policy domains that it covers; empty when not stated
 * @param sources the sources it rests on
 * @param confidence how sure it is, or {@code null} when not stated
 * @param note what else a reader should know, or {@code null}
 * @since 0.1.0
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record ThemeName(
        @NotNull Theme id,
        @NotNull @Valid Text name,
        List<@NotNull PolicyDomainId> domains,
        @Size(max = 10000) List<@NotNull SourceId> sources,
        @Nullable Confidence confidence,
        @Valid @Nullable Text note)
        implements Sourced {

    /** Copies the lists; an absent list becomes an empty list. */
    public ThemeName {
        domains = Lists.copy(domains);
        sources = Lists.copy(sources);
    }

    @Override
    public String key() {
        return id.name().toLowerCase(Locale.ROOT);
    }
}
