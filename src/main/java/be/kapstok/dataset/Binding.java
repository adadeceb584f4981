package be.kapstok.dataset;

import org.jspecify.annotations.Nullable;

/** How a value of one type is read. */
interface Binding {
    /**
     * {@return the value at the current token, or {@code null} when it was faulty; then the fault is told} The parser
     * is left at its last token.
     */
    @Nullable
    Object read(Input in);
}
