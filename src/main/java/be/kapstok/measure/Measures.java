package be.kapstok.measure;

import be.kapstok.model.Confidence;
import be.kapstok.model.Measure;
import be.kapstok.reason.Reason;
import be.kapstok.validation.CheckedDataset;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Judges measures. Immutable and safe to share between threads.
 *
 * @since 0.1.0
 */
public final class Measures {
    private static final Set<String> ONE_GROUP_FIELDS = Set.of("0622", "0903");

    /**
     * Over the vocabulary of a data set.
     *
     * @param data the data set: its target groups, policy fields, subsidies and services
     */
    @SuppressWarnings("unused")
    public Measures(CheckedDataset data) {}

    /**
     * Judges a measure on its own day: the day of the decision, else its first day.
     *
     * @param measure the measure
     * @return the answer; without a day when the measure has none
     */
    public MeasureAnswer check(Measure measure) {
        return answer(measure, measure.date() == null ? measure.startDate() : measure.date());
    }

    /**
     * Judges a measure on a day.
     *
     * @param measure the measure
     * @param day the day, in Belgian civil time
     * @return the answer
     */
    public MeasureAnswer check(Measure measure, LocalDate day) {
        return answer(measure, day);
    }

    private static MeasureAnswer answer(Measure measure, @Nullable LocalDate day) {
        String field = measure.policyField();
        Decision decision = Decision.of(measure, field != null && ONE_GROUP_FIELDS.contains(field));
        return new MeasureAnswer(
                measure.id(),
                measure.title(),
                day,
                decision.kind(),
                List.of(),
                List.of(),
                List.of(new Reason(decision.why(), List.of(), List.of(), Confidence.CONFIRMED, List.of())),
                List.of());
    }
}
