package be.kapstok.measure.rule;

import be.kapstok.catalogue.FieldChange;
import be.kapstok.catalogue.FindingSink;
import be.kapstok.catalogue.UnappliedReason;
import be.kapstok.model.VisibleText;
import be.kapstok.reason.Excerpt;
import be.kapstok.reason.RuleId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A measure that treats people differently by origin does not needlessly restrict the rights of others. Source: as
 * RB-17.
 */
final class SparesRightsOfOthers implements MeasureRule {
    private static final String FIELD = "/impactOnOthers";

    @Override
    public RuleId id() {
        return RuleId.of("RB-20");
    }

    private static final List<String> EVERY = List.of("all", "alle", "tous", "toutes");
    private static final List<String> NOT = List.of("not", "no", "niet", "geen", "pas", "aucun", "aucune");
    private static final List<String> RESERVED =
            List.of("reserved", "voorbehouden", "gereserveerd", "reserve", "reserves", "reservee", "reservees");

    @Override
    public @Nullable UnappliedReason whyNot(Traits traits) {
        return traits.unlessDifferent();
    }

    @Override
    public void check(MeasureCase judged, FindingSink findings) {
        String impact = judged.measure().impactOnOthers();
        if (impact == null || VisibleText.isBlank(impact)) {
            findings.at(FIELD).tell();
        } else if (mayReserve(impact) && reservesAll(impact)) {
            findings.at(FIELD).saying("reserved").tell(Excerpt.of(impact, Excerpt.IN_A_SENTENCE));
        }
    }

    /**
     * Whether a text holds the letters that every word for "reserved" has, in any case; most texts do not, which makes
     * this a quick test.
     */
    private static boolean mayReserve(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if ((c == 's' || c == 'S' || c == 'v' || c == 'V')
                    && (text.regionMatches(true, i, "serv", 0, 4)
                            || text.regionMatches(true, i, "voorbehouden", 0, 12))) {
                return true;
            }
        }
        return false;
    }

    /** Whether a clause says that everything is reserved: an "all" before a "reserved", without a "not". */
    private static boolean reservesAll(String text) {
        for (String clause : Clauses.of(text)) {
            int all = Clauses.first(clause, EVERY);
            if (all >= 0 && Clauses.first(clause.substring(all), RESERVED) >= 0 && Clauses.first(clause, NOT) < 0) {
                return true;
            }
        }
        return false;
    }

    @Override
    public FieldChange change(MeasureCase judged, String pointer) {
        return FieldChange.words("impactOnOthers");
    }
}
