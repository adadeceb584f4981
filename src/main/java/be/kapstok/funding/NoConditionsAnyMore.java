package be.kapstok.funding;

import be.kapstok.catalogue.FindingSink;
import be.kapstok.catalogue.Rule;
import be.kapstok.dataset.PlacedRecord;
import be.kapstok.index.SureDays;
import be.kapstok.model.MultiYearPlan;
import be.kapstok.model.NisCode;
import be.kapstok.model.Period;
import be.kapstok.model.Subsidy;
import be.kapstok.model.SubsidyCondition;
import be.kapstok.reason.RuleId;
import org.jspecify.annotations.Nullable;

/**
 * Since 2016 the money for integration is in the Gemeentefonds, without conditions. Sources: decree of 3 July 2015; Agency for
 * Home Affairs; Constitutional Court 59/2017, which annulled the decree and kept its effects until 2018 at the latest.
 *
 * <p>The six municipalities with facilities kept the old scheme, so their plans are left alone, and that the money of the
 * Gemeentefonds is not for them is no condition on its use.
 */
final class NoConditionsAnyMore implements Rule<FundingRecords> {
    /** The figure of a condition that tells the six municipalities apart. */
    private static final String FACILITIES = "facilities_around_brussels";

    @Override
    public RuleId id() {
        return RuleId.of("RB-78");
    }

    @Override
    public void check(FundingRecords records, FindingSink findings) {
        for (PlacedRecord<Subsidy> each : records.subsidies()) {
            Subsidy subsidy = each.record();
            if (!runs(subsidy.period(), records)) {
                continue;
            }
            if (subsidy.source().equals(Schemes.GEMEENTEFONDS)) {
                if (subsidy.conditions().stream().anyMatch(NoConditionsAnyMore::onUse)) {
                    findings.at(each.at("/conditions")).saying("gemeentefonds").tell(subsidy.name());
                }
            } else if (Schemes.is(Schemes.LOCAL_INTEGRATION, subsidy)) {
                findings.at(each.at("/period")).tell(subsidy.name());
            }
        }
        for (PlacedRecord<MultiYearPlan> each : records.asking()) {
            String municipality = each.record().municipality();
            if (!Schemes.FACILITIES.contains(municipality)) {
                findings.at(each.at("/asksIntegrationSubsidy"))
                        .saying("plan")
                        .tell(records.municipality(NisCode.of(municipality)));
            }
        }
    }

    private static boolean onUse(SubsidyCondition condition) {
        return !FACILITIES.equals(condition.figure());
    }

    /** Whether a scheme surely runs in the time of the rule. */
    private static boolean runs(@Nullable Period period, FundingRecords records) {
        return period != null && SureDays.onOrAfter(period, records.start());
    }
}
