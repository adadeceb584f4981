package be.kapstok.support;

import be.kapstok.model.Text;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import org.jspecify.annotations.Nullable;

/**
 * A member of the consultation circle of a municipality.
 *
 * @param id the id of the service or body
 * @param role the role in which it takes part
 * @param name its name, or {@code null} when not known
 * @since 0.1.0
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record CircleMember(String id, Role role, @Nullable Text name) {

    /** The role in which a member takes part. */
    public enum Role {
        /** The integratiedienst of the municipality. */
        @JsonProperty("integratiedienst")
        INTEGRATIEDIENST,
        /** The integratiecentrum that the service meets regularly. */
        @JsonProperty("integratiecentrum")
        INTEGRATIECENTRUM,
        /** The Kruispunt, which is involved. */
        @JsonProperty("kruispunt")
        KRUISPUNT
    }
}
