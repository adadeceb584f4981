package be.kapstok.catalogue;

import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * What a rule does.
 *
 * @since 0.1.0
 */
public enum Nature {
    /** It checks: some data passes and some fails. */
    @JsonProperty("checks")
    CHECKS,
    /** It informs: it gives background that no data can fail. */
    @JsonProperty("tells")
    TELLS
}
