package be.kapstok.partner;

import be.kapstok.dataset.Dataset;
import be.kapstok.dataset.Kind;
import be.kapstok.index.SourceIndex;
import be.kapstok.model.Partner;
import be.kapstok.model.PartnerSector;
import be.kapstok.model.Publication;
import be.kapstok.model.Sourced;
import be.kapstok.model.Theme;
import be.kapstok.model.ThemeName;
import be.kapstok.reason.Message;
import be.kapstok.reason.Reason;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Puts the steps of an answer about partners into reasons. */
final class PartnerReasons {
    /** The book that the seed page recommends; source: seed page. */
    private static final String BOOK = "kapstokken";

    private final SourceIndex sources;
    private final Map<Theme, ThemeName> themes = new EnumMap<>(Theme.class);
    private final @Nullable Publication book;
    private final List<Partner> inBook;

    PartnerReasons(Dataset data, SourceIndex sources) {
        this.sources = sources;
        for (ThemeName each : data.list(Kind.THEMES)) {
            themes.put(each.id(), each);
        }
        this.book = data.list(Kind.PUBLICATIONS).stream()
                .filter(each -> each.id().equals(BOOK))
                .findFirst()
                .orElse(null);
        this.inBook =
                data.list(Kind.PARTNERS).stream().filter(Partner::fromBook).toList();
    }

    Reason theme(Theme theme) {
        return sources.reason(PartnerReason.THEME_OF_PAGE, records(theme), name(theme));
    }

    Reason sector(PartnerSector sector) {
        return sector == PartnerSector.ANDERE
                ? sources.reason(PartnerReason.SECTOR_NOT_OF_BOOK, book())
                : sources.reason(PartnerReason.SECTOR_OF_PAGE, book(), Message.of(sector));
    }

    Reason noPlace() {
        return Reason.of(PartnerReason.NO_PLACE);
    }

    /** What holds for every answer: the book, and that the list is not complete. */
    List<Reason> always(List<FoundPartner> fitting) {
        List<Reason> always = new ArrayList<>();
        if (fitting.isEmpty()) {
            always.add(Reason.of(PartnerReason.NONE_FITS));
        }
        if (book != null) {
            List<Sourced> records = new ArrayList<>(book());
            records.addAll(inBook);
            Object names = inBook.isEmpty()
                    ? words("nobody")
                    : inBook.stream().map(Partner::label).toList();
            always.add(sources.reason(PartnerReason.BOOK, records, book.title(), names));
        }
        always.add(Reason.of(PartnerReason.INCOMPLETE));
        return always;
    }

    Reason helpsWith(KnownPartner partner, Theme theme) {
        return about(PartnerReason.HELPS_WITH, partner, name(theme));
    }

    Reason about(PartnerReason code, KnownPartner partner, Object... more) {
        List<Object> arguments = new ArrayList<>(List.of(partner.told().label()));
        arguments.addAll(List.of(more));
        return sources.reason(code, partner.records(), arguments.toArray());
    }

    /** The same, resting on more than what the records say. */
    Reason probable(PartnerReason code, KnownPartner partner, Object... more) {
        return about(code, partner, more).probable();
    }

    /** The sector of a partner, the book, and the note of its record. */
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

    private static Message words(String key, Object... arguments) {
        return new Message(PartnerReason.class, key, List.of(arguments));
    }

    private Object name(Theme theme) {
        ThemeName known = themes.get(theme);
        return known == null ? theme.name().toLowerCase(Locale.ROOT) : known.name();
    }

    private List<ThemeName> records(Theme theme) {
        ThemeName known = themes.get(theme);
        return known == null ? List.of() : List.of(known);
    }

    private List<Publication> book() {
        return book == null ? List.of() : List.of(book);
    }
}
