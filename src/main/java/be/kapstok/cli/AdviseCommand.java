package be.kapstok.cli;

import be.kapstok.Kapstok;
import be.kapstok.advice.Advice;
import be.kapstok.report.ReportFormat;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Puts all answers together for one municipality and one day. */
@Command(
        name = "advise",
        description =
                "Put together what there is for a local authority on a day: support, plan, subsidies, partners, practices.")
final class AdviseCommand extends KapstokCommand {
    /** The format of the answer; text by default. */
    private static final class Form {
        @Option(names = "--json", description = "Print JSON for programs instead of text.")
        private boolean json;

        @Option(names = "--md", description = "Print Markdown.")
        private boolean markdown;

        @Option(names = "--html", description = "Print a page for a browser.")
        private boolean html;
    }

    @Mixin
    private final Question question = new Question();

    @ArgGroup
    private Form form = new Form();

    @Option(names = "--out", paramLabel = "FILE", description = "Write there instead of printing.")
    private @Nullable OutputFile out;

    @Override
    public Integer call() {
        Advice advice = Kapstok.flanders().advise(question.name(), question.day());
        ReportFormat shape = form.json ? ReportFormat.JSON : form.markdown ? ReportFormat.MARKDOWN : ReportFormat.TEXT;
        return give(advice, form.html ? ReportFormat.HTML : shape, out, advice instanceof Advice.Advised);
    }
}
