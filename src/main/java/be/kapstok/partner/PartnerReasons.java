package be.kapstok.partner;

import be.kapstok.dataset.Dataset;
import be.kapstok.dataset.Kind;
import be.kapstok.index.Names;
import be.kapstok.index.SourceIndex;
import be.kapstok.model.Municipality;
import be.kapstok.model.Partner;
import be.kapstok.model.PartnerSector;
import be.kapstok.model.Publication;
import be.kapstok.model.Sourced;
import be.kapstok.model.Theme;
import be.kapstok.reason.Message;
import be.kapstok.reason.Reason;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Makes the reasons of an answer about partners. */
final class PartnerReasons {
    /** The book that the seed page recommends; source: seed page. */
    private static final String BOOK = "kapstokken";

    private final SourceIndex sources;
    private final Names names;
    private final @Nullable Publication book;
    private final List<Partner> inBook;

    PartnerReasons(Dataset data, SourceIndex sources) {
        this.sources = sources;
        this.names = new Names(data);
        this.book = data.list(Kind.PUBLICATIONS).stream()
                .filter(each -> each.id().equals(BOOK))
                .findFirst()
                .orElse(null);
        this.inBook =
                data.list(Kind.PARTNERS).stream().filter(Partner::fromBook).toList();
    }

    Reason noClaim(Municipality one) {
        return sources.noClaim(one);
    }

    Reason theme(Theme theme) {
        return sources.reason(PartnerReason.THEME_OF_PAGE, names.records(theme), names.of(theme));
    }

    Reason sector(PartnerSector sector) {
        return sector == PartnerSector.ANDERE
                ? sources.reason(PartnerReason.SECTOR_NOT_OF_BOOK, book())
                : sources.reason(PartnerReason.SECTOR_OF_PAGE, book(), Message.of(sector));
    }

    /** The reasons of every answer: the book, and that the list is not complete. */
    List<Reason> always(List<FoundPartner> fitting) {
        List<Reason> always = new ArrayList<>();
        if (fitting.isEmpty()) {
            always.add(Reason.of(PartnerReason.NONE_FITS));
        }
        if (book != null) {
            List<Sourced> records = new ArrayList<>(book());
            records.addAll(inBook);
            Object listed = inBook.isEmpty()
                    ? new Message(PartnerReason.class, "nobody", List.of())
                    : inBook.stream().map(Partner::label).toList();
            always.add(sources.reason(PartnerReason.BOOK, records, book.title(), listed));
        }
        always.add(Reason.of(PartnerReason.INCOMPLETE));
        return always;
    }

    Reason helpsWith(KnownPartner partner, Theme theme) {
        return about(PartnerReason.HELPS_WITH, partner, names.of(theme));
    }

    Reason about(PartnerReason code, KnownPartner partner, Object... more) {
        List<Object> arguments = new ArrayList<>(List.of(partner.told().label()));
        arguments.addAll(List.of(more));
        return sources.reason(code, partner.records(), arguments.toArray());
    }

    /** A probable reason, which rests on more than the records say. */
    Reason probable(PartnerReason code, KnownPartner partner, Object... more) {
        return about(code, partner, more).probable();
    }

    /** The last reasons of a partner: its sector, the book, and the note of its record. */
    List<Reason> closing(KnownPartner partner) {
        List<Reason> closing = new ArrayList<>();
        closing.add(
                partner.told().sector() == PartnerSector.ANDERE
                        ? about(PartnerReason.OTHER_SECTOR, partner)
                        : about(
                                PartnerReason.SECTOR,
                                partner,
                                Message.of(partner.told().sector())));
        closing.add(
                about(partner.told().fromBook() ? PartnerReason.IN_BOOK : PartnerReason.NOT_KNOWN_IN_BOOK, partner));
        closing.addAll(sources.notes(partner.records()));
        return closing;
    }

    private List<Publication> book() {
        return book == null ? List.of() : List.of(book);
    }
}
