package be.kapstok.table;

import be.kapstok.reason.Location;
import be.kapstok.reason.Message;
import java.util.List;
import java.util.Locale;

/**
 * One thing to say of the form of a table: how it was read, or what is odd in it.
 *
 * @param code what is said
 * @param places where it is so: the first {@link #LISTED} of them
 * @param wording the sentence, not yet in a language
 * @since 0.1.0
 */
public record Remark(RemarkCode code, List<Location> places, Message wording) {
    /** How many places of one kind are kept. */
    public static final int LISTED = 100;

    /** Copies the places. */
    public Remark {
        places = List.copyOf(places);
    }

    /** {@return the first place} */
    public Location place() {
        return places.get(0);
    }

    /** {@return whether data may be lost or misread, so that commands and questions refuse the table} */
    public boolean endangers() {
        return code.endangers();
    }

    /** {@return the sentence in Dutch, French or, for any other language, English; it says what to do} */
    public String text(Locale language) {
        return wording.in(language);
    }
}
