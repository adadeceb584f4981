package be.kapstok.cli;

import be.kapstok.reason.Languages;
import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** What every question about one municipality takes. */
final class Question {
    /** The languages as people type them. */
    enum Language {
        /** Dutch. */
        NL,
        /** English. */
        EN,
        /** French. */
        FR
    }

    @Parameters(
            paramLabel = "NAME",
            description = "A municipality: its name in Dutch, French or English, or its NIS code.")
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

    @Option(
            names = "--lang",
            paramLabel = "LANGUAGE",
            description = "nl, en or fr; without it, your own language if it is one of them, else English.")
    private @Nullable Language language;

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
        return Languages.spoken(
                language == null
                        ? Locale.getDefault()
                        : Locale.forLanguageTag(language.name().toLowerCase(Locale.ROOT)));
    }
}
