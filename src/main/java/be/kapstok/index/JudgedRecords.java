package be.kapstok.index;

import be.kapstok.dataset.Dataset;
import be.kapstok.dataset.Kind;
import be.kapstok.dataset.PlacedRecord;
import be.kapstok.model.Keyed;
import be.kapstok.model.Municipality;
import be.kapstok.model.NisCode;
import be.kapstok.model.Period;
import be.kapstok.validation.CheckedDataset;
import be.kapstok.validation.KnownWorld;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The records that one rule of policy judges.
 *
 * @param own the data set that is judged; findings speak of these records only
 * @param all these records, and those of the known world that they do not replace
 * @param world the municipalities of {@code all}
 * @param origins how many inhabitants of foreign origin they have
 * @param inForce the days on which the rule holds, or {@code null} when it always does
 */
public record JudgedRecords(
        Dataset own,
        Dataset all,
        KnownWorld world,
        PopulationIndex origins,
        @Nullable Period inForce) {
    /**
     * A data set in a known world, for a rule that always holds.
     *
     * @param own the data set that is judged
     * @param all the known world with it
     * @param world the municipalities of {@code all}
     * @return its records
     */
    public static JudgedRecords of(CheckedDataset own, CheckedDataset all, KnownWorld world) {
        return new JudgedRecords(own.dataset(), all.dataset(), world, new PopulationIndex(all.dataset()), null);
    }

    /**
     * The same for another rule.
     *
     * @param period the days on which it holds, or {@code null} when it always does
     * @return its records
     */
    public JudgedRecords during(@Nullable Period period) {
        return new JudgedRecords(own, all, world, origins, period);
    }

    /**
     * The days on which the rule holds.
     *
     * @return the period
     * @throws NullPointerException when it always holds
     */
    public Period time() {
        return Objects.requireNonNull(inForce, "a rule that speaks of a time has a period");
    }

    /**
     * The first day on which the rule holds.
     *
     * @return the day
     * @throws NullPointerException when it has none
     */
    public LocalDate start() {
        return Objects.requireNonNull(time().from(), "a rule that speaks of its start has a first day");
    }

    /**
     * The records of a list that the rule judges.
     *
     * @param kind the list
     * @param period gives the days of a record, or {@code null} when they are not known
     * @param <T> the kind of record
     * @return those that share a day with the rule, as far as is known
     */
    public <T extends Keyed> List<PlacedRecord<T>> of(Kind<T> kind, Function<? super T, @Nullable Period> period) {
        return own.placed(kind).stream()
                .filter(each -> {
                    Period days = period.apply(each.record());
                    return inForce == null || days == null || inForce.overlaps(days);
                })
                .toList();
    }

    /**
     * A municipality in words.
     *
     * @param code its code
     * @return the last name that it has; the code when no name is known
     */
    public Object municipality(NisCode code) {
        List<Municipality> known = world.records(code);
        return known.isEmpty() ? code.value() : known.get(known.size() - 1).name();
    }
}
