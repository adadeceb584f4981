package be.kapstok.cli;

import java.time.LocalDate;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** The options of every question about one municipality. */
final class Question {
    @Parameters(
            paramLabel = "NAME",
            description =
                    "A municipality: its name in Dutch, French or English, its NIS code or postcode, or a deelgemeente.")
    @SuppressWarnings("NullAway.Init") // picocli fills it in or refuses the command
    private String name;

    @Mixin
    private final DayOption on = new DayOption();

    String name() {
        return name;
    }

    LocalDate day() {
        return on.day();
    }
}
