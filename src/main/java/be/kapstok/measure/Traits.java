package be.kapstok.measure;

import be.kapstok.model.Measure;
import be.kapstok.model.MeasureKind;
import org.jspecify.annotations.Nullable;

/**
 * What decides which rules apply to a measure on a day: nothing else does, so that measures with the same traits share
 * the list of rules that do not apply to them.
 *
 * @param decision what kind it is, and why
 * @param integration whether it is integration policy, unless it says that it is not
 * @param declared whether its author says what kind it is
 * @param treatment whether it treats people differently by origin
 * @param othersTold whether it says if it is open to people outside its target groups
 */
record Traits(Decision decision, boolean integration, boolean declared, Treatment treatment, boolean othersTold) {
    /** How many there are. */
    static final int COUNT = 216;

    /** Whether a measure treats people differently by origin. */
    enum Treatment {
        NOT_TOLD,
        DIFFERENT,
        SAME
    }

    static Traits of(Measure measure, Decision decision) {
        MeasureKind declared = measure.declaredKind();
        Boolean different = measure.differentialTreatment();
        return new Traits(
                decision,
                declared != MeasureKind.NO_SIGN && !Boolean.FALSE.equals(measure.integration()),
                declared != null && declared != MeasureKind.UNDETERMINED,
                different == null ? Treatment.NOT_TOLD : different ? Treatment.DIFFERENT : Treatment.SAME,
                measure.openToOthers() != null);
    }

    /** A number from 0 that no others have. */
    @SuppressWarnings("EnumOrdinal") // a place in an array, never written down
    int index() {
        int bits = (integration ? 1 : 0) + (declared ? 2 : 0) + (othersTold ? 4 : 0);
        return (decision.ordinal() * 3 + treatment.ordinal()) * 8 + bits;
    }

    /** Why a rule for integration measures is not applied. */
    @Nullable
    MeasureReason unlessIntegration() {
        return integration ? null : MeasureReason.NOT_INTEGRATION;
    }

    /** Why a rule for categorical integration measures is not applied. */
    @Nullable
    MeasureReason unlessCategorical() {
        return !integration
                ? MeasureReason.NOT_INTEGRATION
                : decision.kind() == MeasureKind.CATEGORICAL ? null : MeasureReason.NOT_CATEGORICAL;
    }

    /** Why a rule for measures that treat people differently by origin is not applied. */
    @Nullable
    MeasureReason unlessDifferent() {
        return switch (treatment) {
            case DIFFERENT -> null;
            case SAME -> MeasureReason.SAME_RULES_FOR_ALL;
            case NOT_TOLD -> MeasureReason.TREATMENT_NOT_TOLD;
        };
    }
}
