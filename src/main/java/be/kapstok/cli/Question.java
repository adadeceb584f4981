package be.kapstok.cli;

import java.time.LocalDate;
import java.util.Locale;
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

    @Option(names = "--json", description = "Print JSON for programs instead of text.")
    private boolean json;

    @Mixin
    private final LanguageOption language = new LanguageOption();

    String name() {
        return name;
    }

    LocalDate day() {
        return day;
    }

    boolean json() {
        return json;
    }

    Locale language() {
        return language.language();
    }
}
