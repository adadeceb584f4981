package be.kapstok.index;

import be.kapstok.dataset.Kind;
import be.kapstok.model.AreaCode;
import be.kapstok.model.Coverage;
import be.kapstok.model.Integratiedienst;
import be.kapstok.model.Municipality;
import be.kapstok.model.NisCode;
import be.kapstok.model.Period;
import be.kapstok.model.Region;
import be.kapstok.model.SupportBody;
import be.kapstok.model.Text;
import be.kapstok.validation.CheckedDataset;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Support bodies by the area they serve, and integratiediensten by municipality. */
public final class SupportIndex {
    private final Map<String, SupportBody> bodies = new HashMap<>();
    private final List<Served> served = new ArrayList<>();
    private final Map<String, List<Integratiedienst>> services = new HashMap<>();
    private final Map<String, Text> areas = new HashMap<>();
    private final Set<LocalDate> days = new TreeSet<>();

    /**
     * A body and one area it serves.
     *
     * @param body the body
     * @param coverage the area, and when
     */
    public record Served(SupportBody body, Coverage coverage) {
        boolean on(LocalDate day) {
            return coverage.period().contains(day) && body.period().contains(day);
        }
    }

    /**
     * Indexes the support bodies and services of a data set.
     *
     * @param data the data set
     */
    public SupportIndex(CheckedDataset data) {
        data.dataset().list(Kind.BODIES).forEach(this::addBody);
        data.dataset().list(Kind.COVERAGES).forEach(this::addCoverage);
        for (Integratiedienst service : data.dataset().list(Kind.INTEGRATIEDIENSTEN)) {
            services.computeIfAbsent(service.municipality().value(), none -> new ArrayList<>(1))
                    .add(service);
        }
        for (Region region : Region.values()) {
            areas.put(region.code().value(), region.title());
        }
        data.dataset()
                .list(Kind.PROVINCES)
                .forEach(each -> areas.put(each.code().value(), each.name()));
    }

    private void addBody(SupportBody body) {
        bodies.put(body.id().value(), body);
        addDays(days, body.period());
    }

    private void addCoverage(Coverage coverage) {
        SupportBody body = bodies.get(coverage.body().value());
        if (body != null) {
            served.add(new Served(body, coverage));
            addDays(days, coverage.period());
        }
    }

    /**
     * The bodies that serve a municipality on a day.
     *
     * @param municipality the municipality as it is on that day
     * @param day the day
     * @return the bodies, in the order of the data
     */
    public List<Served> serving(Municipality municipality, LocalDate day) {
        return served.stream()
                .filter(each -> each.on(day)
                        && liesIn(municipality, each.coverage().area())
                        && !each.coverage().except().contains(municipality.nis()))
                .toList();
    }

    /**
     * The bodies that serve the area around a municipality on a day and leave it out.
     *
     * @param municipality the municipality as it is on that day
     * @param day the day
     * @return the bodies, in the order of the data
     */
    public List<Served> leavingOut(Municipality municipality, LocalDate day) {
        return served.stream()
                .filter(each -> each.on(day)
                        && liesIn(municipality, each.coverage().area())
                        && each.coverage().except().contains(municipality.nis()))
                .toList();
    }

    private static boolean liesIn(Municipality municipality, AreaCode area) {
        return area.value().equals(municipality.nis().value())
                || area.equals(municipality.province())
                || area.equals(municipality.region().code());
    }

    /**
     * The bodies of the data set.
     *
     * @return all bodies, of all times
     */
    public List<SupportBody> bodies() {
        return List.copyOf(bodies.values());
    }

    /**
     * What is known of the integratiedienst of a municipality.
     *
     * @param municipality its code
     * @return the records, in the order of the data; empty when nothing is known
     */
    public List<Integratiedienst> services(NisCode municipality) {
        return services.getOrDefault(municipality.value(), List.of());
    }

    /**
     * The name of a province or region.
     *
     * @param area its code
     * @return the name, or {@code null} when the data does not tell
     */
    public @Nullable Text areaName(AreaCode area) {
        return areas.get(area.value());
    }

    /**
     * All days on which a body starts or ends to serve some area, or on which its role starts or ends.
     *
     * @return the days, in order
     */
    public Set<LocalDate> days() {
        return days;
    }

    /**
     * Adds the days on which something changes in a period: its start, its end, and the day from which a start known
     * only by its month or year is certain to have come.
     *
     * @param days the days to add to
     * @param period the period
     */
    public static void addDays(Set<LocalDate> days, Period period) {
        if (period.from() != null) {
            days.add(period.from());
            if (period.fromPrecision() != null) {
                days.add(period.fromPrecision().endOf(period.from()));
            }
        }
        if (period.until() != null) {
            days.add(period.until());
        }
    }
}
