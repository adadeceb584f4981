package be.kapstok.index;

import be.kapstok.dataset.Dataset;
import be.kapstok.dataset.Kind;
import be.kapstok.model.NisCode;
import be.kapstok.model.Population;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntPredicate;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** How many people live where, and how many of them are of foreign origin, as far as known. */
public final class PopulationIndex {
    private final Map<NisCode, List<Population>> byCode = new HashMap<>();

    /**
     * How many are of foreign origin.
     *
     * @param year on 1 January of which year
     * @param share which part, as a fraction from 0 to 1
     * @param count how many; worked out of the part where only that is known, and the other way round
     */
    public record Foreign(int year, BigDecimal share, BigDecimal count) {
        /** Whether there are few of them: no larger a part than {@code mostShare}, and fewer than {@code manyCount}. */
        public boolean few(BigDecimal mostShare, int manyCount) {
            return share.compareTo(mostShare) <= 0 && count.compareTo(BigDecimal.valueOf(manyCount)) < 0;
        }

        /** The part of a hundred with at most one decimal, such as {@code 7.5}. */
        public String percent() {
            BigDecimal percent = share.movePointRight(2).setScale(1, RoundingMode.HALF_UP);
            return percent.stripTrailingZeros().toPlainString();
        }

        /** The number, rounded to a whole one. */
        public String persons() {
            return count.setScale(0, RoundingMode.HALF_UP).toPlainString();
        }
    }

    /** Indexes the populations of a data set. */
    public PopulationIndex(Dataset data) {
        for (Population each : data.list(Kind.POPULATIONS)) {
            byCode.computeIfAbsent(each.nis(), none -> new ArrayList<>(3)).add(each);
        }
        byCode.values().forEach(years -> years.sort(Comparator.comparing(Population::year)));
    }

    /** A record for each year that is known of a municipality, in order. */
    public List<Population> of(NisCode code) {
        return List.copyOf(byCode.getOrDefault(code, List.of()));
    }

    /** The newest figure of foreign origin among some years, or {@code null} when none of them has one. */
    public @Nullable Foreign foreign(NisCode municipality, IntPredicate years) {
        Population newest = newest(
                municipality,
                years,
                each -> each.population() > 0
                        && (each.foreignOriginShare() != null || each.foreignOriginCount() != null));
        return newest == null ? null : foreign(newest);
    }

    private static Foreign foreign(Population figures) {
        BigDecimal all = BigDecimal.valueOf(figures.population());
        BigDecimal share = figures.foreignOriginShare();
        Integer number = figures.foreignOriginCount();
        BigDecimal count = number == null ? null : BigDecimal.valueOf(number);
        BigDecimal part = share != null ? share : orZero(count).divide(all, 6, RoundingMode.HALF_UP);
        return new Foreign(figures.year(), part, count != null ? count : part.multiply(all));
    }

    private static BigDecimal orZero(@Nullable BigDecimal count) {
        return count == null ? BigDecimal.ZERO : count;
    }

    /** The newest number of inhabitants with an origin outside the European Union among some years, or {@code null}. */
    public @Nullable Integer nonEu(NisCode municipality, IntPredicate years) {
        Population newest = newest(municipality, years, each -> each.nonEuOriginCount() != null);
        return newest == null ? null : newest.nonEuOriginCount();
    }

    private @Nullable Population newest(NisCode municipality, IntPredicate years, Predicate<Population> speaks) {
        Population newest = null;
        for (Population each : byCode.getOrDefault(municipality, List.of())) {
            newest = years.test(each.year()) && speaks.test(each) ? each : newest;
        }
        return newest;
    }
}
