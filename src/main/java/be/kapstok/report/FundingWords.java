package be.kapstok.report;

import be.kapstok.funding.FundingAnswer.Schemes;
import be.kapstok.funding.FundingReason;
import be.kapstok.funding.OpenIf;
import be.kapstok.funding.SchemeChange;
import be.kapstok.funding.SchemeStanding;
import be.kapstok.funding.SchemeStanding.Standing;
import be.kapstok.model.Subsidy;
import be.kapstok.reason.Reason;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What reports about subsidies say of an answer and of each scheme. */
final class FundingWords {
    private final Words words;
    private final ReviewWords review;

    FundingWords(Words words) {
        this.words = words;
        this.review = new ReviewWords(words.language());
    }

    Words words() {
        return words;
    }

    String title(Schemes schemes) {
        return schemes.municipality() == null
                ? words.of("title.funding", schemes.day())
                : words.of("title.funding_of", words.of(schemes.municipality()), schemes.day());
    }

    String applicant(Schemes schemes) {
        return schemes.applicant() == null ? words.of("funding.anyone") : words.of(schemes.applicant());
    }

    /** The schemes of one standing, in the order of the answer. */
    static List<SchemeStanding> of(Schemes schemes, Standing standing) {
        List<SchemeStanding> all = new ArrayList<>(schemes.open());
        all.addAll(schemes.notOpen());
        return all.stream().filter(each -> each.standing() == standing).toList();
    }

    String pair(String label, String value) {
        return review.report().pair(label, value);
    }

    String heading(Standing standing) {
        return words.of("title." + standing.name().toLowerCase(Locale.ROOT));
    }

    String name(SchemeStanding scheme) {
        return words.of(scheme.subsidy().name());
    }

    /** The level, the days and the money, in one line. */
    String facts(SchemeStanding scheme) {
        Subsidy subsidy = scheme.subsidy();
        List<String> facts = new ArrayList<>();
        facts.add(words.of(subsidy.level()));
        if (scheme.inForce() != null) {
            facts.add(words.of(scheme.inForce()));
        }
        if (subsidy.amount() != null) {
            facts.add(review.money(subsidy.amount(), false));
        }
        if (subsidy.amountText() != null) {
            facts.add(words.of(subsidy.amountText()));
        }
        return String.join("; ", facts);
    }

    /** What must hold, of alternatives that it is one of them. */
    String openIf(OpenIf what) {
        String text = words.of(what.text());
        return words.of(what.anyOf() == null ? "funding.if" : "funding.if_one_of", text);
    }

    /** The reasons that a text for people has for a scheme: of one that is not open, those that stand in the way. */
    static List<Reason> reasons(SchemeStanding scheme) {
        return scheme.reasons().stream()
                .filter(each -> scheme.standing() != Standing.NOT_OPEN
                        || (each.code() instanceof FundingReason reason && reason.standsInTheWay()))
                .toList();
    }

    String change(SchemeChange change) {
        return words.of("funding.change", words.of(change.text()));
    }
}
