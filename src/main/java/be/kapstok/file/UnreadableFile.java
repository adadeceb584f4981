package be.kapstok.file;

import be.kapstok.reason.Languages;
import be.kapstok.reason.Message;
import java.util.Locale;
import java.util.Objects;

/**
 * Says why a file cannot be read, and what to do: it is of a form that this library does not read, damaged, or beyond a limit.
 *
 * @since 0.1.0
 */
public final class UnreadableFile extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    private final transient Message wording;

    /** Takes the sentence that says it. */
    public UnreadableFile(Message wording) {
        this.wording = Objects.requireNonNull(wording, "wording");
    }

    @Override
    public String getMessage() {
        return wording.in(Languages.ENGLISH);
    }

    /** {@return the sentence, before a language is chosen} */
    public Message wording() {
        return wording;
    }

    /** {@return the sentence in Dutch, French or, for any other language, English} */
    public String text(Locale language) {
        return wording.in(Objects.requireNonNull(language, "language"));
    }
}
