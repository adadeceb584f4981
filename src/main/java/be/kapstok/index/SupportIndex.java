package be.kapstok.index;

import be.kapstok.dataset.Dataset;
import be.kapstok.dataset.Kind;
import be.kapstok.model.AreaCode;
import be.kapstok.model.BodyId;
import be.kapstok.model.Coverage;
import be.kapstok.model.Integratiedienst;
import be.kapstok.model.Keyed;
import be.kapstok.model.Municipality;
import be.kapstok.model.NisCode;
import be.kapstok.model.Period;
import be.kapstok.model.SupportBody;
import be.kapstok.model.Text;
import be.kapstok.validation.CheckedDataset;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Support bodies by the area they serve, and integratiediensten by municipality. */
public final class SupportIndex {
    private final Map<String, SupportBody> bodies = new HashMap<>();
    private final List<Served> served = new ArrayList<>();
    private final Map<String, List<Integratiedienst>> services = new HashMap<>();
    private final Names names;
    private final IdentityHashMap<Object, Integer> layers = new IdentityHashMap<>();

    /** A body as it is in some of its days, and one area it serves. */
    public record Served(SupportBody body, Period days, Coverage coverage) {
        /** One for each stretch of days in which the name and address of the body stay the same. */
        static List<Served> of(SupportBody body, Coverage coverage) {
            Period whole = body.period();
            List<Served> stretches = new ArrayList<>();
            SupportBody now = body.daysOfChange().isEmpty()
                    ? body
                    : body.on(body.daysOfChange().first().minusDays(1));
            LocalDate from = whole.from();
            for (LocalDate change : body.daysOfChange()) {
                Period days = new Period(from, change, stretches.isEmpty() ? whole.fromPrecision() : null, null);
                stretches.add(new Served(now, days, coverage));
                now = body.on(change);
                from = change;
            }
            Period rest = new Period(
                    from, whole.until(), stretches.isEmpty() ? whole.fromPrecision() : null, whole.untilPrecision());
            stretches.add(new Served(now, rest, coverage));
            return stretches;
        }

        boolean on(LocalDate day) {
            return coverage.period().contains(day) && days.contains(day);
        }

        boolean leavesOut(Municipality municipality) {
            return coverage.except().contains(municipality.nis());
        }

        boolean isAround(Municipality municipality) {
            String area = coverage.area().value();
            return area.equals(municipality.nis().value())
                    || (municipality.province() != null
                            && area.equals(municipality.province().value()))
                    || area.equals(municipality.region().code().value());
        }
    }

    /** Indexes the support bodies and services of a data set. */
    public SupportIndex(CheckedDataset data) {
        int layer = 1;
        for (Dataset overlay : data.dataset().overlays()) {
            for (Kind<?> kind : List.of(Kind.COVERAGES, Kind.INTEGRATIEDIENSTEN)) {
                for (Object record : overlay.list(kind)) {
                    layers.put(record, layer);
                }
            }
            layer++;
        }
        for (SupportBody body : data.dataset().list(Kind.BODIES)) {
            bodies.put(body.id().value(), body);
        }
        for (Coverage coverage : data.dataset().list(Kind.COVERAGES)) {
            SupportBody body = bodies.get(coverage.body().value());
            if (body != null) {
                served.addAll(Served.of(body, coverage));
            }
        }
        served.sort(Comparator.comparing((Served each) -> layer(each.coverage()), Comparator.reverseOrder()));
        for (Integratiedienst service : data.dataset().list(Kind.INTEGRATIEDIENSTEN)) {
            services.computeIfAbsent(service.municipality().value(), none -> new ArrayList<>(1))
                    .add(service);
        }
        services.values().forEach(this::sort);
        names = new Names(data.dataset());
    }

    /** Those laid over others first, then services before "none", then by id: never by the order of the rows. */
    private void sort(List<Integratiedienst> known) {
        if (known.size() > 1) {
            known.sort(Comparator.comparing((Integratiedienst each) -> layer(each), Comparator.reverseOrder())
                    .thenComparing(Integratiedienst::status)
                    .thenComparing(Integratiedienst::key));
        }
    }

    /** The bodies that serve a municipality of a day: first those of coverages laid over others, else as in the data. */
    public List<Served> serving(Municipality municipality, LocalDate day) {
        return around(municipality, day, false);
    }

    /** The bodies that serve the area around a municipality of a day and leave it out, in the same order. */
    public List<Served> leavingOut(Municipality municipality, LocalDate day) {
        return around(municipality, day, true);
    }

    private List<Served> around(Municipality municipality, LocalDate day, boolean leftOut) {
        List<Served> around = new ArrayList<>();
        for (Served each : served) {
            if (each.on(day) && each.isAround(municipality) && each.leavesOut(municipality) == leftOut) {
                around.add(each);
            }
        }
        return around;
    }

    /** The days on which a body starts or ends to serve a municipality or the area around it, in order. */
    public Set<LocalDate> daysOf(Municipality municipality) {
        return days(each -> each.isAround(municipality));
    }

    /** The days on which a body starts or ends to serve any area, in order. */
    public Set<LocalDate> days() {
        return days(each -> true);
    }

    private Set<LocalDate> days(Predicate<Served> counts) {
        Set<LocalDate> days = new TreeSet<>();
        for (Served each : served) {
            Period both = each.coverage().period().intersection(each.days());
            if (both != null && counts.test(each)) {
                CoveredDays.addBounds(both, days);
            }
        }
        return days;
    }

    /** The days from which a body was checked long ago, in order. */
    public Set<LocalDate> staleDays() {
        Set<LocalDate> days = new TreeSet<>();
        bodies.values().stream()
                .map(each -> CoveredDays.firstStale(each.checkedOn()))
                .filter(Objects::nonNull)
                .forEach(days::add);
        return days;
    }

    /** A body of the data set, or {@code null} when there is none of this id. */
    public @Nullable SupportBody body(BodyId id) {
        return bodies.get(id.value());
    }

    /** What a body serves at any time, coverages laid over others first. */
    public List<Coverage> coverages(BodyId id) {
        return served.stream()
                .filter(each -> each.body().id().equals(id))
                .map(Served::coverage)
                .distinct()
                .toList();
    }

    /** All bodies, of all times. */
    public Collection<SupportBody> bodies() {
        return bodies.values();
    }

    /**
     * What is known of the integratiedienst of a municipality, records laid over others first; empty when nothing is
     * known.
     */
    public List<Integratiedienst> services(NisCode municipality) {
        List<Integratiedienst> known = services.get(municipality.value());
        return known == null ? List.of() : known;
    }

    /** In which of the data sets that were laid over one another a record stands; a higher one goes first. */
    public int layer(Keyed record) {
        return layers.getOrDefault(record, 0);
    }

    /** The name of a province or region, or {@code null} when the data does not tell. */
    public @Nullable Text areaName(AreaCode area) {
        return names.area(area);
    }
}
