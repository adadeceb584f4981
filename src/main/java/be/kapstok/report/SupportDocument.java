package be.kapstok.report;

import be.kapstok.model.Address;
import be.kapstok.model.Integratiedienst;
import be.kapstok.model.SupportBody;
import be.kapstok.support.CircleMember;
import be.kapstok.support.ServiceStanding;
import be.kapstok.support.Standing;
import be.kapstok.support.SupportAnswer;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Who supports a municipality, as a document. */
final class SupportDocument {
    private SupportDocument() {}

    static Document of(SupportAnswer answer, Words words) {
        return answer.fold(
                supported -> {
                    Standing standing = supported.standing();
                    Draft draft = new Draft(words);
                    standing(standing, draft);
                    draft.fact(words.label("in_force"), words.of(standing.inForce()));
                    String title = words.of("title.supported", words.of(standing.municipality()), supported.day());
                    return draft.document(title, answer.reasons());
                },
                notSupported -> new Draft(words)
                        .document(
                                words.of(
                                        "title.not_supported",
                                        words.of(notSupported.municipality()),
                                        notSupported.day()),
                                answer.reasons()),
                notYet -> {
                    Draft draft = new Draft(words);
                    draft.fact(words.label("first_day"), notYet.from().toString());
                    draft.fact(
                            words.label("until_then"),
                            notYet.predecessors().stream()
                                    .map(each -> inOneLine(each, words))
                                    .toList());
                    String title = words.of("title.not_yet", words.of(notYet.municipality()), notYet.day());
                    return draft.document(title, answer.reasons());
                },
                unresolved -> LookupDocument.of(unresolved.lookup(), words));
    }

    private static String inOneLine(SupportAnswer answer, Words words) {
        return answer.fold(
                supported -> words.of(supported.standing().municipality()) + ": "
                        + words.of(supported.standing().centre().name()),
                notSupported -> words.of(notSupported.municipality()),
                notYet -> words.of(notYet.municipality()),
                unresolved -> "");
    }

    /** The bodies, the service and the circle; nothing of what is not known. */
    static void standing(Standing standing, Draft draft) {
        Words words = draft.words();
        draft.phrases(words.label("centre"), body(standing.centre(), words));
        draft.fact(words.label("integratiedienst"), service(standing.integratiedienst(), words));
        if (standing.kruispunt() != null) {
            draft.phrases(words.label("kruispunt"), body(standing.kruispunt(), words));
        }
        draft.phrases(
                words.label("others"),
                standing.others().stream()
                        .flatMap(each -> body(each, words).stream())
                        .toList());
        draft.fact(
                words.label("consultation"),
                standing.consultation().stream()
                        .map(each -> member(each, words))
                        .toList());
    }

    /** A body with its offers, address and web site, as far as known. */
    private static List<Phrase> body(SupportBody body, Words words) {
        List<Phrase> lines = new ArrayList<>();
        lines.add(Phrase.of(words.of(body.name()) + " (" + body.id() + ")"));
        if (!body.offers().isEmpty()) {
            lines.add(Phrase.of(words.of("offers", words.list(body.offers()))));
        }
        String address = address(body.address());
        if (!address.isEmpty()) {
            lines.add(Phrase.of(address));
        }
        if (body.website() != null) {
            lines.add(Phrase.link(body.website()));
        }
        return lines;
    }

    /** An address on one line; empty when none is known. */
    static String address(@Nullable Address address) {
        if (address == null) {
            return "";
        }
        String place = Stream.of(address.postcode(), address.city())
                .filter(Objects::nonNull)
                .reduce((postcode, city) -> postcode + " " + city)
                .orElse("");
        return Stream.of(address.street(), place)
                .filter(each -> each != null && !each.isEmpty())
                .reduce((street, city) -> street + ", " + city)
                .orElse("");
    }

    /** What is known of the service of a municipality. */
    private static List<String> service(ServiceStanding standing, Words words) {
        List<String> lines = new ArrayList<>(List.of(words.of(standing.status())));
        Integratiedienst service = standing.service();
        if (service != null && service.name() != null) {
            lines.add(words.of(service.name()));
        }
        if (service != null && !service.tasks().isEmpty()) {
            lines.add(words.of("tasks", words.list(service.tasks())));
        }
        return lines;
    }

    /** A member of the circle, with its role. */
    static String member(CircleMember member, Words words) {
        String name = member.name() == null ? member.id() : words.of(member.name()) + " (" + member.id() + ")";
        return words.of(member.role()) + words.colon() + " " + name;
    }
}
