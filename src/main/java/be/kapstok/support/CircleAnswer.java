package be.kapstok.support;

import be.kapstok.reason.Answer;
import be.kapstok.reason.Reason;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The consultation circle of a municipality on a day.
 *
 * @param support who supports the municipality on the day, or why that cannot be determined
 * @param members who meets regularly; empty when no source says
 * @param calledBy the member that called the last known meeting up to the day, or {@code null} when not known
 * @param reasons why, and who calls the meetings as far as known; never empty
 * @since 0.1.0
 */
@JsonInclude(JsonInclude.Include.ALWAYS)
public record CircleAnswer(
        SupportAnswer support,
        List<CircleMember> members,
        @Nullable String calledBy,
        List<Reason> reasons) implements Answer {

    /** Copies the lists. */
    public CircleAnswer {
        members = List.copyOf(members);
        reasons = List.copyOf(reasons);
    }
}
