package be.kapstok.migration;

import be.kapstok.model.NisCode;
import be.kapstok.reason.Location;
import be.kapstok.reason.Reason;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Which part of what is one municipality goes to each of those that it was made of, as read from a table, and what is wrong
 * with the table.
 *
 * @param parts the part of each of the older municipalities in the one that was made of them, as a fraction, by code
 * @param faults what is wrong, in the order of the text; with any fault the parts should not be used
 * @since 0.1.0
 */
public record Shares(
        @JsonProperty("parts") Map<NisCode, BigDecimal> parts,
        @JsonProperty("faults") List<Fault> faults) {

    /** Copies the map, by code, and the list. */
    public Shares {
        parts = Collections.unmodifiableMap(new TreeMap<>(parts));
        faults = List.copyOf(faults);
    }

    /**
     * Something that is wrong with the table.
     *
     * @param place where
     * @param reason what
     */
    public record Fault(
            @JsonProperty("place") Location place,
            @JsonProperty("reason") Reason reason) {}
}
