package be.kapstok.cli;

import java.time.LocalDate;
import picocli.CommandLine.Option;

/** The day of a question that has one. */
final class DayOption {
    @Option(
            names = "--on",
            required = true,
            paramLabel = "DAY",
            description = "The day asked about, such as 2014-06-01.")
    @SuppressWarnings("NullAway.Init") // picocli fills it in or refuses the command
    private LocalDate day;

    LocalDate day() {
        return day;
    }
}
