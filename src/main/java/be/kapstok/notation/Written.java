package be.kapstok.notation;

import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a cell says.
 *
 * @param value its value, or {@code null} when it has none
 * @param fault the last part of the key of the sentence that says why it has none, or {@code null}
 * @param suggestion what was probably meant, or {@code null}
 * @param <T> the type of the value
 */
public record Written<T>(
        @Nullable T value, @Nullable String fault, @Nullable String suggestion) {
    private static final Set<String> NOTHING = Set.of(
            "-", "--", "\u2013", "\u2014", "/", "?", "n.v.t.", "n.v.t", "nvt", "n/a", "n.a.", "s.o.", "p.m.", "pm");

    private static final int LONGEST_NOTHING = 6;

    /** {@return a value} */
    static <T> Written<T> of(T value) {
        return new Written<>(value, null, null);
    }

    /** {@return no value, and the reason why} */
    static <T> Written<T> fault(String why, @Nullable String suggestion) {
        return new Written<>(null, why, suggestion);
    }

    /** {@return whether a cell, which is not empty, says in a word or a dash that it has nothing to say} */
    public static boolean isNothing(String cell) {
        return cell.length() <= LONGEST_NOTHING
                && "-\u2013\u2014/?nspNSP".indexOf(cell.charAt(0)) >= 0
                && NOTHING.contains(cell.toLowerCase(Locale.ROOT));
    }
}
