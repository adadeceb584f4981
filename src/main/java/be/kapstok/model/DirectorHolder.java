package be.kapstok.model;

import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * Who holds the director role (regie) of the local integration policy.
 *
 * @since 0.1.0
 */
public enum DirectorHolder {
    /** The municipality, as the decree says. */
    @JsonProperty("municipality")
    MUNICIPALITY,
    /** The integratiedienst. */
    @JsonProperty("integratiedienst")
    INTEGRATIEDIENST,
    /** The integratiecentrum. */
    @JsonProperty("integratiecentrum")
    INTEGRATIECENTRUM,
    /** The Agentschap Integratie en Inburgering, or the agency of a city. */
    @JsonProperty("agency")
    AGENCY,
    /** The Flemish Community Commission, in Brussels. */
    @JsonProperty("vgc")
    VGC,
    /** Anyone else. */
    @JsonProperty("other")
    OTHER
}
