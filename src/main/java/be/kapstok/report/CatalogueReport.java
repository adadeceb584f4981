package be.kapstok.report;

import be.kapstok.dataset.RecordWriter;
import be.kapstok.model.Period;
import be.kapstok.reason.Languages;
import be.kapstok.reason.RuleCard;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * The catalogue of rules, for programs and for people.
 *
 * @since 0.1.0
 */
public final class CatalogueReport {
    private CatalogueReport() {}

    /**
     * The catalogue as JSON: all that the cards say, statements in every language, with the examples.
     *
     * @param cards the cards of the rules
     * @return a JSON array, a card on each line
     */
    public static String json(List<RuleCard> cards) {
        RecordWriter writer = new RecordWriter(Languages.ENGLISH);
        return "[\n" + String.join(",\n", cards.stream().map(writer::write).toList()) + "\n]\n";
    }

    /**
     * The catalogue as a table in Markdown, without the examples.
     *
     * @param cards the cards of the rules
     * @param language the language of the table; any but Dutch and French means English
     * @return the table, after a heading
     * @throws IllegalArgumentException when a card ends before it starts
     */
    public static String markdown(List<RuleCard> cards, Locale language) {
        Words words = new Words(language);
        List<String> lines = new ArrayList<>();
        lines.add("# " + plain(words.of("catalogue.title")));
        lines.add("");
        lines.add(plain(words.of("catalogue.note")));
        lines.add("");
        lines.add(row(List.of(
                words.of("catalogue.rule"),
                words.of("catalogue.severity"),
                words.of("catalogue.nature"),
                words.of("catalogue.statement"),
                words.of("catalogue.source"),
                words.of("catalogue.confidence"),
                words.of("catalogue.since"),
                words.of("catalogue.in_force"))));
        lines.add("| --- | --- | --- | --- | --- | --- | --- | --- |");
        for (RuleCard card : cards) {
            lines.add(row(List.of(
                    card.id().value(),
                    words.of(card.severity()),
                    words.of(card.nature()),
                    words.of(card.statement()),
                    card.source(),
                    card.confidence() == null ? "" : words.of(card.confidence()),
                    card.since(),
                    inForce(card, words))));
        }
        return String.join("\n", lines) + "\n";
    }

    private static String inForce(RuleCard card, Words words) {
        Period inForce = card.inForce();
        return inForce == null ? words.of("catalogue.always") : words.of(inForce);
    }

    private static String row(List<String> cells) {
        return "| "
                + String.join(" | ", cells.stream().map(CatalogueReport::plain).toList()) + " |";
    }

    /** A text that means nothing to Markdown or HTML, on one line. */
    private static String plain(String text) {
        StringBuilder plain = new StringBuilder();
        text.codePoints().forEach(c -> {
            if (c == '<' || c == '>' || c == '&') {
                plain.append("&#").append(c).append(';');
            } else if (Character.isWhitespace(c) || Character.isISOControl(c)) {
                plain.append(' ');
            } else {
                plain.append("\\`*_[]|~#".indexOf(c) < 0 ? "" : "\\").appendCodePoint(c);
            }
        });
        return plain.toString();
    }
}
