package be.kapstok.funding;

import be.kapstok.catalogue.FindingSink;
import be.kapstok.catalogue.Rule;
import be.kapstok.dataset.PlacedRecord;
import be.kapstok.model.MultiYearPlan;
import be.kapstok.model.NisCode;
import be.kapstok.reason.RuleId;

/**
 * A municipality that asks the local integration subsidy is on the ministerial list for 2014-2019. Source: ministerial order of
 * 4 November 2013. Whether it is, may be unknown; then nothing is found.
 */
final class OnMinisterialList implements Rule<FundingRecords> {
    @Override
    public RuleId id() {
        return RuleId.of("RB-77");
    }

    @Override
    public void check(FundingRecords records, FindingSink findings) {
        for (PlacedRecord<MultiYearPlan> each : records.asking()) {
            if (Boolean.FALSE.equals(each.record().onMinisterialList())) {
                findings.at(each.at("/onMinisterialList"))
                        .tell(records.municipality(NisCode.of(each.record().municipality())));
            }
        }
    }
}
