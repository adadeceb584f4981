package be.kapstok.cli;

import be.kapstok.Kapstok;
import be.kapstok.place.MunicipalityAnswer;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Finds a municipality on a day. */
@Command(
        name = "municipality",
        description = "Tell which municipality a name or code means on a day, and what became of it.")
final class MunicipalityCommand extends QuestionCommand {
    @Mixin
    private final Question question = new Question();

    @Override
    public Integer call() {
        MunicipalityAnswer answer = Kapstok.flanders().municipality(question.name(), question.day());
        return print(
                answer,
                answer instanceof MunicipalityAnswer.Current || answer instanceof MunicipalityAnswer.Superseded);
    }
}
