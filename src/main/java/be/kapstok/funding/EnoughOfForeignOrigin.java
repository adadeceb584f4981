package be.kapstok.funding;

import be.kapstok.catalogue.FindingSink;
import be.kapstok.catalogue.Rule;
import be.kapstok.dataset.PlacedRecord;
import be.kapstok.index.PopulationIndex;
import be.kapstok.model.MultiYearPlan;
import be.kapstok.model.NisCode;
import be.kapstok.reason.RuleId;
import java.util.Objects;

/**
 * The local integration subsidy is for municipalities with more than 10 % inhabitants of foreign origin or, smaller ones, with at
 * least 1,000 of them. Sources: an English study on issuu (secondary); news of the VVSG on the integration monitor.
 *
 * <p>The newest known figures up to the last year of the scheme decide; a later figure proves nothing.
 */
final class EnoughOfForeignOrigin implements Rule<FundingRecords> {
    @Override
    public RuleId id() {
        return RuleId.of("RB-76");
    }

    @Override
    public void check(FundingRecords records, FindingSink findings) {
        FundingSettings settings = records.settings();
        int end = Objects.requireNonNull(records.time().until()).getYear();
        for (PlacedRecord<MultiYearPlan> each : records.asking()) {
            NisCode municipality = NisCode.of(each.record().municipality());
            PopulationIndex.Foreign figures = records.origins().foreign(municipality, year -> year < end);
            if (figures != null && figures.few(settings.moreThanShare(), settings.atLeastCount())) {
                findings.at(each.at("/asksIntegrationSubsidy"))
                        .tell(
                                records.municipality(municipality),
                                figures.percent(),
                                figures.persons(),
                                String.valueOf(figures.year()));
            }
        }
    }
}
