package be.kapstok.measure.rule;

import be.kapstok.model.Period;
import be.kapstok.reason.RuleId;
import java.util.Set;

/**
 * Gives background: the groups that the decree has named since the reform of 2009, with caravan dwellers only while
 * they are among them. Source: decree of 28 April 1998 as changed on 30 April 2009; decree of 7 June 2013, art. 3;
 * Flemish site.
 */
final class GroupsSince2009 extends GroupRule {
    private static final Set<String> NAMED =
            Set.of(MeasureVocabulary.FOREIGN_ORIGIN, MeasureVocabulary.CARAVAN_DWELLERS);

    GroupsSince2009(MeasureVocabulary vocabulary) {
        super(vocabulary);
    }

    @Override
    public RuleId id() {
        return RuleId.of("RB-59");
    }

    @Override
    void check(String group, MeasureCase judged, Place place) {
        if (NAMED.contains(group)) {
            Period period = vocabulary().decreePeriod(group);
            if (period != null && period.contains(judged.day())) {
                place.at().tell(vocabulary().name(group));
            }
        }
    }
}
