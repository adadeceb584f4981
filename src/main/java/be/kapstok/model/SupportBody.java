package be.kapstok.model;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A body that supports municipalities in their integration policy. In JSON the field {@code kind} tells which.
 *
 * @since 0.1.0
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
@JsonSubTypes({
    @JsonSubTypes.Type(Integratiecentrum.class),
    @JsonSubTypes.Type(Kruispunt.class),
    @JsonSubTypes.Type(AgencyRegion.class),
    @JsonSubTypes.Type(CityAgency.class),
    @JsonSubTypes.Type(OtherBody.class)
})
public sealed interface SupportBody extends Sourced
        permits Integratiecentrum, Kruispunt, AgencyRegion, CityAgency, OtherBody {
    /**
     * Its kind.
     *
     * @return the kind
     */
    BodyKind kind();

    /**
     * Its id.
     *
     * @return the id
     */
    BodyId id();

    @Override
    default String key() {
        return id().value();
    }

    /**
     * Its name.
     *
     * @return the name
     */
    Text name();

    /**
     * Its legal form.
     *
     * @return the legal form, or {@code null} when not known
     */
    @Nullable
    String legalForm();

    /**
     * The days on which it held this role.
     *
     * @return the period
     */
    Period period();

    /**
     * Its address.
     *
     * @return the address, or {@code null} when not known
     */
    @Nullable
    Address address();

    /**
     * Its web site.
     *
     * @return the web site, or {@code null} when not known
     */
    @Nullable
    String website();

    /**
     * The body that took over.
     *
     * @return its id, or {@code null}
     */
    @Nullable
    BodyId successor();

    /**
     * The body it took over from.
     *
     * @return its id, or {@code null}
     */
    @Nullable
    BodyId predecessor();

    /**
     * What it offers.
     *
     * @return the offers; empty when not known
     */
    List<SupportOffer> offers();

    /**
     * Tells whether it can be the centre of a municipality: an integratiecentrum and, since 2015, a region of the
     * Agency or the agency of a city.
     *
     * @return whether it answers the question which centre supports a municipality
     */
    default boolean actsAsCentre() {
        return switch (kind()) {
            case INTEGRATIECENTRUM, AGENCY_REGION, CITY_AGENCY -> true;
            case KRUISPUNT, OTHER -> false;
        };
    }
}
