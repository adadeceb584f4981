package be.kapstok.cli;

import be.kapstok.Kapstok;
import java.time.LocalDate;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Lists what opens, closes, starts and ends between two days. */
@Command(
        name = "deadlines",
        description = "Tell which subsidies open or close for applications, start or end from one day to another.")
final class DeadlinesCommand extends QuestionCommand {
    @Option(names = "--from", required = true, paramLabel = "DAY", description = "The first day, such as 2026-09-01.")
    @SuppressWarnings("NullAway.Init") // picocli fills it in or refuses the command
    private LocalDate from;

    @Option(names = "--to", required = true, paramLabel = "DAY", description = "The last day, such as 2026-12-31.")
    @SuppressWarnings("NullAway.Init") // picocli fills it in or refuses the command
    private LocalDate to;

    @Override
    public Integer call() {
        if (to.isBefore(from)) {
            throw wrongUse("The last day lies before the first: " + from + " to " + to);
        }
        return print(Kapstok.flanders().deadlines(from, to.equals(LocalDate.MAX) ? to : to.plusDays(1)), true);
    }
}
