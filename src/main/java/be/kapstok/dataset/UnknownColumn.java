package be.kapstok.dataset;

import be.kapstok.reason.Languages;
import be.kapstok.reason.Message;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Somebody said of which field a column is, and the table has no such column, or its records have no such field.
 *
 * @since 0.1.0
 */
public final class UnknownColumn extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    private final transient Message why;

    private UnknownColumn(Message why) {
        super(why.in(Languages.ENGLISH));
        this.why = why;
    }

    static UnknownColumn of(String sentence, String word, @Nullable String meant, Object known) {
        return new UnknownColumn(meant == null
                ? new Message(ReadingRule.class, "map." + sentence, List.of(ReadingWords.excerpt(word), known))
                : new Message(ReadingRule.class, "map." + sentence + ".perhaps", List.of(ReadingWords.excerpt(word), meant)));
    }

    /** {@return what is wrong, with what was probably meant} */
    public String in(Locale language) {
        Objects.requireNonNull(language, "language");
        return why.in(language);
    }
}
