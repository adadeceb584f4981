package be.kapstok.cli;

import be.kapstok.Kapstok;
import be.kapstok.place.Changes;
import java.time.LocalDate;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** What changed between two days. */
@Command(
        name = "changes",
        description = "Tell what changed for municipalities from one day to another: mergers, codes, names, provinces,"
                + " language facilities and centres.",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class)
final class ChangesCommand implements Callable<Integer> {
    @Option(
            names = "--from",
            required = true,
            paramLabel = "DAY",
            converter = DayConverter.class,
            description = "The first state, such as 2018-12-31; what changed on that day itself does not count.")
    @SuppressWarnings("NullAway.Init") // picocli fills it in or refuses the command
    private LocalDate from;

    @Option(
            names = "--to",
            required = true,
            paramLabel = "DAY",
            converter = DayConverter.class,
            description = "The last state, such as 2019-01-01; what changed on that day counts.")
    @SuppressWarnings("NullAway.Init") // picocli fills it in or refuses the command
    private LocalDate to;

    @Mixin
    private final AnswerForm form = new AnswerForm();

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli fills it in before a command runs
    private CommandSpec spec;

    @Override
    public Integer call() {
        Kapstok kapstok = Kapstok.flanders();
        form.print(changes(kapstok));
        return ExitCodes.ANSWERED;
    }

    private Changes changes(Kapstok kapstok) {
        try {
            return kapstok.changes(from, to);
        } catch (IllegalArgumentException refused) {
            throw new ParameterException(spec.commandLine(), refused.getMessage(), refused);
        }
    }
}
