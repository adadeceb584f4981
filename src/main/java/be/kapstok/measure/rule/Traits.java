package be.kapstok.measure.rule;

import be.kapstok.catalogue.UnappliedReason;
import be.kapstok.model.Measure;
import be.kapstok.model.MeasureKind;
import org.jspecify.annotations.Nullable;

/**
 * The traits that alone decide which rules apply to a measure on a day.
 *
 * @param decision its kind, and why
 * @param integration whether it is integration policy, unless it says that it is not
 * @param declared whether its author says its kind
 * @param treatment whether it treats people differently by origin
 * @param othersTold whether it says if people outside its target groups may take part
 */
public record Traits(
        Decision decision, boolean integration, boolean declared, Treatment treatment, boolean othersTold) {
    /** Whether a measure treats people differently by origin. */
    public enum Treatment {
        NOT_TOLD,
        DIFFERENT,
        SAME
    }

    public static Traits of(Measure measure, Decision decision) {
        MeasureKind declared = measure.declaredKind();
        Boolean different = measure.differentialTreatment();
        return new Traits(
                decision,
                declared != MeasureKind.NO_SIGN && !Boolean.FALSE.equals(measure.integration()),
                declared != null && declared != MeasureKind.UNDETERMINED,
                different == null ? Treatment.NOT_TOLD : different ? Treatment.DIFFERENT : Treatment.SAME,
                measure.openToOthers() != null);
    }

    /** Why a rule for integration measures is not applied. */
    @Nullable
    public UnappliedReason unlessIntegration() {
        return integration ? null : UnappliedReason.NOT_INTEGRATION;
    }

    /** Why a rule for categorical integration measures is not applied. */
    @Nullable
    public UnappliedReason unlessCategorical() {
        return !integration
                ? UnappliedReason.NOT_INTEGRATION
                : decision.kind() == MeasureKind.CATEGORICAL ? null : UnappliedReason.NOT_CATEGORICAL;
    }

    /** Why a rule for categorical measures that say if they are open to others is not applied. */
    @Nullable
    public UnappliedReason unlessOthersTold() {
        UnappliedReason why = unlessCategorical();
        return why == null && !othersTold ? UnappliedReason.OPENNESS_TO_OTHERS_NOT_TOLD : why;
    }

    /** Why a rule for measures that treat people differently by origin is not applied. */
    @Nullable
    public UnappliedReason unlessDifferent() {
        return switch (treatment) {
            case DIFFERENT -> null;
            case SAME -> UnappliedReason.SAME_RULES_FOR_ALL;
            case NOT_TOLD -> UnappliedReason.TREATMENT_NOT_TOLD;
        };
    }
}
