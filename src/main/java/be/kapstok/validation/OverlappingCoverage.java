package be.kapstok.validation;

import be.kapstok.dataset.Kind;
import be.kapstok.model.Coverage;
import be.kapstok.model.Municipality;
import be.kapstok.model.Period;
import be.kapstok.model.SupportBody;
import be.kapstok.reason.Location;
import be.kapstok.reason.Message;
import be.kapstok.validation.Centres.Reach;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reports at the end, because a body further on in the file may change what its coverages reach. */
final class OverlappingCoverage implements DatasetRule {
    private final List<Coverage> own = new ArrayList<>();
    private final List<Location> places = new ArrayList<>();
    private final Map<String, SupportBody> bodies = new HashMap<>();
    private final Map<String, Location> bodyPlaces = new HashMap<>();

    @Override
    public void take(Entry entry, Records records, DatasetFindings findings) {
        if (entry.record() instanceof Coverage coverage && Centres.placed(coverage)) {
            own.add(coverage);
            places.add(entry.at(""));
        } else if (entry.record() instanceof SupportBody body && body.id() != null) {
            bodies.put(body.id().value(), body);
            bodyPlaces.put(body.id().value(), entry.at("/period"));
        }
    }

    @Override
    public void end(Records records, DatasetFindings findings) {
        if (own.isEmpty() && bodies.isEmpty()) {
            return;
        }
        Centres centres = new Centres(records, own, bodies);
        Set<String> told = new HashSet<>();
        for (Municipality municipality : records.all(Kind.MUNICIPALITIES)) {
            List<Reach> reaches = Centres.placed(municipality) ? centres.of(municipality) : List.of();
            for (int i = 0; i < reaches.size(); i++) {
                for (int j = i + 1; j < reaches.size(); j++) {
                    overlap(municipality, reaches.get(i), reaches.get(j), told, findings);
                }
            }
        }
    }

    /**
     * Reports each pair once, at the later coverage of the file or, failing that, at the body of the file that makes
     * them overlap, with the first municipality that shows it.
     */
    private void overlap(
            Municipality municipality, Reach one, Reach other, Set<String> told, DatasetFindings findings) {
        Period shared = one.period().intersection(other.period());
        boolean later = one.index() > other.index();
        Reach at = later ? one : other;
        Reach with = later ? other : one;
        Location place = at.index() >= 0 ? places.get(at.index()) : placeOfBody(at, with);
        if (shared != null
                && place != null
                && told.add(at.coverage().key() + "|" + with.coverage().key())) {
            findings.at(place)
                    .tell(
                            at.coverage().body().value(),
                            with.coverage().body().value(),
                            municipality.name() == null ? "" : municipality.name(),
                            municipality.nis(),
                            Message.of(shared));
        }
    }

    private @Nullable Location placeOfBody(Reach one, Reach other) {
        Location place = bodyPlaces.get(one.coverage().body().value());
        return place == null ? bodyPlaces.get(other.coverage().body().value()) : place;
    }
}
