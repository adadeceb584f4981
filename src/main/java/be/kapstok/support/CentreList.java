package be.kapstok.support;

import be.kapstok.dataset.Dataset;
import be.kapstok.dataset.Kind;
import be.kapstok.index.CoveredDays;
import be.kapstok.index.SupportIndex;
import be.kapstok.model.AreaCode;
import be.kapstok.model.Coverage;
import be.kapstok.model.Integratiecentrum;
import be.kapstok.model.Municipality;
import be.kapstok.model.NisCode;
import be.kapstok.model.Period;
import be.kapstok.model.SupportBody;
import be.kapstok.model.Text;
import be.kapstok.place.Municipalities;
import be.kapstok.reason.Reason;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** The address list of the bodies that act as centre on a day. */
final class CentreList {
    private final List<Coverage> coverages;
    private final Municipalities municipalities;
    private final SupportIndex index;
    private final List<SupportBody> bodies;
    private final SupportReasons why;
    private final CoveredDays days;

    CentreList(
            Dataset data,
            Municipalities municipalities,
            SupportIndex index,
            List<SupportBody> bodies,
            SupportReasons why,
            CoveredDays days) {
        this.coverages = data.list(Kind.COVERAGES);
        this.municipalities = municipalities;
        this.index = index;
        this.bodies = bodies;
        this.why = why;
        this.days = days;
    }

    CentraAnswer on(LocalDate day) {
        List<Reason> reasons = new ArrayList<>(days.remarks(day));
        reasons.addAll(howMany(day));
        List<CentreEntry> entries = new ArrayList<>();
        for (SupportBody each : bodies) {
            if (each.actsAsCentre() && each.period().contains(day)) {
                entries.add(entry(each, day));
            }
        }
        if (reasons.isEmpty()) {
            reasons.add(Reason.of(SupportReason.CENTRES, "0"));
        }
        return new CentraAnswer(day, entries, reasons);
    }

    /** How many centres there are or, when none are left, which was the last. */
    private List<Reason> howMany(LocalDate day) {
        List<SupportBody> there = centres(each -> each.contains(day));
        if (!there.isEmpty()) {
            return List.of(why.centres(there));
        }
        return centres(each -> each.endedBy(day)).stream()
                .max(Comparator.comparing(CentreList::lastDay))
                .map(last -> List.of(why.about(SupportReason.CENTRES_ENDED, last, last.name(), lastDay(last))))
                .orElse(List.of());
    }

    private List<SupportBody> centres(Predicate<Period> when) {
        return bodies.stream()
                .filter(each -> each instanceof Integratiecentrum && when.test(each.period()))
                .toList();
    }

    private static LocalDate lastDay(SupportBody ended) {
        return Objects.requireNonNull(ended.period().until()).minusDays(1);
    }

    private CentreEntry entry(SupportBody record, LocalDate day) {
        SupportBody body = record.on(day);
        List<Coverage> served = coverages.stream()
                .filter(each -> each.body().equals(body.id()) && each.period().contains(day))
                .toList();
        List<Reason> reasons = new ArrayList<>();
        reasons.add(why.actsAsCentre(body, served));
        reasons.addAll(why.notes(served));
        reasons.addAll(why.notes(List.of(body)));
        reasons.addAll(why.address(body, body.name(), body.address()));
        reasons.addAll(why.addressOfOtherDays(record, day));
        reasons.addAll(CoveredDays.staleness(body.checkedOn(), day));
        return new CentreEntry(
                body.id(),
                body.kind(),
                body.name(),
                body.legalForm(),
                body.period(),
                served.stream().map(each -> area(each, day)).toList(),
                body.offers(),
                body.address(),
                body.website(),
                body.confidence(),
                reasons);
    }

    private CentreEntry.Area area(Coverage coverage, LocalDate day) {
        List<Text> except = coverage.except().stream()
                .map(each -> {
                    Text name = municipality(each, day);
                    return name == null ? Text.of(each.value()) : name;
                })
                .toList();
        AreaCode code = coverage.area();
        Text area = index.areaName(code);
        return new CentreEntry.Area(code, area == null ? municipality(NisCode.of(code.value()), day) : area, except);
    }

    private @Nullable Text municipality(NisCode code, LocalDate day) {
        Municipality one = municipalities.on(code, day);
        return one == null ? null : one.name();
    }
}
