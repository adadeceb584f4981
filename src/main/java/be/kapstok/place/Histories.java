package be.kapstok.place;

import static java.util.Objects.requireNonNull;

import be.kapstok.dataset.Kind;
import be.kapstok.index.CoveredDays;
import be.kapstok.index.MunicipalityIndex;
import be.kapstok.index.PopulationIndex;
import be.kapstok.model.Municipality;
import be.kapstok.model.NisCode;
import be.kapstok.model.Population;
import be.kapstok.model.Province;
import be.kapstok.place.PopulationAnswer.Known;
import be.kapstok.place.PopulationAnswer.NotKnown;
import be.kapstok.reason.Message;
import be.kapstok.reason.Reason;
import be.kapstok.validation.CheckedDataset;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * What happened to municipalities over the years, and how many lived there. Immutable and safe to share between threads.
 *
 * @since 0.1.0
 */
public final class Histories {
    private static final int LAST_YEAR = 9999;

    private final MunicipalityIndex index;
    private final PopulationIndex populations;
    private final Lineage lineage;
    private final CoveredDays days;
    private final PlaceReasons why;
    private final List<Province> provinces;
    private final ChangeLog log;
    private final List<Change> changes;
    private final Set<LocalDate> daysOfChange;

    Histories(CheckedDataset data, MunicipalityIndex index, CoveredDays days, PlaceReasons why) {
        this.index = index;
        this.populations = new PopulationIndex(data.dataset());
        this.lineage = new Lineage(index);
        this.days = days;
        this.why = why;
        this.provinces = data.dataset().list(Kind.PROVINCES);
        this.log = new ChangeLog(data, index, lineage, why, days.coveredFrom());
        this.changes = log.all();
        this.daysOfChange = log.days();
    }

    Lineage lineage() {
        return lineage;
    }

    /** {@return the days on which some municipality starts, ends or changes, in order} */
    public Set<LocalDate> daysOfChange() {
        return daysOfChange;
    }

    /**
     * {@return the municipalities of a day that are another record than on the eve, or that others joined on the day,
     * in the order of the data}
     */
    public List<Municipality> formedOn(LocalDate day) {
        requireNonNull(day, "day");
        return log.formedOn(day);
    }

    /**
     * What changed between two days: mergers, codes, names, provinces and language facilities. The days are states, so a
     * change counts when {@code from < date <= to}.
     *
     * @param from the first state, in Belgian civil time
     * @param to the last state
     * @return the changes, in the order of {@link Change#IN_ORDER}; empty when the days are equal
     * @throws IllegalArgumentException when {@code to} lies before {@code from}, or {@code from} before the eve of the first
     *     day of which the facts speak: what changed then is not known, and an empty list would say "nothing"
     */
    public List<Change> between(LocalDate from, LocalDate to) {
        requireNonNull(from, "from");
        requireNonNull(to, "to");
        if (to.isBefore(from)) {
            throw new IllegalArgumentException(
                    "The second day of a comparison lies before the first: from " + from + " to " + to);
        }
        if (days.coveredFrom().toEpochDay() - from.toEpochDay() > 1) {
            throw new IllegalArgumentException("The facts start on " + days.coveredFrom()
                    + "; what changed before is not known. Got a comparison from " + from);
        }
        return changes.stream()
                .filter(each -> each.date().isAfter(from) && !each.date().isAfter(to))
                .toList();
    }

    /**
     * {@return the life of a municipality by a code of any time; without periods when no municipality ever had the
     * code}
     */
    public History of(NisCode code) {
        requireNonNull(code, "code");
        List<Municipality> own = index.withCode(code.value());
        Set<NisCode> before = lineage.ancestors(code);
        Set<NisCode> after = new LinkedHashSet<>(index.line(code));
        after.remove(code);
        Set<NisCode> line = new TreeSet<>(before);
        line.add(code);
        line.addAll(after);
        List<Change> told = concerning(code, changes);
        LocalDate today = today();
        return new History(
                code,
                days.coveredFrom(),
                days.asOf(),
                own,
                provinces(own),
                records(before),
                records(after),
                mergedWith(code, after, line),
                lineage.successors(code, today),
                told,
                populations.of(code),
                reasons(code, own, told));
    }

