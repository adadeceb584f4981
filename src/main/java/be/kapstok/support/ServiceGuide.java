package be.kapstok.support;

import static java.util.Objects.requireNonNull;

import be.kapstok.dataset.Kind;
import be.kapstok.index.CoveredDays;
import be.kapstok.index.SourceIndex;
import be.kapstok.index.SupportIndex;
import be.kapstok.model.BodyId;
import be.kapstok.model.BodyKind;
import be.kapstok.model.Consultation;
import be.kapstok.model.ServiceTask;
import be.kapstok.model.SupportBody;
import be.kapstok.model.SupportOffer;
import be.kapstok.place.Municipalities;
import be.kapstok.reason.Reason;
import be.kapstok.support.CircleMember.Role;
import be.kapstok.support.SupportAnswer.Supported;
import be.kapstok.validation.CheckedDataset;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Lists the services for municipalities on a day: the integratiediensten, the addresses of the centres, what each
 * offers, and who consults with whom. Immutable and safe to share between threads.
 *
 * @since 0.1.0
 */
public final class ServiceGuide {
    private static final Set<SupportReason> ABOUT_THE_CIRCLE = Set.of(
            SupportReason.CONSULTATION,
            SupportReason.NO_CONSULTATION_ATTESTED,
            SupportReason.NO_CONSULTATION_WITHOUT_SERVICE);

    private final Supporters supporters;
    private final CoveredDays days;
    private final List<SupportBody> bodies;
    private final SupportReasons why;
    private final ServiceList services;
    private final CentreList centres;
    private final List<Consultation> consultations;

    /**
     * Makes the guide to the services of a data set, with the municipalities of the same data set and their supporters.
     */
    public ServiceGuide(CheckedDataset data, Municipalities municipalities, Supporters supporters) {
        requireNonNull(data, "data");
        requireNonNull(municipalities, "municipalities");
        requireNonNull(supporters, "supporters");
        this.supporters = supporters;
        this.days = CoveredDays.of(data);
        this.bodies = data.dataset().list(Kind.BODIES).stream()
                .sorted(Comparator.comparing(SupportBody::kind).thenComparing(SupportBody::id))
                .toList();
        SupportIndex index = new SupportIndex(data);
        this.why = new SupportReasons(index, new SourceIndex(data));
        this.services = new ServiceList(
                data.dataset(), municipalities, new Services(index, municipalities, days, why), why, days);
        this.centres = new CentreList(data.dataset(), municipalities, index, bodies, why, days);
        this.consultations = data.dataset().list(Kind.CONSULTATIONS);
    }

    /**
     * {@return the integratiediensten of a day in Belgian civil time, with at least one reason; before the first day
     * that the facts cover, the list is empty and a reason says so}
     */
    public IntegratiedienstenAnswer integratiediensten(LocalDate day) {
        requireNonNull(day, "day");
        return day.isBefore(days.coveredFrom())
                ? new IntegratiedienstenAnswer(day, List.of(), List.of(), List.of(), 0, days.remarks(day))
                : services.on(day);
    }

    /**
     * {@return the address list of the bodies that act as centre on a day in Belgian civil time, with at least one
     * reason; before the first day that the facts cover, it is empty and a reason says so}
     */
    public CentraAnswer centra(LocalDate day) {
        requireNonNull(day, "day");
        return day.isBefore(days.coveredFrom()) ? new CentraAnswer(day, List.of(), days.remarks(day)) : centres.on(day);
    }

    /** {@return all services of a day in Belgian civil time, with at least one reason} */
    public ServicesAnswer services(LocalDate day) {
        requireNonNull(day, "day");
        return services(day, null);
    }

    /**
     * {@return all services of a day, and the consultation circle of a municipality, with at least one reason}
     *
     * @param municipality a name, code, postcode or place
     * @param day the day, in Belgian civil time
     */
    public ServicesAnswer services(String municipality, LocalDate day) {
        requireNonNull(municipality, "municipality");
        requireNonNull(day, "day");
        return services(day, circle(supporters.of(municipality, day)));
    }

    private CircleAnswer circle(SupportAnswer support) {
        if (!(support instanceof Supported supported)) {
            return new CircleAnswer(support, List.of(), null, support.reasons());
        }
        List<CircleMember> members = supported.standing().consultation();
        List<Reason> reasons = new ArrayList<>(support.reasons().stream()
                .filter(each -> each.code() instanceof SupportReason code && ABOUT_THE_CIRCLE.contains(code))
                .toList());
        if (members.isEmpty()) {
            return new CircleAnswer(support, members, null, reasons);
        }
        Optional<Consultation> last = last(members, support.day());
        reasons.add(last.map(each -> why.about(SupportReason.CALLED_BY, each, each.date(), name(each, members)))
                .orElseGet(() -> Reason.of(SupportReason.CALLER_NOT_KNOWN)));
        return new CircleAnswer(
                support, members, last.map(Consultation::calledBy).orElse(null), reasons);
    }

    /** The last meeting, up to a day, in which the service of a circle took part. */
    private Optional<Consultation> last(List<CircleMember> members, LocalDate day) {
        String service = members.stream()
                .filter(each -> each.role() == Role.INTEGRATIEDIENST)
                .map(CircleMember::id)
                .findFirst()
                .orElse("");
        return consultations.stream()
                .filter(each -> !each.date().isAfter(day)
                        && (each.participants().contains(service)
                                || each.calledBy().equals(service)))
                .max(Comparator.comparing(Consultation::date).thenComparing(Consultation::id));
    }

    private static Object name(Consultation meeting, List<CircleMember> members) {
        for (CircleMember each : members) {
            if (each.id().equals(meeting.calledBy()) && each.name() != null) {
                return each.name();
            }
        }
        return meeting.calledBy();
    }

    private ServicesAnswer services(LocalDate day, @Nullable CircleAnswer circle) {
        IntegratiedienstenAnswer list = integratiediensten(day);
        CentraAnswer addresses = centra(day);
        Set<Reason> reasons = new LinkedHashSet<>(days.remarks(day));
        boolean covered = !day.isBefore(days.coveredFrom());
        List<OfferEntry> offers = covered ? offers(day) : List.of();
        if (covered && offers.stream().noneMatch(each -> each.kind() == BodyKind.KRUISPUNT)) {
            reasons.addAll(why.noKruispunt());
        }
        reasons.addAll(list.reasons());
        reasons.addAll(addresses.reasons());
        return new ServicesAnswer(
                day, covered ? tasks() : List.of(), offers, list, addresses, circle, List.copyOf(reasons));
    }

    private List<TaskEntry> tasks() {
        return Stream.of(ServiceTask.values())
                .map(each -> new TaskEntry(each, why.task(each)))
                .toList();
    }

    /** What the bodies of a day offer, by kind of body, in the order of the enums. */
    private List<OfferEntry> offers(LocalDate day) {
        List<OfferEntry> entries = new ArrayList<>();
        for (BodyKind kind : BodyKind.values()) {
            Map<SupportOffer, List<SupportBody>> offers = new EnumMap<>(SupportOffer.class);
            for (SupportBody body : bodies) {
                if (body.kind() == kind && body.period().contains(day)) {
                    body.offers()
                            .forEach(offer -> offers.computeIfAbsent(offer, none -> new ArrayList<>())
                                    .add(body));
                }
            }
            offers.forEach(
                    (offer, by) -> entries.add(new OfferEntry(kind, offer, ids(by), List.of(why.offer(offer, by)))));
        }
        return entries;
    }

    private static List<BodyId> ids(List<SupportBody> bodies) {
        return bodies.stream().map(SupportBody::id).toList();
    }
}
