package be.kapstok.support;

import be.kapstok.index.Days;
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
import be.kapstok.reason.Reason;
import be.kapstok.support.ServiceStanding.Status;
import be.kapstok.support.SupportAnswer.NotSupported;
import be.kapstok.support.SupportAnswer.NotYet;
import be.kapstok.support.SupportAnswer.Supported;
import be.kapstok.support.SupportAnswer.Unresolved;
import be.kapstok.validation.CheckedDataset;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Makes the answers for one municipality and all days, a standing for each period in which nothing changes. */
final class Standings {
    private final Municipalities municipalities;
    private final Supporters supporters;
    private final SupportIndex index;
    private final Days days;
    private final SupportReasons why;
    private final Services services;

    Standings(CheckedDataset data, Municipalities municipalities, Supporters supporters) {
        this.municipalities = municipalities;
        this.supporters = supporters;
        this.index = new SupportIndex(data);
        this.days = Days.of(data);
        this.why = new SupportReasons(index, new SourceIndex(data));
        this.services = new Services(index, days, why);
    }

    /** The answers for a code that some municipality had or has. */
    Timeline<Function<LocalDate, SupportAnswer>> answers(NisCode code) {
        Set<LocalDate> changing = new TreeSet<>(municipalities.daysOf(code));
        changing.addAll(index.days());
        municipalities.line(code).forEach(each -> changing.addAll(services.daysOf(each)));
        Timeline<Optional<Standing>> standings =
                inForce(Timeline.of(days.coveredFrom(), changing, day -> standing(code, day)));
        days.firstAfterAsOf().ifPresent(changing::add);
        return Timeline.of(
                days.coveredFrom(),
                changing,
                day -> standings
                        .at(day)
                        .map(standing -> supported(code, standing, day))
                        .orElseGet(() -> notSupported(code, day)));
    }

    /** Gives each standing the whole period in which nothing changes; all its days then have the same object. */
    private static Timeline<Optional<Standing>> inForce(Timeline<Optional<Standing>> pieces) {
        List<LocalDate> starts = pieces.starts();
        List<Optional<Standing>> whole = new ArrayList<>();
        for (int i = 0; i < starts.size(); i++) {
            Optional<Standing> piece = pieces.values().get(i);
            if (i > 0 && piece.equals(pieces.values().get(i - 1))) {
                whole.add(whole.get(i - 1));
                continue;
            }
            int next = i + 1;
            while (next < starts.size() && pieces.values().get(next).equals(piece)) {
                next++;
            }
            Period period = next == starts.size()
                    ? Period.startingOn(starts.get(i))
                    : Period.between(starts.get(i), starts.get(next));
            whole.add(piece.map(standing -> standing.during(period)));
        }
        return Timeline.of(starts.get(0), starts, day -> whole.get(starts.indexOf(day)));
    }

    private Function<LocalDate, SupportAnswer> supported(NisCode code, Standing standing, LocalDate start) {
        if (!days.afterAsOf(start)) {
            return day -> new Supported(day, standing);
        }
        List<Reason> all = new ArrayList<>(standing.reasons());
        all.addAll(stale(municipalities.find(code.value(), start)));
        Standing told = standing.because(all);
        return day -> new Supported(day, told);
    }

    /** What to answer from a day on when there is no standing. */
    private Function<LocalDate, SupportAnswer> notSupported(NisCode code, LocalDate start) {
        return municipalities
                .find(code.value(), start)
                .fold(
                        current -> {
                            List<Reason> all = new ArrayList<>(steps(current));
                            all.add(why.liesIn(current.municipality()));
                            all.add(why.noCentre(current.municipality()));
                            all.addAll(stale(current));
                            return day -> new NotSupported(day, current.municipality(), all);
                        },
                        superseded -> superseded.now().size() == 1
                                ? day -> supporters.of(superseded.now().get(0).nis(), day)
                                : unresolved(code),
                        notYet -> day -> new NotYet(
                                day,
                                notYet.municipality(),
                                notYet.from(),
                                notYet.predecessors().stream()
                                        .map(each -> supporters.of(each.nis(), day))
                                        .toList(),
                                notYet.reasons()),
                        ambiguous -> unresolved(code),
                        unknown -> unresolved(code),
                        outside -> unresolved(code));
    }

    private Function<LocalDate, SupportAnswer> unresolved(NisCode code) {
        return day -> new Unresolved(municipalities.find(code.value(), day));
    }

