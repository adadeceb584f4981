package be.kapstok.report;

import be.kapstok.model.Address;
import be.kapstok.model.Integratiedienst;
import be.kapstok.model.SupportBody;
import be.kapstok.support.CircleMember;
import be.kapstok.support.ServiceStanding;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Support bodies, services and the consultation circle in words. */
final class SupportWords {
    private final Words words;

    SupportWords(Words words) {
        this.words = words;
    }

    /** A body with its offers, address and web site, as far as known. */
    List<String> body(SupportBody body) {
        List<String> lines = new ArrayList<>();
        lines.add(words.of(body.name()) + " (" + body.id() + ")");
        if (!body.offers().isEmpty()) {
            lines.add(words.of("offers", words.list(body.offers())));
        }
        String address = address(body.address());
        if (!address.isEmpty()) {
            lines.add(address);
        }
        if (body.website() != null) {
            lines.add(body.website());
        }
        return lines;
    }

    /** An address on one line; empty when none is known. */
    static String address(@Nullable Address address) {
        return address == null
                ? ""
                : String.join(
                        " ",
                        Stream.of(
                                        address.street() == null ? null : address.street() + ",",
                                        address.postcode(),
                                        address.city())
                                .filter(Objects::nonNull)
                                .toList());
    }

    /** What is known of the service of a municipality. */
    List<String> service(ServiceStanding standing) {
        List<String> lines = new ArrayList<>();
        lines.add(words.of(standing.status()));
        Integratiedienst service = standing.service();
        if (service != null) {
            if (service.name() != null) {
                lines.add(words.of(service.name()));
            }
            if (!service.tasks().isEmpty()) {
                lines.add(words.of("tasks", words.list(service.tasks())));
            }
        }
        return lines;
    }

    /** A member of the circle, with its role. */
    String member(CircleMember member) {
        String name = member.name() == null ? member.id() : words.of(member.name()) + " (" + member.id() + ")";
        return words.of(member.role()) + ": " + name;
    }
}
