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
     * {@return the records of a data set in a known world, for a rule that always holds}
     *
     * @param all the known world with {@code own}, of which {@code world} has the municipalities
     */
    public static JudgedRecords of(CheckedDataset own, CheckedDataset all, KnownWorld world) {
        return new JudgedRecords(own.dataset(), all.dataset(), world, new PopulationIndex(all.dataset()), null);
    }

    /** {@return the same for a rule that holds in a period, or always for {@code null}} */
    public JudgedRecords during(@Nullable Period period) {
        return new JudgedRecords(own, all, world, origins, period);
    }

    /**
     * {@return the days on which the rule holds}
     *
     * @throws NullPointerException when it always holds
     */
    public Period time() {
        return Objects.requireNonNull(inForce, "a rule that speaks of a time has a period");
    }

    /**
     * {@return the first day on which the rule holds}
     *
     * @throws NullPointerException when it has none
     */
    public LocalDate start() {
        return Objects.requireNonNull(time().from(), "a rule that speaks of its start has a first day");
    }

    /**
     * {@return the records of a list that the rule judges: those that share a day with it, as far as is known}
     *
     * @param period gives the days of a record, or {@code null} when they are not known
     */
    public <T extends Keyed> List<PlacedRecord<T>> of(Kind<T> kind, Function<? super T, @Nullable Period> period) {
        return own.placed(kind).stream()
                .filter(each -> {
                    Period days = period.apply(each.record());
                    return inForce == null || days == null || inForce.overlaps(days);
                })
                .toList();
    }

    /** {@return the last name that a municipality has; the code when no name is known} */
    public Object municipality(NisCode code) {
        List<Municipality> known = world.records(code);
        return known.isEmpty() ? code.value() : known.get(known.size() - 1).name();
    }
}
