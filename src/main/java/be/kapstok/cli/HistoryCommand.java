package be.kapstok.cli;

import be.kapstok.Kapstok;
import be.kapstok.model.Municipality;
import be.kapstok.place.History;
import be.kapstok.place.MunicipalityAnswer;
import be.kapstok.report.ReportFormat;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The history of a municipality. */
@Command(
        name = "history",
        description = "Tell the life of a municipality: what it was made of, what it became, and what changed.")
final class HistoryCommand extends KapstokCommand {
    /** The format of the answer; text by default. */
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
            description = "The day on which the name is read; that of the data if not given.")
    private @Nullable LocalDate day;

    @ArgGroup
    private Form form = new Form();

    @Option(names = "--out", paramLabel = "FILE", description = "Write there instead of printing.")
    private @Nullable OutputFile out;

    @Override
    public Integer call() {
        Kapstok kapstok = Kapstok.flanders();
        LocalDate asOf = kapstok.data().header().asOf();
        LocalDate on = day == null ? asOf : day;
        MunicipalityAnswer lookup = kapstok.municipality(name, on == null ? LocalDate.EPOCH : on);
        Optional<History> history = lookup.meant().map(Municipality::nis).map(kapstok::history);
        ReportFormat shape = form.json ? ReportFormat.JSON : form.svg ? ReportFormat.SVG : ReportFormat.TEXT;
        return give(
                history.isPresent() ? history.get() : lookup,
                form.html ? ReportFormat.HTML : shape,
                out,
                history.isPresent());
    }
}
