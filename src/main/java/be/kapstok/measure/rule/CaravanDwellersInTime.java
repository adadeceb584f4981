package be.kapstok.measure.rule;

import be.kapstok.reason.RuleId;

/**
 * A measure names caravan dwellers only on a day on which they were a special target group. The rule itself states a
 * period, so it runs on any day; sources contradict one another on its end, which the data or the settings give.
 * Source: woonwagenbewoners.be; later pages of the Flemish Government still name them.
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
        if (MeasureVocabulary.CARAVAN_DWELLERS.equals(group)) {
            tellOfOtherTime(group, judged, place, judged.day());
        }
    }
}
