package be.kapstok.measure.rule;

import be.kapstok.model.Period;
import be.kapstok.reason.RuleId;
import java.time.LocalDate;

/**
 * A target group given by id was a special target group of the decree on the day, or is one that no decree speaks of;
 * any other is given in own words. Source: decrees of 28 April 1998, 30 April 2009 and 7 June 2013.
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
            return;
        }
        Period period = vocabulary().decreePeriod(group);
        LocalDate from = period == null ? null : period.from();
        LocalDate until = period == null ? null : period.until();
        if (until != null && !judged.day().isBefore(until)) {
            place.at().meaning(vocabulary().inOwnWords(group)).tell(vocabulary().name(group), until.minusDays(1));
        } else if (from != null && judged.day().isBefore(from)) {
            place.at()
                    .saying("before")
                    .meaning(vocabulary().inOwnWords(group))
                    .tell(vocabulary().name(group), from);
        }
    }
}
