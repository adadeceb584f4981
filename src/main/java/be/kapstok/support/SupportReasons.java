package be.kapstok.support;

import be.kapstok.dataset.Lazy;
import be.kapstok.index.SourceIndex;
import be.kapstok.index.SupportIndex;
import be.kapstok.index.SupportIndex.Served;
import be.kapstok.model.Address;
import be.kapstok.model.AreaCode;
import be.kapstok.model.Coverage;
import be.kapstok.model.Integratiedienst;
import be.kapstok.model.Kruispunt;
import be.kapstok.model.Municipality;
import be.kapstok.model.MunicipalityChange;
import be.kapstok.model.ServiceTask;
import be.kapstok.model.Source;
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
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Makes the reasons of answers about support. The sources of law ship with the library, whatever the data. */
final class SupportReasons {
    private static final SourceId PAGE = SourceId.of("seed_page");
    private static final SourceId DECREE = SourceId.of("decree_2009_04_30");
    private static final SourceId REPEALED_BY = SourceId.of("decree_2013_in_force_2016");

    private final SupportIndex index;
    private final SourceIndex sources;
    private final Lazy<SourceIndex> shipped = new Lazy<>(() -> new SourceIndex(ShippedData.load()));

    SupportReasons(SupportIndex index, SourceIndex sources) {
        this.index = index;
        this.sources = sources;
    }

    Reason liesIn(Municipality one) {
        AreaCode area = one.province() == null ? one.region().code() : one.province();
        return about(SupportReason.LIES_IN, one, one.name(), areaName(area));
    }

    /** The reason that a body serves a municipality, as its centre or otherwise. */
    Reason serves(SupportReason code, Served served, Municipality one) {
        AreaCode area = served.coverage().area();
        return sources.reason(
                code,
                records(List.of(served)),
                served.body().name(),
                area.equals(AreaCode.of(one.nis())) ? one.name() : areaName(area),
                Message.of(served.coverage().period()));
    }

    Reason leftOut(Served other, Municipality one) {
        Coverage coverage = other.coverage();
        return about(SupportReason.LEFT_OUT, coverage, other.body().name(), one.name(), areaName(coverage.area()));
    }

    Reason movedByMerger(MunicipalityChange change, Municipality part, SupportBody before, SupportBody now) {
        return about(SupportReason.MOVED_BY_MERGER, change, change.date(), part.name(), before.name(), now.name())
                .probable();
    }

    /** The reason that the centre of a municipality started, changed or ended on a day. */
    Reason centreChanged(SupportReason code, Municipality one, LocalDate day, List<Served> centres) {
        List<Object> arguments = new ArrayList<>(List.of(day, one.name()));
        centres.forEach(each -> arguments.add(each.body().name()));
        return sources.reason(code, records(centres), arguments.toArray());
    }

    Reason noCentre(Municipality one) {
        return about(SupportReason.NO_CENTRE, one, one.name());
    }

    Reason noClaim(Municipality one) {
        return sources.noClaim(one);
    }

    Reason kruispunt(Served kruispunt) {
        return sources.reason(
                SupportReason.KRUISPUNT,
                records(List.of(kruispunt)),
                kruispunt.body().name(),
                Message.of(kruispunt.coverage().period()));
    }

    /** Why there is no Kruispunt; empty when the data has no Kruispunt at all. */
    List<Reason> noKruispunt() {
        List<Reason> reasons = new ArrayList<>();
        for (SupportBody body : index.bodies()) {
            if (body instanceof Kruispunt) {
                reasons.add(about(SupportReason.NO_KRUISPUNT, body, body.name(), Message.of(body.period())));
            }
        }
        return reasons;
    }

    Reason consultation(Integratiedienst service, Served centre, Served kruispunt) {
        List<Sourced> records = new ArrayList<>(List.of(service));
        records.addAll(records(List.of(centre, kruispunt)));
        return sources.reason(
                SupportReason.CONSULTATION,
                records,
                centre.body().name(),
                kruispunt.body().name());
    }

    Reason service(SupportReason why, Integratiedienst service, Municipality one, Object... more) {
        List<Object> arguments = new ArrayList<>(
                List.of(one.name(), service.name() == null ? words("service.nameless") : service.name()));
        arguments.addAll(List.of(more));
        return about(why, service, arguments.toArray());
    }

