package be.kapstok.support;

import be.kapstok.catalogue.FindingSink;
import be.kapstok.catalogue.Rule;
import be.kapstok.dataset.PlacedRecord;
import be.kapstok.model.Integratiedienst;
import be.kapstok.model.OrganisationKind;
import be.kapstok.reason.Message;
import be.kapstok.reason.RuleId;
import java.util.List;
import java.util.Locale;

/**
 * An integratiedienst is a service of the city or municipality itself. Source: seed page; decree of 30 April 2009, art. 3
 * (art. 2, 3° new).
 *
 * <p>Only the municipality will do: neither its OCMW nor the VGC is the municipality itself. An owner that is not told is no
 * wrong one.
 */
final class RunByMunicipality implements Rule<SupportRecords> {
    @Override
    public RuleId id() {
        return RuleId.of("RB-64");
    }

    @Override
    public void check(SupportRecords records, FindingSink findings) {
        for (PlacedRecord<Integratiedienst> each : records.services()) {
            OrganisationKind owner = each.record().owner();
            if (owner != null && owner != OrganisationKind.MUNICIPALITY) {
                findings.at(each.at("/owner"))
                        .tell(
                                records.municipality(each.record().municipality()),
                                new Message(
                                        RunByMunicipality.class,
                                        "owner." + owner.name().toLowerCase(Locale.ROOT),
                                        List.of()));
            }
        }
    }
}
