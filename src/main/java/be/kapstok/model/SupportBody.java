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
 * A body that supports municipalities in their integration policy. In JSON, the field {@code kind} says which kind it
 * is.
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
    /** {@return its kind} */
    BodyKind kind();

    /** {@return its id} */
    BodyId id();

    @Override
    default String key() {
        return id().value();
    }

    /** {@return its last known name} */
    Text name();

    /** {@return the names that it has had, with their days; empty when only one name is known} */
    List<PeriodName> names();

    /**
     * {@return the body as it was on a day: with its name on that day, or its last known name when none is known for
     * the day; and with its address on that day, or no address when the days of its addresses are known and do not
     * include the day. Its site and contact are those of its last known name}
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

    /** {@return the days within its period on which a new name or address started, in order, as far as known} */
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

    /** {@return its legal form, or {@code null} when not known} */
    @Nullable
    String legalForm();

    /** {@return the days on which it held this role} */
    Period period();

    /** {@return its last known address, or {@code null} when not known} */
    @Nullable
    Address address();

    /** {@return the addresses that it has had, with their days; empty when no days are known} */
    List<PeriodAddress> addresses();

    /** {@return its web site, or {@code null} when not known} */
    @Nullable
    String website();

    /** {@return the id of the body that took over, or {@code null}} */
    @Nullable
    BodyId successor();

    /** {@return the id of the body it took over from, or {@code null}} */
    @Nullable
    BodyId predecessor();

    /** {@return what it offers; empty when not known} */
    List<SupportOffer> offers();

    /** {@return how to reach it, or {@code null} when not known} */
    @Nullable
    Contact contact();

    /**
     * {@return the day on which somebody last compared the record with its sources, or {@code null} when not stated}
     */
    @Nullable
    LocalDate checkedOn();

    /**
     * {@return whether it can be the centre of a municipality, as an integratiecentrum can and, since 2015, a region of
     * the Agency or the agency of a city}
     */
    default boolean actsAsCentre() {
        return switch (kind()) {
            case INTEGRATIECENTRUM, AGENCY_REGION, CITY_AGENCY -> true;
            case KRUISPUNT, OTHER -> false;
        };
    }
}
