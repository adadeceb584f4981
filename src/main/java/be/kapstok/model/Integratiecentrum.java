package be.kapstok.model;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonTypeName;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Integration centre: one of the eight recognised centres, each for a province, a city or Brussels.
 *
 * <p>Source: decree of 28 April 1998 as changed by the decree of 30 April 2009, art. 2.
 *
 * @param id its id
 * @param name its name
 * @param legalForm its legal form, or {@code null} when not known
 * @param period the days on which it held this role
 * @param address its address, or {@code null} when not known
 * @param website its web site, or {@code null} when not known
 * @param successor the body that took over, or {@code null}
 * @param predecessor the body it took over from, or {@code null}
 * @param offers what it offers; empty when not known
 * @param sources the sources it rests on
 * @param confidence how sure it is, or {@code null} when not told
 * @param note what a reader should know besides, or {@code null}
 * @since 0.1.0
 */
@JsonTypeName("integratiecentrum")
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Integratiecentrum(
        @NotNull BodyId id,
        @NotNull @Valid Text name,
        @Nullable String legalForm,
        @NotNull @Valid Period period,
        @Valid @Nullable Address address,
        @WebAddress @Nullable String website,
        @Nullable BodyId successor,
        @Nullable BodyId predecessor,
        List<@NotNull SupportOffer> offers,
        List<@NotNull SourceId> sources,
        @Nullable Confidence confidence,
        @Valid @Nullable Text note)
        implements SupportBody {

    /** Copies the lists; an absent list becomes an empty one. */
    public Integratiecentrum {
        offers = Lists.copy(offers);
        sources = Lists.copy(sources);
    }

    @Override
    public BodyKind kind() {
        return BodyKind.INTEGRATIECENTRUM;
    }
}
