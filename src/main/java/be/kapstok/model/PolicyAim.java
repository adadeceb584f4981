package be.kapstok.model;

import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * The three aims of a local integration policy, according to the seed page.
 *
 * @since 0.1.0
 */
public enum PolicyAim {
    /** A policy in the interest of all inhabitants. */
    @JsonProperty("interest_of_all")
    INTEREST_OF_ALL,
    /** Everyone has access to the services of the municipality. */
    @JsonProperty("access_for_all")
    ACCESS_FOR_ALL,
    /** The policy reaches everyone. */
    @JsonProperty("reach_everyone")
    REACH_EVERYONE
}
