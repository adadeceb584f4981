package be.kapstok.measure.rule;

import be.kapstok.reason.RuleId;

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
        if (MeasureVocabulary.CARAVAN_DWELLERS.equals(group)) {
            tellOfOtherTime(group, judged, place, judged.day());
        }
    }
}
