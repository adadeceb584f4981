package be.kapstok.cli;

import java.util.Locale;
import java.util.function.Function;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** In which form and language an answer is printed. */
final class AnswerForm {
    @Option(names = "--json", description = "Print JSON for programs instead of text.")
    private boolean json;

    @Mixin
    private final LanguageOption language = new LanguageOption();

    @Spec(Spec.Target.MIXEE)
    @SuppressWarnings("NullAway.Init") // picocli fills it in before a command runs
    private CommandSpec spec;

    Locale language() {
        return language.language();
    }

    /** Prints an answer, which each function writes in a language. */
    void print(Function<Locale, String> asJson, Function<Locale, String> asText) {
        String written = (json ? asJson : asText).apply(language());
        spec.commandLine().getOut().println(written.stripTrailing());
    }
}
