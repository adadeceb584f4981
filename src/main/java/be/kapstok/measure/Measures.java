package be.kapstok.measure;

import static java.util.Objects.requireNonNull;

import be.kapstok.model.Measure;
import be.kapstok.reason.Location;
import be.kapstok.validation.CheckedDataset;
import java.time.LocalDate;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Judges measures. Immutable and safe to share between threads.
 *
 * @since 0.1.0
 */
public final class Measures {
    private final CheckedDataset data;
    private final MeasureSettings settings;
    private volatile @Nullable MeasureJudge judge;

    /**
     * Over the vocabulary of a data set, with the settings {@link MeasureSettings#DEFAULT}.
     *
     * @param data the data set: its target groups, policy domains, subsidies and services; where it has no target groups or
     *     policy domains, the shipped ones count
     */
    public Measures(CheckedDataset data) {
        this(data, MeasureSettings.DEFAULT);
    }

    private Measures(CheckedDataset data, MeasureSettings settings) {
        this.data = requireNonNull(data, "data");
        this.settings = settings;
    }

    /** Made at the first question, perhaps by more than one thread: the rules are read from the jar. */
    private MeasureJudge judge() {
        MeasureJudge made = judge;
        if (made == null) {
            made = new MeasureJudge(data, settings);
            judge = made;
        }
        return made;
    }

    /** {@return a new object over the same data, with other settings} */
    public Measures under(MeasureSettings settings) {
        requireNonNull(settings, "settings");
        return new Measures(data, settings);
    }

    /** {@return the own day of a measure: the day of the decision, else its first day, or {@code null} when it has none} */
    public static @Nullable LocalDate dayOf(Measure measure) {
        requireNonNull(measure, "measure");
        return measure.day();
    }

    /** {@return the settings: what no source fixes, as it is set here} */
    public MeasureSettings settings() {
        return settings;
    }

    /**
     * {@return the place of a value of a measure that stands in no file, by its JSON pointer: it is in the file {@code
     * (measure)}}
     */
    public static Location inTheMeasure(String pointer) {
        requireNonNull(pointer, "pointer");
        return new Location("(measure)", pointer, 0, 0);
    }

    /**
     * {@return the answer about a measure on its own day; without a day when the measure has none, and then no rule was
     * applied that holds on certain days only}
     */
    public MeasureAnswer check(Measure measure) {
        return check(measure, dayOf(measure), Measures::inTheMeasure);
    }

    /**
     * {@return the answer about a measure on a day in Belgian civil time; its findings stand in the file {@code
     * (measure)}, with pointers in the measure}
     */
    public MeasureAnswer check(Measure measure, LocalDate day) {
        requireNonNull(day, "day");
        return check(measure, day, Measures::inTheMeasure);
    }

    /**
     * {@return the answer about a measure that stands in a file; what would change it has pointers in the measure}
     *
     * @param day the day, in Belgian civil time, or {@code null} when none is known
     * @param places gives the place in the file of a JSON pointer in the measure
     */
    public MeasureAnswer check(Measure measure, @Nullable LocalDate day, Function<? super String, Location> places) {
        requireNonNull(measure, "measure");
        requireNonNull(places, "places");
        return judge().check(measure, day, places);
    }
}
