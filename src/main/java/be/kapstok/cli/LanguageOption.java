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

    /** The language that a command line asks for, even when the command line cannot be understood. */
    static Locale of(String... arguments) {
        String asked = Locale.getDefault().getLanguage();
        for (int i = 0; i < arguments.length; i++) {
            if (arguments[i].startsWith("--lang=")) {
                asked = arguments[i].substring("--lang=".length());
            } else if (arguments[i].equals("--lang") && i + 1 < arguments.length) {
                asked = arguments[i + 1];
            }
        }
        return Languages.spoken(Locale.forLanguageTag(asked.toLowerCase(Locale.ROOT)));
    }

    Locale language() {
        return Languages.spoken(
                language == null
                        ? Locale.getDefault()
                        : Locale.forLanguageTag(language.name().toLowerCase(Locale.ROOT)));
    }
}
