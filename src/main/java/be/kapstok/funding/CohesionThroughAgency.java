package be.kapstok.funding;

import be.kapstok.catalogue.FindingSink;
import be.kapstok.catalogue.Rule;
import be.kapstok.dataset.PlacedRecord;
import be.kapstok.funding.FundingRecords.Named;
import be.kapstok.model.Subsidy;
import be.kapstok.reason.RuleId;

/**
 * From 2026 there is a plan for social cohesion, whose money goes through the Agency, except in Antwerpen and Gent. Sources: The
 * Brussels Times; IDEA Consult. FindingSink of such a subsidy, and of a measure that names one.
 */
final class CohesionThroughAgency implements Rule<FundingRecords> {
    @Override
    public RuleId id() {
        return RuleId.of("RB-83");
    }

    @Override
    public void check(FundingRecords records, FindingSink findings) {
        for (PlacedRecord<Subsidy> each : records.subsidies()) {
            if (Schemes.isCohesion(each.record(), records.start())) {
                findings.at(each.at("/scheme")).tell();
            }
        }
        for (Named each : records.named()) {
            if (Schemes.isCohesion(each.subsidy(), records.start())) {
                findings.at(each.pointer()).tell();
            }
        }
    }
}
