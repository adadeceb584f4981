package be.kapstok.model;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonTypeName;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Integration centre: one of the eight recognised centres, each for a province, a city or Brussels.
 *
 * <p>Source: decree of 28 April 1998 as changed by the decree of 30 April 2009, art. 2.
 *
 * @param id its id
 * @param name its last known name
 * @param names the names that it bore, with their days; empty when only one is known
 * @param legalForm its legal form, or {@code null} when not known
 * @param period the days on which it held this role
 * @param address its last known address, or {@code null} when not known
 * @param addresses the addresses that it had, with their days; empty when no days are known
 * @param website its web site, or {@code null} when not known
 * @param successor the body that took over, or {@code null}
 * @param predecessor the body it took over from, or {@code null}
 * @param offers what it offers; empty when not known
 * @param contact how to reach it, or {@code null} when not known
 * @param checkedOn the day on which somebody last held the record against its sources, or {@code null} when not told
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
        List<@Valid @NotNull PeriodName> names,
        @Nullable String legalForm,
        @NotNull @Valid Period period,
        @Valid @Nullable Address address,
        List<@Valid @NotNull PeriodAddress> addresses,
        @WebAddress @Nullable String website,
        @Nullable BodyId successor,
        @Nullable BodyId predecessor,
        List<@NotNull SupportOffer> offers,
        @Valid @Nullable Contact contact,
        @Nullable LocalDate checkedOn,
        List<@NotNull SourceId> sources,
        @Nullable Confidence confidence,
        @Valid @Nullable Text note)
        implements SupportBody {

    /** Copies the lists; an absent list becomes an empty one. */
    public Integratiecentrum {
        names = Lists.copy(names);
        addresses = Lists.copy(addresses);
        offers = Lists.copy(offers);
        sources = Lists.copy(sources);
    }

    @Override
    public BodyKind kind() {
        return BodyKind.INTEGRATIECENTRUM;
    }
}
