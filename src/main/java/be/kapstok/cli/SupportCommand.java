package be.kapstok.cli;

import be.kapstok.Kapstok;
import be.kapstok.support.SupportAnswer;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Who supports this municipality, on a day. */
@Command(
        name = "support",
        description = "Tell who supports a municipality in its integration policy on a day, and why.",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class)
final class SupportCommand implements Callable<Integer> {
    @Mixin
    private final Question question = new Question();

    @Override
    public Integer call() {
        SupportAnswer answer = Kapstok.flanders().support(question.name(), question.day());
        question.form().print(answer);
        return answer.fold(
                supported -> ExitCodes.ANSWERED,
                notSupported -> ExitCodes.OTHER_ANSWER,
                notYet -> ExitCodes.OTHER_ANSWER,
                unresolved -> ExitCodes.OTHER_ANSWER);
    }
}
