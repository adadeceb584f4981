package be.kapstok.migration;

import be.kapstok.model.NisCode;
import be.kapstok.reason.Location;
import be.kapstok.reason.Reason;
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
 * @param readings codes that are not written as codes are, and what each was read as, in the order of the text
 * @since 0.1.0
 */
public record Shares(Map<NisCode, BigDecimal> parts, List<Fault> faults, List<Fault> readings) {

    /** Copies the map, by code, and the lists. */
    public Shares {
        parts = Collections.unmodifiableMap(new TreeMap<>(parts));
        faults = List.copyOf(faults);
        readings = List.copyOf(readings);
    }

    /**
     * Something that is wrong with the table, or is read otherwise than it is written.
     *
     * @param place where
     * @param reason what
     */
    public record Fault(Location place, Reason reason) {}
}
