package be.kapstok.report;

import be.kapstok.model.Address;
import be.kapstok.model.Confidence;
import be.kapstok.model.Text;
import be.kapstok.reason.CommonReason;
import be.kapstok.reason.Reason;
import be.kapstok.report.Document.Line;
import be.kapstok.support.AddressStanding;
import be.kapstok.support.CentraAnswer;
import be.kapstok.support.CentreEntry;
import be.kapstok.support.CircleAnswer;
import be.kapstok.support.IntegratiedienstenAnswer;
import be.kapstok.support.OfferEntry;
import be.kapstok.support.ServiceEntry;
import be.kapstok.support.ServiceStanding;
import be.kapstok.support.ServicesAnswer;
import be.kapstok.support.SupportAnswer;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The services of a day, and the lists of them, as documents. */
final class ServicesDocument {
    private ServicesDocument() {}

    static void fill(ServicesAnswer answer, Draft draft) {
        Words words = draft.words;
        draft.title("title.services", answer.day())
                .bullets(
                        words.of("title.tasks"),
                        answer.tasks(),
                        each -> Line.citing(words.say(each.task()), each.reasons()))
                .bullets(words.of("title.offers"), answer.offers(), each -> offer(each, words));
        services(answer.integratiediensten(), draft);
        draft.section(
                title(answer.centra(), words),
                part -> part.numbered(answer.centra().centra(), each -> centre(each, words)));
        CircleAnswer circle = answer.circle();
        if (circle != null) {
            draft.section(words.of("title.circle"), part -> {
                circle(circle, part);
                circle.reasons().forEach(part::paragraph);
            });
        }
    }

    static void fill(IntegratiedienstenAnswer answer, Draft draft) {
        services(answer, draft.title("title.integratiediensten", answer.day()));
    }

    static void fill(CentraAnswer answer, Draft draft) {
        draft.titled(title(answer, draft.words)).numbered(answer.centra(), each -> centre(each, draft.words));
    }

    static void fill(CircleAnswer answer, Draft draft) {
        circle(answer, draft.title("title.circle"));
    }

    private static void circle(CircleAnswer circle, Draft draft) {
        draft.bullets(circle.members(), each -> SupportDocument.member(each, draft.words))
                .fact("label.called_by", circle.calledBy());
        if (circle.support() instanceof SupportAnswer.Unresolved unresolved) {
            draft.fact("label.perhaps", LookupDocument.perhaps(unresolved.lookup()));
        }
    }

    private static String offer(OfferEntry entry, Words words) {
        return words.say(entry.kind()) + ": " + words.say(entry.offer()) + " (" + words.say(entry.bodies()) + ")";
    }

    private static void services(IntegratiedienstenAnswer answer, Draft draft) {
        int absent = 1 + answer.known().size();
        int notKnown = absent + answer.absent().size();
        boolean lastAbsent = answer.notKnown().isEmpty();
        boolean lastKnown = lastAbsent && answer.absent().isEmpty();
        services("title.services_known", answer.known(), 1, lastKnown ? answer.others() : 0, draft);
        services(
                "title.services_absent",
                answer.absent(),
                absent,
                lastAbsent && !lastKnown ? answer.others() : 0,
                draft);
        services("title.services_not_known", answer.notKnown(), notKnown, lastAbsent ? 0 : answer.others(), draft);
    }

    /** A list and, under the last one, of how many others nothing is known. */
    private static void services(String key, List<ServiceEntry> entries, int number, int others, Draft draft) {
        draft.section(draft.of(key, entries.size()), part -> {
            part.items(
                    number,
                    entries.stream().map(each -> service(each, draft.words)).toList());
            if (others > 0) {
                part.paragraph(draft.of("services.others", others));
            }
        });
    }

    private static Line service(ServiceEntry entry, Words words) {
        boolean absent = entry.status() == ServiceStanding.Status.ABSENT;
        boolean probable = entry.reasons().stream().anyMatch(each -> each.confidence() == Confidence.PROBABLE);
        Text name = entry.service().name();
        String text = words.say(entry.municipality())
                + (absent ? "" : ": " + (name == null ? words.of("nameless") : words.say(name)))
                + words.probable(probable ? Confidence.PROBABLE : null);
        return Line.citing(text, entry.reasons())
                .more(absent ? null : address(entry.address(), entry.addressMissing(), words));
    }

    private static String title(CentraAnswer answer, Words words) {
        return words.of("title.centres", answer.day(), answer.centra().size());
    }

    private static Line centre(CentreEntry entry, Words words) {
        String text = words.named(entry.name(), entry.id()) + ", " + words.say(entry.kind());
        Line line = Line.citing(text, entry.reasons())
                .more(entry.serves(), each -> Phrase.of(serves(each, words)))
                .more(address(entry.address(), entry.addressMissing(), words));
        List<Reason> notes = entry.reasons().stream()
                .filter(each -> each.code() == CommonReason.NOTE)
                .toList();
        return (entry.website() == null ? line : line.more(Phrase.link(entry.website())))
                .more(notes, each -> Phrase.of(words.say(each)));
    }

    private static String serves(CentreEntry.Area area, Words words) {
        String name = area.name() == null ? area.code().value() : words.named(area.name(), area.code());
        return area.except().isEmpty() ? words.of("serves", name) : words.of("serves.except", name, area.except());
    }

    private static String address(@Nullable Address address, List<AddressStanding.Part> missing, Words words) {
        String line = SupportDocument.address(address);
        if (line == null) {
            return words.of("address.unknown");
        }
        return missing.isEmpty()
                ? words.of("address.known", line)
                : words.of("address.partial", line, words.listed(missing, "; "));
    }
}
