package be.kapstok.support;

import be.kapstok.catalogue.FindingSink;
import be.kapstok.catalogue.Rule;
import be.kapstok.dataset.PlacedRecord;
import be.kapstok.model.Integratiecentrum;
import be.kapstok.model.SupportBody;
import be.kapstok.reason.RuleId;

/**
 * An integratiecentrum helps municipalities to tune policy domains and services to the diversity of the population. Source:
 * seed page. FindingSink of an integratiecentrum of that time.
 */
final class CentreTunesToDiversity implements Rule<SupportRecords> {
    @Override
    public RuleId id() {
        return RuleId.of("RB-70");
    }

    @Override
    public void check(SupportRecords records, FindingSink findings) {
        for (PlacedRecord<SupportBody> each : records.bodies()) {
            if (each.record() instanceof Integratiecentrum) {
                findings.at(each.pointer()).tell();
            }
        }
    }
}
