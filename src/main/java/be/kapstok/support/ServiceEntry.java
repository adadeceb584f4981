package be.kapstok.support;

import be.kapstok.model.Address;
import be.kapstok.model.Integratiedienst;
import be.kapstok.model.Municipality;
import be.kapstok.reason.Reason;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A line of the list of integratiediensten.
 *
 * @param municipality the municipality, as on the day
 * @param status what is known of its service on the day
 * @param service the service; when it is not known on the day, the service that is attested for other days; or the
 *     record that says that there is none
 * @param reasons why it is in its list; never empty
 * @since 0.1.0
 */
@JsonPropertyOrder({"municipality", "status", "service", "address", "addressStanding", "addressMissing", "reasons"})
public record ServiceEntry(
        Municipality municipality, ServiceStanding.Status status, Integratiedienst service, List<Reason> reasons) {

    /** Copies the reasons. */
    public ServiceEntry {
        reasons = List.copyOf(reasons);
    }

    /**
     * {@return its postal address, or {@code null} when not known; the data has no days for the addresses of services}
     */
    @JsonProperty("address")
    public @Nullable Address address() {
        return service.address();
    }

    /** {@return how much of the address is known} */
    @JsonProperty("addressStanding")
    public AddressStanding addressStanding() {
        return AddressStanding.of(service.address());
    }

    /** {@return the missing parts of the address; empty when all parts are known} */
    @JsonProperty("addressMissing")
    public List<AddressStanding.Part> addressMissing() {
        return AddressStanding.missing(service.address());
    }
}
