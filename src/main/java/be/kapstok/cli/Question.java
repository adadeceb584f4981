package be.kapstok.cli;

import java.time.LocalDate;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** What every question about one municipality takes. */
final class Question {
    @Parameters(
            paramLabel = "NAME",
            description =
                    "A municipality: its name in Dutch, French or English, its NIS code or postcode, or a deelgemeente.")
    @SuppressWarnings("NullAway.Init") // picocli fills it in or refuses the command
    private String name;

    @Option(
            names = "--on",
            required = true,
            paramLabel = "DAY",
            converter = DayConverter.class,
            description = "The day asked about, such as 2014-06-01.")
    @SuppressWarnings("NullAway.Init") // picocli fills it in or refuses the command
    private LocalDate day;

    @Mixin
    private final AnswerForm form = new AnswerForm();

    String name() {
        return name;
    }

    LocalDate day() {
        return day;
    }

    AnswerForm form() {
        return form;
    }
}
