package be.kapstok.validation;

import be.kapstok.dataset.Kind;
import be.kapstok.model.Coverage;
import be.kapstok.model.Municipality;
import be.kapstok.model.Period;
import be.kapstok.model.SupportBody;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Finds the coverages by centres that reach a municipality, and when they do. */
final class Centres {
    private final Map<String, List<Reach>> byArea = new HashMap<>();

    /** A coverage by a centre, the days on which both hold, and its place among the coverages of the file, or -1. */
    record Reach(Coverage coverage, Period period, int index) {
        boolean leavesOut(Municipality municipality) {
            return coverage.except().contains(municipality.nis());
        }
    }

    /**
     * Makes the finder.
     *
     * @param own the coverages of the file in its order, as far as they have been read
     * @param bodies the bodies of the file by id, as far as they have been read
     */
    Centres(Records records, List<Coverage> own, Map<String, SupportBody> bodies) {
        Map<String, Coverage> all = new LinkedHashMap<>();
        for (Coverage each : records.all(Kind.COVERAGES)) {
            if (placed(each)) {
                all.put(each.key(), each);
            }
        }
        Map<String, Integer> places = new HashMap<>();
        for (int i = 0; i < own.size(); i++) {
            all.put(own.get(i).key(), own.get(i));
            places.put(own.get(i).key(), i);
        }
        all.forEach((key, each) -> {
            SupportBody met = bodies.get(each.body().value());
            SupportBody body =
                    met == null ? records.find(Kind.BODIES, each.body().value()) : met;
            Period both =
                    body == null || body.period() == null ? null : each.period().intersection(body.period());
            if (body != null && both != null && body.actsAsCentre()) {
                byArea.computeIfAbsent(each.area().value(), none -> new ArrayList<>())
                        .add(new Reach(each, both, places.getOrDefault(key, -1)));
            }
        });
    }

    /** Whether a coverage gives a body, an area and a period. */
    static boolean placed(Coverage coverage) {
        return coverage.body() != null && coverage.area() != null && coverage.period() != null;
    }

    /** Whether a municipality gives its code, its region and its period. */
    static boolean placed(Municipality municipality) {
        return municipality.nis() != null && municipality.region() != null && municipality.period() != null;
    }

    /** The coverages that reach a municipality, with the days on which they do. */
    List<Reach> of(Municipality municipality) {
        Set<String> areas = new LinkedHashSet<>();
        areas.add(municipality.nis().value());
        if (municipality.province() != null) {
            areas.add(municipality.province().value());
        }
        areas.add(municipality.region().code().value());
        List<Reach> of = new ArrayList<>();
        for (String area : areas) {
            for (Reach each : byArea.getOrDefault(area, List.of())) {
                Period both = each.period.intersection(municipality.period());
                if (both != null && !each.leavesOut(municipality)) {
                    of.add(new Reach(each.coverage, both, each.index));
                }
            }
        }
        return of;
    }
}
