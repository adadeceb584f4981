package be.kapstok.place;

import be.kapstok.reason.Answer;
import be.kapstok.reason.Reason;
import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.LocalDate;
import java.util.Iterator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What changed for municipalities between two days.
 *
 * @param from the first state; what changed on that day itself does not count
 * @param to the last state; what changed on that day counts
 * @param asOf the day on which the facts were gathered, or {@code null} when it is not known
 * @param changes the changes, by day, kind and code
 * @since 0.1.0
 */
@JsonFormat(shape = JsonFormat.Shape.OBJECT) // not the list that it runs over
public record Changes(
        LocalDate from, LocalDate to, @Nullable LocalDate asOf, List<Change> changes)
        implements Answer, Iterable<Change> {
    /** Copies the list. */
    public Changes {
        changes = List.copyOf(changes);
    }

    /** {@return the reasons of all changes, each once} */
    @Override
    @JsonIgnore
    public List<Reason> reasons() {
        return changes.stream()
                .flatMap(each -> each.reasons().stream())
                .distinct()
                .toList();
    }

    /** {@return the number of changes} */
    public int size() {
        return changes.size();
    }

    /** {@return whether nothing changed} */
    @JsonIgnore
    public boolean isEmpty() {
        return changes.isEmpty();
    }

    @Override
    public Iterator<Change> iterator() {
        return changes.iterator();
    }
}
