package be.kapstok.report;

import be.kapstok.catalogue.RuleCard;
import be.kapstok.catalogue.RuleCards;
import be.kapstok.model.Period;
import be.kapstok.review.ExampleRun;
import be.kapstok.review.ExampleRuns;
import be.kapstok.review.RuleRun;
import java.util.List;

/** The catalogue of rules, one rule of it, and what came of its examples, as documents. */
final class CatalogueDocument {
    private static final List<String> COLUMNS =
            List.of("rule", "severity", "nature", "statement", "source", "confidence", "since", "in_force");

    private CatalogueDocument() {}

    static Document of(RuleCards cards, Words words) {
        Draft draft = new Draft(words, "catalogue");
        return draft.say(draft.of("note"))
                .add(draft.table(
                        COLUMNS,
                        COLUMNS.size(),
                        cards.rules(),
                        each -> Document.Row.of(cells(each, words).toArray())))
                .document(draft.of("title"), List.of());
    }

    static Document of(RuleCard card, Words words) {
        Draft draft = new Draft(words, "catalogue");
        List<String> cells = cells(card, words);
        for (int i = 1; i < cells.size(); i++) {
            draft.fact(COLUMNS.get(i), cells.get(i).isEmpty() ? null : cells.get(i));
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
        Draft draft = new Draft(words, "examples");
        for (RuleRun each : runs.rules()) {
            draft.labelled(each.rule().value(), List.of(Document.Line.of(came(each.examples(), draft))));
        }
        List<ExampleRun> all =
                runs.rules().stream().flatMap(each -> each.examples().stream()).toList();
        return draft.document(draft.of("sum", runs.rules().size(), came(all, draft)), List.of());
    }

    private static String came(List<ExampleRun> examples, Draft draft) {
        long ok = examples.stream().filter(ExampleRun::ok).count();
        return draft.of(ok == examples.size() ? "all" : "some", examples.size(), ok);
    }
}
