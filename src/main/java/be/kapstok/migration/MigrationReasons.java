package be.kapstok.migration;

import be.kapstok.index.Days;
import be.kapstok.index.SourceIndex;
import be.kapstok.model.Confidence;
import be.kapstok.model.Municipality;
import be.kapstok.model.Period;
import be.kapstok.model.Sourced;
import be.kapstok.place.PlaceReason;
import be.kapstok.reason.Excerpt;
import be.kapstok.reason.Message;
import be.kapstok.reason.Reason;
import be.kapstok.reason.ReasonCode;
import be.kapstok.validation.CheckedDataset;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** Puts what becomes of rows and records into reasons. */
final class MigrationReasons {
    private final SourceIndex sources;
    private final Days days;

    MigrationReasons(CheckedDataset data) {
        this.sources = new SourceIndex(data);
        this.days = Days.of(data);
    }

    /** The reasons, and at their end what holds for all answers on a day. */
    List<Reason> closing(List<Reason> reasons, LocalDate day) {
        List<Reason> all = new ArrayList<>(reasons);
        if (days.afterAsOf(day)) {
            LocalDate asOf = Objects.requireNonNull(days.asOf());
            all.add(new Reason(PlaceReason.AFTER_AS_OF, List.of(asOf), List.of(), Confidence.PROBABLE, List.of()));
        }
        return List.copyOf(all);
    }

    Reason because(ReasonCode code, List<? extends Sourced> records, List<Object> arguments) {
        return new Reason(
                code, arguments, sources.ofAll(records), SourceIndex.confidence(records), SourceIndex.keys(records));
    }

    Reason severalFit(String text, List<Municipality> fitting) {
        return because(PlaceReason.SEVERAL_FIT, fitting, List.of(shown(text), labels(fitting)));
    }

    static Reason told(ReasonCode code, Object... arguments) {
        return new Reason(code, List.of(arguments), List.of(), Confidence.CONFIRMED, List.of());
    }

    static String shown(String text) {
        return Excerpt.of(text, Excerpt.IN_A_SENTENCE);
    }

    static List<Object> labels(List<Municipality> all) {
        return new ArrayList<>(all.stream().map(Municipality::label).toList());
    }

    /** A period in words; the end as the last day included. */
    static Message words(Period period) {
        LocalDate from = period.from();
        LocalDate until = period.until();
        if (from == null) {
            return until == null ? words("period.unknown") : words("period.before", until.minusDays(1));
        }
        return until == null ? words("period.since", from) : words("period.between", from, until.minusDays(1));
    }

    private static Message words(String key, Object... arguments) {
        return new Message(PlaceReason.class, key, List.of(arguments));
    }
}
