package be.kapstok.funding;

import be.kapstok.reason.Answer;
import be.kapstok.reason.Reason;
import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.LocalDate;
import java.util.Iterator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What opens, closes, starts and ends between two days.
 *
 * @param from the first day
 * @param until the first day no longer included
 * @param asOf the day on which the facts were gathered, or {@code null} when it is not known
 * @param deadlines the deadlines, in the order of {@link Deadline#IN_ORDER}
 * @param reasons the reasons that concern the list as a whole; never empty
 * @since 0.2.0
 */
@JsonFormat(shape = JsonFormat.Shape.OBJECT) // not the list that it runs over
public record Deadlines(
        LocalDate from, LocalDate until, @Nullable LocalDate asOf, List<Deadline> deadlines, List<Reason> reasons)
        implements Answer, Iterable<Deadline> {
    /** Copies the lists. */
    public Deadlines {
        deadlines = List.copyOf(deadlines);
        reasons = List.copyOf(reasons);
    }

    /** {@return how many deadlines there are} */
    public int size() {
        return deadlines.size();
    }

    /** {@return whether nothing opens, closes, starts or ends} */
    @JsonIgnore
    public boolean isEmpty() {
        return deadlines.isEmpty();
    }

    @Override
    public Iterator<Deadline> iterator() {
        return deadlines.iterator();
    }
}
