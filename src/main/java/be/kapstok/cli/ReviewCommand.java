package be.kapstok.cli;

import picocli.CommandLine.Command;

/** Reviews whole data sets by the rules of policy. */
@Command(
        name = "review",
        description = "Review data sets by all rules of policy: multi-year plans, measures, support and subsidies.")
final class ReviewCommand extends PolicyCommand {
    ReviewCommand() {
        super(false);
    }
}
