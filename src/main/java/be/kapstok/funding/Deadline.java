package be.kapstok.funding;

import be.kapstok.model.Precision;
import be.kapstok.model.Subsidy;
import be.kapstok.reason.Reason;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A day that matters to those who apply for a scheme.
 *
 * @param date the day: the first day of a period that opens or starts, the last day of one that closes or ends
 * @param precision {@link Precision#MONTH} or {@link Precision#YEAR} when the source gives only the month or year, and
 *     the day stands for it; {@code null} when the day is exact
 * @param event what happens on it
 * @param subsidy the scheme
 * @param reasons why, with sources; never empty
 * @since 0.2.0
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Deadline(
        LocalDate date, @Nullable Precision precision, Event event, Subsidy subsidy, List<Reason> reasons) {
    /** Sorts by day, then by event, then by scheme. */
    public static final Comparator<Deadline> IN_ORDER = Comparator.comparing(Deadline::date)
            .thenComparing(Deadline::event)
            .thenComparing(each -> each.subsidy().id());

    /** Copies the list. */
    public Deadline {
        reasons = List.copyOf(reasons);
    }

    /** An event of a scheme on a day. */
    public enum Event {
        /** The first day to apply. */
        @JsonProperty("applications_open")
        APPLICATIONS_OPEN,
        /** The last day to apply. */
        @JsonProperty("applications_close")
        APPLICATIONS_CLOSE,
        /** The first day that the scheme pays for. */
        @JsonProperty("starts")
        STARTS,
        /** The last day that the scheme pays for. */
        @JsonProperty("ends")
        ENDS
    }
}
