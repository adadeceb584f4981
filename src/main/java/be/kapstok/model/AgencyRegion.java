package be.kapstok.model;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonTypeName;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A region of the Agentschap Integratie en Inburgering, which has supported its municipalities since 2015.
 *
 * <p>Its components are those of every {@link SupportBody}, which explains them.
 *
 * @since 0.1.0
 */
@JsonTypeName("agency_region")
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record AgencyRegion(
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

    /** Copies the lists; an absent list becomes an empty list. */
    public AgencyRegion {
        names = Lists.copy(names);
        addresses = Lists.copy(addresses);
        offers = Lists.copy(offers);
        sources = Lists.copy(sources);
    }

    @Override
    public BodyKind kind() {
        return BodyKind.AGENCY_REGION;
    }
}
