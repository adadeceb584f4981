package be.kapstok.model;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.time.LocalDate;
import java.util.List;
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
     * Its name on a day.
     *
     * @param day the day
     * @return the name that it bore, or its last known name where none is known of the day
     */
    default Text nameOn(LocalDate day) {
        requireNonNull(day, "day");
        for (PeriodName each : names()) {
            if (each.period().contains(day)) {
                return each.name();
            }
        }
        return name();
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
