package be.kapstok.funding;

import be.kapstok.catalogue.FindingSink;
import be.kapstok.catalogue.Rule;
import be.kapstok.dataset.PlacedRecord;
import be.kapstok.funding.FundingRecords.Named;
import be.kapstok.model.MultiYearPlan;
import be.kapstok.model.NisCode;
import be.kapstok.reason.RuleId;

/**
 * The six municipalities with facilities around Brussels kept the old scheme of the integration subsidy, and no other did. Sources:
 * Constitutional Court 59/2017; VVSG.
 */
final class OldSchemeWithFacilities implements Rule<FundingRecords> {
    @Override
    public RuleId id() {
        return RuleId.of("RB-79");
    }

    @Override
    public void check(FundingRecords records, FindingSink findings) {
        for (Named each : records.named()) {
            if (Schemes.is(Schemes.LOCAL_INTEGRATION, each.subsidy())) {
                each.measure()
                        .record()
                        .municipalityCode()
                        .ifPresent(code -> tell(code, each.pointer(), records, findings));
            }
        }
        for (PlacedRecord<MultiYearPlan> each : records.asking()) {
            tell(NisCode.of(each.record().municipality()), each.at("/asksIntegrationSubsidy"), records, findings);
        }
    }

    private static void tell(NisCode municipality, String pointer, FundingRecords records, FindingSink findings) {
        if (!Schemes.FACILITIES.contains(municipality.value())) {
            findings.at(pointer).tell(records.municipality(municipality));
        }
    }
}
