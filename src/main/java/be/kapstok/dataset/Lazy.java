package be.kapstok.dataset;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** A value that is made once, at the first call that asks for it, by one thread. */
final class Lazy<T> {
    private @Nullable Supplier<? extends T> maker;
    private volatile @Nullable T value;

    Lazy(Supplier<? extends T> maker) {
        this.maker = maker;
    }

    T get() {
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
