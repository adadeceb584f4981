package be.kapstok.funding;

import be.kapstok.model.Period;
import be.kapstok.model.Subsidy;
import be.kapstok.reason.Reason;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How one scheme stands to a question.
 *
 * @param subsidy the scheme; in JSON its fields stand beside the others
 * @param standing whether it is open
 * @param inForce the days on which it runs for this applicant, with an extension where one holds or may hold; {@code null} when
 *     not known
 * @param ifs what must hold for it to be open, and is not known; empty unless it is open if or probably over
 * @param reasons why, in the order in which it was judged; never empty
 * @param wouldChange for each reason of a no what would remove it; empty unless it is not open. All reasons must go before it
 *     opens
 * @since 0.1.0
 */
public record SchemeStanding(
        @JsonUnwrapped Subsidy subsidy,
        Standing standing,
        @Nullable Period inForce,
        List<OpenIf> ifs,
        List<Reason> reasons,
        List<SchemeChange> wouldChange) {
    /** Copies the lists. */
    public SchemeStanding {
        ifs = List.copyOf(ifs);
        reasons = List.copyOf(reasons);
        wouldChange = List.copyOf(wouldChange);
    }

    /** Whether one can apply for a scheme on the day. */
    public enum Standing {
        /** All that is asked for is known to hold. */
        @JsonProperty("open")
        OPEN,
        /** Nothing that is known stands in the way, and something is not known. */
        @JsonProperty("open_if")
        OPEN_IF,
        /** No end is known, and schemes of this age are usually over. */
        @JsonProperty("probably_over")
        PROBABLY_OVER,
        /** Something that is known stands in the way. */
        @JsonProperty("not_open")
        NOT_OPEN
    }

    /** {@return the id of the scheme, which is that of its subsidy} */
    public String id() {
        return subsidy.id();
    }
}
