package be.kapstok.plan.rule;

import be.kapstok.model.PlanningPeriod;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * The local policy cycles: six years, from the second year after the elections to the end of the year after the next
 * elections. Source: planlastendecreet of 15 July 2011, art. 2, 3°.
 *
 * <p>Planning periods in the data are cycles; before and after them, each cycle lasts six years.
 */
public final class Cycles {
    private static final int YEARS = 6;

    /** The first cycle that the sources name: elections in October 2012. */
    private static final int FIRST_NAMED = 2014;

    private final List<Cycle> known = new ArrayList<>();

    /** A cycle, by its first and last year. */
    public record Cycle(int start, int end) {
        boolean overlaps(Cycle other) {
            return start <= other.end && other.start <= end;
        }
    }

    public Cycles(List<PlanningPeriod> periods) {
        for (PlanningPeriod each : periods) {
            LocalDate from = each.period().from();
            LocalDate until = each.period().until();
            if (from != null && until != null) {
                known.add(new Cycle(from.getYear(), until.minusDays(1).getYear()));
            }
        }
        known.sort(Comparator.comparingInt(Cycle::start));
    }

    /** The cycle nearest to the years of a plan: by its start, then by its end, then the earlier one. */
    public Cycle nearest(int start, int end) {
        int anchor = known.isEmpty() ? FIRST_NAMED : known.get(known.size() - 1).start();
        int before = anchor + YEARS * Math.floorDiv(start - anchor, YEARS);
        List<Cycle> near = new ArrayList<>(known);
        Stream.of(before, before + YEARS)
                .map(each -> new Cycle(each, each + YEARS - 1))
                .filter(each -> known.stream().noneMatch(each::overlaps))
                .forEach(near::add);
        return near.stream()
                .min(Comparator.comparingInt((Cycle each) -> Math.abs(each.start() - start))
                        .thenComparingInt(each -> Math.abs(each.end() - end))
                        .thenComparingInt(Cycle::start))
                .orElseThrow();
    }
}
