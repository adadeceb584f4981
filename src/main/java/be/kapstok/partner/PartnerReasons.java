package be.kapstok.partner;

import be.kapstok.dataset.Dataset;
import be.kapstok.dataset.Kind;
import be.kapstok.index.SourceIndex;
import be.kapstok.model.Confidence;
import be.kapstok.model.Partner;
import be.kapstok.model.PartnerSector;
import be.kapstok.model.Period;
import be.kapstok.model.Precision;
import be.kapstok.model.Publication;
import be.kapstok.model.Sourced;
import be.kapstok.model.Theme;
import be.kapstok.model.ThemeName;
import be.kapstok.reason.Message;
import be.kapstok.reason.Reason;
import java.time.LocalDate;
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
        return because(PartnerReason.THEME_OF_PAGE, records(theme), List.of(name(theme)));
    }

    Reason sector(PartnerSector sector) {
        return sector == PartnerSector.ANDERE
                ? because(PartnerReason.SECTOR_NOT_OF_BOOK, book(), List.of())
                : because(PartnerReason.SECTOR_OF_PAGE, book(), List.of(name(sector)));
    }

    Reason noPlace() {
        return because(PartnerReason.NO_PLACE, List.of(), List.of());
    }

    /** What holds for every answer: the book, and that the list is not complete. */
    List<Reason> always(List<FoundPartner> fitting) {
        List<Reason> always = new ArrayList<>();
        if (fitting.isEmpty()) {
            always.add(because(PartnerReason.NONE_FITS, List.of(), List.of()));
        }
        if (book != null) {
            List<Sourced> records = new ArrayList<>(book());
            records.addAll(inBook);
            Object names = inBook.isEmpty()
                    ? words("nobody")
                    : inBook.stream().map(Partner::name).toList();
            always.add(because(PartnerReason.BOOK, records, List.of(book.title(), names)));
        }
        always.add(because(PartnerReason.INCOMPLETE, List.of(), List.of()));
        return always;
    }

    Reason helpsWith(Partner partner, Theme theme) {
        List<Sourced> records = new ArrayList<>(List.of(partner));
        return because(PartnerReason.HELPS_WITH, records, List.of(partner.name(), name(theme)));
    }

    Reason about(PartnerReason code, Partner partner, Object... more) {
        List<Object> arguments = new ArrayList<>(List.of(partner.name()));
        arguments.addAll(List.of(more));
        return because(code, List.of(partner), arguments);
    }

    /** The same, resting on more than what the records say. */
    Reason probable(PartnerReason code, Partner partner, Object... more) {
        Reason reason = about(code, partner, more);
        return new Reason(code, reason.arguments(), reason.sources(), Confidence.PROBABLE, reason.records());
    }

    /** The sector of a partner, the book, and the note of its record. */
    List<Reason> closing(Partner partner) {
        List<Reason> closing = new ArrayList<>();
        closing.add(
                partner.sector() == PartnerSector.ANDERE
                        ? about(PartnerReason.OTHER_SECTOR, partner)
                        : about(PartnerReason.SECTOR, partner, name(partner.sector())));
        closing.add(about(partner.fromBook() ? PartnerReason.IN_BOOK : PartnerReason.NOT_KNOWN_IN_BOOK, partner));
        if (partner.note() != null) {
            closing.add(because(PartnerReason.NOTE, List.of(partner), List.of(partner.note())));
        }
        return closing;
    }

    /** A period in words, as exactly as it is known; the end as the last day, month or year included. */
    static Message words(Period period) {
        LocalDate from = period.from();
        LocalDate until = period.until();
        if (from == null) {
            return until == null ? words("period.unknown") : words("period.before", last(until, period));
        }
        Object first = exactly(from, period.fromPrecision());
        return until == null ? words("period.since", first) : words("period.between", first, last(until, period));
    }

    private static Object last(LocalDate until, Period period) {
        return exactly(until.minusDays(1), period.untilPrecision());
    }

    private static Object exactly(LocalDate day, @Nullable Precision precision) {
        return switch (precision == null ? Precision.DAY : precision) {
            case DAY -> day;
            case MONTH -> day.toString().substring(0, 7);
            case YEAR -> String.valueOf(day.getYear());
        };
    }

    private static Message words(String key, Object... arguments) {
        return new Message(PartnerReason.class, key, List.of(arguments));
    }

    private static Message name(PartnerSector sector) {
        return words("sector." + sector.name().toLowerCase(Locale.ROOT));
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

    private Reason because(PartnerReason code, List<? extends Sourced> records, List<Object> arguments) {
        return new Reason(
                code, arguments, sources.ofAll(records), SourceIndex.confidence(records), SourceIndex.keys(records));
    }
}