    /**
     * {@return those of some changes that belong to the life of a municipality, in the same order: of which what
     * changed held, on the eve, the territory of the municipality or of what it was made of}
     */
    public List<Change> concerning(NisCode code, List<Change> changes) {
        requireNonNull(code, "code");
        requireNonNull(changes, "changes");
        NavigableMap<LocalDate, Set<NisCode>> changedOn = new TreeMap<>();
        for (Change each : changes) {
            changedOn.computeIfAbsent(each.date(), none -> new HashSet<>()).addAll(each.from());
        }
        lineage.keepThoseHeld(code, changedOn);
        return changes.stream()
                .filter(each -> !Collections.disjoint(each.from(), changedOn.getOrDefault(each.date(), Set.of())))
                .toList();
    }

    private List<Reason> reasons(NisCode code, List<Municipality> own, List<Change> told) {
        if (own.isEmpty()) {
            return List.of(Reason.of(PlaceReason.UNKNOWN_CODE, code.value()));
        }
        Set<Reason> reasons = new LinkedHashSet<>();
        for (Municipality each : own) {
            reasons.add(why.because(PlaceReason.LIVED, List.of(each), each.label(), Message.of(each.period())));
            reasons.addAll(why.notes(List.of(each)));
        }
        told.forEach(each -> reasons.addAll(each.reasons()));
        List<Population> known = populations.of(code);
        if (!known.isEmpty()) {
            reasons.add(why.because(
                    PlaceReason.POPULATION_KNOWN,
                    known,
                    known.stream().map(each -> String.valueOf(each.year())).toList()));
        }
        reasons.addAll(why.reach());
        return List.copyOf(reasons);
    }

    private List<Municipality> mergedWith(NisCode code, Set<NisCode> after, Set<NisCode> line) {
        Set<NisCode> codes = new TreeSet<>();
        Stream.concat(after.stream(), Stream.of(code))
                .flatMap(each -> index.changesFrom(each).stream())
                .forEach(change -> codes.addAll(change.from()));
        codes.removeAll(line);
        return records(codes);
    }

    private List<Province> provinces(List<Municipality> own) {
        return provinces.stream()
                .filter(each -> own.stream().anyMatch(one -> each.code().equals(one.province())))
                .toList();
    }

    private List<Municipality> records(Collection<NisCode> codes) {
        return codes.stream()
                .flatMap(each -> index.withCode(each.value()).stream())
                .toList();
    }

    /** The day of the facts or, where the data does not tell it, the last on which something changed. */
    LocalDate today() {
        LocalDate asOf = days.asOf();
        LocalDate first = days.coveredFrom();
        return asOf != null
                ? asOf
                : daysOfChange.stream()
                        .filter(first::isBefore)
                        .max(Comparator.naturalOrder())
                        .orElse(first);
    }

    /**
     * {@return how many people lived in a municipality: a record for each year that is known, in the order of the
     * years}
     */
    public List<Population> populations(NisCode code) {
        requireNonNull(code, "code");
        return populations.of(code);
    }

    /**
     * {@return how many people lived on 1 January of a year in the municipality with a code of that year; a year or
     * code of which the data does not tell is {@link PopulationAnswer.NotKnown}, never zero}
     */
    public PopulationAnswer population(NisCode code, int year) {
        requireNonNull(code, "code");
        List<Population> known = populations.of(code);
        for (Population each : known) {
            if (each.year() == year) {
                Reason told = why.because(
                        PlaceReason.POPULATION,
                        List.of(each),
                        String.valueOf(each.population()),
                        code,
                        String.valueOf(year));
                return new Known(code, year, each, List.of(told));
            }
        }
        return new NotKnown(
                code, year, known.stream().map(Population::year).toList(), List.of(whyNot(code, year, known)));
    }

    private Reason whyNot(NisCode code, int year, List<Population> known) {
        List<Municipality> own = index.withCode(code.value());
        if (own.isEmpty()) {
            return Reason.of(PlaceReason.UNKNOWN_CODE, code.value());
        }
        if (year >= days.coveredFrom().getYear() && year <= LAST_YEAR) {
            LocalDate day = LocalDate.of(year, 1, 1);
            if (index.on(code, day) == null) {
                return why.because(
                        PlaceReason.POPULATION_OF_NONE, own, own.get(0).label(), day);
            }
        }
        return known.isEmpty()
                ? Reason.of(PlaceReason.POPULATION_NEVER_KNOWN, own.get(0).label())
                : Reason.of(
                        PlaceReason.POPULATION_NOT_KNOWN,
                        own.get(0).label(),
                        String.valueOf(year),
                        known.stream().map(each -> String.valueOf(each.year())).toList());
    }
}
