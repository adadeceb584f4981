package be.kapstok.dataset;

import org.jspecify.annotations.Nullable;

/** Reads values of one type. */
interface Binding {
    /**
     * {@return the value at the current token, or {@code null} when it was faulty, after reporting the fault} The
     * parser stays at the last token of the value.
     */
    @Nullable
    Object read(Input in);
}
