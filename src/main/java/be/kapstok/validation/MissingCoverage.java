package be.kapstok.validation;

import be.kapstok.dataset.Kind;
import be.kapstok.model.Municipality;
import be.kapstok.model.Period;
import be.kapstok.model.Region;
import be.kapstok.reason.Message;
import be.kapstok.validation.Centres.Reach;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * When the file does not say which days it covers, those of the known world count. A world without coverages
 * contradicts nothing, and no coverage is expected in the Walloon Region.
 */
final class MissingCoverage implements DatasetRule {
    private @Nullable Centres centres;

    @Override
    public void take(Entry entry, Records records, DatasetFindings findings) {
        if (!(entry.record() instanceof Municipality municipality)
                || !Centres.placed(municipality)
                || municipality.region() == Region.WALLONIA) {
            return;
        }
        LocalDate from = records.coveredFrom();
        LocalDate until = dayAfter(records.asOf());
        boolean noDay = from != null && until != null && !from.isBefore(until);
        if (noDay || records.ids(Kind.COVERAGES).isEmpty()) {
            return;
        }
        if (centres == null) {
            centres = new Centres(records, List.of(), Map.of());
        }
        Period wanted = municipality.period().intersection(new Period(from, until, null, null));
        if (wanted != null) {
            Object name = municipality.name() == null ? "" : municipality.name();
            for (Period gap : gaps(wanted, centres.of(municipality))) {
                findings.at(entry, "").tell(name, municipality.nis(), Message.of(gap));
            }
        }
    }

    private static @Nullable LocalDate dayAfter(@Nullable LocalDate day) {
        return day == null ? null : day.plusDays(1);
    }

    /** The days of a period that no coverage reaches; {@code null} stands for a day before or after all others. */
    private static List<Period> gaps(Period wanted, List<Reach> reaches) {
        List<Period> gaps = new ArrayList<>();
        List<Period> sorted = reaches.stream()
                .map(Reach::period)
                .sorted(Comparator.comparing(each -> each.from() == null ? LocalDate.MIN : each.from()))
                .toList();
        LocalDate reached = wanted.from();
        for (Period each : sorted) {
            if (each.from() != null && (reached == null || each.from().isAfter(reached))) {
                addGap(gaps, reached, each.from(), wanted);
            }
            if (each.until() == null) {
                return gaps;
            }
            if (reached == null || each.until().isAfter(reached)) {
                reached = each.until();
            }
        }
        if (reached == null || wanted.until() == null || reached.isBefore(wanted.until())) {
            addGap(gaps, reached, wanted.until(), wanted);
        }
        return gaps;
    }

    /** Adds a gap, except for days outside the wanted period. */
    private static void addGap(List<Period> gaps, @Nullable LocalDate from, @Nullable LocalDate until, Period wanted) {
        Period gap = new Period(from, until, null, null).intersection(wanted);
        if (gap != null) {
            gaps.add(gap);
        }
    }
}
