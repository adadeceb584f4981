package be.kapstok.partner;

import be.kapstok.model.Partner;
import be.kapstok.reason.Reason;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;

/**
 * A partner, and what it has to do with the question.
 *
 * @param partner the partner
 * @param thatDay whether it is there on the day asked about
 * @param reasons why it is told: its themes, its sector, its area, its period, the book; never empty
 * @since 0.1.0
 */
public record FoundPartner(@JsonUnwrapped Partner partner, ThatDay thatDay, List<Reason> reasons) {

    /** Copies the reasons. */
    public FoundPartner {
        reasons = List.copyOf(reasons);
    }

    /** Whether a partner is there on a day. */
    public enum ThatDay {
        /** Its period surely holds the day; an end that is not known counts as not come. */
        @JsonProperty("there")
        THERE,
        /** The data does not tell: the period or its start is not known, or only the month or year near the day. */
        @JsonProperty("not_known")
        NOT_KNOWN,
        /** Its period surely does not hold the day. */
        @JsonProperty("not_there")
        NOT_THERE
    }
}
