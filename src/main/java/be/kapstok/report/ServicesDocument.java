package be.kapstok.report;

import be.kapstok.model.Address;
import be.kapstok.model.Confidence;
import be.kapstok.model.Text;
import be.kapstok.reason.CommonReason;
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
    private final Draft draft;
    private final Words words;

    private ServicesDocument(Words words) {
        this.draft = new Draft(words, "label");
        this.words = words;
    }

    static Document of(ServicesAnswer answer, Words words) {
        ServicesDocument services = new ServicesDocument(words);
        Draft draft = services.draft;
        draft.list(
                words.of("title.tasks"), 0, answer.tasks(), each -> words.cited(words.of(each.task()), each.reasons()));
        draft.list(words.of("title.offers"), 0, answer.offers(), services::offer);
        services.list(answer.integratiediensten());
        draft.list(services.title(answer.centra()), 1, answer.centra().centra(), services::centre);
        CircleAnswer circle = answer.circle();
        if (circle != null) {
            draft.section(words.of("title.circle"), part -> {
                services.circle(circle, part);
                circle.reasons().forEach(each -> part.say(words.phrase(each)));
            });
        }
        return draft.document(words.of("title.services", answer.day()), answer.reasons());
    }

    static Document of(IntegratiedienstenAnswer answer, Words words) {
        ServicesDocument services = new ServicesDocument(words);
        services.list(answer);
        return services.draft.document(words.of("title.integratiediensten", answer.day()), answer.reasons());
    }

    static Document of(CentraAnswer answer, Words words) {
        ServicesDocument services = new ServicesDocument(words);
        return services.draft
                .numbered(1, answer.centra(), services::centre)
                .document(services.title(answer), answer.reasons());
    }

    static Document of(CircleAnswer answer, Words words) {
        ServicesDocument services = new ServicesDocument(words);
        services.circle(answer, services.draft);
        return services.draft.document(words.of("title.circle"), answer.reasons());
    }

    private void circle(CircleAnswer circle, Draft part) {
        part.bullets(circle.members(), each -> Line.of(SupportDocument.member(each, words)));
        part.fact("called_by", circle.calledBy());
        if (circle.support() instanceof SupportAnswer.Unresolved unresolved) {
            part.fact("perhaps", words.perhaps(unresolved.lookup()), each -> each);
        }
    }

    private Line offer(OfferEntry entry) {
        String bodies = words.joined(entry.bodies(), each -> each.value());
        return Line.of(words.of(entry.kind()) + ": " + words.of(entry.offer()) + " (" + bodies + ")");
    }

    private void list(IntegratiedienstenAnswer answer) {
        int absent = 1 + answer.known().size();
        int notKnown = absent + answer.absent().size();
        boolean lastAbsent = answer.notKnown().isEmpty();
        boolean lastKnown = lastAbsent && answer.absent().isEmpty();
        services("services_known", answer.known(), 1, lastKnown ? answer.others() : 0);
        services("services_absent", answer.absent(), absent, lastAbsent && !lastKnown ? answer.others() : 0);
        services("services_not_known", answer.notKnown(), notKnown, lastAbsent ? 0 : answer.others());
    }

    /** A list and, under the last one, of how many others nothing is known. */
    private void services(String key, List<ServiceEntry> entries, int number, int others) {
        draft.section(words.of("title." + key, entries.size()), part -> {
            part.numbered(number, entries, this::service);
            if (others > 0) {
                part.say(words.of("services.others", others));
            }
        });
    }

    private Line service(ServiceEntry entry) {
        boolean absent = entry.status() == ServiceStanding.Status.ABSENT;
        boolean probable = entry.reasons().stream().anyMatch(each -> each.confidence() == Confidence.PROBABLE);
        Text name = entry.service().name();
        String text = words.of(entry.municipality())
                + (absent ? "" : ": " + (name == null ? words.of("nameless") : words.of(name)))
                + words.probable(probable ? Confidence.PROBABLE : null);
        return words.cited(text, entry.reasons())
                .more(absent ? null : address(entry.address(), entry.addressMissing()));
    }

    private String title(CentraAnswer answer) {
        return words.of("title.centres", answer.day(), answer.centra().size());
    }

    private Line centre(CentreEntry entry) {
        String text = words.named(entry.name(), entry.id()) + ", " + words.of(entry.kind());
        Line line = words.cited(text, entry.reasons())
                .more(entry.serves(), each -> Phrase.of(serves(each)))
                .more(address(entry.address(), entry.addressMissing()));
        return (entry.website() == null ? line : line.more(Phrase.link(entry.website())))
                .more(
                        entry.reasons().stream()
                                .filter(each -> each.code() == CommonReason.NOTE)
                                .toList(),
                        each -> Phrase.of(words.of(each)));
    }

    private String serves(CentreEntry.Area area) {
        String name = area.name() == null ? area.code().value() : words.named(area.name(), area.code());
        return area.except().isEmpty()
                ? words.of("serves", name)
                : words.of("serves.except", name, words.joined(area.except(), words::of));
    }

    private String address(@Nullable Address address, List<AddressStanding.Part> missing) {
        String line = SupportDocument.address(address);
        return switch (AddressStanding.of(address)) {
            case UNKNOWN -> words.of("address.unknown");
            case KNOWN -> words.of("address.known", line);
            case PARTIAL -> words.of("address.partial", line, words.list(missing));
        };
    }
}
