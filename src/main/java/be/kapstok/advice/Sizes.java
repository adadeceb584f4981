package be.kapstok.advice;

import be.kapstok.model.Municipality;
import be.kapstok.model.NisCode;
import be.kapstok.model.Population;
import be.kapstok.place.Municipalities;
import be.kapstok.place.PopulationAnswer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Finds the sizes of municipalities in the populations of the data. */
final class Sizes {
    private final Municipalities municipalities;
    private final SortedSet<Integer> years;

    Sizes(Municipalities municipalities, Collection<Population> populations) {
        this.municipalities = municipalities;
        this.years = new TreeSet<>();
        populations.forEach(each -> years.add(each.year()));
    }

    /**
     * The size in the year of the day or, failing that, in the nearest known earlier year or the nearest known later
     * year; {@code null} when the data has none.
     */
    @Nullable
    Size of(NisCode code, LocalDate day) {
        return years.stream()
                .sorted(Comparator.comparing((Integer year) -> year > day.getYear())
                        .thenComparingInt(year -> Math.abs(day.getYear() - year)))
                .map(year -> inYear(code, day, year))
                .filter(size -> size != null)
                .findFirst()
                .orElse(null);
    }

    private @Nullable Size inYear(NisCode code, LocalDate day, int year) {
        List<Municipality> parts = municipalities.lineage().follow(code, day, first(year));
        List<Population> known = new ArrayList<>();
        int people = 0;
        for (Municipality part : parts) {
            boolean ofOthersToo = municipalities
                            .lineage()
                            .follow(part.nis(), first(year), day)
                            .size()
                    > 1;
            if (ofOthersToo
                    || !(municipalities.histories().population(part.nis(), year)
                            instanceof PopulationAnswer.Known told)) {
                return null;
            }
            known.add(told.population());
            people += told.population().population();
        }
        return known.isEmpty() ? null : new Size(year, people, known);
    }

    private static LocalDate first(int year) {
        return LocalDate.of(year, 1, 1);
    }
}
