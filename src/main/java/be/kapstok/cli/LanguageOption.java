package be.kapstok.cli;

import be.kapstok.reason.Languages;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The language of what a command prints. */
final class LanguageOption {
    /** The languages as people type them. */
    enum Language {
        /** Dutch. */
        NL,
        /** English. */
        EN,
        /** French. */
        FR
    }

    @Option(
            names = "--lang",
            paramLabel = "LANGUAGE",
            description = "nl, en or fr; without it, your own language if it is one of them, else English.")
    private @Nullable Language language;

    Locale language() {
        return Languages.spoken(
                language == null
                        ? Locale.getDefault()
                        : Locale.forLanguageTag(language.name().toLowerCase(Locale.ROOT)));
    }
}
