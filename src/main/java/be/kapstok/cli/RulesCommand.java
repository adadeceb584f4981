package be.kapstok.cli;

import be.kapstok.Kapstok;
import be.kapstok.catalogue.RuleCards;
import be.kapstok.reason.Answer;
import be.kapstok.report.ReportFormat;
import be.kapstok.review.ExampleRuns;
import be.kapstok.review.RuleRun;
import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** The catalogue of rules, and its examples run again. */
@Command(
        name = "rules",
        description = "Print the catalogue: every rule, what it demands, and where it comes from.",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class)
final class RulesCommand implements Callable<Integer> {
    @Option(names = "--json", description = "Print JSON for programs instead of text.")
    private boolean json;

    @Option(
            names = "--run",
            description = "Run every example of every rule again, and tell whether it gives what is expected.")
    private boolean run;

    @Mixin
    private final LanguageOption language = new LanguageOption();

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli fills it in before a command runs
    private CommandSpec spec;

    @Override
    public Integer call() {
        if (run) {
            return runExamples();
        }
        print(new RuleCards(Kapstok.flanders().rules()));
        return ExitCodes.ANSWERED;
    }

    private int runExamples() {
        List<RuleRun> runs = Kapstok.flanders().runExamples();
        print(new ExampleRuns(runs));
        return runs.stream().allMatch(RuleRun::ok) ? ExitCodes.ANSWERED : ExitCodes.OTHER_ANSWER;
    }

    private void print(Answer answer) {
        PrintWriter printed = spec.commandLine().getOut();
        printed.print(Asked.answered(
                answer, json ? ReportFormat.JSON : ReportFormat.TEXT, language.language(), spec, List.of()));
        printed.flush();
    }
}
