package be.kapstok.cli;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Judges measures: their kind, and how sound they are. */
@Command(
        name = "check",
        description =
                "Tell of each measure in data sets whether it is inclusive or categorical, why, what it lacks, and"
                        + " what would change that.")
final class CheckCommand extends PolicyCommand {
    @Option(
            names = "--on",
            paramLabel = "DAY",
            description = "Judge all measures on this day, such as 2014-06-01; without it, each on its own day,"
                    + " else on the first day of its plan.")
    private @Nullable LocalDate day;

    CheckCommand() {
        super(true);
    }

    @Override
    @Nullable
    LocalDate day() {
        return day;
    }
}
