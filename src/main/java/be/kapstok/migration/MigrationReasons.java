package be.kapstok.migration;

import be.kapstok.index.Days;
import be.kapstok.index.SourceIndex;
import be.kapstok.model.Municipality;
import be.kapstok.model.Sourced;
import be.kapstok.reason.Excerpt;
import be.kapstok.reason.Reason;
import be.kapstok.reason.ReasonCode;
import be.kapstok.validation.CheckedDataset;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

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
        all.addAll(days.remarks(day));
        return List.copyOf(all);
    }

    Reason because(ReasonCode code, List<? extends Sourced> records, Object... arguments) {
        return sources.reason(code, records, arguments);
    }

    static String shown(String text) {
        return Excerpt.of(text, Excerpt.IN_A_SENTENCE);
    }

    static List<Object> labels(List<Municipality> all) {
        return new ArrayList<>(all.stream().map(Municipality::label).toList());
    }
}
