package be.kapstok.place;

import be.kapstok.model.NisCode;
import be.kapstok.model.Text;
import be.kapstok.reason.Reason;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something that changed for municipalities on one day.
 *
 * <p>A merger is one change of all municipalities that merged. What else changed for one of them, such as its province, is
 * a change of its own, with that one alone in {@code from}.
 *
 * @param kind what changed
 * @param date the first day of the new state
 * @param from the codes until the day before
 * @param to the code from that day on; may be one of {@code from}
 * @param before what it was, or {@code null} for a merger or when nothing was known
 * @param after what it became, or {@code null} for a merger or when nothing is known
 * @param reasons why, with sources; never empty
 * @since 0.1.0
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Change(
        Kind kind,
        LocalDate date,
        List<NisCode> from,
        NisCode to,
        @Nullable Side before,
        @Nullable Side after,
        List<Reason> reasons) {

    /** By day, then by kind, then by code. */
    public static final Comparator<Change> IN_ORDER = Comparator.comparing(Change::date)
            .thenComparing(Change::kind)
            .thenComparing(Change::to)
            .thenComparing(each -> each.from().get(0));

    /** Copies the lists. */
    public Change {
        from = List.copyOf(from);
        reasons = List.copyOf(reasons);
    }

    /** What changed. */
    public enum Kind {
        /** Several municipalities became one. */
        @JsonProperty("merger")
        MERGER,
        /** A municipality got another name. */
        @JsonProperty("rename")
        RENAME,
        /** A municipality went on under another code. */
        @JsonProperty("code_change")
        CODE_CHANGE,
        /** A municipality, or what became part of one, went to another province. */
        @JsonProperty("province")
        PROVINCE,
        /** Language facilities came or went. */
        @JsonProperty("facilities")
        FACILITIES,
        /** Another body acts as the centre; when other bodies come or go is no change. */
        @JsonProperty("support_body")
        SUPPORT_BODY
    }

    /**
     * What was before a change, or is after it.
     *
     * @param id a code or id, {@code true} or {@code false} for facilities, or {@code null} where there is none
     * @param name a name, or {@code null} where there is none
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Side(@Nullable String id, @Nullable Text name) {}
}
