package be.kapstok.measure;

import be.kapstok.catalogue.NotApplied;
import be.kapstok.measure.Programme.Run;
import be.kapstok.model.Confidence;
import be.kapstok.model.Period;
import be.kapstok.reason.Reason;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A stretch of days during which the same rules are in force, or no day at all. Made once; threads may make the same
 * programme twice.
 */
final class Stretch {
    private final List<Run> rules;
    private final @Nullable LocalDate day;
    private final @Nullable Programme[] programmes = new @Nullable Programme[Traits.COUNT];

    Stretch(List<Run> rules, @Nullable LocalDate day) {
        this.rules = rules;
        this.day = day;
    }

    Programme of(Traits traits) {
        int index = traits.index();
        Programme programme = programmes[index];
        if (programme == null) {
            programme = make(traits);
            programmes[index] = programme;
        }
        return programme;
    }

    private Programme make(Traits traits) {
        List<Run> runs = new ArrayList<>();
        List<NotApplied> notApplied = new ArrayList<>();
        for (Run each : rules) {
            Reason why = whyNot(each, traits);
            if (why == null) {
                runs.add(each);
            } else {
                notApplied.add(new NotApplied(each.rule().id(), why));
            }
        }
        return new Programme(List.copyOf(runs), List.copyOf(notApplied));
    }

    private @Nullable Reason whyNot(Run run, Traits traits) {
        if (day == null && run.rule().needsDay()) {
            return reason(MeasureReason.NO_DAY);
        }
        Period inForce = run.ruling().inForce();
        if (day != null && inForce != null && run.rule().dated()) {
            LocalDate from = inForce.from();
            LocalDate until = inForce.until();
            if (from != null && day.isBefore(from)) {
                return reason(MeasureReason.NOT_YET_IN_FORCE, from);
            }
            if (until != null && !day.isBefore(until)) {
                return reason(MeasureReason.NO_LONGER_IN_FORCE, until.minusDays(1));
            }
        }
        MeasureReason why = run.rule().whyNot(traits);
        return why == null ? null : reason(why);
    }

    private static Reason reason(MeasureReason why, Object... arguments) {
        return new Reason(why, List.of(arguments), List.of(), Confidence.CONFIRMED, List.of());
    }
}
