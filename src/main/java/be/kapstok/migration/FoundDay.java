package be.kapstok.migration;

import be.kapstok.model.Municipality;
import be.kapstok.model.NisCode;
import be.kapstok.model.Period;
import be.kapstok.place.Municipalities;
import be.kapstok.place.Vintage;
import be.kapstok.reason.Message;
import be.kapstok.table.Table;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.NavigableSet;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Finds the day that the codes of a table are of, from the codes themselves. */
final class FoundDay {
    private final Municipalities municipalities;
    private final NavigableSet<LocalDate> cuts;
    private final Function<LocalDate, CodeMigration> codes;

    /** The days on which municipalities start or end, and what becomes of the codes of a day. */
    FoundDay(Municipalities municipalities, NavigableSet<LocalDate> cuts, Function<LocalDate, CodeMigration> codes) {
        this.municipalities = municipalities;
        this.cuts = cuts;
        this.codes = codes;
    }

    /** What becomes of a code: where it goes, and what goes there with it. */
    private record Fate(List<NisCode> now, List<NisCode> whole) {}

    /**
     * The last day on which all words of a column are municipalities.
     *
     * @throws IllegalArgumentException when there is none, or when it makes a difference which of them is meant
     */
    LocalDate of(Table table, int column, LocalDate to) {
        Set<String> words = new LinkedHashSet<>();
        table.rows().forEach(each -> words.add(each.cell(column)));
        Vintage vintage = municipalities.vintageOf(List.copyOf(words));
        vintage.unknown().forEach(each -> words.remove(each.word()));
        Vintage.Fit best = vintage.best();
        if (vintage.days().isEmpty()) {
            throw new IllegalArgumentException("of which day its codes are is not certain: "
                    + (best == null
                            ? "no word in the column '" + table.name(column) + "' is a municipality"
                            : best.fitting() + " of its " + vintage.words() + " municipalities are of "
                                    + shown(best.days()) + ", the others of other days; type --from "
                                    + last(best.days(), to)));
        }
        List<Fate> fates = null;
        for (Period each : vintage.days()) {
            for (LocalDate day : stretches(each)) {
                List<Fate> own =
                        words.stream().map(word -> fate(codes.apply(day), word)).toList();
                if (fates != null && !fates.equals(own)) {
                    throw new IllegalArgumentException("of which day its codes are is not certain: all are of "
                            + shown(vintage.days())
                            + ", and what becomes of them differs; type --from with the day, such as --from "
                            + last(vintage.days(), to));
                }
                fates = own;
            }
        }
        return last(vintage.days(), to);
    }

    private static Fate fate(CodeMigration codes, String word) {
        CodeMigration.Step step = codes.cell(word).step();
        return new Fate(
                step.codes(), step.whole().stream().map(Municipality::nis).toList());
    }

    /** The first day of each stretch of a period in which no municipality starts or ends. */
    private Set<LocalDate> stretches(Period period) {
        LocalDate start = period.from() == null ? municipalities.coveredFrom() : period.from();
        LocalDate until = period.until();
        Set<LocalDate> days = new HashSet<>(Set.of(start));
        days.addAll(until == null ? cuts.tailSet(start, false) : cuts.subSet(start, false, until, false));
        return days;
    }

    /** The last day of several periods; of one without an end the day carried to, if it is in it. */
    private LocalDate last(List<Period> days, LocalDate to) {
        Period last = days.get(days.size() - 1);
        LocalDate until = last.until();
        @Nullable LocalDate from = last.from();
        if (until != null) {
            return until.minusDays(1);
        }
        return from == null || !to.isBefore(from) ? to : from;
    }

    private static String shown(List<Period> days) {
        return days.stream()
                .map(each -> Message.of(each).in(java.util.Locale.ENGLISH))
                .collect(Collectors.joining("; "));
    }
}
