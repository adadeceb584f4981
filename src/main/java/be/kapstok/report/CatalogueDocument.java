package be.kapstok.report;

import be.kapstok.catalogue.RuleCard;
import be.kapstok.catalogue.RuleCards;
import be.kapstok.document.Words;
import be.kapstok.report.Draft.Column;
import be.kapstok.review.ExampleRun;
import be.kapstok.review.ExampleRuns;
import be.kapstok.review.RuleRun;
import java.util.ArrayList;
import java.util.List;

/** The catalogue of rules, one of its rules, and the results of its examples, as documents. */
final class CatalogueDocument {
    private CatalogueDocument() {}

    private static List<Column<RuleCard>> columns(Words words) {
        return List.of(
                new Column<>("catalogue.rule", RuleCard::id),
                new Column<>("catalogue.severity", RuleCard::severity),
                new Column<>("catalogue.nature", RuleCard::nature),
                new Column<>("catalogue.statement", RuleCard::statement),
                new Column<>("catalogue.source", RuleCard::source),
                new Column<>("catalogue.confidence", RuleCard::confidence),
                new Column<>("catalogue.since", RuleCard::since),
                new Column<>(
                        "catalogue.in_force",
                        each -> each.inForce() == null ? words.of("catalogue.always") : each.inForce()));
    }

    static void fill(RuleCards cards, Draft draft) {
        List<Column<RuleCard>> columns = columns(draft.words);
        draft.title("catalogue.title")
                .paragraph(draft.of("catalogue.note"))
                .add(draft.table(columns.size(), cards.rules(), columns));
    }

    static void fill(RuleCard card, Draft draft) {
        draft.titled(card.id().value());
        columns(draft.words).stream()
                .skip(1)
                .forEach(each -> draft.fact(each.key(), each.says().apply(card)));
    }

    static void fill(ExampleRuns runs, Draft draft) {
        List<ExampleRun> all = new ArrayList<>();
        for (RuleRun each : runs.rules()) {
            draft.labelled(each.rule().value(), List.of(came(each.examples(), draft)));
            all.addAll(each.examples());
        }
        draft.title("examples.sum", runs.rules().size(), came(all, draft));
    }

    private static String came(List<ExampleRun> examples, Draft draft) {
        long ok = examples.stream().filter(ExampleRun::ok).count();
        return draft.of(ok == examples.size() ? "examples.all" : "examples.some", examples.size(), ok);
    }
}
