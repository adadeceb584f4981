package be.kapstok.funding;

import be.kapstok.dataset.Kind;
import be.kapstok.dataset.PlacedRecord;
import be.kapstok.index.JudgedRecords;
import be.kapstok.model.Measure;
import be.kapstok.model.MultiYearPlan;
import be.kapstok.model.NisCode;
import be.kapstok.model.Period;
import be.kapstok.model.Subsidy;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The records that a rule about subsidies judges: the subsidies of the data set that share a day with its period, the
 * plans that start in it, and the measures whose day lies in it.
 */
record FundingRecords(
        JudgedRecords judged,
        FundingSettings settings,
        Function<Measure, @Nullable LocalDate> days,
        Map<String, Subsidy> known) {

    static FundingRecords of(
            JudgedRecords judged, FundingSettings settings, Function<Measure, @Nullable LocalDate> days) {
        Map<String, Subsidy> known = new HashMap<>();
        judged.all().list(Kind.SUBSIDIES).forEach(each -> known.put(each.id(), each));
        return new FundingRecords(judged, settings, days, known);
    }

    /** The records for a rule with a period. */
    FundingRecords during(@Nullable Period period) {
        return new FundingRecords(judged.during(period), settings, days, known);
    }

    /** A subsidy that a measure names, with its place there. */
    record Named(PlacedRecord<Measure> measure, LocalDate day, Subsidy subsidy, String pointer) {}

    List<PlacedRecord<Subsidy>> subsidies() {
        return judged.of(Kind.SUBSIDIES, Subsidy::period);
    }

    /** Plans that apply for the local integration subsidy. */
    List<PlacedRecord<MultiYearPlan>> asking() {
        return judged.own().placed(Kind.PLANS).stream()
                .filter(each -> judged.time()
                                .contains(Objects.requireNonNull(each.record().firstDay()))
                        && Boolean.TRUE.equals(each.record().asksIntegrationSubsidy()))
                .toList();
    }

    /** The subsidies that measures name, in the order of the measures. */
    List<Named> named() {
        List<Named> named = new ArrayList<>();
        for (PlacedRecord<Measure> each : judged.own().placed(Kind.MEASURES)) {
            LocalDate day = days.apply(each.record());
            List<String> ids = each.record().subsidies();
            for (int i = 0; i < ids.size(); i++) {
                Subsidy subsidy = known.get(ids.get(i));
                if (day != null && judged.time().contains(day) && subsidy != null) {
                    named.add(new Named(each, day, subsidy, each.at("/subsidies/" + i)));
                }
            }
        }
        return named;
    }

    Object municipality(NisCode code) {
        return judged.municipality(code);
    }
}
