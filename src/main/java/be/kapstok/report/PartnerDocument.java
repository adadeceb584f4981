package be.kapstok.report;

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
        Draft draft = new Draft(words, "label")
                .fact("theme", answer.themes(), words::of)
                .fact("sector", answer.sectors(), words::of)
                .fact("near", answer.near())
                .fact("perhaps", words.perhaps(answer.lookup()), each -> each)
                .fact("not_asked", String.valueOf(answer.notAsked()));
        int number = 1;
        number = list("partners_fit", answer.partners(), number, draft, words);
        number = list("partners_general", answer.general(), number, draft, words);
        number = list("partners_not_placed", answer.notPlaced(), number, draft, words);
        list("partners_other_days", answer.otherDays(), number, draft, words);
        return draft.document(words.of("title.partners", answer.day()), answer.reasons());
    }

    private static int list(String key, List<FoundPartner> partners, int number, Draft draft, Words words) {
        draft.list(words.of("title." + key, partners.size()), number, partners, each -> partner(each, words));
        return number + partners.size();
    }

    private static Line partner(FoundPartner found, Words words) {
        return named(found, words)
                .more(
                        found.reasons().stream()
                                .filter(each ->
                                        !(each.code() instanceof PartnerReason code && SAID_ONCE.contains(code)))
                                .toList(),
                        each -> Phrase.of(words.of(each)));
    }

    /** The name and the id of a partner, with the sources. */
    static Line named(FoundPartner found, Words words) {
        return Line.of(
                Phrase.of(words.named(found.partner().name(), found.partner().id()))
                        .citingAll(found.reasons()));
    }
}
