package be.kapstok.report;

import be.kapstok.model.Address;
import be.kapstok.model.Confidence;
import be.kapstok.model.Text;
import be.kapstok.reason.CommonReason;
import be.kapstok.reason.Reason;
import be.kapstok.report.Document.Line;
import be.kapstok.report.Document.Paragraph;
import be.kapstok.report.Document.Tone;
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
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The services of a day, and the lists of them, as documents. */
final class ServicesDocument {
    private final Words words;

    private ServicesDocument(Words words) {
        this.words = words;
    }

    static Document of(ServicesAnswer answer, Words words) {
        ServicesDocument services = new ServicesDocument(words);
        Draft draft = new Draft(words);
        draft.section(
                words.of("title.tasks"),
                part -> part.bullets(answer.tasks().stream()
                        .map(each -> Line.of(Phrase.of(words.of(each.task())).citingAll(each.reasons())))
                        .toList()));
        draft.section(
                words.of("title.offers"),
                part -> part.bullets(
                        answer.offers().stream().map(services::offer).toList()));
        services.list(answer.integratiediensten(), draft);
        draft.section(services.title(answer.centra()), part -> part.numbered(1, services.centres(answer.centra())));
        CircleAnswer circle = answer.circle();
        if (circle != null) {
            draft.section(words.of("title.circle"), part -> {
                circle(circle, part);
                for (Reason each : circle.reasons()) {
                    part.add(new Paragraph(Phrase.of(each, words), Tone.PLAIN));
                }
            });
        }
        return draft.document(words.of("title.services", answer.day()), answer.reasons());
    }

    static Document of(IntegratiedienstenAnswer answer, Words words) {
        Draft draft = new Draft(words);
        new ServicesDocument(words).list(answer, draft);
        return draft.document(words.of("title.integratiediensten", answer.day()), answer.reasons());
    }

    static Document of(CentraAnswer answer, Words words) {
        ServicesDocument services = new ServicesDocument(words);
        return new Draft(words)
                .numbered(1, services.centres(answer))
                .document(services.title(answer), answer.reasons());
    }

    static Document of(CircleAnswer answer, Words words) {
        Draft draft = new Draft(words);
        circle(answer, draft);
        return draft.document(words.of("title.circle"), answer.reasons());
    }

    private static void circle(CircleAnswer circle, Draft draft) {
        Words words = draft.words();
        draft.bullets(circle.members().stream()
                .map(each -> Line.of(SupportDocument.member(each, words)))
                .toList());
        if (circle.calledBy() != null) {
            draft.fact(words.label("called_by"), circle.calledBy());
        }
        if (circle.support() instanceof SupportAnswer.Unresolved unresolved) {
            draft.fact(words.label("perhaps"), words.perhaps(unresolved.lookup()));
        }
    }

    private Line offer(OfferEntry entry) {
        List<String> bodies = entry.bodies().stream().map(each -> each.value()).toList();
        return Line.of(
                words.of(entry.kind()) + ": " + words.of(entry.offer()) + " (" + String.join(", ", bodies) + ")");
    }

    private void list(IntegratiedienstenAnswer answer, Draft draft) {
        int absent = 1 + answer.known().size();
        int notKnown = absent + answer.absent().size();
        boolean lastAbsent = answer.notKnown().isEmpty();
        boolean lastKnown = lastAbsent && answer.absent().isEmpty();
        services("services_known", answer.known(), 1, lastKnown ? answer.others() : 0, draft);
        services("services_absent", answer.absent(), absent, lastAbsent && !lastKnown ? answer.others() : 0, draft);
        services("services_not_known", answer.notKnown(), notKnown, lastAbsent ? 0 : answer.others(), draft);
    }

    /** A list and, under the last one, of how many others nothing is known. */
    private void services(String key, List<ServiceEntry> entries, int number, int others, Draft draft) {
        draft.section(words.of("title." + key, String.valueOf(entries.size())), part -> {
            part.numbered(number, entries.stream().map(this::service).toList());
            if (others > 0) {
                part.say(words.of("services.others", String.valueOf(others)));
            }
        });
    }

    private Line service(ServiceEntry entry) {
        boolean absent = entry.status() == ServiceStanding.Status.ABSENT;
        boolean probable = entry.reasons().stream().anyMatch(each -> each.confidence() == Confidence.PROBABLE);
        Text name = entry.service().name();
        String text = words.of(entry.municipality())
                + (absent ? "" : ": " + (name == null ? words.of("nameless") : words.of(name)))
                + (probable ? " (" + words.of(Confidence.PROBABLE) + ")" : "");
        return new Line(
                Phrase.of(text).citingAll(entry.reasons()),
                absent ? List.of() : List.of(Phrase.of(address(entry.address(), entry.addressMissing()))));
    }

    private String title(CentraAnswer answer) {
        return words.of(
                "title.centres", answer.day(), String.valueOf(answer.centra().size()));
    }

    private List<Line> centres(CentraAnswer answer) {
        return answer.centra().stream().map(this::centre).toList();
    }

    private Line centre(CentreEntry entry) {
        List<Phrase> details = new ArrayList<>();
        entry.serves().forEach(area -> details.add(Phrase.of(serves(area))));
        details.add(Phrase.of(address(entry.address(), entry.addressMissing())));
        if (entry.website() != null) {
            details.add(Phrase.link(entry.website()));
        }
        entry.reasons().stream()
                .filter(each -> each.code() == CommonReason.NOTE)
                .forEach(each -> details.add(Phrase.of(words.of(each))));
        String text = words.of(entry.name()) + " (" + entry.id().value() + "), " + words.of(entry.kind());
        return new Line(Phrase.of(text).citingAll(entry.reasons()), details);
    }

    private String serves(CentreEntry.Area area) {
        String name = area.name() == null ? area.code().value() : words.of(area.name()) + " (" + area.code() + ")";
        return area.except().isEmpty()
                ? words.of("serves", name)
                : words.of(
                        "serves.except",
                        name,
                        String.join(", ", area.except().stream().map(words::of).toList()));
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
