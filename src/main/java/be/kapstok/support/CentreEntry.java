package be.kapstok.support;

import be.kapstok.model.Address;
import be.kapstok.model.AreaCode;
import be.kapstok.model.BodyId;
import be.kapstok.model.BodyKind;
import be.kapstok.model.Confidence;
import be.kapstok.model.Period;
import be.kapstok.model.SupportOffer;
import be.kapstok.model.Text;
import be.kapstok.reason.Reason;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A line of the address list of centres.
 *
 * @param id the id of the body
 * @param kind its kind: an integratiecentrum and, since 2015, a region of the Agency or the agency of a city
 * @param name its name
 * @param legalForm its legal form, or {@code null} when not known
 * @param period the days on which it held this role
 * @param serves the areas that it serves on the day
 * @param offers what it offers
 * @param address its address as far as known, or {@code null}
 * @param website its web site, or {@code null} when not known
 * @param confidence how sure its record is, or {@code null} when not stated
 * @param reasons why it is listed, and notes about it; never empty
 * @since 0.1.0
 */
@JsonPropertyOrder({
    "id",
    "kind",
    "name",
    "legalForm",
    "period",
    "serves",
    "offers",
    "address",
    "addressStanding",
    "addressMissing",
    "website",
    "confidence",
    "reasons"
})
public record CentreEntry(
        BodyId id,
        BodyKind kind,
        Text name,
        @Nullable String legalForm,
        Period period,
        List<Area> serves,
        List<SupportOffer> offers,
        @Nullable Address address,
        @Nullable String website,
        @Nullable Confidence confidence,
        List<Reason> reasons) {

    /** Copies the lists. */
    public CentreEntry {
        serves = List.copyOf(serves);
        offers = List.copyOf(offers);
        reasons = List.copyOf(reasons);
    }

    /**
     * An area that a body serves.
     *
     * @param code the code of the municipality, province or region
     * @param name its name, or {@code null} when the data does not have it
     * @param except the municipalities in it that are left out, by name or, without that, by code
     */
    public record Area(AreaCode code, @Nullable Text name, List<Text> except) {
        /** Copies the list. */
        public Area {
            except = List.copyOf(except);
        }
    }

    /** {@return how much of the address is known} */
    @JsonProperty("addressStanding")
    public AddressStanding addressStanding() {
        return AddressStanding.of(address);
    }

    /** {@return the missing parts of the address; empty when all parts are known} */
    @JsonProperty("addressMissing")
    public List<AddressStanding.Part> addressMissing() {
        return AddressStanding.missing(address);
    }
}
