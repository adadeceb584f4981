package be.kapstok.model;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.time.LocalDate;
import java.util.List;
import java.util.NavigableSet;
import java.util.Objects;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A body that supports municipalities in their integration policy. In JSON the field {@code kind} tells which.
 *
 * @since 0.1.0
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
@JsonSubTypes({
    @JsonSubTypes.Type(Integratiecentrum.class),
    @JsonSubTypes.Type(Kruispunt.class),
    @JsonSubTypes.Type(AgencyRegion.class),
    @JsonSubTypes.Type(CityAgency.class),
    @JsonSubTypes.Type(OtherBody.class)
})
public sealed interface SupportBody extends Sourced
        permits Integratiecentrum, Kruispunt, AgencyRegion, CityAgency, OtherBody {
    /**
     * Its kind.
     *
     * @return the kind
     */
    BodyKind kind();

    /**
     * Its id.
     *
     * @return the id
     */
    BodyId id();

    @Override
    default String key() {
        return id().value();
    }

    /**
     * Its last known name.
     *
     * @return the name
     */
    Text name();

    /**
     * The names that it bore.
     *
     * @return the names with their days; empty when only one is known
     */
    List<PeriodName> names();

    /**
     * The body as it was on a day.
     *
     * @param day the day
     * @return the body with the name that it bore, or its last known name where none is known of the day; and with the address that
     *     it had, or none where the days of its addresses are known and this is none of them
     */
    default SupportBody on(LocalDate day) {
        requireNonNull(day, "day");
        Text name = names().stream()
                .filter(each -> each.period().contains(day))
                .map(PeriodName::name)
                .findFirst()
                .orElse(name());
        Address address = addresses().stream()
                .filter(each -> each.period().contains(day))
                .map(each -> new Address(each.street(), each.postcode(), each.city()))
                .findFirst()
                .orElse(addresses().isEmpty() ? address() : null);
        return name.equals(name()) && Objects.equals(address, address()) ? this : BodyCopies.with(this, name, address);
    }

    /**
     * The days on which its name or address changed, as far as these are known.
     *
     * @return the first days of another name or address within its period, in order
     */
    default NavigableSet<LocalDate> daysOfChange() {
        NavigableSet<LocalDate> days = new TreeSet<>();
        Stream.concat(
                        names().stream().map(PeriodName::period),
                        addresses().stream().map(PeriodAddress::period))
                .flatMap(each -> Stream.of(each.from(), each.until()))
                .filter(Objects::nonNull)
                .filter(day -> period().contains(day) && !day.equals(period().from()))
                .forEach(days::add);
        return days;
    }

    /**
     * Its legal form.
     *
     * @return the legal form, or {@code null} when not known
     */
    @Nullable
    String legalForm();

    /**
     * The days on which it held this role.
     *
     * @return the period
     */
    Period period();

    /**
     * Its last known address.
     *
     * @return the address, or {@code null} when not known
     */
    @Nullable
    Address address();

    /**
     * The addresses that it had.
     *
     * @return the addresses with their days; empty when no days are known
     */
    List<PeriodAddress> addresses();

    /**
     * Its web site.
     *
     * @return the web site, or {@code null} when not known
     */
    @Nullable
    String website();

    /**
     * The body that took over.
     *
     * @return its id, or {@code null}
     */
    @Nullable
    BodyId successor();

    /**
     * The body it took over from.
     *
     * @return its id, or {@code null}
     */
    @Nullable
    BodyId predecessor();

    /**
     * What it offers.
     *
     * @return the offers; empty when not known
     */
    List<SupportOffer> offers();

    /**
     * How to reach it.
     *
     * @return the contact, or {@code null} when not known
     */
    @Nullable
    Contact contact();

    /**
     * The day on which somebody last held the record against its sources.
     *
     * @return the day, or {@code null} when not told
     */
    @Nullable
    LocalDate checkedOn();

    /**
     * Tells whether it can be the centre of a municipality: an integratiecentrum and, since 2015, a region of the
     * Agency or the agency of a city.
     *
     * @return whether it answers the question which centre supports a municipality
     */
    default boolean actsAsCentre() {
        return switch (kind()) {
            case INTEGRATIECENTRUM, AGENCY_REGION, CITY_AGENCY -> true;
            case KRUISPUNT, OTHER -> false;
        };
    }
}
