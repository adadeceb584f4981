package be.kapstok.place;

import be.kapstok.model.Municipality;
import be.kapstok.model.NisCode;
import be.kapstok.model.Text;
import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * A municipality that was perhaps meant.
 *
 * @param nis its code
 * @param name its name
 * @since 0.1.0
 */
public record Suggestion(
        @JsonProperty("nis") NisCode nis,
        @JsonProperty("name") Text name) {

    /** A municipality by its code and name. */
    static Suggestion of(Municipality one) {
        return new Suggestion(one.nis(), one.name());
    }
}
