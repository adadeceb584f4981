package be.kapstok.index;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Something that is made when it is first asked for, by one thread.
 *
 * @param <T> what it is
 */
public final class Later<T> {
    private final Supplier<? extends T> maker;
    private volatile @Nullable T made;

    /**
     * To be made later.
     *
     * @param maker makes it
     */
    public Later(Supplier<? extends T> maker) {
        this.maker = maker;
    }

    /**
     * What was made, now or before.
     *
     * @return always the same object
     */
    public T get() {
        T ready = made;
        return ready == null ? make() : ready;
    }

    private synchronized T make() {
        T ready = made;
        if (ready == null) {
            ready = maker.get();
            made = ready;
        }
        return ready;
    }
}
