package be.kapstok.cli;

import be.kapstok.Kapstok;
import be.kapstok.place.MunicipalityAnswer;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Which municipality is this, on a day. */
@Command(
        name = "municipality",
        description = "Tell which municipality a name or code means on a day, and what became of it.",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class)
final class MunicipalityCommand implements Callable<Integer> {
    @Mixin
    private final Question question = new Question();

    @Override
    public Integer call() {
        MunicipalityAnswer answer = Kapstok.flanders().municipality(question.name(), question.day());
        question.form().print(answer);
        return answer.fold(
                current -> ExitCodes.ANSWERED,
                superseded -> ExitCodes.ANSWERED,
                notYet -> ExitCodes.OTHER_ANSWER,
                ambiguous -> ExitCodes.OTHER_ANSWER,
                unknown -> ExitCodes.OTHER_ANSWER,
                outside -> ExitCodes.OTHER_ANSWER);
    }
}
