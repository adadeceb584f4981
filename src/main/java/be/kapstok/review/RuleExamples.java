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

/**
 * Runs the examples of the catalogue again: it checks those of rules of data, and reviews those of rules of policy.
 *
 * @since 0.1.0
 */
public final class RuleExamples {
    private static final String POLICY = "RB-";

    private final Validation validation;
    private final Reviews reviews;

    /**
     * Makes a runner of examples for a known world.
     *
     * @param validation the check against it
     * @param reviews the review against it
     */
    public RuleExamples(Validation validation, Reviews reviews) {
        requireNonNull(validation, "validation");
        requireNonNull(reviews, "reviews");
        this.validation = validation;
        this.reviews = reviews;
    }

    /** Runs all examples of some rules, in the order of their cards. */
    public List<RuleRun> run(List<RuleCard> cards) {
        requireNonNull(cards, "cards");
        return cards.stream().map(this::run).toList();
    }

    /** Runs the examples of a rule. */
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
        boolean ofPolicy = card.id().value().startsWith(POLICY);
        CheckedDataset checked = report.checked().orElse(null);
        if (ofPolicy && checked == null) {
            return new ExampleRun(text, expected, false, report.findings());
        }
        List<Finding> all =
                ofPolicy && checked != null ? reviews.review(checked).findings() : report.findings();
        List<Finding> own =
                all.stream().filter(each -> each.rule().equals(card.id())).toList();
        return new ExampleRun(text, expected, asExpected(card, own, expected), own);
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
        return note != null
                && finding.severity() == Severity.INFO
                && Languages.ALL.stream().allMatch(each -> note.in(each).equals(finding.message(each)));
    }
}
