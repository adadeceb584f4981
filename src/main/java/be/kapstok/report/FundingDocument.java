package be.kapstok.report;

import be.kapstok.funding.FundingAnswer;
import be.kapstok.funding.FundingAnswer.Schemes;
import be.kapstok.funding.FundingReason;
import be.kapstok.funding.OpenIf;
import be.kapstok.funding.SchemeStanding;
import be.kapstok.funding.SchemeStanding.Standing;
import be.kapstok.model.Subsidy;
import be.kapstok.report.Document.Line;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** An answer about subsidies as a document: what is open first, then what is open if, then what is not. */
final class FundingDocument {
    private FundingDocument() {}

    static Document of(FundingAnswer answer, Words words) {
        return answer.fold(
                schemes -> schemes(schemes, words), unresolved -> LookupDocument.of(unresolved.lookup(), words));
    }

    private static Document schemes(Schemes answer, Words words) {
        Draft draft = new Draft(words);
        draft.fact(
                words.label("applicant"),
                answer.applicant() == null ? words.of("funding.anyone") : words.of(answer.applicant()));
        for (Standing standing : Standing.values()) {
            List<Line> schemes =
                    of(answer, standing).map(each -> scheme(each, words)).toList();
            draft.section(heading(standing, words), part -> part.bullets(schemes));
        }
        String title = answer.municipality() == null
                ? words.of("title.funding", answer.day())
                : words.of("title.funding_of", words.of(answer.municipality()), answer.day());
        return draft.document(title, answer.reasons());
    }

    /** The schemes of one standing, in the order of the answer. */
    static Stream<SchemeStanding> of(Schemes answer, Standing standing) {
        return Stream.concat(answer.open().stream(), answer.notOpen().stream())
                .filter(each -> each.standing() == standing);
    }

    static String heading(Standing standing, Words words) {
        return words.of("title." + standing.name().toLowerCase(Locale.ROOT));
    }

    private static Line scheme(SchemeStanding scheme, Words words) {
        List<Phrase> details = facts(scheme, words);
        scheme.reasons().stream()
                .filter(each -> scheme.standing() != Standing.NOT_OPEN
                        || (each.code() instanceof FundingReason reason && reason.standsInTheWay()))
                .forEach(each -> details.add(Phrase.of(each, words)));
        scheme.wouldChange().forEach(each -> details.add(Phrase.of(words.of("funding.change", words.of(each.text())))));
        return new Line(name(scheme, words), details);
    }

    static Phrase name(SchemeStanding scheme, Words words) {
        return new Phrase(List.of(new Phrase.Code(scheme.id())))
                .then(" " + words.of(scheme.subsidy().name()));
    }

    /** The level, the days and the money in one line, then what must hold. */
    static List<Phrase> facts(SchemeStanding scheme, Words words) {
        Subsidy subsidy = scheme.subsidy();
        List<String> facts = new ArrayList<>(List.of(words.of(subsidy.level())));
        if (scheme.inForce() != null) {
            facts.add(words.of(scheme.inForce()));
        }
        if (subsidy.amount() != null) {
            facts.add(new Amounts(words).money(subsidy.amount(), false));
        }
        if (subsidy.amountText() != null) {
            facts.add(words.of(subsidy.amountText()));
        }
        List<Phrase> lines = new ArrayList<>(List.of(Phrase.of(String.join("; ", facts))));
        for (OpenIf each : scheme.ifs()) {
            String key = each.anyOf() == null ? "funding.if" : "funding.if_one_of";
            lines.add(Phrase.of(words.of(key, words.of(each.text()))));
        }
        return lines;
    }
}
