package be.kapstok.dataset;

import org.jspecify.annotations.Nullable;

/** How a value of one type is read. */
interface Binding {
    /**
     * Reads the value at the current token and leaves the parser at its last token.
     *
     * @return the value, or {@code null} when it was faulty; then the fault is told
     */
    @Nullable
    Object read(Input in);
}
