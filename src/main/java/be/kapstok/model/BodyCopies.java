package be.kapstok.model;

import org.jspecify.annotations.Nullable;

/** Copies of support bodies. */
final class BodyCopies {
    private BodyCopies() {}

    /** The same body with another name and address. */
    static SupportBody with(SupportBody body, Text name, @Nullable Address address) {
        if (body instanceof AgencyRegion) {
            return new AgencyRegion(
                    body.id(),
                    name,
                    body.names(),
                    body.legalForm(),
                    body.period(),
                    address,
                    body.addresses(),
                    body.website(),
                    body.successor(),
                    body.predecessor(),
                    body.offers(),
                    body.contact(),
                    body.checkedOn(),
                    body.sources(),
                    body.confidence(),
                    body.note());
        }
        if (body instanceof CityAgency) {
            return new CityAgency(
                    body.id(),
                    name,
                    body.names(),
                    body.legalForm(),
                    body.period(),
                    address,
                    body.addresses(),
                    body.website(),
                    body.successor(),
                    body.predecessor(),
                    body.offers(),
                    body.contact(),
                    body.checkedOn(),
                    body.sources(),
                    body.confidence(),
                    body.note());
        }
        if (body instanceof Integratiecentrum) {
            return new Integratiecentrum(
                    body.id(),
                    name,
                    body.names(),
                    body.legalForm(),
                    body.period(),
                    address,
                    body.addresses(),
                    body.website(),
                    body.successor(),
                    body.predecessor(),
                    body.offers(),
                    body.contact(),
                    body.checkedOn(),
                    body.sources(),
                    body.confidence(),
                    body.note());
        }
        if (body instanceof Kruispunt) {
            return new Kruispunt(
                    body.id(),
                    name,
                    body.names(),
                    body.legalForm(),
                    body.period(),
                    address,
                    body.addresses(),
                    body.website(),
                    body.successor(),
                    body.predecessor(),
                    body.offers(),
                    body.contact(),
                    body.checkedOn(),
                    body.sources(),
                    body.confidence(),
                    body.note());
        }
        return new OtherBody(
                body.id(),
                name,
                body.names(),
                body.legalForm(),
                body.period(),
                address,
                body.addresses(),
                body.website(),
                body.successor(),
                body.predecessor(),
                body.offers(),
                body.contact(),
                body.checkedOn(),
                body.sources(),
                body.confidence(),
                body.note());
    }
}
