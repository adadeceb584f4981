package be.kapstok.cli;

import be.kapstok.Kapstok;
import be.kapstok.advice.Advice;
import be.kapstok.report.ReportFormat;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** The whole page, for one municipality and one day. */
@Command(
        name = "advise",
        description =
                "Put together what there is for a local authority on a day: support, plan, subsidies, partners, practices.",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class)
final class AdviseCommand implements Callable<Integer> {
    /** In which form; text when none is given. */
    private static final class Form {
        @Option(names = "--json", description = "Print JSON for programs instead of text.")
        private boolean json;

        @Option(names = "--md", description = "Print Markdown.")
        private boolean markdown;

        @Option(names = "--html", description = "Print a page for a browser.")
        private boolean html;
    }

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

    @ArgGroup
    private Form form = new Form();

    @Mixin
    private final OutOption out = new OutOption();

    @Mixin
    private final LanguageOption language = new LanguageOption();

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli fills it in before a command runs
    private CommandSpec spec;

    @Override
    public Integer call() {
        Advice advice = Kapstok.flanders().advise(name, day);
        out.write(shown(advice, language.language()), spec.commandLine().getOut());
        return advice.fold(advised -> ExitCodes.ANSWERED, unresolved -> ExitCodes.OTHER_ANSWER);
    }

    private String shown(Advice advice, Locale spoken) {
        ReportFormat shape = form.json ? ReportFormat.JSON : form.markdown ? ReportFormat.MARKDOWN : ReportFormat.TEXT;
        return Asked.answered(advice, form.html ? ReportFormat.HTML : shape, spoken, spec, List.of());
    }
}
