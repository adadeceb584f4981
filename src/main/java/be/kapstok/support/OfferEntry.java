package be.kapstok.support;

import be.kapstok.model.BodyId;
import be.kapstok.model.BodyKind;
import be.kapstok.model.SupportOffer;
import be.kapstok.reason.Reason;
import java.util.List;

/**
 * An offer of the bodies of a kind on a day.
 *
 * @param kind the kind of the bodies
 * @param offer the offer
 * @param bodies the bodies that offer it, by id
 * @param reasons the sources that say so; never empty
 * @since 0.1.0
 */
public record OfferEntry(BodyKind kind, SupportOffer offer, List<BodyId> bodies, List<Reason> reasons) {

    /** Copies the lists. */
    public OfferEntry {
        bodies = List.copyOf(bodies);
        reasons = List.copyOf(reasons);
    }
}