    /** The reason that a record of the user's data set took precedence over those below it. */
    Reason goesBefore(Integratiedienst heard, List<Integratiedienst> setAside, Municipality one) {
        Source overlay = sources.overlayOf(heard);
        List<Sourced> records = new ArrayList<>(List.of(heard));
        records.addAll(setAside);
        return new Reason(
                SupportReason.SERVICE_FROM_OVERLAY,
                List.of(one.name(), overlay == null ? heard.key() : overlay.title(), SourceIndex.keys(setAside)),
                sources.ofAll(records),
                SourceIndex.confidence(List.of(heard)),
                SourceIndex.keys(records));
    }

    Reason serviceOfOtherTime(Integratiedienst service, Municipality then, Municipality now) {
        return about(SupportReason.SERVICE_OF_OTHER_TIME, service, nameOf(service, then), then.name(), now.name());
    }

    List<Reason> notes(List<? extends Sourced> records) {
        return sources.notes(records);
    }

    /** The same reason, with the repeal of the decree as another source. */
    Reason sinceRepealed(Reason reason) {
        List<Source> both = new ArrayList<>(reason.sources());
        both.addAll(sources.of(List.of(REPEALED_BY)));
        return new Reason(reason.code(), reason.arguments(), both, reason.confidence(), reason.records());
    }

    private static Message words(String key, Object... arguments) {
        return new Message(SupportReason.class, key, List.of(arguments));
    }

    private Object areaName(AreaCode area) {
        Text name = index.areaName(area);
        return name == null ? area : name;
    }

    static Object nameOf(Integratiedienst service, Municipality one) {
        return service.name() == null ? words("service.of", one.name()) : service.name();
    }

    private static List<Sourced> records(List<Served> served) {
        List<Sourced> records = new ArrayList<>(2 * served.size());
        for (Served each : served) {
            records.add(each.body());
            records.add(each.coverage());
        }
        return records;
    }

    /** The reasons for a task: the seed page for the task, the decree for the service. */
    List<Reason> task(ServiceTask task) {
        return List.of(
                byLaw(
                        SupportReason.TASK,
                        List.of(PAGE),
                        words("task." + task.name().toLowerCase(Locale.ROOT))),
                byLaw(SupportReason.SERVICE_BY_DECREE, List.of(PAGE, DECREE)));
    }

    Reason recognitionRepealed() {
        return byLaw(SupportReason.RECOGNITION_REPEALED, List.of(REPEALED_BY), Services.DECREE_REPEALED);
    }

    private Reason byLaw(SupportReason code, List<SourceId> law, Object... arguments) {
        return Reason.of(code, shipped.get().of(law), arguments);
    }

    /** A reason that rests on one record, with the other values that its sentence names. */
    Reason about(SupportReason code, Sourced record, Object... arguments) {
        return sources.reason(code, List.of(record), arguments);
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

    /** How many centres there are. */
    Reason centres(List<SupportBody> there) {
        return sources.reason(SupportReason.CENTRES, there, String.valueOf(there.size()));
    }

    /**
     * The reason that no address of a body is known for the day, with its address on other days; empty when an address
     * is known.
     */
    List<Reason> addressOfOtherDays(SupportBody body, LocalDate day) {
        Address last = body.address();
        if (last == null || body.on(day).address() != null) {
            return List.of();
        }
        String line = Stream.of(last.street(), last.postcode(), last.city())
                .filter(Objects::nonNull)
                .collect(Collectors.joining(", "));
        return List.of(
                about(SupportReason.ADDRESS_OF_OTHER_DAYS, body, body.on(day).name(), line));
    }

    /** The reason that parts of an address are not known; empty when all parts are known. */
    List<Reason> address(Sourced record, Object name, @Nullable Address address) {
        return switch (AddressStanding.of(address)) {
            case KNOWN -> List.of();
            case PARTIAL ->
                List.of(about(
                        SupportReason.ADDRESS_IN_PART, record, name, Message.of(AddressStanding.missing(address))));
            case UNKNOWN -> List.of(about(SupportReason.ADDRESS_NOT_KNOWN, record, name));
        };
    }
}
