package be.kapstok.notation;

import org.jspecify.annotations.Nullable;

/** Somebody told a column that the table, or a field that its records do not have. */
public final class WrongColumn extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String what;
    private final String word;
    private final @Nullable String meant;
    private final String known;

    WrongColumn(String what, String word, @Nullable String meant, String known) {
        super(word);
        this.what = what;
        this.word = word;
        this.meant = meant;
        this.known = known;
    }

    /** {@return {@code column} or {@code field}} */
    public String what() {
        return what;
    }

    /** {@return its name} */
    public String word() {
        return word;
    }

    /** {@return what was probably meant, or {@code null}} */
    public @Nullable String meant() {
        return meant;
    }

    /** {@return the names that there are} */
    public String known() {
        return known;
    }
}
