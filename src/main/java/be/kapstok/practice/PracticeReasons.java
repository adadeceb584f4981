package be.kapstok.practice;

import be.kapstok.index.Names;
import be.kapstok.index.SourceIndex;
import be.kapstok.model.MeasureKind;
import be.kapstok.model.Practice;
import be.kapstok.model.Publication;
import be.kapstok.model.Sourced;
import be.kapstok.model.Theme;
import be.kapstok.reason.Message;
import be.kapstok.reason.Reason;
import java.util.ArrayList;
import java.util.List;

/** Makes the reasons of an answer about practices and publications. */
final class PracticeReasons {
    private final SourceIndex sources;
    private final Names names;

    PracticeReasons(Names names, SourceIndex sources) {
        this.names = names;
        this.sources = sources;
    }

    Reason themeLeadsTo(Theme theme) {
        List<Object> led = names.domains(theme).stream().map(names::of).toList();
        Object where = led.isEmpty() ? new Message(PracticeReason.class, "no_domain", List.of()) : led;
        return sources.reason(PracticeReason.THEME_LEADS_TO, names.records(theme), names.of(theme), where)
                .probable();
    }

    Reason about(PracticeReason code, Practice practice, Object... arguments) {
        return sources.reason(code, List.of(practice), arguments);
    }

    Reason themeBy(PracticeReason code, Practice practice, Theme theme, Object by) {
        List<Sourced> records = new ArrayList<>(List.of(practice));
        records.addAll(names.records(theme));
        return sources.reason(code, records, names.of(theme), by).probable();
    }

    /** The reason that gives the label of a practice, and its basis. */
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

    /** The reasons that give what is known about a publication, and its note. */
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
}
