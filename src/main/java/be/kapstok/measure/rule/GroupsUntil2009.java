package be.kapstok.measure.rule;

import be.kapstok.reason.RuleId;
import java.util.Set;

/**
 * Tells which groups the decree named until the reform of 2009. Source: decree of 28 April 1998, art. 2.
 */
final class GroupsUntil2009 extends GroupRule {
    private static final Set<String> NAMED =
            Set.of("allochtonen", "refugees", MeasureVocabulary.CARAVAN_DWELLERS, UndocumentedInDistress.GROUP);

    GroupsUntil2009(MeasureVocabulary vocabulary) {
        super(vocabulary);
    }

    @Override
    public RuleId id() {
        return RuleId.of("RB-58");
    }

    @Override
    void check(String group, MeasureCase judged, Place place) {
        if (NAMED.contains(group)) {
            place.at().tell(vocabulary().name(group));
        }
    }
}
