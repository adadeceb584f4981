package be.kapstok.place;

import be.kapstok.model.Municipality;
import be.kapstok.model.NisCode;
import be.kapstok.model.Text;
import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

/**
 * A municipality that was perhaps meant, itself or by a place in it.
 *
 * @param nis its code
 * @param name its name
 * @param place the place (deelgemeente) in it whose name is near, or {@code null} when it is its own name or code
 * @since 0.1.0
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Suggestion(NisCode nis, Text name, @Nullable Text place) {

    /** A municipality by its code and name. */
    static Suggestion of(Municipality one) {
        return new Suggestion(one.nis(), one.name(), null);
    }

    /**
     * {@return how it is named in a sentence: the name with the code behind it in each language; that of a place in it
     * stands before}
     */
    public Text label() {
        String before = place == null ? "" : place.nl() + ", ";
        return name.map(each -> before + each + " (" + nis + ")");
    }
}
