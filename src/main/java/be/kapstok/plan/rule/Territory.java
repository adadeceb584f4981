package be.kapstok.plan.rule;

import be.kapstok.model.Municipality;
import be.kapstok.model.MunicipalityChange;
import be.kapstok.model.NisCode;
import be.kapstok.place.Municipalities;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The municipality of a plan, and what becomes of it in the years of the plan. A change counts when it comes after the
 * first day, and no later than the last day.
 *
 * @param municipalities the municipality on the first day, and those to which its territory belongs later; empty when
 *     no municipality has the code on the first day
 * @param mergers the changes
 */
public record Territory(List<Municipality> municipalities, List<MunicipalityChange> mergers) {
    /** The municipality, when all its territory lies where Flemish rules do not hold; {@code null} else, or when it is not known. */
    public @Nullable Municipality outside() {
        return municipalities.isEmpty()
                        || municipalities.stream()
                                .anyMatch(each -> each.region().covered())
                ? null
                : municipalities.get(0);
    }

    public static Territory of(NisCode code, LocalDate first, LocalDate last, Municipalities known) {
        Municipality start = known.on(code, first);
        if (start == null) {
            return new Territory(List.of(), List.of());
        }
        Set<Municipality> reached = new LinkedHashSet<>();
        Set<MunicipalityChange> changes = new LinkedHashSet<>();
        reached.add(start);
        follow(code, first, last, known, reached, changes);
        return new Territory(List.copyOf(reached), List.copyOf(changes));
    }

    private static void follow(
            NisCode code,
            LocalDate since,
            LocalDate last,
            Municipalities known,
            Set<Municipality> reached,
            Set<MunicipalityChange> changes) {
        for (NisCode to : known.line(code)) {
            for (MunicipalityChange change : known.changesInto(to)) {
                if (change.from().contains(code)
                        && change.date().isAfter(since)
                        && !change.date().isAfter(last)) {
                    changes.add(change);
                    Municipality heir = known.on(to, change.date());
                    if (heir != null) {
                        reached.add(heir);
                    }
                    follow(to, change.date(), last, known, reached, changes);
                }
            }
        }
    }
}
