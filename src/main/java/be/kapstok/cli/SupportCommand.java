package be.kapstok.cli;

import be.kapstok.Kapstok;
import be.kapstok.report.JsonReport;
import be.kapstok.report.TextReport;
import be.kapstok.support.SupportAnswer;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Who supports this municipality, on a day. */
@Command(
        name = "support",
        description = "Tell who supports a municipality in its integration policy on a day, and why.",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class)
final class SupportCommand implements Callable<Integer> {
    @Mixin
    private final Question question = new Question();

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli fills it in before a command runs
    private CommandSpec spec;

    @Override
    public Integer call() {
        SupportAnswer answer = Kapstok.flanders().support(question.name(), question.day());
        spec.commandLine()
                .getOut()
                .println(
                        question.json()
                                ? JsonReport.of(answer, question.language())
                                : TextReport.of(answer, question.language()).stripTrailing());
        return answer.fold(
                supported -> ExitCodes.ANSWERED,
                notSupported -> ExitCodes.OTHER_ANSWER,
                notYet -> ExitCodes.OTHER_ANSWER,
                unresolved -> ExitCodes.OTHER_ANSWER);
    }
}
