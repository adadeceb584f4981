package be.kapstok.report;

import be.kapstok.funding.FundingAnswer;
import be.kapstok.funding.FundingAnswer.Schemes;
import be.kapstok.funding.FundingReason;
import be.kapstok.funding.SchemeStanding;
import be.kapstok.funding.SchemeStanding.Standing;
import be.kapstok.model.Subsidy;
import be.kapstok.report.Document.Line;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** An answer about subsidies as a document: what is open first, then what is open if, then what is not. */
final class FundingDocument {
    private FundingDocument() {}

    static Document of(FundingAnswer answer, Words words) {
        return answer.fold(
                schemes -> schemes(schemes, words), unresolved -> LookupDocument.of(unresolved.lookup(), words));
    }

    private static Document schemes(Schemes answer, Words words) {
        Draft draft = new Draft(words, "label");
        draft.fact("applicant", answer.applicant() == null ? words.of("funding.anyone") : words.of(answer.applicant()));
        for (Standing standing : Standing.values()) {
            draft.list(heading(standing, words), 0, of(answer, standing), each -> scheme(each, words));
        }
        String title = answer.municipality() == null
                ? words.of("title.funding", answer.day())
                : words.of("title.funding_of", words.of(answer.municipality()), answer.day());
        return draft.document(title, answer.reasons());
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
        return facts(scheme, name(scheme, words), words)
                .more(
                        scheme.reasons().stream()
                                .filter(each -> scheme.standing() != Standing.NOT_OPEN
                                        || (each.code() instanceof FundingReason reason && reason.standsInTheWay()))
                                .toList(),
                        words::phrase)
                .more(scheme.wouldChange(), each -> Phrase.of(words.of("funding.change", words.of(each.text()))));
    }

    static Phrase name(SchemeStanding scheme, Words words) {
        return new Phrase(List.of(new Phrase.Code(scheme.id())))
                .then(" " + words.of(scheme.subsidy().name()));
    }

    /** Behind a name the level, the days and the money in one line, then what must hold. */
    static Line facts(SchemeStanding scheme, Phrase name, Words words) {
        Subsidy subsidy = scheme.subsidy();
        String facts = Stream.of(
                        words.of(subsidy.level()),
                        scheme.inForce() == null ? null : words.of(scheme.inForce()),
                        subsidy.amount() == null ? null : new Amounts(words).money(subsidy.amount(), false),
                        subsidy.amountText() == null ? null : words.of(subsidy.amountText()))
                .filter(Objects::nonNull)
                .collect(Collectors.joining("; "));
        return Line.of(name)
                .more(facts)
                .more(
                        scheme.ifs(),
                        each -> Phrase.of(words.of(
                                each.anyOf() == null ? "funding.if" : "funding.if_one_of", words.of(each.text()))));
    }
}
