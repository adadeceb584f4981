package be.kapstok.review;

import be.kapstok.dataset.Dataset;
import be.kapstok.dataset.Kind;
import be.kapstok.index.MeasureDays;
import be.kapstok.index.Own;
import be.kapstok.measure.MeasureAnswer;
import be.kapstok.measure.Measures;
import be.kapstok.model.Measure;
import be.kapstok.model.MultiYearPlan;
import be.kapstok.place.Municipalities;
import be.kapstok.plan.PlanReview;
import be.kapstok.plan.Plans;
import be.kapstok.reason.Location;
import be.kapstok.validation.CheckedDataset;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The measures and plans of a data set, judged; findings with their places in the data set, without lines. The one place where
 * the questions about measures and plans are asked for a data set.
 *
 * @param measures the answers about its measures, in its order
 * @param plans the reviews of its plans, in its order
 */
record Judged(List<MeasureAnswer> measures, List<PlanReview> plans) {
    /** The measures, all on one day; on their own or their plan's first day when {@code on} is {@code null}. */
    static Judged measures(CheckedDataset data, CheckedDataset all, @Nullable LocalDate on) {
        return new Judged(measures(data, all, on, new Measures(all)), List.of());
    }

    static Judged of(CheckedDataset data, CheckedDataset all, Municipalities municipalities) {
        Dataset own = data.dataset();
        String file = own.places().file();
        Measures judge = new Measures(all);
        Map<String, String> places = new HashMap<>();
        Own.list(own, Kind.MEASURES).forEach(each -> places.put(each.record().id(), each.pointer()));
        Plans reviewer = new Plans(all, municipalities, judge);
        List<PlanReview> plans = new ArrayList<>();
        for (Own<MultiYearPlan> each : Own.list(own, Kind.PLANS)) {
            PlanReview review = reviewer.review(
                    each.record(),
                    MeasureDays.measuresOf(each.record(), all.dataset()),
                    pointer -> new Location(file, each.at(pointer), 0, 0));
            plans.add(Placed.in(file, places, review));
        }
        return new Judged(measures(data, all, null, judge), plans);
    }

    private static List<MeasureAnswer> measures(
            CheckedDataset data, CheckedDataset all, @Nullable LocalDate on, Measures judge) {
        Dataset own = data.dataset();
        MeasureDays days = new MeasureDays(all.dataset());
        List<MeasureAnswer> measures = new ArrayList<>();
        for (Own<Measure> each : Own.list(own, Kind.MEASURES)) {
            LocalDate day = on == null ? days.of(each.record()) : on;
            MeasureAnswer answer = day == null ? judge.check(each.record()) : judge.check(each.record(), day);
            measures.add(Placed.in(own.places().file(), each.pointer(), answer));
        }
        return measures;
    }
}
