package be.kapstok.index;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;

/**
 * Something that stays the same for stretches of days: each value holds from its first day to the next one's.
 *
 * @param <T> what changes
 */
public final class Timeline<T> {
    private final LocalDate[] starts;
    private final List<T> values;

    private Timeline(LocalDate[] starts, List<T> values) {
        this.starts = starts;
        this.values = values;
    }

    /**
     * The timeline of a value that can only change on some days.
     *
     * @param first the first day it speaks of
     * @param changes days on which the value may change; those up to {@code first} are left out
     * @param on the value on a day
     * @param <T> what changes
     * @return a timeline with a stretch for each day of change
     */
    public static <T> Timeline<T> of(
            LocalDate first, Collection<LocalDate> changes, Function<? super LocalDate, ? extends T> on) {
        List<LocalDate> starts = new ArrayList<>();
        starts.add(first);
        changes.stream().filter(day -> day.isAfter(first)).distinct().sorted().forEach(starts::add);
        List<T> values = new ArrayList<>();
        starts.forEach(day -> values.add(on.apply(day)));
        return new Timeline<>(starts.toArray(LocalDate[]::new), List.copyOf(values));
    }

    /**
     * The value on a day.
     *
     * @param day the day, not before the first day of the timeline
     * @return the value
     * @throws IndexOutOfBoundsException when the day is before the first one
     */
    public T at(LocalDate day) {
        int place = Arrays.binarySearch(starts, day);
        return values.get(place >= 0 ? place : -place - 2);
    }

    /**
     * The first days of the stretches.
     *
     * @return the days, in order
     */
    public List<LocalDate> starts() {
        return List.of(starts);
    }

    /**
     * The values of the stretches.
     *
     * @return the values, in the order of {@link #starts}
     */
    public List<T> values() {
        return values;
    }
}
