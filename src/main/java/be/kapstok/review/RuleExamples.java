package be.kapstok.review;

import static java.util.Objects.requireNonNull;

import be.kapstok.catalogue.Nature;
import be.kapstok.catalogue.RuleCard;
import be.kapstok.file.RawText;
import be.kapstok.model.Text;
import be.kapstok.reason.Finding;
import be.kapstok.reason.Languages;
import be.kapstok.reason.Severity;
import be.kapstok.review.ExampleRun.Expected;
import be.kapstok.validation.CheckedDataset;
import be.kapstok.validation.Validation;
import be.kapstok.validation.ValidationReport;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Runs the examples of the catalogue again: those of rules of data by checking them, those of rules of policy by reviewing them.
 *
 * @since 0.1.0
 */
public final class RuleExamples {
    private static final String POLICY = "RB-";

    private final Validation validation;
    private final Reviews reviews;

    /**
     * Runs examples against a known world.
     *
     * @param validation checks against it
     * @param reviews reviews against it
     */
    public RuleExamples(Validation validation, Reviews reviews) {
        requireNonNull(validation, "validation");
        requireNonNull(reviews, "reviews");
        this.validation = validation;
        this.reviews = reviews;
    }

    /**
     * Runs all examples of some rules.
     *
     * @param cards the cards of the rules
     * @return what came of them, in the order of the cards
     */
    public List<RuleRun> run(List<RuleCard> cards) {
        requireNonNull(cards, "cards");
        return cards.stream().map(this::run).toList();
    }

    /**
     * Runs the examples of a rule.
     *
     * @param card its card
     * @return what came of them
     */
    public RuleRun run(RuleCard card) {
        requireNonNull(card, "card");
        List<ExampleRun> runs = new ArrayList<>();
        Expected passing = card.nature() == Nature.TELLS ? Expected.NOTE : Expected.NONE;
        card.passes().forEach(text -> runs.add(run(card, text, passing)));
        card.fails().forEach(text -> runs.add(run(card, text, Expected.FINDING)));
        return new RuleRun(card.id(), runs);
    }

    private ExampleRun run(RuleCard card, String text, Expected expected) {
        ValidationReport report = validation.check(RawText.of(text, "(example)"));
        if (!card.id().value().startsWith(POLICY)) {
            List<Finding> own = of(card, report.findings());
            return new ExampleRun(text, expected, asExpected(card, own, expected), own);
        }
        CheckedDataset checked = report.checked().orElse(null);
        if (checked == null) {
            return new ExampleRun(text, expected, false, report.findings());
        }
        List<Finding> own = of(card, reviews.review(checked).findings());
        return new ExampleRun(text, expected, asExpected(card, own, expected), own);
    }

    private static List<Finding> of(RuleCard card, List<Finding> findings) {
        return findings.stream().filter(each -> each.rule().equals(card.id())).toList();
    }

    private static boolean asExpected(RuleCard card, List<Finding> own, Expected expected) {
        return switch (expected) {
            case NONE -> own.isEmpty();
            case FINDING -> own.stream().anyMatch(each -> each.severity().compareTo(card.severity()) <= 0);
            case NOTE -> !own.isEmpty() && own.stream().allMatch(each -> isNote(card, each));
        };
    }

    private static boolean isNote(RuleCard card, Finding finding) {
        Text note = card.note();
        if (note == null || finding.severity() != Severity.INFO) {
            return false;
        }
        for (Locale language : Languages.ALL) {
            if (!note.in(language).equals(finding.message(language))) {
                return false;
            }
        }
        return true;
    }
}
