package be.kapstok.support;

import be.kapstok.model.BodyId;
import be.kapstok.model.BodyKind;
import be.kapstok.model.SupportOffer;
import be.kapstok.reason.Reason;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;

/**
 * What bodies of a kind offer on a day.
 *
 * @param kind the kind of the bodies
 * @param offer what they offer
 * @param bodies the bodies that offer it, by id
 * @param reasons where it comes from; never empty
 * @since 0.1.0
 */
public record OfferEntry(
        @JsonProperty("kind") BodyKind kind,
        @JsonProperty("offer") SupportOffer offer,
        @JsonProperty("bodies") List<BodyId> bodies,
        @JsonProperty("reasons") List<Reason> reasons) {

    /** Copies the lists. */
    public OfferEntry {
        bodies = List.copyOf(bodies);
        reasons = List.copyOf(reasons);
    }
}
