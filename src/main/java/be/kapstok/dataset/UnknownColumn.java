package be.kapstok.dataset;

import be.kapstok.notation.WrongColumn;
import be.kapstok.reading.ReadingRule;
import be.kapstok.reading.ReadingWords;
import be.kapstok.reason.Languages;
import be.kapstok.reason.Message;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/**
 * Somebody said of which field a column is, and the table has no such column, or its records have no such field; or somebody
 * gave a recognition back that does not fit the table.
 *
 * @since 0.1.0
 */
public final class UnknownColumn extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    private final transient Message why;

    /** Makes it, with the sentence that says what is wrong. */
    public UnknownColumn(Message why) {
        this.why = Objects.requireNonNull(why, "why");
    }

    static UnknownColumn of(WrongColumn wrong) {
        String meant = wrong.meant();
        String key = "map." + wrong.what() + (meant == null ? "" : ".perhaps");
        return new UnknownColumn(new Message(
                ReadingRule.class,
                key,
                List.of(ReadingWords.excerpt(wrong.word()), meant == null ? wrong.known() : meant)));
    }

    @Override
    public String getMessage() {
        return why.in(Languages.ENGLISH);
    }

    /** {@return what is wrong, with what was probably meant} */
    public String in(Locale language) {
        Objects.requireNonNull(language, "language");
        return why.in(language);
    }
}
