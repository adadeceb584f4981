package be.kapstok.support;

import be.kapstok.catalogue.FindingSink;
import be.kapstok.catalogue.Rule;
import be.kapstok.dataset.PlacedRecord;
import be.kapstok.model.BodyId;
import be.kapstok.model.OtherBody;
import be.kapstok.model.SupportBody;
import be.kapstok.model.SupportOffer;
import be.kapstok.reason.RuleId;

/**
 * The director role lies with the municipality, not with a service, a centre or the Agency. Sources: decree of 7 June 2013,
 * ch. 5; ODiCe; Politeia. A body claims it when it offers to direct the policy; in Brussels the VGC does so rightly (RB-73).
 *
 * <p>What a plan says of its director is judged with the plan.
 */
final class DirectedByMunicipality implements Rule<SupportRecords> {
    @Override
    public RuleId id() {
        return RuleId.of("RB-74");
    }

    @Override
    public void check(SupportRecords records, FindingSink findings) {
        for (PlacedRecord<SupportBody> each : records.bodies()) {
            SupportBody body = each.record();
            int offer = body.offers().indexOf(SupportOffer.POLICY_DIRECTION);
            if (offer >= 0 && !(body instanceof OtherBody && servesOnlyBrussels(body.id(), records))) {
                findings.at(each.at("/offers/" + offer)).saying("body").tell(body.name());
            }
        }
    }

    /** Also true of a body of which nobody knows what it serves. */
    private static boolean servesOnlyBrussels(BodyId body, SupportRecords records) {
        return records.allCoverages().stream()
                .filter(each -> each.body().equals(body))
                .allMatch(each -> records.inBrussels(each.area().value()));
    }
}
