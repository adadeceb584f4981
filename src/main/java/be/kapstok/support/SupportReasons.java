package be.kapstok.support;

import be.kapstok.index.SourceIndex;
import be.kapstok.index.SupportIndex;
import be.kapstok.index.SupportIndex.Served;
import be.kapstok.model.AreaCode;
import be.kapstok.model.Integratiedienst;
import be.kapstok.model.Kruispunt;
import be.kapstok.model.Municipality;
import be.kapstok.model.MunicipalityChange;
import be.kapstok.model.Source;
import be.kapstok.model.SourceId;
import be.kapstok.model.Sourced;
import be.kapstok.model.SupportBody;
import be.kapstok.model.Text;
import be.kapstok.reason.Message;
import be.kapstok.reason.Reason;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Puts the steps of an answer about support into reasons. */
final class SupportReasons {
    private final SupportIndex index;
    private final SourceIndex sources;

    SupportReasons(SupportIndex index, SourceIndex sources) {
        this.index = index;
        this.sources = sources;
    }

    Reason liesIn(Municipality one) {
        AreaCode area = one.province() == null ? one.region().code() : one.province();
        return sources.reason(SupportReason.LIES_IN, List.of(one), one.name(), areaName(area));
    }

    Reason centre(Served centre, Municipality one) {
        return sources.reason(
                SupportReason.CENTRE,
                records(centre),
                centre.body().name(),
                areaName(centre, one),
                Message.of(centre.coverage().period()));
    }

    Reason leftOut(Served other, Municipality one) {
        return sources.reason(
                SupportReason.LEFT_OUT,
                List.of(other.coverage()),
                other.body().name(),
                one.name(),
                areaName(other.coverage().area()));
    }

    Reason movedByMerger(MunicipalityChange change, Municipality part, SupportBody before, SupportBody now) {
        return sources.reason(
                        SupportReason.MOVED_BY_MERGER,
                        List.of(change),
                        change.date(),
                        part.name(),
                        before.name(),
                        now.name())
                .probable();
    }

    Reason centreChanged(Municipality one, LocalDate day, Served had, Served has) {
        List<Sourced> records = new ArrayList<>(records(had));
        records.addAll(records(has));
        return sources.reason(
                SupportReason.CENTRE_CHANGED,
                records,
                day,
                one.name(),
                had.body().name(),
                has.body().name());
    }

    Reason centreCame(Municipality one, LocalDate day, Served has) {
        return sources.reason(
                SupportReason.CENTRE_CAME,
                records(has),
                day,
                one.name(),
                has.body().name());
    }

    Reason centreEnded(Municipality one, LocalDate day, @Nullable Served had) {
        return had == null
                ? noCentre(one)
                : sources.reason(
                        SupportReason.CENTRE_ENDED,
                        records(had),
                        day,
                        one.name(),
                        had.body().name());
    }

    Reason noCentre(Municipality one) {
        return sources.reason(SupportReason.NO_CENTRE, List.of(one), one.name());
    }

    Reason kruispunt(Served kruispunt) {
        return sources.reason(
                SupportReason.KRUISPUNT,
                records(kruispunt),
                kruispunt.body().name(),
                Message.of(kruispunt.coverage().period()));
    }

    /** Why there is no Kruispunt; nothing when the data knows of none at all. */
    List<Reason> noKruispunt() {
        List<Reason> reasons = new ArrayList<>();
        for (SupportBody body : index.bodies()) {
            if (body instanceof Kruispunt) {
                reasons.add(sources.reason(
                        SupportReason.NO_KRUISPUNT, List.of(body), body.name(), Message.of(body.period())));
            }
        }
        return reasons;
    }

    Reason other(Served other, Municipality one) {
        return sources.reason(
                SupportReason.OTHER_BODY,
                records(other),
                other.body().name(),
                areaName(other, one),
                Message.of(other.coverage().period()));
    }

    Reason consultation(Integratiedienst service, Served centre, Served kruispunt) {
        List<Sourced> records = new ArrayList<>(List.of(service));
        records.addAll(records(centre));
        records.addAll(records(kruispunt));
        return sources.reason(
                SupportReason.CONSULTATION,
                records,
                centre.body().name(),
                kruispunt.body().name());
    }

    Reason noConsultation(SupportReason why) {
        return Reason.of(why);
    }

    Reason service(SupportReason why, Integratiedienst service, Municipality one, Object... more) {
        List<Object> arguments = new ArrayList<>(List.of(one.name(), nameOf(service)));
        arguments.addAll(List.of(more));
        return sources.reason(why, List.of(service), arguments.toArray());
    }

    /** That a record of a data set of the user was heard, and those below it were not. */
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
        return sources.reason(
                SupportReason.SERVICE_OF_OTHER_TIME,
                List.of(service),
                ListReasons.nameOf(service, then),
                then.name(),
                now.name());
    }

    Reason noService(Municipality one) {
        return Reason.of(SupportReason.SERVICE_UNKNOWN, one.name());
    }

    List<Reason> notes(List<? extends Sourced> records) {
        return sources.notes(records);
    }

    Reason alsoFrom(Reason reason, SourceId source) {
        List<Source> both = new ArrayList<>(reason.sources());
        both.addAll(sources.of(List.of(source)));
        return new Reason(reason.code(), reason.arguments(), both, reason.confidence(), reason.records());
    }

    private static Message words(String key, Object... arguments) {
        return new Message(SupportReason.class, key, List.of(arguments));
    }

    private Object areaName(Served served, Municipality one) {
        AreaCode area = served.coverage().area();
        return area.equals(AreaCode.of(one.nis())) ? one.name() : areaName(area);
    }

    private Object areaName(AreaCode area) {
        Text name = index.areaName(area);
        return name == null ? area : name;
    }

    private static Object nameOf(Integratiedienst service) {
        return service.name() == null ? words("service.nameless") : service.name();
    }

    private static List<Sourced> records(Served served) {
        return List.of(served.body(), served.coverage());
    }
}
