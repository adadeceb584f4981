package be.kapstok.model;

import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * The seven themes for which the seed page promises supporters and partners. The words are those of the page; {@link
 * ThemeName} gives the names.
 *
 * @since 0.1.0
 */
public enum Theme {
    /** Community development. */
    @JsonProperty("samenlevingsopbouw")
    SAMENLEVINGSOPBOUW,
    /** Equal opportunities and discrimination. */
    @JsonProperty("gelijke_kansen_en_discriminatie")
    GELIJKE_KANSEN_EN_DISCRIMINATIE,
    /** Leisure and culture. */
    @JsonProperty("vrije_tijd_en_cultuur")
    VRIJE_TIJD_EN_CULTUUR,
    /** Youth. */
    @JsonProperty("jeugd")
    JEUGD,
    /** A diverse workforce. */
    @JsonProperty("divers_personeelsbeleid")
    DIVERS_PERSONEELSBELEID,
    /** Language and education. */
    @JsonProperty("taal_en_onderwijs")
    TAAL_EN_ONDERWIJS,
    /** Parenting support. */
    @JsonProperty("opvoedingsondersteuning")
    OPVOEDINGSONDERSTEUNING
}
