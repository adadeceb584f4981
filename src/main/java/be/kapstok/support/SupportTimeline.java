package be.kapstok.support;

import be.kapstok.index.CoveredDays;
import be.kapstok.index.SourceIndex;
import be.kapstok.index.SupportIndex;
import be.kapstok.index.SupportIndex.Served;
import be.kapstok.index.Timeline;
import be.kapstok.model.Integratiecentrum;
import be.kapstok.model.Integratiedienst;
import be.kapstok.model.Kruispunt;
import be.kapstok.model.Municipality;
import be.kapstok.model.MunicipalityChange;
import be.kapstok.model.NisCode;
import be.kapstok.model.Period;
import be.kapstok.model.SupportBody;
import be.kapstok.place.Municipalities;
import be.kapstok.place.MunicipalityAnswer;
import be.kapstok.place.PlaceReason;
import be.kapstok.reason.CommonReason;
import be.kapstok.reason.Reason;
import be.kapstok.support.ServiceStanding.Status;
import be.kapstok.support.SupportAnswer.NoClaim;
import be.kapstok.support.SupportAnswer.NotSupported;
import be.kapstok.support.SupportAnswer.NotYet;
import be.kapstok.support.SupportAnswer.Supported;
import be.kapstok.support.SupportAnswer.Unresolved;
import be.kapstok.validation.CheckedDataset;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * Makes the answers for one municipality and all days, with a standing for each period in which nothing changes. It
 * uses plain loops, because the first answer of a fresh JVM is made here.
 */
final class SupportTimeline {
    private final Municipalities municipalities;
    private final SupportIndex index;
    private final CoveredDays days;
    private final SupportReasons why;
    private final Services services;
    private final Map<String, Timeline<Piece>> byCode = new ConcurrentHashMap<>();

    SupportTimeline(CheckedDataset data, Municipalities municipalities) {
        this.municipalities = municipalities;
        this.index = new SupportIndex(data);
        this.days = CoveredDays.of(data);
        this.why = new SupportReasons(index, new SourceIndex(data));
        this.services = new Services(index, municipalities, days, why);
    }

    /** The answer for a stretch of days in which nothing changes. */
    private interface Piece {
        /** The answer on a day of the stretch; the reasons that lead to the municipality come first. */
        SupportAnswer on(LocalDate day, List<Reason> ways);
    }

    /**
     * Who supports a municipality on a day.
     *
     * @param ways the reasons that lead to the municipality; they come first
     */
    SupportAnswer of(NisCode code, LocalDate day, List<Reason> ways) {
        if (day.isBefore(days.coveredFrom())) {
            return new Unresolved(municipalities.find(code.value(), day));
        }
        Timeline<Piece> known = byCode.get(code.value());
        if (known == null) {
            if (municipalities.records(code).isEmpty()) {
                return new Unresolved(municipalities.find(code.value(), day));
            }
            known = answers(code);
            byCode.putIfAbsent(code.value(), known);
        }
        return known.at(day).on(day, ways);
    }

    /** The answers for a code that some municipality has or had. */
    private Timeline<Piece> answers(NisCode code) {
        NavigableSet<LocalDate> changing = changes(code);
        Set<LocalDate> starts = new TreeSet<>(changing);
        LocalDate stale = days.firstAfterAsOf();
        if (stale != null) {
            starts.add(stale);
        }
        starts.addAll(index.staleDays());
        return Timeline.of(days.coveredFrom(), starts, day -> piece(code, day, around(day, changing)));
    }

    private Period around(LocalDate day, NavigableSet<LocalDate> changing) {
        LocalDate from = changing.floor(day);
        return new Period(
                from == null || from.isBefore(days.coveredFrom()) ? days.coveredFrom() : from,
                changing.higher(day),
                null,
                null);
    }

    /**
     * The days on which something changes for a code or, from the day it ended, for the municipality into which it
     * merged.
     */
    private NavigableSet<LocalDate> changes(NisCode code) {
        NavigableSet<LocalDate> changing = new TreeSet<>();
        Set<NisCode> line = municipalities.line(code);
        for (NisCode each : line) {
            LocalDate since = each.equals(code) ? null : joined(each, line);
            for (Municipality record : municipalities.records(each)) {
                for (LocalDate day : changes(record)) {
                    if ((since == null || !day.isBefore(since)) && touches(record.period(), day)) {
                        changing.add(day);
                    }
                }
            }
        }
        return changing;
    }

