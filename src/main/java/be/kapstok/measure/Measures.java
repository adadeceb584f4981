package be.kapstok.measure;

import static java.util.Objects.requireNonNull;

import be.kapstok.model.Measure;
import be.kapstok.model.NisCode;
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
     * Makes a judge that uses the vocabulary of a data set and {@link MeasureSettings#DEFAULT}.
     *
     * @param data the data set: its target groups, policy domains, subsidies and services; when it has no target groups
     *     or policy domains, those of the shipped data are used
     */
    public Measures(CheckedDataset data) {
        this(data, MeasureSettings.DEFAULT);
    }

    private Measures(CheckedDataset data, MeasureSettings settings) {
        this.data = requireNonNull(data, "data");
        this.settings = settings;
    }

    /** Creates the judge at the first question, perhaps in more than one thread: that reads the rules from the jar. */
    private MeasureJudge judge() {
        MeasureJudge made = judge;
        if (made == null) {
            made = new MeasureJudge(data, settings);
            judge = made;
        }
        return made;
    }

    /** {@return a new judge with the same data and other settings} */
    public Measures under(MeasureSettings settings) {
        requireNonNull(settings, "settings");
        return new Measures(data, settings);
    }

    /**
     * {@return the own day of a measure: the day of the decision or, without that, its first day; {@code null} when it
     * has neither}
     */
    public static @Nullable LocalDate dayOf(Measure measure) {
        requireNonNull(measure, "measure");
        return measure.day();
    }

    /** {@return the settings of this judge} */
    public MeasureSettings settings() {
        return settings;
    }

    /**
     * {@return the place of a value, by its JSON pointer, in a measure that comes from no file: the file is named
     * {@code (measure)}}
     */
    public static Location inTheMeasure(String pointer) {
        requireNonNull(pointer, "pointer");
        return new Location("(measure)", pointer, 0, 0);
    }

    /**
     * {@return the answer about a measure on its own day; when the measure has no day, the answer has none either, and
     * rules that hold only on certain days are not applied}
     */
    public MeasureAnswer check(Measure measure) {
        return check(measure, dayOf(measure), Measures::inTheMeasure);
    }

    /**
     * {@return the answer about a measure on a day in Belgian civil time; its findings name the file {@code (measure)}
     * and have pointers in the measure}
     */
    public MeasureAnswer check(Measure measure, LocalDate day) {
        requireNonNull(day, "day");
        return check(measure, day, Measures::inTheMeasure);
    }

    /**
     * {@return the answer about a measure in a file; the changes have pointers in the measure}
     *
     * @param day the day, in Belgian civil time, or {@code null} when none is known
     * @param places gives the place in the file of a JSON pointer in the measure
     */
    public MeasureAnswer check(Measure measure, @Nullable LocalDate day, Function<? super String, Location> places) {
        return check(measure, null, day, places);
    }

    /**
     * {@return the same, for a measure of a plan}
     *
     * @param plans the municipality of the plan, which counts when the measure names none; {@code null} when not known. No rule is
     *     applied to a measure of the Walloon Region
     * @param day the day, in Belgian civil time, or {@code null} when none is known
     * @param places gives the place in the file of a JSON pointer in the measure
     */
    public MeasureAnswer check(
            Measure measure,
            @Nullable NisCode plans,
            @Nullable LocalDate day,
            Function<? super String, Location> places) {
        requireNonNull(measure, "measure");
        requireNonNull(places, "places");
        return judge().check(measure, measure.municipalityCode().orElse(plans), day, places);
    }
}
