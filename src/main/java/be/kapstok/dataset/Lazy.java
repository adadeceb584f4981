package be.kapstok.dataset;

import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A value that is made once, at the first call that asks for it, by one thread.
 *
 * @param <T> what it is
 * @since 0.1.0
 */
public final class Lazy<T> {
    private @Nullable Supplier<? extends T> maker;
    private volatile @Nullable T value;

    /** A value to be made later. */
    public Lazy(Supplier<? extends T> maker) {
        this.maker = Objects.requireNonNull(maker, "maker");
    }

    /**
     * {@return the value, always the same object}
     *
     * @throws IllegalStateException when making it asks for it
     */
    public T get() {
        T made = value;
        return made == null ? make() : made;
    }

    boolean isMade() {
        return value != null;
    }

    private synchronized T make() {
        T made = value;
        Supplier<? extends T> how = maker;
        if (made == null && how != null) {
            made = how.get();
            value = made;
            maker = null;
        }
        if (made == null) {
            throw new IllegalStateException("a lazy value was asked for while it was being made");
        }
        return made;
    }
}
