package be.kapstok.measure;

import be.kapstok.catalogue.FindingSink;
import be.kapstok.measure.Programme.Run;
import be.kapstok.reason.Finding;
import be.kapstok.reason.Location;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** What the rules find in one measure, and what would make each finding go. For one thread and one measure. */
final class Gathered {
    private final Judged judged;
    private final Function<? super String, Location> places;
    private final List<Finding> findings = new ArrayList<>(0);
    private final List<String> pointers = new ArrayList<>(0);
    private final List<WouldChange> changes = new ArrayList<>(0);

    Gathered(Judged judged, Function<? super String, Location> places) {
        this.judged = judged;
        this.places = places;
    }

    void run(List<Run> runs) {
        if (runs.isEmpty()) {
            return;
        }
        FindingSink told = new FindingSink(runs.get(0).ruling(), this::place, findings::add);
        for (int i = 0; i < runs.size(); i++) {
            Run run = runs.get(i);
            run.rule().check(judged, told.of(run.ruling()));
            for (int each = changes.size(); each < findings.size(); each++) {
                String pointer = pointers.get(each);
                FieldChange change = run.rule().change(judged, pointer);
                changes.add(new WouldChange(run.rule().id(), pointer, List.of(change), null));
            }
        }
    }

    private Location place(String pointer) {
        pointers.add(pointer);
        return places.apply(pointer);
    }

    List<Finding> findings() {
        return findings;
    }

    /** What would make each finding go, after what would change the kind. */
    List<WouldChange> after(List<WouldChange> ofKind) {
        if (changes.isEmpty()) {
            return ofKind;
        }
        List<WouldChange> all = new ArrayList<>(ofKind);
        all.addAll(changes);
        return all;
    }
}
