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
     * The timeline of a value that can only change on some days.
     *
     * @param first the first day it speaks of
     * @param changes days on which the value may change; those up to {@code first} are left out
     * @param maker gives the value on the first day of a stretch; must always give equal values for a day
     * @param <T> what changes
     * @return a timeline with a stretch for each day of change
     */
    public static <T> Timeline<T> of(
            LocalDate first, Collection<LocalDate> changes, Function<? super LocalDate, ? extends T> maker) {
        TreeSet<LocalDate> starts = new TreeSet<>(changes);
        starts.add(first);
        return new Timeline<>(starts.tailSet(first).toArray(new LocalDate[0]), maker);
    }

    /**
     * The value on a day.
     *
     * @param day the day, not before the first day of the timeline
     * @return the value
     * @throws IndexOutOfBoundsException when the day is before the first one
     */
    public T at(LocalDate day) {
        int place = place(day);
        Object value = values[place];
        if (value == null) {
            value = maker.apply(starts[place]);
            values[place] = value;
        }
        @SuppressWarnings("unchecked") // only what the maker gave is put there
        T made = (T) value;
        return made;
    }

    private int place(LocalDate day) {
        int place = Arrays.binarySearch(starts, day);
        return place >= 0 ? place : -place - 2;
    }
}
