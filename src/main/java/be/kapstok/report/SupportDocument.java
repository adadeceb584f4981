package be.kapstok.report;

import be.kapstok.model.Address;
import be.kapstok.model.Integratiedienst;
import be.kapstok.model.Kruispunt;
import be.kapstok.model.SupportBody;
import be.kapstok.report.Document.Line;
import be.kapstok.support.CircleMember;
import be.kapstok.support.ServiceStanding;
import be.kapstok.support.Standing;
import be.kapstok.support.SupportAnswer;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Who supports a municipality, as a document. */
final class SupportDocument {
    private SupportDocument() {}

    static Document of(SupportAnswer answer, Words words) {
        Draft draft = new Draft(words, "label");
        return answer.fold(
                supported -> {
                    Standing standing = supported.standing();
                    standing(standing, draft, words);
                    draft.fact("in_force", words.of(standing.inForce()));
                    return draft.document(
                            words.of("title.supported", words.of(standing.municipality()), supported.day()),
                            answer.reasons());
                },
                none -> draft.document(
                        words.of("title.not_supported", words.of(none.municipality()), none.day()), answer.reasons()),
                notYet -> draft.fact("first_day", notYet.from().toString())
                        .fact("until_then", notYet.predecessors(), each -> inOneLine(each, words))
                        .document(
                                words.of("title.not_yet", words.of(notYet.municipality()), notYet.day()),
                                answer.reasons()),
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
    static void standing(Standing standing, Draft draft, Words words) {
        draft.labelled(draft.of("centre"), body(standing.centre(), words).toList());
        draft.fact("integratiedienst", service(standing.integratiedienst(), words), each -> each);
        Kruispunt kruispunt = standing.kruispunt();
        draft.labelled(
                draft.of("kruispunt"),
                kruispunt == null ? List.of() : body(kruispunt, words).toList());
        draft.labelled(
                draft.of("others"),
                standing.others().stream().flatMap(each -> body(each, words)).toList());
        draft.fact("consultation", standing.consultation(), each -> member(each, words));
    }

    /** A body with its offers, address and web site, as far as known. */
    private static Stream<Line> body(SupportBody body, Words words) {
        String website = body.website();
        String offers = body.offers().isEmpty() ? "" : words.of("offers", words.list(body.offers()));
        return Stream.concat(
                Stream.of(words.named(body.name(), body.id()), offers, address(body.address()))
                        .filter(each -> !each.isEmpty())
                        .map(Line::of),
                website == null ? Stream.of() : Stream.of(Line.of(Phrase.link(website))));
    }

    /** An address on one line; empty when none is known. */
    static String address(@Nullable Address address) {
        return address == null ? "" : joined(", ", address.street(), joined(" ", address.postcode(), address.city()));
    }

    private static String joined(String between, @Nullable String... parts) {
        return Stream.of(parts)
                .filter(Objects::nonNull)
                .filter(each -> !each.isEmpty())
                .collect(Collectors.joining(between));
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
        return words.pair(
                words.of(member.role()), member.name() == null ? member.id() : words.named(member.name(), member.id()));
    }
}
