package be.kapstok.index;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.TreeSet;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Something that stays the same for stretches of days: each value holds from its first day to the next one's. A value is
 * made when a day of its stretch is first asked about; threads may make the same one twice.
 *
 * @param <T> what changes
 */
public final class Timeline<T> {
    private final LocalDate[] starts;
    private final @Nullable Object[] values;
    private final Function<? super LocalDate, ? extends T> maker;

    private Timeline(LocalDate[] starts, Function<? super LocalDate, ? extends T> maker) {
        this.starts = starts;
        this.values = new @Nullable Object[starts.length];
        this.maker = maker;
    }

    /**
     * A timeline from its first day on, with a stretch from each later day on which the value may change. The maker
     * gives the value on the first day of a stretch, and must always give equal values for a day.
     */
    public static <T> Timeline<T> of(
            LocalDate first, Collection<LocalDate> changes, Function<? super LocalDate, ? extends T> maker) {
        TreeSet<LocalDate> starts = new TreeSet<>(changes);
        starts.add(first);
        return new Timeline<>(starts.tailSet(first).toArray(new LocalDate[0]), maker);
    }

    /** The value on a day, which must not be before the first day of the timeline. */
    public T at(LocalDate day) {
        int found = Arrays.binarySearch(starts, day);
        int place = found >= 0 ? found : -found - 2;
        Object value = values[place];
        if (value == null) {
            value = maker.apply(starts[place]);
            values[place] = value;
        }
        @SuppressWarnings("unchecked") // only what the maker gave is put there
        T made = (T) value;
        return made;
    }
}
