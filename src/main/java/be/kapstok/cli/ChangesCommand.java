package be.kapstok.cli;

import be.kapstok.Kapstok;
import be.kapstok.place.Changes;
import java.time.LocalDate;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Lists the changes between two days. */
@Command(
        name = "changes",
        description = "Tell what changed for municipalities from one day to another: mergers, codes, names, provinces,"
                + " language facilities and centres.")
final class ChangesCommand extends QuestionCommand {
    @Option(
            names = "--from",
            required = true,
            paramLabel = "DAY",
            description = "The first state, such as 2018-12-31; what changed on that day itself does not count.")
    @SuppressWarnings("NullAway.Init") // picocli fills it in or refuses the command
    private LocalDate from;

    @Option(
            names = "--to",
            required = true,
            paramLabel = "DAY",
            description = "The last state, such as 2019-01-01; what changed on that day counts.")
    @SuppressWarnings("NullAway.Init") // picocli fills it in or refuses the command
    private LocalDate to;

    @Override
    public Integer call() {
        Changes changes;
        try {
            changes = Kapstok.flanders().changes(from, to);
        } catch (IllegalArgumentException refused) {
            throw wrongUse(refused.getMessage());
        }
        return print(changes, true);
    }
}
