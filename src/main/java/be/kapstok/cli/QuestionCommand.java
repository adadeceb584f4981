package be.kapstok.cli;

import be.kapstok.reason.Answer;
import be.kapstok.report.ReportFormat;
import picocli.CommandLine.Option;

/** A command that prints a single answer, as text or as JSON. */
abstract class QuestionCommand extends KapstokCommand {
    @Option(names = "--json", description = "Print JSON for programs instead of text.")
    private boolean json;

    final ReportFormat format() {
        return json ? ReportFormat.JSON : ReportFormat.TEXT;
    }

    /** Prints an answer, and returns the exit code. */
    final int print(Answer answer, boolean plain) {
        return give(answer, format(), null, plain);
    }
}
