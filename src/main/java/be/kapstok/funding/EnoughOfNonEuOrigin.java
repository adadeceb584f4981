package be.kapstok.funding;

import be.kapstok.catalogue.FindingSink;
import be.kapstok.catalogue.Rule;
import be.kapstok.funding.FundingRecords.Named;
import be.kapstok.model.Measure;
import be.kapstok.model.NisCode;
import be.kapstok.reason.RuleId;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Plan Samenleven is for municipalities with more than 7,500 inhabitants of an origin outside the European Union (EU15, from
 * 2023 EU14), alone or together in a reference region. Sources: pages of the Flemish government and the VVSG, 2022 to 2024.
 *
 * <p>The newest figures up to the year of the measure are added up. As long as one of them is not known, too few cannot be
 * proved.
 */
final class EnoughOfNonEuOrigin implements Rule<FundingRecords> {
    private static final int MUST_EXCEED = 7500;

    @Override
    public RuleId id() {
        return RuleId.of("RB-80");
    }

    @Override
    public void check(FundingRecords records, FindingSink findings) {
        for (Named each : records.named()) {
            if (Schemes.is(Schemes.PLAN_SAMENLEVEN, each.subsidy())) {
                judge(each, records, findings);
            }
        }
    }

    private static void judge(Named named, FundingRecords records, FindingSink findings) {
        Measure measure = named.measure().record();
        Set<NisCode> together = new LinkedHashSet<>();
        measure.municipalityCode().ifPresent(together::add);
        together.addAll(measure.cooperationCodes());
        long sum = 0;
        List<Object> names = new ArrayList<>();
        for (NisCode each : together) {
            Integer count =
                    records.origins().nonEu(each, year -> year <= named.day().getYear());
            if (count == null) {
                return;
            }
            sum += count;
            names.add(records.municipality(each));
        }
        if (!together.isEmpty() && sum <= MUST_EXCEED) {
            findings.at(named.pointer()).tell(names, String.valueOf(sum), String.valueOf(MUST_EXCEED));
        }
    }
}
