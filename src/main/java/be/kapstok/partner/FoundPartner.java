package be.kapstok.partner;

import be.kapstok.model.Partner;
import be.kapstok.reason.Reason;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;

/**
 * A partner, and how it fits the question.
 *
 * @param partner the partner
 * @param thatDay whether it exists on the day asked about
 * @param reasons why it is listed: its themes, its sector, its area, its period, the book; never empty
 * @since 0.1.0
 */
public record FoundPartner(@JsonUnwrapped Partner partner, ThatDay thatDay, List<Reason> reasons) {

    /** Copies the reasons. */
    public FoundPartner {
        reasons = List.copyOf(reasons);
    }

    /** Whether a partner exists on a day. */
    public enum ThatDay {
        /** Its period certainly holds the day; an unknown end counts as not yet reached. */
        @JsonProperty("there")
        THERE,
        /**
         * The data does not say: the period or its start is not known, or only the month or year near the day is known.
         */
        @JsonProperty("not_known")
        NOT_KNOWN,
        /** Its period certainly does not hold the day. */
        @JsonProperty("not_there")
        NOT_THERE
    }
}
