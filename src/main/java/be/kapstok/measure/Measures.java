package be.kapstok.measure;

import be.kapstok.index.RuleBook;
import be.kapstok.index.Timeline;
import be.kapstok.measure.Programme.Run;
import be.kapstok.model.Measure;
import be.kapstok.model.Period;
import be.kapstok.reason.Location;
import be.kapstok.validation.CheckedDataset;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Judges measures. Immutable and safe to share between threads.
 *
 * @since 0.1.0
 */
public final class Measures {
    private final CheckedDataset data;
    private final Set<String> oneGroupFields;
    private final KindReasons reasons;
    private final KindChanges kindChanges = new KindChanges();
    private final Stretch withoutDay;
    private final Timeline<Stretch> days;

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
        this.data = data;
        this.oneGroupFields = settings.oneGroupFields();
        RuleBook book = new RuleBook(Measures.class);
        Vocabulary vocabulary = new Vocabulary(data, settings);
        this.reasons = new KindReasons(book, vocabulary);
        List<Run> rules = new ArrayList<>();
        Set<LocalDate> changes = new TreeSet<>();
        for (MeasureRule rule : MeasureRules.all(book, vocabulary, settings)) {
            Run run = new Run(rule, book.of(rule.id()));
            rules.add(run);
            Period inForce = run.ruling().inForce();
            if (inForce != null) {
                add(changes, inForce.from());
                add(changes, inForce.until());
            }
        }
        this.withoutDay = new Stretch(rules, null);
        this.days = Timeline.of(LocalDate.MIN, changes, day -> new Stretch(rules, day));
    }

    private static void add(Set<LocalDate> days, @Nullable LocalDate day) {
        if (day != null) {
            days.add(day);
        }
    }

    /**
     * The same with other settings.
     *
     * @param settings the settings
     * @return a new object over the same data
     */
    public Measures under(MeasureSettings settings) {
        return new Measures(data, settings);
    }

    /**
     * The own day of a measure: the day of the decision, else its first day.
     *
     * @param measure the measure
     * @return the day, or {@code null} when it has none
     */
    public static @Nullable LocalDate dayOf(Measure measure) {
        return measure.date() == null ? measure.startDate() : measure.date();
    }

    private static Location inTheMeasure(String pointer) {
        return new Location("(measure)", pointer, 0, 0);
    }

    /**
     * Judges a measure on its own day.
     *
     * @param measure the measure
     * @return the answer; without a day when the measure has none, and then no rule was applied that holds on certain days
     *     only
     */
    public MeasureAnswer check(Measure measure) {
        return check(measure, dayOf(measure), Measures::inTheMeasure);
    }

    /**
     * Judges a measure on a day.
     *
     * @param measure the measure
     * @param day the day, in Belgian civil time
     * @return the answer; its findings stand in the file {@code (measure)}, with pointers in the measure
     */
    public MeasureAnswer check(Measure measure, LocalDate day) {
        return check(measure, day, Measures::inTheMeasure);
    }

    /**
     * Judges a measure that stands in a file.
     *
     * @param measure the measure
     * @param day the day, in Belgian civil time, or {@code null} when none is known
     * @param places gives the place in the file of a JSON pointer in the measure
     * @return the answer; what would change it has pointers in the measure
     */
    public MeasureAnswer check(Measure measure, @Nullable LocalDate day, Function<? super String, Location> places) {
        String field = measure.policyField();
        ForWhom whom = ForWhom.of(measure, field != null && oneGroupFields.contains(field));
        Decision decision = whom.decision();
        Stretch stretch = day == null ? withoutDay : days.at(day);
        Programme programme = stretch.of(Traits.of(measure, decision));
        Gathered gathered = new Gathered(new Judged(measure, day, decision), places);
        gathered.run(programme.runs());
        return new MeasureAnswer(
                measure.id(),
                measure.title(),
                day,
                decision.kind(),
                gathered.findings(),
                programme.notApplied(),
                reasons.of(decision, measure),
                gathered.after(kindChanges.of(whom, measure)));
    }
}
