package be.kapstok.report;

import be.kapstok.document.Document.Line;
import be.kapstok.document.Phrase;
import be.kapstok.document.Words;
import be.kapstok.model.Partner;
import be.kapstok.partner.FoundPartner;
import be.kapstok.partner.FoundPartner.ThatDay;
import be.kapstok.partner.PartnerAnswer;
import be.kapstok.partner.PartnerReason;
import be.kapstok.reason.Reason;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Partners as a document. */
final class PartnerDocument {
    /** The reasons that each list gives once for all its partners, or that the lists themselves show. */
    private static final Set<PartnerReason> SAID_ONCE =
            Set.of(PartnerReason.NOT_KNOWN_IN_BOOK, PartnerReason.NO_THEME, PartnerReason.OTHER_SECTOR);

    private PartnerDocument() {}

    static void fill(PartnerAnswer answer, Draft draft) {
        Words words = draft.words;
        draft.title("title.partners", answer.day())
                .noClaim()
                .fact("label.theme", answer.themes())
                .fact("label.sector", answer.sectors())
                .fact("label.near", answer.near())
                .fact("label.perhaps", LookupDocument.perhaps(answer.lookup(), words))
                .fact("label.not_asked", answer.notAsked())
                .numbered("title.partners_fit", known(answer, true), each -> partner(each, words))
                .numbered("title.partners_day_not_known", known(answer, false), each -> partner(each, words))
                .numbered("title.partners_general", answer.general(), each -> partner(each, words))
                .numbered("title.partners_not_placed", answer.notPlaced(), each -> partner(each, words))
                .numbered("title.partners_other_days", answer.otherDays(), each -> partner(each, words));
    }

    /** The partners that fit and certainly exist on the day, or those for which that is not known. */
    private static List<FoundPartner> known(PartnerAnswer answer, boolean there) {
        return answer.partners().stream()
                .filter(each -> (each.thatDay() == ThatDay.THERE) == there)
                .toList();
    }

    private static Line partner(FoundPartner found, Words words) {
        Stream<Reason> own = found.reasons().stream()
                .filter(each -> !(each.code() instanceof PartnerReason code && SAID_ONCE.contains(code)));
        Partner partner = found.partner();
        return words.line(
                named(found, words),
                words.sayEach(own),
                Reach.lines(partner.website(), partner.contact(), partner.checkedOn(), words));
    }

    /** The name and the id of a partner, with the sources. */
    static Phrase named(FoundPartner found, Words words) {
        return Phrase.of(words.named(found.partner().label(), found.partner().id()))
                .citingAll(found.reasons());
    }
}
