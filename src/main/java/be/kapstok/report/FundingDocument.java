package be.kapstok.report;

import be.kapstok.document.Document.Line;
import be.kapstok.document.Phrase;
import be.kapstok.document.Words;
import be.kapstok.funding.FundingAnswer;
import be.kapstok.funding.FundingAnswer.Schemes;
import be.kapstok.funding.FundingReason;
import be.kapstok.funding.SchemeStanding;
import be.kapstok.funding.SchemeStanding.Standing;
import be.kapstok.model.Subsidy;
import be.kapstok.reason.Reason;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * An answer about subsidies as a document: first the open schemes, then those that are open if something holds, then
 * the others.
 */
final class FundingDocument {
    private FundingDocument() {}

    static Draft fill(FundingAnswer answer, Draft draft) {
        return answer.fold(
                schemes -> fill(schemes, draft), unresolved -> LookupDocument.fill(unresolved.lookup(), draft));
    }

    private static Draft fill(Schemes answer, Draft draft) {
        Words words = draft.words;
        draft.noClaim()
                .fact("label.applicant", answer.applicant() == null ? words.of("funding.anyone") : answer.applicant());
        for (Standing standing : Standing.values()) {
            draft.bullets(heading(standing, words), of(answer, standing), each -> scheme(each, words));
        }
        return answer.municipality() == null
                ? draft.title("title.funding", answer.day())
                : draft.title("title.funding_of", answer.municipality(), answer.day());
    }

    /** The schemes of one standing, in the order of the answer. */
    static List<SchemeStanding> of(Schemes answer, Standing standing) {
        return Stream.concat(answer.open().stream(), answer.notOpen().stream())
                .filter(each -> each.standing() == standing)
                .toList();
    }

    static String heading(Standing standing, Words words) {
        return words.of("title." + standing.name().toLowerCase(Locale.ROOT));
    }

    private static Line scheme(SchemeStanding scheme, Words words) {
        Stream<Reason> said = scheme.reasons().stream()
                .filter(each -> scheme.standing() != Standing.NOT_OPEN
                        || (each.code() instanceof FundingReason reason && reason.standsInTheWay()));
        Stream<String> changes = scheme.wouldChange().stream().map(each -> words.of("funding.change", each.text()));
        return words.line(name(scheme, words), details(scheme, words), said, changes);
    }

    static Phrase name(SchemeStanding scheme, Words words) {
        return Phrase.of(new Phrase.Code(scheme.id()))
                .then(" " + words.say(scheme.subsidy().name()));
    }

    /** The level, the days and the money in one line, then what must hold. */
    static List<Object> details(SchemeStanding scheme, Words words) {
        Subsidy subsidy = scheme.subsidy();
        String amount = subsidy.amount() == null ? null : new Amounts(words).money(subsidy.amount(), false);
        Stream<String> ifs = scheme.ifs().stream()
                .map(each -> words.of(each.anyOf() == null ? "funding.if" : "funding.if_one_of", each.text()));
        return List.of(
                words.joined("; ", subsidy.level(), scheme.inForce(), amount, subsidy.amountText()),
                ifs,
                Reach.lines(subsidy.website(), subsidy.contact(), subsidy.checkedOn(), words));
    }
}
