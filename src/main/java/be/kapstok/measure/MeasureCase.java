package be.kapstok.measure;

import be.kapstok.catalogue.UnappliedReason;
import be.kapstok.model.Measure;
import be.kapstok.model.MeasureKind;
import be.kapstok.model.VisibleText;
import be.kapstok.reason.Reason;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A measure while it is judged. */
final class MeasureCase {
    private static final int LAST_YEAR_IN_JSON = 9999;
    private static final Map<UnappliedReason, Reason> UNAPPLIED = new EnumMap<>(UnappliedReason.class);

    static {
        for (UnappliedReason each : UnappliedReason.values()) {
            UNAPPLIED.put(each, Reason.of(each));
        }
    }

    private final Measure measure;
    private final @Nullable LocalDate day;
    private final Decision decision;
    private final Traits traits;

    MeasureCase(Measure measure, @Nullable LocalDate day, Decision decision) {
        this.measure = measure;
        this.day = day;
        this.decision = decision;
        this.traits = Traits.of(measure, decision);
    }

    Measure measure() {
        return measure;
    }

    Decision decision() {
        return decision;
    }

    Traits traits() {
        return traits;
    }

    /** A reason that names nothing of the measure; there is one of each. */
    static Reason reason(UnappliedReason why) {
        return Objects.requireNonNull(UNAPPLIED.get(why));
    }

    boolean is(MeasureKind kind) {
        return decision.kind() == kind;
    }

    boolean treatsDifferently() {
        return Boolean.TRUE.equals(measure.differentialTreatment());
    }

    /** The day, if one is known. */
    @Nullable
    LocalDate dayIfKnown() {
        return day;
    }

    /** The day; only for rules that need one, which do not run without. */
    LocalDate day() {
        return Objects.requireNonNull(day);
    }

    /** Whether a day is given and does not lie before that of the measure. */
    boolean comesAfter(@Nullable LocalDate end) {
        LocalDate own = Measures.dayOf(measure);
        return end != null && (own == null || !end.isBefore(own));
    }

    /** A day in the year after, as it stands in JSON. */
    String aYearLater() {
        LocalDate own = Measures.dayOf(measure);
        LocalDate start = own != null && own.isAfter(day()) ? own : day();
        return (start.getYear() < LAST_YEAR_IN_JSON ? start.plusYears(1) : start).toString();
    }

    static boolean blank(@Nullable String text) {
        return VisibleText.isBlank(text);
    }
}
