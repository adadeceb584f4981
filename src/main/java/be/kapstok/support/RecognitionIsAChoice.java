package be.kapstok.support;

import be.kapstok.catalogue.FindingSink;
import be.kapstok.catalogue.Rule;
import be.kapstok.dataset.PlacedRecord;
import be.kapstok.model.Integratiedienst;
import be.kapstok.reason.RuleId;

/**
 * Recognition and subsidy of an integratiedienst are the choice of the municipality, not its duty. Source: seed page
 * ("kan"). FindingSink of a service without recognition.
 */
final class RecognitionIsAChoice implements Rule<SupportRecords> {
    @Override
    public RuleId id() {
        return RuleId.of("RB-67");
    }

    @Override
    public void check(SupportRecords records, FindingSink findings) {
        for (PlacedRecord<Integratiedienst> each : records.services()) {
            if (each.record().recognition() == null) {
                findings.at(each.pointer()).tell();
            }
        }
    }
}
