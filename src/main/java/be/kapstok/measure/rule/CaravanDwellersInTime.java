package be.kapstok.measure.rule;

import be.kapstok.model.Period;
import be.kapstok.reason.RuleId;
import java.time.LocalDate;

/**
 * Caravan dwellers are named on a day on which they were a special target group. States a period itself, so runs on any
 * day; sources contradict one another on its end, which the data or the settings give. Source: woonwagenbewoners.be; but
 * pages of the Flemish Government stored later still name them.
 */
final class CaravanDwellersInTime extends GroupRule {
    CaravanDwellersInTime(MeasureVocabulary vocabulary) {
        super(vocabulary);
    }

    @Override
    public RuleId id() {
        return RuleId.of("RB-62");
    }

    @Override
    public boolean dated() {
        return false;
    }

    @Override
    public boolean needsDay() {
        return true;
    }

    @Override
    void check(String group, MeasureCase judged, Place place) {
        Period period =
                MeasureVocabulary.CARAVAN_DWELLERS.equals(group) ? vocabulary().decreePeriod(group) : null;
        LocalDate until = period == null ? null : period.until();
        LocalDate from = period == null ? null : period.from();
        if (until != null && !judged.day().isBefore(until)) {
            place.at().meaning(vocabulary().inOwnWords(group)).tell(judged.day(), until.minusDays(1));
        } else if (from != null && judged.day().isBefore(from)) {
            place.at().saying("before").meaning(vocabulary().inOwnWords(group)).tell(judged.day(), from);
        }
    }
}
