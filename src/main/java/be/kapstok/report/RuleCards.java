package be.kapstok.report;

import be.kapstok.model.Period;
import be.kapstok.reason.RuleCard;
import java.util.List;
import java.util.Locale;

/**
 * The catalogue of rules as text for a terminal of 80 columns.
 *
 * @since 0.1.0
 */
public final class RuleCards {
    private RuleCards() {}

    /**
     * The catalogue as text.
     *
     * @param cards the rules
     * @param language Dutch, French or English; any other means English
     * @return lines that end in a line feed
     */
    public static String of(List<RuleCard> cards, Locale language) {
        ReportWords words = new ReportWords(language);
        Page page = new Page();
        for (RuleCard each : cards) {
            page.title(each.id() + "  " + words.of(each.severity()));
            page.indented(2, each.statement().in(words.language()));
            page.indented(2, words.pair(words.of("source"), each.source()));
            Period inForce = each.inForce();
            if (inForce != null) {
                page.indented(2, words.of("in_force") + ": " + words.of(inForce));
            }
        }
        return page.toString();
    }
}
