package be.kapstok.cli;

import be.kapstok.Kapstok;
import be.kapstok.model.Municipality;
import be.kapstok.model.NisCode;
import be.kapstok.place.MunicipalityAnswer;
import be.kapstok.reason.Answer;
import be.kapstok.report.ReportFormat;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** The life of a municipality. */
@Command(
        name = "history",
        description = "Tell the life of a municipality: what it was made of, what it became, and what changed.",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class)
final class HistoryCommand implements Callable<Integer> {
    /** In which form; text when none is given. */
    private static final class Form {
        @Option(names = "--json", description = "Print JSON for programs instead of text.")
        private boolean json;

        @Option(names = "--svg", description = "Print a picture of who merged into whom, as SVG.")
        private boolean svg;

        @Option(names = "--html", description = "Print a page with the picture, for a browser.")
        private boolean html;
    }

    @Parameters(
            paramLabel = "NAME",
            description = "A municipality of any time: its name, NIS code or postcode, or a deelgemeente.")
    @SuppressWarnings("NullAway.Init") // picocli fills it in or refuses the command
    private String name;

    @Option(
            names = "--on",
            paramLabel = "DAY",
            converter = DayConverter.class,
            description = "The day on which the name is read; that of the data if not given.")
    private @Nullable LocalDate day;

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
        Kapstok kapstok = Kapstok.flanders();
        LocalDate asOf = kapstok.data().header().asOf();
        LocalDate on = day == null ? asOf : day;
        MunicipalityAnswer lookup = kapstok.municipality(name, on == null ? LocalDate.EPOCH : on);
        Optional<NisCode> code = lookup.meant().map(Municipality::nis);
        if (code.isEmpty()) {
            out.write(shown(lookup), spec.commandLine().getOut());
            return ExitCodes.OTHER_ANSWER;
        }
        out.write(shown(kapstok.history(code.get())), spec.commandLine().getOut());
        return ExitCodes.ANSWERED;
    }

    private String shown(Answer answer) {
        ReportFormat shape = form.json ? ReportFormat.JSON : form.svg ? ReportFormat.SVG : ReportFormat.TEXT;
        return Asked.answered(answer, form.html ? ReportFormat.HTML : shape, language.language(), spec, List.of());
    }
}
