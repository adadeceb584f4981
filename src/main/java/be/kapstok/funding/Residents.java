package be.kapstok.funding;

import be.kapstok.index.PopulationIndex;
import be.kapstok.model.Confidence;
import be.kapstok.model.Municipality;
import be.kapstok.model.Population;
import be.kapstok.model.Sourced;
import be.kapstok.place.Municipalities;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Year;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What the data knows about the residents of a municipality around a day. A figure for the year of the day is exact. A
 * figure for another year is only probable and may differ by a tenth; a figure from more than five years earlier or
 * later is not used. For years before a merger, the figures of all merged municipalities are added up.
 */
final class Residents {
    private static final int FAR = 5;
    private static final BigDecimal A_TENTH_LESS = new BigDecimal("0.9");
    private static final BigDecimal A_TENTH_MORE = new BigDecimal("1.1");

    private final int year;
    private final NavigableMap<Integer, List<Population>> byYear = new TreeMap<>();

    Residents(Municipality municipality, LocalDate day, PopulationIndex index, Municipalities municipalities) {
        this.year = day.getYear();
        boolean latest = municipalities.changesInto(municipality.nis()).stream()
                .noneMatch(change -> change.date().isAfter(day));
        int last = Math.min(year + FAR, Year.MAX_VALUE);
        for (int each = Math.max(year - FAR, Year.MIN_VALUE); each <= last; each++) {
            LocalDate then = LocalDate.of(each, 1, 1);
            List<Municipality> parts = List.of();
            if (municipalities.lineage().sameTerritory(municipality.nis(), then, day)) {
                parts = List.of(municipality);
            } else if (latest && then.isBefore(day)) {
                parts = municipalities.lineage().predecessors(municipality.nis(), then);
            }
            List<Population> figures = figures(parts, each, index);
            if (!figures.isEmpty()) {
                byYear.put(each, figures);
            }
        }
    }

    /** The figures of all parts in a year; empty when a part has no figures. */
    private static List<Population> figures(List<Municipality> parts, int year, PopulationIndex index) {
        List<Population> figures = new ArrayList<>();
        for (Municipality part : parts) {
            for (Population each : index.of(part.nis())) {
                if (each.year() == year) {
                    figures.add(each);
                }
            }
        }
        return figures.size() == parts.size() ? figures : List.of();
    }

    /**
     * What is known about a figure, from the nearest year to the day that has it; the later of two equally near years.
     *
     * @param figure gets the figure from a record
     * @param most the greatest possible value, for a part of residents, which cannot be added up; otherwise {@code
     *     null}
     */
    @Nullable
    FigureRange known(Function<Population, @Nullable BigDecimal> figure, @Nullable BigDecimal most) {
        for (int away = 0; away <= FAR; away++) {
            for (int each : away == 0 ? List.of(year) : List.of(year + away, year - away)) {
                FigureRange known = known(each, figure, most);
                if (known != null) {
                    return known;
                }
            }
        }
        return null;
    }

    private @Nullable FigureRange known(
            int of, Function<Population, @Nullable BigDecimal> figure, @Nullable BigDecimal most) {
        List<Population> figures = byYear.getOrDefault(of, List.of());
        if (figures.isEmpty() || (most != null && figures.size() > 1)) {
            return null;
        }
        BigDecimal sum = BigDecimal.ZERO;
        for (Population each : figures) {
            BigDecimal value = figure.apply(each);
            if (value == null) {
                return null;
            }
            sum = sum.add(value);
        }
        boolean exact = of == year;
        BigDecimal high = exact ? sum : sum.multiply(A_TENTH_MORE);
        return new FigureRange(
                exact ? sum : sum.multiply(A_TENTH_LESS),
                most == null ? high : high.min(most),
                exact ? Confidence.CONFIRMED : Confidence.PROBABLE,
                FundingReasons.words(
                        figures.size() == 1 ? "known.on_first_day" : "known.on_first_day_together",
                        Figures.number(sum),
                        String.valueOf(of)),
                List.<Sourced>copyOf(figures),
                FigureRange.Rest.NOTHING);
    }
}
