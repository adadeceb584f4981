package be.kapstok.report;

import be.kapstok.document.Document.Line;
import be.kapstok.document.Phrase;
import be.kapstok.document.Words;
import be.kapstok.model.Address;
import be.kapstok.model.Confidence;
import be.kapstok.model.Text;
import be.kapstok.reason.CommonReason;
import be.kapstok.reason.Reason;
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
import java.util.stream.Stream;
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
                        each -> words.phrase(each.task()).citingAll(each.reasons()))
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
            draft.fact("label.perhaps", LookupDocument.perhaps(unresolved.lookup(), draft.words));
        }
    }

    private static String offer(OfferEntry entry, Words words) {
        return words.say(entry.kind()) + ": " + words.say(entry.offer()) + " (" + words.say(entry.bodies()) + ")";
    }

    /** Three lists; the last gives the number of other municipalities, about which nothing is known. */
    private static void services(IntegratiedienstenAnswer answer, Draft draft) {
        Words words = draft.words;
        String others = answer.others() == 0 ? null : words.of("services.others", answer.others());
        boolean noneAbsent = answer.absent().isEmpty();
        boolean noneNotKnown = answer.notKnown().isEmpty();
        String known = noneAbsent && noneNotKnown ? others : null;
        String absent = !noneAbsent && noneNotKnown ? others : null;
        String notKnown = noneNotKnown ? null : others;
        draft.numbered("title.services_known", answer.known(), each -> service(each, words), known)
                .numbered("title.services_absent", answer.absent(), each -> service(each, words), absent)
                .numbered("title.services_not_known", answer.notKnown(), each -> service(each, words), notKnown);
    }

    private static Line service(ServiceEntry entry, Words words) {
        boolean absent = entry.status() == ServiceStanding.Status.ABSENT;
        boolean probable = entry.reasons().stream().anyMatch(each -> each.confidence() == Confidence.PROBABLE);
        Text name = entry.service().name();
        String text = words.say(entry.municipality())
                + (absent ? "" : ": " + (name == null ? words.of("nameless") : words.say(name)))
                + words.probable(probable ? Confidence.PROBABLE : null);
        return words.line(
                Phrase.of(text).citingAll(entry.reasons()),
                absent ? null : address(entry.address(), entry.addressMissing(), words));
    }

    private static String title(CentraAnswer answer, Words words) {
        return words.of("title.centres", answer.day(), answer.centra().size());
    }

    private static Line centre(CentreEntry entry, Words words) {
        String text = words.named(entry.name(), entry.id()) + ", " + words.say(entry.kind());
        Stream<Reason> notes = entry.reasons().stream().filter(each -> each.code() == CommonReason.NOTE);
        return words.line(
                Phrase.of(text).citingAll(entry.reasons()),
                entry.serves().stream().map(each -> serves(each, words)),
                address(entry.address(), entry.addressMissing(), words),
                entry.website() == null ? null : Phrase.of(new Phrase.Link(entry.website())),
                words.sayEach(notes));
    }

    private static String serves(CentreEntry.Area area, Words words) {
        String name = area.name() == null ? area.code().value() : words.named(area.name(), area.code());
        return area.except().isEmpty() ? words.of("serves", name) : words.of("serves.except", name, area.except());
    }

    private static String address(@Nullable Address address, List<AddressStanding.Part> missing, Words words) {
        String line = SupportDocument.address(address, words);
        if (line == null) {
            return words.of("address.unknown");
        }
        return missing.isEmpty()
                ? words.of("address.known", line)
                : words.of("address.partial", line, words.joined("; ", missing));
    }
}
