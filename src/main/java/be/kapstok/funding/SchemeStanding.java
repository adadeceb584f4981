package be.kapstok.funding;

import be.kapstok.model.Period;
import be.kapstok.model.Subsidy;
import be.kapstok.reason.Reason;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A scheme, and whether it is open for a question.
 *
 * @param subsidy the scheme; JSON has its fields at the same level as the others
 * @param standing whether it is open
 * @param inForce the days on which it runs for this applicant, including an extension that holds or may hold; {@code
 *     null} when not known
 * @param ifs the unknown facts that must hold for it to be open; empty unless it is open if or probably over
 * @param reasons why, in the order of the judgement; never empty
 * @param wouldChange for each reason why it is not open, the changes that would remove it; empty unless it is not open.
 *     All reasons must be removed before it is open
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

    /** Whether the applicant can apply for a scheme on the day. */
    public enum Standing {
        /** All requirements are known to be met. */
        @JsonProperty("open")
        OPEN,
        /** No known fact stands in the way, but something is not known. */
        @JsonProperty("open_if")
        OPEN_IF,
        /** Its end is not known, and schemes of this age are usually over. */
        @JsonProperty("probably_over")
        PROBABLY_OVER,
        /** A known fact stands in the way. */
        @JsonProperty("not_open")
        NOT_OPEN
    }

    /** {@return the id of its subsidy} */
    public String id() {
        return subsidy.id();
    }
}
