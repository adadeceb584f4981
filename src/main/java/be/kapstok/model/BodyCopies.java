package be.kapstok.model;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Copies of support bodies. */
final class BodyCopies {
    private BodyCopies() {}

    /** The constructor of a kind of body: all kinds have the same components. */
    private interface Constructor {
        SupportBody make(
                BodyId id,
                Text name,
                List<PeriodName> names,
                @Nullable String legalForm,
                Period period,
                @Nullable Address address,
                List<PeriodAddress> addresses,
                @Nullable String website,
                @Nullable BodyId successor,
                @Nullable BodyId predecessor,
                List<SupportOffer> offers,
                @Nullable Contact contact,
                @Nullable LocalDate checkedOn,
                List<SourceId> sources,
                @Nullable Confidence confidence,
                @Nullable Text note);
    }

    private static Constructor constructor(BodyKind kind) {
        return switch (kind) {
            case INTEGRATIECENTRUM -> Integratiecentrum::new;
            case KRUISPUNT -> Kruispunt::new;
            case AGENCY_REGION -> AgencyRegion::new;
            case CITY_AGENCY -> CityAgency::new;
            case OTHER -> OtherBody::new;
        };
    }

    /** Copies a body with another name and address; the site and contact stay those of its last name. */
    static SupportBody with(SupportBody body, Text name, @Nullable Address address) {
        return constructor(body.kind())
                .make(
                        body.id(),
                        name,
                        body.names(),
                        body.legalForm(),
                        body.period(),
                        address,
                        body.addresses(),
                        name.equals(body.name()) ? body.website() : null,
                        body.successor(),
                        body.predecessor(),
                        body.offers(),
                        name.equals(body.name()) ? body.contact() : null,
                        body.checkedOn(),
                        body.sources(),
                        body.confidence(),
                        body.note());
    }
}
