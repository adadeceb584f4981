package be.kapstok.bench;

import be.kapstok.model.Measure;
import be.kapstok.model.MeasureKind;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A measure on a day, as a fact for the rule engine: a bean with what the rules ask for. */
public final class CheckFact {
    private final Measure measure;
    private final LocalDate day;
    private final MeasureKind kind;

    CheckFact(Measure measure, LocalDate day) {
        this.measure = measure;
        this.day = day;
        this.kind = InlineRules.kind(measure);
    }

    public Measure getMeasure() {
        return measure;
    }

    public LocalDate getDay() {
        return day;
    }

    public MeasureKind getKind() {
        return kind;
    }

    public boolean isSeed() {
        return !day.isBefore(InlineRules.SEED);
    }

    public boolean isReform() {
        return !day.isBefore(InlineRules.REFORM);
    }

    public boolean isIntegration() {
        return InlineRules.integration(measure);
    }

    /** An integration measure for certain groups, under the rules of the seed page. */
    public boolean isCategorical() {
        return kind == MeasureKind.CATEGORICAL && isSeed() && isIntegration();
    }

    /** Treats people differently by origin, while the act against racism holds. */
    public boolean isUnequal() {
        return Boolean.TRUE.equals(measure.differentialTreatment()) && !day.isBefore(InlineRules.RACISM_ACT);
    }

    public static boolean blank(@Nullable String text) {
        return InlineRules.blank(text);
    }

    public static boolean rejected(@Nullable String text) {
        return InlineRules.rejected(text);
    }

    public static boolean outsideDecree(List<String> groups, LocalDate day) {
        return InlineRules.outsideDecree(groups, day);
    }

    public static boolean reservesAll(String text) {
        return InlineRules.reservesAll(text);
    }
}