    private Set<LocalDate> changes(Municipality record) {
        Set<LocalDate> changing = index.daysOf(record);
        changing.addAll(services.daysOf(record.nis()));
        CoveredDays.addBounds(record.period(), changing);
        for (MunicipalityChange change : municipalities.changesInto(record.nis())) {
            changing.add(change.date());
        }
        return changing;
    }

    private static boolean touches(Period period, LocalDate day) {
        return period.contains(day) || day.equals(period.until());
    }

    /** The day on which a municipality of the line merged into a later municipality. */
    private @Nullable LocalDate joined(NisCode heir, Set<NisCode> line) {
        for (MunicipalityChange change : municipalities.changesInto(heir)) {
            for (NisCode from : change.from()) {
                if (!from.equals(heir) && line.contains(from)) {
                    return change.date();
                }
            }
        }
        return null;
    }

    private Piece piece(NisCode code, LocalDate start, Period inForce) {
        Municipality one = municipalities.on(code, start);
        if (one != null) {
            return piece(one, start, inForce, municipalities.life(one, start));
        }
        MunicipalityAnswer lookup = municipalities.find(code.value(), start);
        if (lookup instanceof MunicipalityAnswer.Superseded superseded
                && superseded.now().size() == 1) {
            Municipality heir = superseded.now().get(0);
            List<Reason> steps = steps(superseded);
            steps.addAll(municipalities.life(heir, start));
            return piece(heir, start, inForce, steps);
        }
        return lookup instanceof MunicipalityAnswer.NotYet notYet
                ? (day, ways) -> new NotYet(
                        day, notYet.municipality(), notYet.from(), parts(notYet, day), joined(ways, notYet.reasons()))
                : (day, ways) -> new Unresolved(municipalities.find(code.value(), day));
    }

    /** The reasons that say how a municipality ended, without those on how it was found and how far the facts reach. */
    private static List<Reason> steps(MunicipalityAnswer.Superseded superseded) {
        List<Reason> steps = new ArrayList<>();
        for (Reason each : superseded.reasons()) {
            if (each.code() != PlaceReason.FOUND_BY_CODE && each.code() != CommonReason.AFTER_AS_OF) {
                steps.add(each);
            }
        }
        return steps;
    }

    private static List<Reason> joined(List<Reason> ways, List<Reason> reasons) {
        if (ways.isEmpty()) {
            return reasons;
        }
        List<Reason> all = new ArrayList<>(ways);
        all.addAll(reasons);
        return all;
    }

    private List<SupportAnswer> parts(MunicipalityAnswer.NotYet notYet, LocalDate day) {
        List<SupportAnswer> parts = new ArrayList<>();
        for (Municipality part : notYet.predecessors()) {
            parts.add(of(part.nis(), day, List.of()));
        }
        return parts;
    }

    private Piece piece(Municipality one, LocalDate start, Period inForce, List<Reason> steps) {
        List<Reason> reasons = new ArrayList<>(steps);
        reasons.add(why.liesIn(one));
        List<Served> serving = index.serving(one, start);
        Served centre = centreAmong(serving);
        if (centre == null) {
            boolean covered = one.region().covered();
            reasons.add(covered ? why.noCentre(one) : why.noClaim(one));
            Services.Decision service = services.on(one, start);
            if (service.record() != null) {
                reasons.addAll(service.reasons());
            }
            reasons.addAll(days.remarks(start));
            List<Reason> all = List.copyOf(reasons);
            return (day, ways) ->
                    covered ? new NotSupported(day, one, joined(ways, all)) : new NoClaim(day, one, joined(ways, all));
        }
        Standing standing = standing(one, start, inForce, serving, centre, reasons);
        return (day, ways) -> new Supported(day, ways.isEmpty() ? standing : standing.after(ways));
    }

