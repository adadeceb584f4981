package be.kapstok.model;

import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * The kinds of organisations that apply for subsidies or run a service.
 *
 * @since 0.1.0
 */
public enum OrganisationKind {
    /** A city or municipality. */
    @JsonProperty("municipality")
    MUNICIPALITY,
    /** A public centre for social welfare. */
    @JsonProperty("ocmw")
    OCMW,
    /** A province. */
    @JsonProperty("province")
    PROVINCE,
    /** A partnership of municipalities (intergemeentelijk samenwerkingsverband). */
    @JsonProperty("igs")
    IGS,
    /** The Flemish Community Commission in Brussels. */
    @JsonProperty("vgc")
    VGC,
    /** A non-profit association with legal personality. */
    @JsonProperty("vzw")
    VZW,
    /** An association without legal personality. */
    @JsonProperty("association")
    ASSOCIATION,
    /** A school. */
    @JsonProperty("school")
    SCHOOL,
    /** A company. */
    @JsonProperty("company")
    COMPANY,
    /** Any other. */
    @JsonProperty("other")
    OTHER
}
