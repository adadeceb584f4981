package be.kapstok.place;

import be.kapstok.model.Municipality;
import be.kapstok.model.NisCode;
import be.kapstok.model.Population;
import be.kapstok.model.Province;
import be.kapstok.reason.Answer;
import be.kapstok.reason.Reason;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The life of a municipality, as far as the facts reach.
 *
 * @param nis the code asked about
 * @param coveredFrom the first day of which the facts speak
 * @param asOf the day that {@code now} speaks of: the one on which the facts were gathered, or {@code null} when not told
 * @param periods the municipality under this code: a record for each name, with its period and province, oldest first;
 *     empty when no municipality ever had the code
 * @param provinces the provinces of these periods; none in Brussels
 * @param predecessors all that went into it, directly or through others, by code
 * @param successors all that it went into, one after the other
 * @param mergedWith those that went into its successors together with it, by code
 * @param now what holds its territory today; itself while it exists, empty when the data does not tell
 * @param changes what changed, for it and for those before and after it, by day
 * @param populations how many lived there, by year, as far as known
 * @param reasons why; never empty
 * @since 0.1.0
 */
public record History(
        NisCode nis,
        LocalDate coveredFrom,
        @Nullable LocalDate asOf,
        List<Municipality> periods,
        List<Province> provinces,
        List<Municipality> predecessors,
        List<Municipality> successors,
        List<Municipality> mergedWith,
        List<Municipality> now,
        List<Change> changes,
        List<Population> populations,
        List<Reason> reasons)
        implements Answer {

    /** Copies the lists. */
    public History {
        periods = List.copyOf(periods);
        provinces = List.copyOf(provinces);
        predecessors = List.copyOf(predecessors);
        successors = List.copyOf(successors);
        mergedWith = List.copyOf(mergedWith);
        now = List.copyOf(now);
        changes = List.copyOf(changes);
        populations = List.copyOf(populations);
        reasons = List.copyOf(reasons);
    }
}
