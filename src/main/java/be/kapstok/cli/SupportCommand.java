package be.kapstok.cli;

import be.kapstok.Kapstok;
import be.kapstok.support.SupportAnswer;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Finds who supports a municipality on a day. */
@Command(
        name = "support",
        description = "Tell who supports a municipality in its integration policy on a day, and why.")
final class SupportCommand extends QuestionCommand {
    @Mixin
    private final Question question = new Question();

    @Override
    public Integer call() {
        SupportAnswer answer = Kapstok.flanders().support(question.name(), question.day());
        return print(answer, answer instanceof SupportAnswer.Supported);
    }
}
