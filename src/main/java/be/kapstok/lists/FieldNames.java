package be.kapstok.lists;

import static java.util.Objects.requireNonNull;

import be.kapstok.dataset.Kind;
import be.kapstok.reason.Message;
import java.util.List;
import java.util.Locale;
import java.util.MissingResourceException;

/**
 * The names that people give to the fields of records, such as the headings of a table.
 *
 * @since 0.1.0
 */
public final class FieldNames {
    private FieldNames() {}

    /**
     * {@return the name of a field in Dutch, French or English, in English for any other language; the field itself when
     * it has no other name}
     *
     * @param kind the list in which the record stands
     * @param field the name of the field, such as {@code openToAll} or {@code consultation.who}
     */
    public static String of(Kind<?> kind, String field, Locale language) {
        requireNonNull(kind, "kind");
        requireNonNull(field, "field");
        requireNonNull(language, "language");
        try {
            return new Message(FieldNames.class, kind.list() + "." + field, List.of()).in(language);
        } catch (MissingResourceException none) {
            return field;
        }
    }
}
