package be.kapstok.migration;

import be.kapstok.dataset.Kind;
import be.kapstok.index.CoveredDays;
import be.kapstok.index.SourceIndex;
import be.kapstok.model.Municipality;
import be.kapstok.model.MunicipalityChange;
import be.kapstok.model.Sourced;
import be.kapstok.reason.Excerpt;
import be.kapstok.reason.Reason;
import be.kapstok.reason.ReasonCode;
import be.kapstok.validation.CheckedDataset;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.Objects;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Puts what becomes of rows and records into reasons. */
final class MigrationReasons {
    private final SourceIndex sources;
    private final CoveredDays days;
    private final List<MunicipalityChange> changes;
    private final NavigableSet<LocalDate> cuts = new TreeSet<>();

    MigrationReasons(CheckedDataset data) {
        this.sources = new SourceIndex(data);
        this.days = CoveredDays.of(data);
        this.changes = data.dataset().list(Kind.CHANGES);
        for (Municipality each : data.dataset().list(Kind.MUNICIPALITIES)) {
            Stream.of(each.period().from(), each.period().until())
                    .filter(Objects::nonNull)
                    .forEach(cuts::add);
        }
    }

    /** The days on which municipalities start or end. */
    NavigableSet<LocalDate> cuts() {
        return cuts;
    }

    /** Whether a reason tells which municipalities became one, or one several. */
    static boolean tellsAMerger(Reason reason) {
        return reason.code() == MigrationReason.CARRIED_TOGETHER || reason.code() == MigrationReason.CARRIED_DIVIDED;
    }

    /** The reasons, and at their end what holds for all answers on a day. */
    List<Reason> closing(List<Reason> reasons, LocalDate day) {
        return days.closing(reasons, day);
    }

    Reason because(ReasonCode code, List<? extends Sourced> records, Object... arguments) {
        return sources.reason(code, records, arguments);
    }

    /** A reason that rests on the changes between two days that concern it. */
    Reason ofChanges(
            ReasonCode code,
            LocalDate from,
            LocalDate to,
            Predicate<MunicipalityChange> concerning,
            Object... arguments) {
        LocalDate early = from.isBefore(to) ? from : to;
        LocalDate late = from.isBefore(to) ? to : from;
        List<MunicipalityChange> between = changes.stream()
                .filter(each -> each.date().isAfter(early) && !each.date().isAfter(late))
                .filter(concerning)
                .toList();
        return between.isEmpty() ? Reason.of(code, arguments) : because(code, between, arguments);
    }

    static String shown(String text) {
        return Excerpt.of(text, Excerpt.IN_A_SENTENCE);
    }

    static List<Object> labels(List<Municipality> all) {
        return new ArrayList<>(all.stream().map(Municipality::label).toList());
    }
}
