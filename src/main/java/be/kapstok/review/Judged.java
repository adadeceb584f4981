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

/**
 * The measures and plans of a data set, judged; findings with their places in the data set, without lines. The one place where
 * the questions about measures and plans are asked for a data set.
 *
 * @param measures the answers about its measures, in its order
 * @param plans the reviews of its plans, in its order
 */
record Judged(List<MeasureAnswer> measures, List<PlanReview> plans) {
    static Judged of(CheckedDataset data, CheckedDataset all, Municipalities municipalities) {
        Dataset own = data.dataset();
        String file = own.places().file();
        Measures judge = new Measures(all);
        MeasureDays days = new MeasureDays(all.dataset());
        Map<String, String> places = new HashMap<>();
        List<MeasureAnswer> measures = new ArrayList<>();
        for (Own<Measure> each : Own.list(own, Kind.MEASURES)) {
            LocalDate day = days.of(each.record());
            MeasureAnswer answer = day == null ? judge.check(each.record()) : judge.check(each.record(), day);
            measures.add(Placed.in(file, each.pointer(), answer));
            places.put(each.record().id(), each.pointer());
        }
        Plans reviewer = new Plans(all, municipalities, judge);
        List<PlanReview> plans = new ArrayList<>();
        for (Own<MultiYearPlan> each : Own.list(own, Kind.PLANS)) {
            PlanReview review = reviewer.review(
                    each.record(),
                    MeasureDays.measuresOf(each.record(), all.dataset()),
                    pointer -> new Location(file, each.at(pointer), 0, 0));
            plans.add(Placed.in(file, places, review));
        }
        return new Judged(measures, plans);
    }
}
