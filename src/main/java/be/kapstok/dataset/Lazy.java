package be.kapstok.dataset;

import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A value that is created once, by one thread, at the first call that asks for it.
 *
 * @param <T> the type of the value
 * @since 0.1.0
 */
public final class Lazy<T> {
    private @Nullable Supplier<? extends T> maker;
    private volatile @Nullable T value;

    /** Makes a value that is created later. */
    public Lazy(Supplier<? extends T> maker) {
        this.maker = Objects.requireNonNull(maker, "maker");
    }

    /**
     * {@return the value, always the same object}
     *
     * @throws IllegalStateException when creating the value asks for the value itself
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
