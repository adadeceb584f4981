package be.kapstok.practice;

import be.kapstok.dataset.Dataset;
import be.kapstok.dataset.Kind;
import be.kapstok.index.SourceIndex;
import be.kapstok.model.MeasureKind;
import be.kapstok.model.PolicyDomain;
import be.kapstok.model.PolicyDomainId;
import be.kapstok.model.Practice;
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
import java.util.TreeMap;

/** Puts the steps of an answer about practices and publications into reasons. */
final class PracticeReasons {
    private final SourceIndex sources;
    private final Map<Theme, ThemeName> themes = new EnumMap<>(Theme.class);
    private final Map<PolicyDomainId, PolicyDomain> domains = new TreeMap<>();

    PracticeReasons(Dataset data, SourceIndex sources) {
        this.sources = sources;
        data.list(Kind.THEMES).forEach(each -> themes.put(each.id(), each));
        data.list(Kind.POLICY_DOMAINS).forEach(each -> domains.put(each.id(), each));
    }

    /** The policy domains that a theme leads to. */
    List<PolicyDomainId> domainsOf(Theme theme) {
        ThemeName known = themes.get(theme);
        return known == null ? List.of() : known.domains();
    }

    Reason themeLeadsTo(Theme theme) {
        List<Object> led =
                new ArrayList<>(domainsOf(theme).stream().map(this::name).toList());
        Object where = led.isEmpty() ? words("no_domain") : led;
        return sources.reason(PracticeReason.THEME_LEADS_TO, records(theme), name(theme), where)
                .probable();
    }

    Reason told(PracticeReason code, Object... arguments) {
        return Reason.of(code, arguments);
    }

    Reason about(PracticeReason code, Practice practice, Object... arguments) {
        return sources.reason(code, List.of(practice), arguments);
    }

    Reason themeBy(PracticeReason code, Practice practice, Theme theme, Object by) {
        List<Sourced> records = new ArrayList<>(List.of(practice));
        records.addAll(records(theme));
        return sources.reason(code, records, name(theme), by).probable();
    }

    /** The label of a practice, and what it rests on. */
    Reason label(Practice practice) {
        MeasureKind kind = practice.kind();
        if (kind == null) {
            return about(PracticeReason.NO_LABEL, practice);
        }
        if (practice.kindBasis() == null) {
            return about(PracticeReason.LABEL, practice, Message.of(kind));
        }
        return switch (practice.kindBasis()) {
            case STATED_BY_SOURCE -> about(PracticeReason.LABEL_BY_SOURCE, practice, Message.of(kind));
            case JUDGED -> about(PracticeReason.LABEL_JUDGED, practice, Message.of(kind));
        };
    }

    /** What is known of a publication, and its note. */
    List<Reason> known(Publication publication) {
        List<Reason> known = new ArrayList<>();
        known.add(
                publication.known() == null
                        ? sources.reason(PracticeReason.NOTHING_KNOWN_OF, List.of(publication), publication.title())
                        : sources.reason(
                                PracticeReason.KNOWN_OF,
                                List.of(publication),
                                publication.title(),
                                publication.known()));
        known.addAll(sources.notes(List.of(publication)));
        return known;
    }

    List<Reason> notes(Practice practice) {
        return sources.notes(List.of(practice));
    }

    Object name(Theme theme) {
        ThemeName known = themes.get(theme);
        return known == null ? theme.name().toLowerCase(Locale.ROOT) : known.name();
    }

    Object name(PolicyDomainId domain) {
        PolicyDomain known = domains.get(domain);
        return known == null ? domain : known.name();
    }

    private static Message words(String key) {
        return new Message(PracticeReason.class, key, List.of());
    }

    private List<ThemeName> records(Theme theme) {
        ThemeName known = themes.get(theme);
        return known == null ? List.of() : List.of(known);
    }
}
