package be.kapstok.model;

import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * The sectors in which municipalities find partners: the three of the seed page, and one for organisations that belong
 * only to a theme.
 *
 * @since 0.1.0
 */
public enum PartnerSector {
    /** Integration and civic integration. */
    @JsonProperty("integratie_en_inburgering")
    INTEGRATIE_EN_INBURGERING,
    /** The association of Flemish cities and municipalities. */
    @JsonProperty("vvsg")
    VVSG,
    /** Civil society of ethno-cultural minorities. */
    @JsonProperty("etnisch_cultureel_middenveld")
    ETNISCH_CULTUREEL_MIDDENVELD,
    /** None of the three. */
    @JsonProperty("andere")
    ANDERE
}
