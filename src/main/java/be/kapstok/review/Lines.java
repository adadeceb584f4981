package be.kapstok.review;

import be.kapstok.dataset.Places;
import be.kapstok.measure.MeasureAnswer;
import be.kapstok.plan.PlanReview;
import be.kapstok.reason.Finding;
import be.kapstok.reason.Location;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** The lines of findings, looked up in one pass over the text. */
final class Lines {
    private final String file;
    private final Map<String, Location> located;

    Lines(Places places, Judged judged, List<Finding> others) {
        this.file = places.file();
        Set<String> pointers = new TreeSet<>();
        judged.measures().forEach(each -> add(each.findings(), pointers));
        for (PlanReview each : judged.plans()) {
            add(each.findings(), pointers);
            each.measures().forEach(measure -> add(measure.findings(), pointers));
        }
        add(others, pointers);
        this.located = places.locate(pointers);
    }

    private void add(List<Finding> findings, Set<String> pointers) {
        for (Finding each : findings) {
            if (each.location().file().equals(file)) {
                pointers.add(each.location().pointer());
            }
        }
    }

    Finding of(Finding finding) {
        Location found = located.get(finding.location().pointer());
        return found == null || !finding.location().file().equals(file) ? finding : finding.at(found);
    }

    MeasureAnswer of(MeasureAnswer answer) {
        return Placed.each(answer, this::of);
    }

    PlanReview of(PlanReview review) {
        return Placed.each(review, this::of);
    }
}
