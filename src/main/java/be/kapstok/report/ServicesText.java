package be.kapstok.report;

import be.kapstok.model.Address;
import be.kapstok.model.Confidence;
import be.kapstok.model.Text;
import be.kapstok.reason.Reason;
import be.kapstok.support.AddressStanding;
import be.kapstok.support.CentraAnswer;
import be.kapstok.support.CentreEntry;
import be.kapstok.support.CircleAnswer;
import be.kapstok.support.CircleMember;
import be.kapstok.support.IntegratiedienstenAnswer;
import be.kapstok.support.OfferEntry;
import be.kapstok.support.ServiceEntry;
import be.kapstok.support.ServiceStanding;
import be.kapstok.support.ServicesAnswer;
import be.kapstok.support.SupportAnswer;
import be.kapstok.support.SupportReason;
import be.kapstok.support.TaskEntry;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Services, and the lists of them, as text for a terminal. */
final class ServicesText {
    private final Page page = new Page();
    private final Words words;
    private final Reasons reasons;
    private int number = 1;

    private ServicesText(Words words) {
        this.words = words;
        this.reasons = new Reasons(page, words);
    }

    static String of(ServicesAnswer answer, Words words) {
        ServicesText text = new ServicesText(words);
        text.page.title(words.of("title.services", answer.day()));
        text.tasks(answer.tasks());
        text.offers(answer.offers());
        text.services(answer.integratiediensten());
        text.centres(answer.centra(), answer.day());
        if (answer.circle() != null) {
            text.circle(answer.circle());
        }
        return text.closed(answer.reasons());
    }

    static String of(IntegratiedienstenAnswer answer, Words words) {
        ServicesText text = new ServicesText(words);
        text.page.title(words.of("title.integratiediensten", answer.day()));
        text.services(answer);
        return text.closed(answer.reasons());
    }

    static String of(CentraAnswer answer, Words words) {
        ServicesText text = new ServicesText(words);
        text.centres(answer, answer.day());
        return text.closed(answer.reasons());
    }

    private String closed(List<Reason> why) {
        reasons.list(words.of("why"), why).sources();
        return page.toString();
    }

    private void tasks(List<TaskEntry> tasks) {
        if (!tasks.isEmpty()) {
            page.title(words.of("title.tasks"));
        }
        for (TaskEntry each : tasks) {
            page.item("-", words.of(each.task()) + reasons.marks(each.reasons()));
        }
    }

    private void offers(List<OfferEntry> offers) {
        if (!offers.isEmpty()) {
            page.title(words.of("title.offers"));
        }
        for (OfferEntry each : offers) {
            String by = String.join(
                    ", ",
                    each.bodies().stream()
                            .map(body -> Escapes.line(body.value()))
                            .toList());
            page.item("-", words.of(each.kind()) + ": " + words.of(each.offer()) + " (" + by + ")");
        }
    }

    private void services(IntegratiedienstenAnswer answer) {
        services("services_known", answer.known());
        services("services_absent", answer.absent());
        services("services_not_known", answer.notKnown());
        if (answer.others() > 0) {
            page.indented(2, words.of("services.others", String.valueOf(answer.others())));
        }
    }

    private void services(String key, List<ServiceEntry> entries) {
        if (!entries.isEmpty()) {
            page.title(words.of("title." + key, String.valueOf(entries.size())));
        }
        for (ServiceEntry each : entries) {
            boolean absent = each.status() == ServiceStanding.Status.ABSENT;
            boolean probable = each.reasons().stream().anyMatch(reason -> reason.confidence() == Confidence.PROBABLE);
            page.item(
                    number + ".",
                    words.of(each.municipality())
                            + (absent ? "" : ": " + name(each))
                            + (probable ? " (" + words.of(Confidence.PROBABLE) + ")" : "")
                            + reasons.marks(each.reasons()));
            if (!absent) {
                page.indented(6, address(each.address(), each.addressMissing()));
            }
            number++;
        }
    }

    private String name(ServiceEntry entry) {
        Text name = entry.service().name();
        return name == null ? words.of("nameless") : Escapes.line(words.of(name));
    }

    private void centres(CentraAnswer answer, LocalDate day) {
        number = 1;
        page.title(words.of("title.centres", day, String.valueOf(answer.centra().size())));
        for (CentreEntry each : answer.centra()) {
            page.item(
                    number + ".",
                    Escapes.line(words.of(each.name())) + " ("
                            + Escapes.line(each.id().value()) + "), " + words.of(each.kind())
                            + reasons.marks(each.reasons()));
            each.serves().forEach(area -> page.indented(6, serves(area)));
            page.indented(6, address(each.address(), each.addressMissing()));
            if (each.website() != null) {
                page.indented(6, Escapes.line(each.website()));
            }
            each.reasons().stream()
                    .filter(reason -> reason.code() == SupportReason.NOTE)
                    .forEach(reason -> page.indented(6, Reasons.text(reason, words)));
            number++;
        }
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
        return switch (AddressStanding.of(address)) {
            case UNKNOWN -> words.of("address.unknown");
            case KNOWN -> words.of("address.known", line(address));
            case PARTIAL -> words.of("address.partial", line(address), words.list(missing));
        };
    }

    private static String line(@Nullable Address address) {
        return address == null
                ? ""
                : Escapes.line(String.join(
                        ", ",
                        Stream.of(address.street(), place(address))
                                .filter(Objects::nonNull)
                                .toList()));
    }

    private static @Nullable String place(Address address) {
        if (address.postcode() == null || address.city() == null) {
            return address.postcode() == null ? address.city() : address.postcode();
        }
        return address.postcode() + " " + address.city();
    }

    private void circle(CircleAnswer circle) {
        page.title(words.of("title.circle"));
        for (CircleMember each : circle.members()) {
            String name = each.name() == null ? each.id() : words.of(each.name()) + " (" + each.id() + ")";
            page.item("-", words.of(each.role()) + ": " + Escapes.line(name));
        }
        if (circle.calledBy() != null) {
            page.labelled(words.of("label.called_by"), List.of(Escapes.line(circle.calledBy())));
        }
        for (Reason each : circle.reasons()) {
            page.indented(2, reasons.sentence(each));
        }
        if (circle.support() instanceof SupportAnswer.Unresolved unresolved) {
            List<String> perhaps = words.perhaps(unresolved.lookup());
            if (!perhaps.isEmpty()) {
                page.labelled(words.of("label.perhaps"), perhaps);
            }
        }
    }
}
