package be.kapstok.funding;

import be.kapstok.dataset.Kind;
import be.kapstok.dataset.PlacedRecord;
import be.kapstok.index.DatasetInWorld;
import be.kapstok.index.PopulationIndex;
import be.kapstok.model.Measure;
import be.kapstok.model.MultiYearPlan;
import be.kapstok.model.Municipality;
import be.kapstok.model.NisCode;
import be.kapstok.model.Period;
import be.kapstok.model.Subsidy;
import be.kapstok.model.SubsidySource;
import be.kapstok.place.Municipalities;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The records that one rule about subsidies judges: the subsidies of the data set that share a day with its period, the plans
 * that start in it, and the measures whose day lies in it.
 */
final class FundingRecords {
    private final DatasetInWorld data;
    private final Municipalities municipalities;
    private final FundingSettings settings;
    private final Map<String, Subsidy> subsidies;
    private final PopulationIndex origins;
    private final Function<Measure, @Nullable LocalDate> days;
    private final @Nullable Period inForce;

    FundingRecords(
            DatasetInWorld data,
            Municipalities municipalities,
            FundingSettings settings,
            Function<Measure, @Nullable LocalDate> days) {
        this.data = data;
        this.municipalities = municipalities;
        this.settings = settings;
        this.subsidies = new HashMap<>();
        this.origins = new PopulationIndex(data.all());
        this.days = days;
        this.inForce = null;
        data.all().list(Kind.SUBSIDIES).forEach(each -> subsidies.put(each.id(), each));
    }

    private FundingRecords(FundingRecords all, @Nullable Period inForce) {
        this.data = all.data;
        this.municipalities = all.municipalities;
        this.settings = all.settings;
        this.subsidies = all.subsidies;
        this.origins = all.origins;
        this.days = all.days;
        this.inForce = inForce;
    }

    /** The same for a rule. */
    FundingRecords of(@Nullable Period period) {
        return new FundingRecords(this, period);
    }

    /** A subsidy that a measure names, with the place where it does. */
    record Named(PlacedRecord<Measure> measure, LocalDate day, Subsidy subsidy, String pointer) {}

    FundingSettings settings() {
        return settings;
    }

    PopulationIndex origins() {
        return origins;
    }

    /** The days on which the rule holds. */
    Period time() {
        return Objects.requireNonNull(inForce, "every rule about subsidies has a period");
    }

    /** Its first day. */
    LocalDate start() {
        return Objects.requireNonNull(time().from(), "every rule about subsidies has a first day");
    }

    List<PlacedRecord<Subsidy>> subsidies() {
        List<PlacedRecord<Subsidy>> inTime = new ArrayList<>();
        for (PlacedRecord<Subsidy> each : data.own().placed(Kind.SUBSIDIES)) {
            Period period = each.record().period();
            if (period == null || time().overlaps(period)) {
                inTime.add(each);
            }
        }
        return inTime;
    }

    List<PlacedRecord<MultiYearPlan>> plans() {
        List<PlacedRecord<MultiYearPlan>> inTime = new ArrayList<>();
        for (PlacedRecord<MultiYearPlan> each : data.own().placed(Kind.PLANS)) {
            if (time().contains(Objects.requireNonNull(each.record().firstDay()))) {
                inTime.add(each);
            }
        }
        return inTime;
    }

    /** Plans that ask the local integration subsidy. */
    List<PlacedRecord<MultiYearPlan>> asking() {
        return plans().stream()
                .filter(each -> Boolean.TRUE.equals(each.record().asksIntegrationSubsidy()))
                .toList();
    }

    /** The subsidies that measures name, in the order of the measures. */
    List<Named> named() {
        List<Named> named = new ArrayList<>();
        for (PlacedRecord<Measure> each : data.own().placed(Kind.MEASURES)) {
            LocalDate day = days.apply(each.record());
            List<String> ids = each.record().subsidies();
            for (int i = 0; i < ids.size(); i++) {
                Subsidy subsidy = subsidies.get(ids.get(i));
                if (day != null && time().contains(day) && subsidy != null) {
                    named.add(new Named(each, day, subsidy, each.at("/subsidies/" + i)));
                }
            }
        }
        return named;
    }

    List<SubsidySource> givers() {
        return data.all().list(Kind.SUBSIDY_SOURCES);
    }

    /** The name of a municipality, the last it has; its code when the data knows no name. */
    Object municipality(NisCode code) {
        List<Municipality> known = municipalities.records(code);
        return known.isEmpty() ? code.value() : known.get(known.size() - 1).name();
    }
}
