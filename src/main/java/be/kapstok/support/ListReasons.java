package be.kapstok.support;

import be.kapstok.index.Days;
import be.kapstok.index.SourceIndex;
import be.kapstok.model.Address;
import be.kapstok.model.Consultation;
import be.kapstok.model.Integratiecentrum;
import be.kapstok.model.Integratiedienst;
import be.kapstok.model.Municipality;
import be.kapstok.model.ServiceTask;
import be.kapstok.model.SourceId;
import be.kapstok.model.Sourced;
import be.kapstok.model.SupportBody;
import be.kapstok.model.SupportOffer;
import be.kapstok.model.Text;
import be.kapstok.reason.Message;
import be.kapstok.reason.Reason;
import be.kapstok.validation.ShippedData;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Puts the steps of the lists of services and centres into reasons. What the law says ships with the library, whatever the data. */
final class ListReasons {
    private static final SourceId PAGE = SourceId.of("seed_page");
    private static final SourceId DECREE = SourceId.of("decree_2009_04_30");
    private static final SourceId REPEALED_BY = SourceId.of("decree_2013_in_force_2016");

    private final SourceIndex sources;
    private final SourceIndex shipped = new SourceIndex(ShippedData.load());
    private final Days days;

    ListReasons(SourceIndex sources, Days days) {
        this.sources = sources;
        this.days = days;
    }

    /** What is to be said of a day before the facts, or after they were gathered. */
    List<Reason> of(LocalDate day) {
        return days.remarks(day);
    }

    /** A task, by the page, and the service, by the decree. */
    List<Reason> task(ServiceTask task) {
        return List.of(
                byLaw(SupportReason.TASK, List.of(PAGE), words("task." + key(task))),
                byLaw(SupportReason.SERVICE_BY_DECREE, List.of(PAGE, DECREE)));
    }

    Reason recognitionRepealed() {
        return byLaw(SupportReason.RECOGNITION_REPEALED, List.of(REPEALED_BY), Services.DECREE_REPEALED);
    }

    private Reason byLaw(SupportReason code, List<SourceId> law, Object... arguments) {
        return Reason.of(code, shipped.of(law), arguments);
    }

    Reason offer(SupportOffer offer, List<SupportBody> bodies) {
        List<Text> names = bodies.stream().map(SupportBody::name).toList();
        return sources.reason(SupportReason.OFFER, bodies, names, Message.of(offer));
    }

    Reason actsAsCentre(SupportBody body, List<? extends Sourced> coverages) {
        List<Sourced> records = new ArrayList<>(List.of(body));
        records.addAll(coverages);
        return sources.reason(SupportReason.ACTS_AS_CENTRE, records, body.name(), Message.of(body.period()));
    }

    /** What of an address is not known; nothing when all of it is. */
    List<Reason> address(Sourced record, Object name, @Nullable Address address) {
        List<Message> missing = Message.of(AddressStanding.missing(address));
        return switch (AddressStanding.of(address)) {
            case KNOWN -> List.of();
            case PARTIAL -> List.of(sources.reason(SupportReason.ADDRESS_IN_PART, List.of(record), name, missing));
            case UNKNOWN -> List.of(sources.reason(SupportReason.ADDRESS_NOT_KNOWN, List.of(record), name));
        };
    }

    static Object nameOf(Integratiedienst service, Municipality one) {
        return service.name() == null ? words("service.of", one.name()) : service.name();
    }

    /** How many centres there are or, when there are none any more, which was the last. */
    List<Reason> centres(List<SupportBody> all, LocalDate day) {
        List<SupportBody> there = new ArrayList<>();
        SupportBody last = null;
        for (SupportBody each : all) {
            if (each instanceof Integratiecentrum && each.period().contains(day)) {
                there.add(each);
            }
            LocalDate end = each.period().until();
            if (each instanceof Integratiecentrum
                    && each.period().endedBy(day)
                    && (last == null || end(last).isBefore(Objects.requireNonNull(end)))) {
                last = each;
            }
        }
        if (!there.isEmpty()) {
            return List.of(sources.reason(SupportReason.CENTRES, there, String.valueOf(there.size())));
        }
        return last == null
                ? List.of()
                : List.of(sources.reason(
                        SupportReason.CENTRES_ENDED,
                        List.of(last),
                        last.name(),
                        end(last).minusDays(1)));
    }

    Reason noCentres() {
        return Reason.of(SupportReason.CENTRES, "0");
    }

    private static LocalDate end(SupportBody ended) {
        return Objects.requireNonNull(ended.period().until());
    }

    Reason servicesIncomplete(int others) {
        return Reason.of(SupportReason.SERVICES_INCOMPLETE, String.valueOf(others));
    }

    /** Who called a meeting, by name where the data has one. */
    Reason calledBy(Consultation meeting, Object caller) {
        return sources.reason(SupportReason.CALLED_BY, List.of(meeting), meeting.date(), caller);
    }

    Reason callerNotKnown() {
        return Reason.of(SupportReason.CALLER_NOT_KNOWN);
    }

    private static String key(Enum<?> word) {
        return word.name().toLowerCase(Locale.ROOT);
    }

    private static Message words(String key, Object... arguments) {
        return new Message(SupportReason.class, key, List.of(arguments));
    }
}
