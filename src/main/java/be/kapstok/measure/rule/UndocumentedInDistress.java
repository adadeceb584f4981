package be.kapstok.measure.rule;

import be.kapstok.reason.RuleId;

/**
 * Tells which foreigners without legal stay are meant, and for what. Source: agii.be, Vlaams integratiebeleid; Flemish
 * site.
 */
final class UndocumentedInDistress extends GroupRule {
    static final String GROUP = "undocumented";

    UndocumentedInDistress(MeasureVocabulary vocabulary) {
        super(vocabulary);
    }

    @Override
    public RuleId id() {
        return RuleId.of("RB-63");
    }

    @Override
    void check(String group, MeasureCase judged, Place place) {
        if (GROUP.equals(group)) {
            place.at().tell(vocabulary().name(group));
        }
    }
}
