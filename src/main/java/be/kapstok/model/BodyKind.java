package be.kapstok.model;

import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * The kinds of support bodies.
 *
 * @since 0.1.0
 */
public enum BodyKind {
    /** {@link Integratiecentrum}. */
    @JsonProperty("integratiecentrum")
    INTEGRATIECENTRUM,
    /** {@link Kruispunt}. */
    @JsonProperty("kruispunt")
    KRUISPUNT,
    /** {@link AgencyRegion}. */
    @JsonProperty("agency_region")
    AGENCY_REGION,
    /** {@link CityAgency}. */
    @JsonProperty("city_agency")
    CITY_AGENCY,
    /** {@link OtherBody}. */
    @JsonProperty("other")
    OTHER
}
