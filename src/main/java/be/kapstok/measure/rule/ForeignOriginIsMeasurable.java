package be.kapstok.measure.rule;

import be.kapstok.reason.RuleId;

/**
 * Tells how one sees who is of foreign origin. Source: order of 29 January 2016, in execution of the decree of 7 June
 * 2013, art. 5 § 1.
 */
final class ForeignOriginIsMeasurable extends GroupRule {
    static final String GROUP = "persons_of_foreign_origin";

    ForeignOriginIsMeasurable(MeasureVocabulary vocabulary) {
        super(vocabulary);
    }

    @Override
    public RuleId id() {
        return RuleId.of("RB-60");
    }

    @Override
    void check(String group, MeasureCase judged, Place place) {
        if (GROUP.equals(group)) {
            place.at().tell(vocabulary().name(group));
        }
    }
}
