package be.kapstok.migration;

import be.kapstok.migration.CodeMigration.Step;
import be.kapstok.migration.MigrationReport.CellChange;
import be.kapstok.migration.MigrationReport.Entry;
import be.kapstok.migration.MigrationReport.Outcome;
import be.kapstok.model.NisCode;
import be.kapstok.reason.Location;
import be.kapstok.reason.Reason;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What is told of a record, or of those that became one; it grows while its codes are carried. */
final class MigratedRecord {
    private static final List<Outcome> WORSE_AND_WORSE = List.of(
            Outcome.UNCHANGED,
            Outcome.MOVED,
            Outcome.MERGED,
            Outcome.SPLIT,
            Outcome.PARTIAL,
            Outcome.AMBIGUOUS,
            Outcome.UNKNOWN,
            Outcome.REFUSED);

    private final List<Location> places;
    private final List<String> was = new ArrayList<>();
    private final Set<NisCode> now = new LinkedHashSet<>();
    private final Set<Reason> reasons = new LinkedHashSet<>();
    private final Map<String, CellChange> values = new LinkedHashMap<>();
    private Outcome outcome = Outcome.UNCHANGED;

    MigratedRecord(List<Location> places) {
        this.places = places;
    }

    /** Takes what became of a code; one that goes to several goes to none, unless its record does too. */
    void take(String written, Step step, boolean copied) {
        was.add(written);
        reasons.addAll(step.reasons());
        worsen(copied ? Outcome.SPLIT : step.outcome());
        if (copied || step.now().size() <= 1) {
            now.addAll(step.codes());
        }
    }

    /** The worst outcome of several is that of the record. */
    void worsen(Outcome other) {
        outcome = WORSE_AND_WORSE.indexOf(other) > WORSE_AND_WORSE.indexOf(outcome) ? other : outcome;
    }

    /** The record stays as it is. */
    void stays(Outcome because) {
        worsen(because);
        now.clear();
    }

    void tell(Collection<Reason> more) {
        reasons.addAll(more);
    }

    void tell(MigrationReason why, Object... arguments) {
        reasons.add(Reason.of(why, arguments));
    }

    /** Tells what the values of a field became. */
    void became(String field, List<?> from, @Nullable Object to) {
        List<String> written = new ArrayList<>();
        from.forEach(each -> written.add(Objects.toString(each, "")));
        values.put(field, new CellChange(written, Objects.toString(to, "")));
    }

    /** Whether it has a code at all. */
    boolean hasCodes() {
        return !was.isEmpty();
    }

    Entry entry() {
        return new Entry(outcome, places, was, List.copyOf(now), List.copyOf(reasons), values);
    }
}
