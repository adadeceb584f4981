package be.kapstok.report;

import be.kapstok.model.Period;
import be.kapstok.reason.RuleCard;
import be.kapstok.reason.RuleCards;
import be.kapstok.report.Document.Row;
import be.kapstok.report.Document.Table;
import be.kapstok.review.ExampleRun;
import be.kapstok.review.ExampleRuns;
import be.kapstok.review.RuleRun;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The catalogue of rules, one rule of it, and what came of its examples, as documents. */
final class CatalogueDocument {
    private static final List<String> COLUMNS =
            List.of("rule", "severity", "nature", "statement", "source", "confidence", "since", "in_force");

    private CatalogueDocument() {}

    static Document of(RuleCards cards, Words words) {
        return new Draft(words)
                .say(words.of("catalogue.note"))
                .add(new Table(
                        null,
                        COLUMNS.stream()
                                .map(each -> words.of("catalogue." + each))
                                .toList(),
                        cards.rules().stream()
                                .map(each -> Row.of(cells(each, words)))
                                .toList(),
                        COLUMNS.size()))
                .document(words.of("catalogue.title"), List.of());
    }

    static Document of(RuleCard card, Words words) {
        Draft draft = new Draft(words);
        List<String> cells = cells(card, words);
        for (int i = 1; i < cells.size(); i++) {
            if (!cells.get(i).isEmpty()) {
                draft.fact(words.of("catalogue." + COLUMNS.get(i)), cells.get(i));
            }
        }
        return draft.document(card.id().value(), List.of());
    }

    private static List<String> cells(RuleCard card, Words words) {
        Period inForce = card.inForce();
        return List.of(
                card.id().value(),
                words.of(card.severity()),
                words.of(card.nature()),
                words.of(card.statement()),
                card.source(),
                card.confidence() == null ? "" : words.of(card.confidence()),
                card.since(),
                inForce == null ? words.of("catalogue.always") : words.of(inForce));
    }

    static Document of(ExampleRuns runs, Words words) {
        Draft draft = new Draft(words);
        List<ExampleRun> all = new ArrayList<>();
        for (RuleRun each : runs.rules()) {
            draft.fact(each.rule().value(), came(each.examples(), words));
            all.addAll(each.examples());
        }
        String title = words.of("examples.sum", String.valueOf(runs.rules().size()), came(all, words));
        return draft.document(title, List.of());
    }

    private static String came(List<ExampleRun> examples, Words words) {
        long ok = examples.stream().filter(ExampleRun::ok).count();
        return words.of(
                ok == examples.size() ? "examples.all" : "examples.some",
                Stream.of(examples.size(), ok).map(String::valueOf).toArray());
    }
}
