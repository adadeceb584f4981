package be.kapstok.cli;

import picocli.CommandLine.Command;

/** What the rules of policy make of whole data sets. */
@Command(
        name = "review",
        description = "Review data sets by all rules of policy: multi-year plans, measures, support and subsidies.")
final class ReviewCommand extends PolicyCommand {
    ReviewCommand() {
        super(false);
    }
}
