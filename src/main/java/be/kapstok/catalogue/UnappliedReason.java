package be.kapstok.catalogue;

import static java.util.Objects.requireNonNull;

import be.kapstok.model.Region;
import be.kapstok.reason.Reason;
import be.kapstok.reason.ReasonCode;

/**
 * Why a rule was not applied.
 *
 * @since 0.1.0
 */
public enum UnappliedReason implements ReasonCode {
    /** The rule holds on certain days only, and no day is known. */
    NO_DAY,
    /** The rule holds from a later day on. */
    NOT_YET_IN_FORCE,
    /** The rule held until an earlier day. */
    NO_LONGER_IN_FORCE,
    /** The measure says that it is not integration policy. */
    NOT_INTEGRATION,
    /** The rule is about categorical measures, and the measure is not one. */
    NOT_CATEGORICAL,
    /** The rule is about inclusive measures, and the measure is not one. */
    NOT_INCLUSIVE,
    /** The author of the measure does not say what kind it is. */
    KIND_NOT_DECLARED,
    /** The kind of the measure cannot be determined, so there is nothing to compare with. */
    KIND_NOT_KNOWN,
    /** The kind comes from the policy field alone, which another rule covers. */
    KIND_FROM_FIELD,
    /** The measure does not say whether people outside its target groups may take part. */
    OPENNESS_TO_OTHERS_NOT_TOLD,
    /** The measure treats everyone alike. */
    SAME_RULES_FOR_ALL,
    /** The measure does not say whether it treats people differently by origin. */
    TREATMENT_NOT_TOLD,
    /** The plan does not give the field that the rule asks about. */
    NOT_TOLD,
    /** The plan was read from a text, such as an export, that has no place for the field that the rule asks about. */
    NO_PLACE_IN_TEXT,
    /** The rule counts kinds, and too many are not known. */
    TOO_FEW_KINDS_KNOWN,
    /** The rule counts policy domains, and too many are not known. */
    TOO_FEW_DOMAINS_KNOWN,
    /** The data has no list against which the rule could hold the plan. */
    NO_LIST_IN_DATA,
    /** The municipality lies in a region of whose policy the library makes no claim. */
    OTHER_REGION;

    /** {@return that a rule is not applied to a municipality of a region, since the library makes no claim there} */
    public static Reason otherRegion(Region region) {
        requireNonNull(region, "region");
        return Reason.of(OTHER_REGION, region.title());
    }
}
