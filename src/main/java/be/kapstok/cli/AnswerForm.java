package be.kapstok.cli;

import be.kapstok.reason.Answer;
import be.kapstok.report.ReportFormat;
import java.util.List;
import java.util.Locale;
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

    /** Prints an answer. */
    void print(Answer answer) {
        ReportFormat format = json ? ReportFormat.JSON : ReportFormat.TEXT;
        String written = Asked.answered(answer, format, language(), spec, List.of());
        spec.commandLine().getOut().println(written.stripTrailing());
    }
}