    private Standing standing(
            Municipality one,
            LocalDate start,
            Period inForce,
            List<Served> serving,
            Served centre,
            List<Reason> reasons) {
        Served kruispunt = null;
        List<Served> others = new ArrayList<>();
        List<SupportBody> otherBodies = new ArrayList<>();
        for (Served each : serving) {
            if (each.body() instanceof Kruispunt) {
                kruispunt = kruispunt == null ? each : kruispunt;
            } else if (!each.body().actsAsCentre() && !otherBodies.contains(each.body())) {
                others.add(each);
                otherBodies.add(each.body());
            }
        }
        Services.Decision service = services.on(one, start);

        reasons.add(why.serves(SupportReason.CENTRE, centre, one));
        for (Served other : index.leavingOut(one, start)) {
            reasons.add(why.leftOut(other, one));
            reasons.addAll(why.notes(List.of(other.coverage())));
        }
        reasons.addAll(movedByMerger(one, start));
        reasons.addAll(why.notes(List.of(centre.coverage(), centre.body())));
        reasons.addAll(CoveredDays.staleness(centre.body().checkedOn(), start));
        reasons.addAll(service.reasons());
        reasons.addAll(kruispunt == null ? why.noKruispunt() : List.of(why.kruispunt(kruispunt)));
        for (Served each : others) {
            reasons.add(why.serves(SupportReason.OTHER_BODY, each, one));
        }
        List<CircleMember> circle = circle(service, centre, kruispunt, reasons);
        reasons.addAll(days.remarks(start));
        return new Standing(
                one,
                centre.body(),
                service.standing(),
                kruispunt == null ? null : (Kruispunt) kruispunt.body(),
                otherBodies,
                circle,
                inForce,
                reasons);
    }

    /**
     * The members that meet regularly: the service and its centre, with the Kruispunt involved. The source is about the
     * years in which all three existed.
     */
    private List<CircleMember> circle(
            Services.Decision service, Served centre, @Nullable Served kruispunt, List<Reason> reasons) {
        if (kruispunt == null || !(centre.body() instanceof Integratiecentrum)) {
            reasons.add(Reason.of(SupportReason.NO_CONSULTATION_ATTESTED));
            return List.of();
        }
        Integratiedienst known = service.standing().service();
        if (known == null || service.standing().status() != Status.KNOWN) {
            reasons.add(Reason.of(SupportReason.NO_CONSULTATION_WITHOUT_SERVICE));
            return List.of();
        }
        reasons.add(why.consultation(known, centre, kruispunt));
        return List.of(
                new CircleMember(known.id().value(), CircleMember.Role.INTEGRATIEDIENST, known.name()),
                member(centre.body(), CircleMember.Role.INTEGRATIECENTRUM),
                member(kruispunt.body(), CircleMember.Role.KRUISPUNT));
    }

    private static CircleMember member(SupportBody body, CircleMember.Role role) {
        return new CircleMember(body.id().value(), role, body.name());
    }

    /** Parts of a municipality that came from the area of another centre. */
    private List<Reason> movedByMerger(Municipality one, LocalDate day) {
        List<Reason> moves = new ArrayList<>();
        for (MunicipalityChange change : municipalities.changesInto(one.nis())) {
            Served now = change.date().isAfter(day) ? null : centreAmong(index.serving(one, change.date()));
            if (now != null) {
                for (NisCode part : change.from()) {
                    addMove(change, part, now, moves);
                }
            }
        }
        return moves;
    }

    private void addMove(MunicipalityChange change, NisCode part, Served now, List<Reason> moves) {
        LocalDate eve = change.date().minusDays(1);
        Municipality before = municipalities.on(part, eve);
        Served left = before == null ? null : centreAmong(index.serving(before, eve));
        if (before != null
                && left != null
                && !left.body().id().equals(now.body().id())) {
            moves.add(why.movedByMerger(change, before, left.body(), now.body()));
        }
    }

    /** The body that acts as the centre of a municipality on a day, or {@code null} when none is known. */
    @Nullable
    Served centre(Municipality one, LocalDate day) {
        return centreAmong(index.serving(one, day));
    }

    /** The days on which a body starts or stops serving any area. */
    Set<LocalDate> days() {
        return index.days();
    }

    SupportReasons why() {
        return why;
    }

    private static @Nullable Served centreAmong(List<Served> serving) {
        for (Served each : serving) {
            if (each.body().actsAsCentre()) {
                return each;
            }
        }
        return null;
    }
}
