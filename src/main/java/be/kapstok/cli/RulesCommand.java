package be.kapstok.cli;

import be.kapstok.Kapstok;
import be.kapstok.catalogue.RuleCards;
import be.kapstok.review.ExampleRuns;
import be.kapstok.review.RuleRun;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** The catalogue of rules, and its examples run again. */
@Command(name = "rules", description = "Print the catalogue: every rule, what it demands, and where it comes from.")
final class RulesCommand extends QuestionCommand {
    @Option(
            names = "--run",
            description = "Run every example of every rule again, and tell whether it gives what is expected.")
    private boolean run;

    @Override
    public Integer call() {
        if (!run) {
            return print(new RuleCards(Kapstok.flanders().rules()), true);
        }
        List<RuleRun> runs = Kapstok.flanders().runExamples();
        return print(new ExampleRuns(runs), runs.stream().allMatch(RuleRun::ok));
    }
}
