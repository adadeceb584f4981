package be.kapstok.support;

import be.kapstok.index.SourceIndex;
import be.kapstok.index.SupportIndex;
import be.kapstok.index.SupportIndex.Served;
import be.kapstok.model.AreaCode;
import be.kapstok.model.Confidence;
import be.kapstok.model.Integratiedienst;
import be.kapstok.model.Kruispunt;
import be.kapstok.model.Municipality;
import be.kapstok.model.MunicipalityChange;
import be.kapstok.model.Period;
import be.kapstok.model.Precision;
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
        return because(SupportReason.LIES_IN, List.of(one), List.of(one.name(), areaName(area)));
    }

    Reason centre(Served centre, Municipality one) {
        return because(
                SupportReason.CENTRE,
                records(centre),
                List.of(
                        centre.body().name(),
                        areaName(centre, one),
                        words(centre.coverage().period())));
    }

    Reason leftOut(Served other, Municipality one) {
        return because(
                SupportReason.LEFT_OUT,
                List.of(other.coverage()),
                List.of(
                        other.body().name(),
                        one.name(),
                        areaName(other.coverage().area())));
    }

    Reason movedByMerger(MunicipalityChange change, Municipality part, SupportBody before, SupportBody now) {
        return probable(because(
                SupportReason.MOVED_BY_MERGER,
                List.of(change),
                List.of(change.date(), part.name(), before.name(), now.name())));
    }

    Reason centreChanged(Municipality one, LocalDate day, Served had, Served has) {
        List<Sourced> records = new ArrayList<>(records(had));
        records.addAll(records(has));
        return because(
                SupportReason.CENTRE_CHANGED,
                records,
                List.of(day, one.name(), had.body().name(), has.body().name()));
    }

    Reason centreCame(Municipality one, LocalDate day, Served has) {
        return because(
                SupportReason.CENTRE_CAME,
                records(has),
                List.of(day, one.name(), has.body().name()));
    }

    Reason centreEnded(Municipality one, LocalDate day, @Nullable Served had) {
        return had == null
                ? noCentre(one)
                : because(
                        SupportReason.CENTRE_ENDED,
                        records(had),
                        List.of(day, one.name(), had.body().name()));
    }

    Reason noCentre(Municipality one) {
        return because(SupportReason.NO_CENTRE, List.of(one), List.of(one.name()));
    }

    Reason kruispunt(Served kruispunt) {
        return because(
                SupportReason.KRUISPUNT,
                records(kruispunt),
                List.of(kruispunt.body().name(), words(kruispunt.coverage().period())));
    }

    /** Why there is no Kruispunt; nothing when the data knows of none at all. */
    List<Reason> noKruispunt() {
        List<Reason> reasons = new ArrayList<>();
        for (SupportBody body : index.bodies()) {
            if (body instanceof Kruispunt) {
                reasons.add(
                        because(SupportReason.NO_KRUISPUNT, List.of(body), List.of(body.name(), words(body.period()))));
            }
        }
        return reasons;
    }

    Reason other(Served other, Municipality one) {
        return because(
                SupportReason.OTHER_BODY,
                records(other),
                List.of(
                        other.body().name(),
                        areaName(other, one),
                        words(other.coverage().period())));
    }

    Reason consultation(Integratiedienst service, Served centre, Served kruispunt) {
        List<Sourced> records = new ArrayList<>(List.of(service));
        records.addAll(records(centre));
        records.addAll(records(kruispunt));
        return because(
                SupportReason.CONSULTATION,
                records,
                List.of(centre.body().name(), kruispunt.body().name()));
    }

    Reason noConsultation(SupportReason why) {
        return new Reason(why, List.of(), List.of(), Confidence.CONFIRMED, List.of());
    }

    Reason service(SupportReason why, Integratiedienst service, Municipality one, Object... more) {
        List<Object> arguments = new ArrayList<>(List.of(one.name(), nameOf(service)));
        arguments.addAll(List.of(more));
        return because(why, List.of(service), arguments);
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
        return because(
                SupportReason.SERVICE_OF_OTHER_TIME,
                List.of(service),
                List.of(ListReasons.nameOf(service, then), then.name(), now.name()));
    }

    Reason noService(Municipality one) {
        return new Reason(
                SupportReason.SERVICE_UNKNOWN, List.of(one.name()), List.of(), Confidence.CONFIRMED, List.of());
    }

    /** The notes of records, each as a reason of its own. */
    List<Reason> notes(List<? extends Sourced> records) {
        List<Reason> notes = new ArrayList<>();
        for (Sourced record : records) {
            if (record.note() != null) {
                notes.add(because(SupportReason.NOTE, List.of(record), List.of(record.note())));
            }
        }
        return notes;
    }

    Reason probable(Reason reason) {
        return new Reason(reason.code(), reason.arguments(), reason.sources(), Confidence.PROBABLE, reason.records());
    }

    Reason alsoFrom(Reason reason, SourceId source) {
        List<Source> both = new ArrayList<>(reason.sources());
        both.addAll(sources.of(List.of(source)));
        return new Reason(reason.code(), reason.arguments(), both, reason.confidence(), reason.records());
    }

    /** The start of a period, as exactly as it is known. */
    static Object startOf(Period period) {
        LocalDate from = period.from();
        if (from == null) {
            return words(period);
        }
        return switch (period.fromPrecision() == null ? Precision.DAY : period.fromPrecision()) {
            case DAY -> from;
            case MONTH -> from.toString().substring(0, 7);
            case YEAR -> String.valueOf(from.getYear());
        };
    }

    /** A period in words; the end as the last day included. */
    static Message words(Period period) {
        LocalDate from = period.from();
        LocalDate until = period.until();
        if (from == null) {
            return until == null ? words("period.unknown") : words("period.before", until.minusDays(1));
        }
        return until == null
                ? words("period.since", startOf(period))
                : words("period.between", startOf(period), until.minusDays(1));
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

    private Reason because(SupportReason code, List<? extends Sourced> records, List<Object> arguments) {
        return new Reason(
                code, arguments, sources.ofAll(records), SourceIndex.confidence(records), SourceIndex.keys(records));
    }
}
