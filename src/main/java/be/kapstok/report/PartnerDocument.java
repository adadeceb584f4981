package be.kapstok.report;

import be.kapstok.model.Partner;
import be.kapstok.partner.FoundPartner;
import be.kapstok.partner.PartnerAnswer;
import be.kapstok.partner.PartnerReason;
import be.kapstok.report.Document.Line;
import java.util.List;
import java.util.Set;

/** Partners as a document. */
final class PartnerDocument {
    /** What each list says once for all its partners, or what the lists themselves say. */
    private static final Set<PartnerReason> SAID_ONCE =
            Set.of(PartnerReason.NOT_KNOWN_IN_BOOK, PartnerReason.NO_THEME, PartnerReason.OTHER_SECTOR);

    private PartnerDocument() {}

    static Document of(PartnerAnswer answer, Words words) {
        Draft draft = new Draft(words);
        draft.fact(words.label("theme"), answer.themes().stream().map(words::of).toList());
        draft.fact(
                words.label("sector"), answer.sectors().stream().map(words::of).toList());
        if (answer.near() != null) {
            draft.fact(words.label("near"), answer.near());
        }
        if (answer.lookup() != null) {
            draft.fact(words.label("perhaps"), words.perhaps(answer.lookup()));
        }
        draft.fact(words.label("not_asked"), String.valueOf(answer.notAsked()));
        int number = 1;
        number = list("partners_fit", answer.partners(), number, draft);
        number = list("partners_general", answer.general(), number, draft);
        number = list("partners_not_placed", answer.notPlaced(), number, draft);
        list("partners_other_days", answer.otherDays(), number, draft);
        return draft.document(words.of("title.partners", answer.day()), answer.reasons());
    }

    private static int list(String key, List<FoundPartner> partners, int number, Draft draft) {
        Words words = draft.words();
        draft.section(
                words.of("title." + key, String.valueOf(partners.size())),
                part -> part.numbered(
                        number,
                        partners.stream().map(each -> partner(each, words)).toList()));
        return number + partners.size();
    }

    private static Line partner(FoundPartner found, Words words) {
        Partner partner = found.partner();
        return new Line(
                Phrase.of(words.of(partner.name()) + " (" + partner.id() + ")").citingAll(found.reasons()),
                found.reasons().stream()
                        .filter(each -> !(each.code() instanceof PartnerReason code && SAID_ONCE.contains(code)))
                        .map(each -> Phrase.of(words.of(each)))
                        .toList());
    }
}
