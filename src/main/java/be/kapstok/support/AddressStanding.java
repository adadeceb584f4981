package be.kapstok.support;

import be.kapstok.model.Address;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How much of an address is known.
 *
 * @since 0.1.0
 */
public enum AddressStanding {
    /** Street and number, postcode and city. */
    @JsonProperty("known")
    KNOWN,
    /** A part of it. */
    @JsonProperty("partial")
    PARTIAL,
    /** Nothing. */
    @JsonProperty("unknown")
    UNKNOWN;

    /** {@return how much of an address is known: unknown when every part is missing, known when none is} */
    public static AddressStanding of(@Nullable Address address) {
        int missing = missing(address).size();
        return missing == 0 ? KNOWN : missing == Part.values().length ? UNKNOWN : PARTIAL;
    }

    /** {@return the parts that are missing of an address, in its order; a street without a figure has no number} */
    public static List<Part> missing(@Nullable Address address) {
        List<Part> missing = new ArrayList<>();
        String street = address == null ? null : address.street();
        if (street == null) {
            missing.add(Part.STREET);
        }
        if (street == null || street.chars().noneMatch(Character::isDigit)) {
            missing.add(Part.NUMBER);
        }
        if (address == null || address.postcode() == null) {
            missing.add(Part.POSTCODE);
        }
        if (address == null || address.city() == null) {
            missing.add(Part.CITY);
        }
        return List.copyOf(missing);
    }

    /** A part of an address. */
    public enum Part {
        /** The street. */
        @JsonProperty("street")
        STREET,
        /** The number in the street. */
        @JsonProperty("number")
        NUMBER,
        /** The postcode. */
        @JsonProperty("postcode")
        POSTCODE,
        /** The city. */
        @JsonProperty("city")
        CITY
    }
}
