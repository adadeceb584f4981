package be.kapstok.advice;

import be.kapstok.advice.ComparablePractice.Likeness;
import be.kapstok.model.MeasureKind;
import be.kapstok.model.Municipality;
import be.kapstok.model.NisCode;
import be.kapstok.model.Region;
import be.kapstok.place.Municipalities;
import be.kapstok.practice.FoundPractice;
import be.kapstok.reason.Reason;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Chooses the practices of municipalities that are similar to a given one. */
final class Comparables {
    private final Municipalities municipalities;
    private final Sizes sizes;
    private final AdviceReasons reasons;
    private final AdviceSettings settings;
    private final List<FoundPractice> all;

    Comparables(
            Municipalities municipalities,
            Sizes sizes,
            AdviceReasons reasons,
            AdviceSettings settings,
            List<FoundPractice> all) {
        this.municipalities = municipalities;
        this.sizes = sizes;
        this.reasons = reasons;
        this.settings = settings;
        this.all = all;
    }

    /** The chosen practices, with the reasons for the choice. */
    record Chosen(List<ComparablePractice> practices, List<Reason> reasons) {}

    Chosen like(Municipality one, @Nullable Size size, LocalDate day) {
        List<ComparablePractice> alike = new ArrayList<>();
        int later = 0;
        int noIntegration = 0;
        int withoutYear = 0;
        for (FoundPractice each : all) {
            Map<Likeness, Reason> because = likeness(each, one, size, day);
            if (because.isEmpty()) {
                continue;
            }
            Integer year = each.practice().year();
            if (each.practice().kind() == MeasureKind.NO_SIGN) {
                noIntegration++;
            } else if (year != null && year > day.getYear()) {
                later++;
            } else {
                withoutYear += year == null ? 1 : 0;
                alike.add(new ComparablePractice(each, List.copyOf(because.keySet()), List.copyOf(because.values())));
            }
        }
        alike.sort(Comparator.comparingInt(
                        (ComparablePractice each) -> -each.alike().size())
                .thenComparing(each -> each.alike().get(0)));
        return new Chosen(alike, reasons.chosen(one, alike.size(), later, withoutYear, noIntegration));
    }

    private Map<Likeness, Reason> likeness(
            FoundPractice practice, Municipality one, @Nullable Size size, LocalDate day) {
        Map<Likeness, Reason> because = new EnumMap<>(Likeness.class);
        for (FoundPractice.Doer each : practice.doneBy()) {
            Municipality doer = latest(each.nis());
            if (doer == null || own(each.nis(), one.nis())) {
                continue;
            }
            if (one.province() == null
                    ? one.region() == Region.BRUSSELS && doer.region() == Region.BRUSSELS
                    : one.province().equals(doer.province())) {
                because.computeIfAbsent(Likeness.SAME_PROVINCE, none -> reasons.sameProvince(doer, one));
            }
            Size of = size == null ? null : sizes.of(each.nis(), dayOf(doer, day));
            if (size != null && of != null && settings.alike(size.population(), of.population())) {
                because.computeIfAbsent(Likeness.LIKE_SIZE, none -> reasons.size(AdviceReason.LIKE_SIZE, doer, of));
            }
        }
        return because;
    }

    /** Whether one code merged into the other, or is the same. */
    private boolean own(NisCode doer, NisCode one) {
        return municipalities.line(one).contains(doer)
                || municipalities.line(doer).contains(one);
    }

    private @Nullable Municipality latest(NisCode code) {
        List<Municipality> records = municipalities.records(code);
        return records.isEmpty() ? null : records.get(records.size() - 1);
    }

    /** The day itself or, when a municipality did not exist on it, the nearest day on which it did. */
    private LocalDate dayOf(Municipality one, LocalDate day) {
        LocalDate from = one.period().from();
        LocalDate until = one.period().until();
        if (from != null && day.isBefore(from)) {
            return from;
        }
        return until == null || day.isBefore(until) ? day : until.minusDays(1);
    }
}
