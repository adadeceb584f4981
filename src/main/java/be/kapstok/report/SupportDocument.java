package be.kapstok.report;

import be.kapstok.document.Words;
import be.kapstok.model.Address;
import be.kapstok.model.Integratiedienst;
import be.kapstok.model.SupportBody;
import be.kapstok.support.CircleMember;
import be.kapstok.support.Standing;
import be.kapstok.support.SupportAnswer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Who supports a municipality, as a document. */
final class SupportDocument {
    private SupportDocument() {}

    static Draft fill(SupportAnswer answer, Draft draft) {
        return answer.fold(
                supported -> {
                    Standing standing = supported.standing();
                    draft.title("title.supported", standing.municipality(), supported.day());
                    return standing(standing, draft).fact("label.in_force", standing.inForce());
                },
                none -> draft.title("title.not_supported", none.municipality(), none.day()),
                noClaim -> draft.title("title.no_claim", noClaim.municipality(), noClaim.day()),
                notYet -> draft.title("title.not_yet", notYet.municipality(), notYet.day())
                        .fact("label.first_day", notYet.from())
                        .fact("label.until_then", notYet.predecessors(), each -> inOneLine(each, draft.words)),
                unresolved -> LookupDocument.fill(unresolved.lookup(), draft));
    }

    private static String inOneLine(SupportAnswer answer, Words words) {
        return answer.fold(
                supported -> words.say(supported.standing().municipality()) + ": "
                        + words.say(supported.standing().centre().name()),
                notSupported -> words.say(notSupported.municipality()),
                noClaim -> words.say(noClaim.municipality()),
                notYet -> words.say(notYet.municipality()),
                unresolved -> "");
    }

    /** The bodies, the service and the circle, as far as known. */
    static Draft standing(Standing standing, Draft draft) {
        Words words = draft.words;
        Integratiedienst service = standing.integratiedienst().service();
        return draft.fact("label.centre", body(standing.centre(), words))
                .fact(
                        "label.integratiedienst",
                        standing.integratiedienst().status(),
                        service == null ? null : service.name(),
                        service == null ? null : words.around("tasks", service.tasks()))
                .fact("label.kruispunt", body(standing.kruispunt(), words))
                .fact("label.others", standing.others(), each -> body(each, words))
                .fact("label.consultation", standing.consultation(), each -> member(each, words));
    }

    /** A body with its offers, address and web site, as far as known. */
    private static Stream<@Nullable Object> body(@Nullable SupportBody body, Words words) {
        if (body == null) {
            return Stream.of();
        }
        return Stream.of(
                words.named(body.name(), body.id()),
                words.around("offers", body.offers()),
                address(body.address(), words),
                Reach.lines(body.website(), body.contact(), body.checkedOn(), words));
    }

    /** An address on one line, or {@code null} when no part of it is known. */
    static @Nullable String address(@Nullable Address address, Words words) {
        String line = address == null
                ? ""
                : words.joined(", ", address.street(), words.joined(" ", address.postcode(), address.city()));
        return line.isEmpty() ? null : line;
    }

    /** A member of the circle, with its role. */
    static String member(CircleMember member, Words words) {
        return words.pair(
                words.say(member.role()),
                member.name() == null ? member.id() : words.named(member.name(), member.id()));
    }
}
