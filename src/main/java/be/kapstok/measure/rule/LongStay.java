package be.kapstok.measure.rule;

import be.kapstok.reason.RuleId;

/**
 * Tells which stay is a long one. Source: Flemish site, page on the target groups.
 */
final class LongStay extends GroupRule {
    LongStay(MeasureVocabulary vocabulary) {
        super(vocabulary);
    }

    @Override
    public RuleId id() {
        return RuleId.of("RB-61");
    }

    @Override
    void check(String group, MeasureCase judged, Place place) {
        if (ForeignOriginIsMeasurable.GROUP.equals(group)) {
            place.at().tell(vocabulary().name(group));
        }
    }
}
