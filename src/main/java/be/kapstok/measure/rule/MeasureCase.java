package be.kapstok.measure.rule;

import be.kapstok.catalogue.UnappliedReason;
import be.kapstok.model.Evidence;
import be.kapstok.model.Measure;
import be.kapstok.model.MeasureKind;
import be.kapstok.model.VisibleText;
import be.kapstok.reason.Reason;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A measure while it is judged.
 *
 * @param measure the measure
 * @param dayIfKnown the day on which it is judged, or {@code null}
 * @param decision what decided its kind
 * @param traits the traits that decide which rules apply to it
 */
public record MeasureCase(Measure measure, @Nullable LocalDate dayIfKnown, Decision decision, Traits traits) {
    private static final int LAST_YEAR_IN_JSON = 9999;
    private static final Map<UnappliedReason, Reason> UNAPPLIED = new EnumMap<>(UnappliedReason.class);

    static {
        for (UnappliedReason each : UnappliedReason.values()) {
            UNAPPLIED.put(each, Reason.of(each));
        }
    }

    /** A measure on a day, if a day is known. */
    public static MeasureCase of(Measure measure, @Nullable LocalDate day, Decision decision) {
        return new MeasureCase(measure, day, decision, Traits.of(measure, decision));
    }

    /** A reason that names nothing from the measure; there is a single object for each. */
    public static Reason reason(UnappliedReason why) {
        return Objects.requireNonNull(UNAPPLIED.get(why));
    }

    public boolean is(MeasureKind kind) {
        return decision.kind() == kind;
    }

    public boolean treatsDifferently() {
        return Boolean.TRUE.equals(measure.differentialTreatment());
    }

    /** Whether it gives any evidence: a source or a figure; a year alone shows nothing. */
    public boolean givesEvidence() {
        for (Evidence each : measure.evidence()) {
            if (each != null && !(blank(each.source()) && blank(each.figure()))) {
                return true;
            }
        }
        return false;
    }

    /** The day; only for rules that need a day, which do not run without it. */
    public LocalDate day() {
        return Objects.requireNonNull(dayIfKnown);
    }

    /** Whether a day is given and does not lie before that of the measure. */
    public boolean comesAfter(@Nullable LocalDate end) {
        LocalDate own = measure.day();
        return end != null && (own == null || !end.isBefore(own));
    }

    /** A day in the next year, as JSON writes it. */
    public String aYearLater() {
        LocalDate own = measure.day();
        LocalDate start = own != null && own.isAfter(day()) ? own : day();
        return (start.getYear() < LAST_YEAR_IN_JSON ? start.plusYears(1) : start).toString();
    }

    public static boolean blank(@Nullable String text) {
        return VisibleText.isBlank(text);
    }
}
