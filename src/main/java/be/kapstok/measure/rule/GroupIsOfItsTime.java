package be.kapstok.measure.rule;

import be.kapstok.reason.RuleId;

/**
 * A target group given by id was a special target group of the decree on the day, or is a group that no decree
 * mentions; the measure gives any other group in own words. Source: decrees of 28 April 1998, 30 April 2009 and 7 June
 * 2013.
 */
final class GroupIsOfItsTime extends GroupRule {
    GroupIsOfItsTime(MeasureVocabulary vocabulary) {
        super(vocabulary);
    }

    @Override
    public RuleId id() {
        return RuleId.of("RB-15");
    }

    @Override
    void check(String group, MeasureCase judged, Place place) {
        if (vocabulary().group(group) == null) {
            place.at()
                    .saying("unknown")
                    .meaning(vocabulary().meant(group))
                    .tell(vocabulary().name(group));
        } else {
            tellOfOtherTime(group, judged, place, vocabulary().name(group));
        }
    }
}
