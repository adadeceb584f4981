package be.kapstok.partner;

import be.kapstok.index.SupportIndex;
import be.kapstok.model.AreaCode;
import be.kapstok.model.Coverage;
import be.kapstok.model.Partner;
import be.kapstok.model.Sourced;
import be.kapstok.model.SupportBody;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A partner, with what is known about it on a day. A partner that is a support body has the name of the body on the
 * day, and its period, address and web site; it works where the body serves, or in its own area when that is not known.
 *
 * @param told the partner, with the values of the body in place of its own
 * @param body the support body that it is, or {@code null}
 * @param served the areas that the body serves; empty when it is not a body, or when not known
 * @param records the records that all this rests on
 */
record KnownPartner(Partner told, @Nullable SupportBody body, List<AreaCode> served, List<Sourced> records) {

    static KnownPartner on(LocalDate day, Partner partner, SupportIndex bodies) {
        SupportBody body = partner.body() == null ? null : bodies.body(partner.body());
        if (body == null) {
            return new KnownPartner(partner, null, List.of(), List.of(partner));
        }
        List<AreaCode> served = bodies.coverages(body.id()).stream()
                .map(Coverage::area)
                .distinct()
                .toList();
        return new KnownPartner(told(day, partner, body, served), body, served, List.of(partner, body));
    }

    private static Partner told(LocalDate day, Partner partner, SupportBody body, List<AreaCode> served) {
        String codes = served.stream().map(AreaCode::value).collect(Collectors.joining(", "));
        return new Partner(
                partner.id(),
                partner.body(),
                body.on(day).name(),
                partner.sector(),
                partner.themes(),
                served.isEmpty() ? partner.area() : codes,
                body.period(),
                partner.fromBook(),
                partner.website() == null ? body.website() : partner.website(),
                partner.contact() == null ? body.contact() : partner.contact(),
                partner.checkedOn(),
                partner.sources(),
                partner.confidence(),
                partner.note());
    }
}