    /** How a code is supported on a day; empty when it is not. */
    private Optional<Standing> standing(NisCode code, LocalDate day) {
        return municipalities
                .find(code.value(), day)
                .fold(
                        current -> standing(current.municipality(), day, steps(current)),
                        superseded -> superseded.now().size() == 1
                                ? inherited(superseded, superseded.now().get(0).nis(), day)
                                : Optional.empty(),
                        notYet -> Optional.empty(),
                        ambiguous -> Optional.empty(),
                        unknown -> Optional.empty(),
                        outside -> Optional.empty());
    }

    private Optional<Standing> inherited(MunicipalityAnswer.Superseded lookup, NisCode heir, LocalDate day) {
        return standing(heir, day).map(standing -> {
            List<Reason> all = new ArrayList<>(steps(lookup));
            all.addAll(standing.reasons());
            return standing.because(all);
        });
    }

    private Optional<Standing> standing(Municipality one, LocalDate day, List<Reason> steps) {
        List<Served> serving = index.serving(one, day);
        Served centre = centreAmong(serving);
        if (centre == null) {
            return Optional.empty();
        }
        Served kruispunt = serving.stream()
                .filter(each -> each.body() instanceof Kruispunt)
                .findFirst()
                .orElse(null);
        List<Served> others = serving.stream()
                .filter(each -> !each.body().actsAsCentre() && !(each.body() instanceof Kruispunt))
                .toList();
        Services.Decision service = services.on(one, day);

        List<Reason> reasons = new ArrayList<>(steps);
        reasons.add(why.liesIn(one));
        reasons.add(why.centre(centre, one));
        for (Served other : index.leavingOut(one, day)) {
            reasons.add(why.leftOut(other, one));
            reasons.addAll(why.notes(List.of(other.coverage())));
        }
        reasons.addAll(movedByMerger(one, day));
        reasons.addAll(why.notes(List.of(centre.coverage(), centre.body())));
        reasons.add(service.reason());
        reasons.addAll(kruispunt == null ? why.noKruispunt() : List.of(why.kruispunt(kruispunt)));
        others.forEach(each -> reasons.add(why.other(each, one)));
        List<CircleMember> circle = circle(service, centre, kruispunt, reasons);
        return Optional.of(new Standing(
                one,
                centre.body(),
                service.standing(),
                kruispunt == null ? null : (Kruispunt) kruispunt.body(),
                others.stream().map(Served::body).toList(),
                circle,
                Period.unbounded(),
                reasons));
    }

    /**
     * Who meets regularly: the service and its centre, with the Kruispunt involved. The source speaks of the years in which
     * all three existed.
     */
    private List<CircleMember> circle(
            Services.Decision service, Served centre, @Nullable Served kruispunt, List<Reason> reasons) {
        if (kruispunt == null || !(centre.body() instanceof Integratiecentrum)) {
            reasons.add(why.noConsultation(SupportReason.NO_CONSULTATION_ATTESTED));
            return List.of();
        }
        Integratiedienst known = service.standing().service();
        if (known == null || service.standing().status() != Status.KNOWN) {
            reasons.add(why.noConsultation(SupportReason.NO_CONSULTATION_WITHOUT_SERVICE));
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
                    movedByMerger(change, part, now).ifPresent(moves::add);
                }
            }
        }
        return moves;
    }

    private Optional<Reason> movedByMerger(MunicipalityChange change, NisCode part, Served now) {
        LocalDate eve = change.date().minusDays(1);
        Municipality before = municipalities.on(part, eve);
        if (before == null) {
            return Optional.empty();
        }
        Served left = centreAmong(index.serving(before, eve));
        return left == null || left.body().equals(now.body())
                ? Optional.empty()
                : Optional.of(why.movedByMerger(change, before, left.body(), now.body()));
    }

    private static @Nullable Served centreAmong(List<Served> serving) {
        return serving.stream()
                .filter(each -> each.body().actsAsCentre())
                .findFirst()
                .orElse(null);
    }

    /** The steps of a look-up that belong to the municipality and not to the text that was asked. */
    private static List<Reason> steps(MunicipalityAnswer lookup) {
        return lookup.reasons().stream()
                .skip(1)
                .filter(each -> each.code() != PlaceReason.AFTER_AS_OF)
                .toList();
    }

    private static List<Reason> stale(MunicipalityAnswer lookup) {
        return lookup.reasons().stream()
                .filter(each -> each.code() == PlaceReason.AFTER_AS_OF)
                .toList();
    }
}
