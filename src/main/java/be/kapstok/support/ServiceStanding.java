package be.kapstok.support;

import be.kapstok.model.Integratiedienst;
import com.fasterxml.jackson.annotation.JsonProperty;
import org.jspecify.annotations.Nullable;

/**
 * What is known of the integratiedienst of a municipality on a day.
 *
 * @param status whether there is one
 * @param service the service when it is known, or the record that says that there is none; {@code null} when unknown
 * @param lastAttested when unknown, the service that is attested for other days, or for an earlier or later
 *     municipality that belongs to this one; {@code null} when there is none
 * @since 0.1.0
 */
public record ServiceStanding(
        Status status,
        @Nullable Integratiedienst service,
        @Nullable Integratiedienst lastAttested) {

    /** Whether a municipality has an integratiedienst. */
    public enum Status {
        /** It is known to have one. */
        @JsonProperty("known")
        KNOWN,
        /** A source says that it does not have one. */
        @JsonProperty("absent")
        ABSENT,
        /** The data does not say; this is not a "no". */
        @JsonProperty("unknown")
        UNKNOWN
    }
}
