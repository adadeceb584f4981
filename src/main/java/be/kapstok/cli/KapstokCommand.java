package be.kapstok.cli;

import be.kapstok.reason.Answer;
import be.kapstok.reason.CommonReason;
import be.kapstok.reason.Message;
import be.kapstok.report.FaultyLines;
import be.kapstok.report.ReportFormat;
import be.kapstok.report.Reports;
import be.kapstok.table.Remark;
import be.kapstok.table.Table;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** What all commands have in common: help, a version, a language, and how they print. */
@Command(mixinStandardHelpOptions = true, versionProvider = Version.class)
abstract class KapstokCommand implements Callable<Integer> {
    @Mixin
    private final LanguageOption language = new LanguageOption();

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli fills it in before a command runs
    private CommandSpec spec;

    final Locale language() {
        return language.language();
    }

    final PrintWriter err() {
        return spec.commandLine().getErr();
    }

    /** An answer in a format; JSON begins with the question, and a page ends with it. */
    final String written(Answer answer, ReportFormat format, List<Path> files, FaultyLines lines) {
        return Asked.answered(answer, format, language(), spec, files, lines, false);
    }

    /** The same with everything that there is to say. */
    final String inFull(Answer answer, ReportFormat format, List<Path> files, FaultyLines lines) {
        return Asked.answered(answer, format, language(), spec, files, lines, true);
    }

    /** An answer as a document of its own, which says what was asked in every format. */
    final String filed(Answer answer, ReportFormat format, List<Path> files) {
        return Reports.of(answer, Asked.about(answer, spec, files), format, language());
    }

    /** Prints a text, or writes it to a file. */
    final void write(String text, @Nullable OutputFile out) {
        if (out == null || out.isPrinted()) {
            spec.commandLine().getOut().print(text);
            spec.commandLine().getOut().flush();
        } else {
            out.write(text);
        }
    }

    /** Whether everything that was printed until now arrived. */
    final boolean isPrinted() {
        return !spec.commandLine().getOut().checkError();
    }

    /** Prints what is written bit by bit, or writes it to a file. */
    final void write(Consumer<PrintWriter> content, @Nullable OutputFile out) {
        if (out == null || out.isPrinted()) {
            content.accept(spec.commandLine().getOut());
            spec.commandLine().getOut().flush();
        } else {
            out.write(stream -> {
                PrintWriter writer = new PrintWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8));
                content.accept(writer);
                if (writer.checkError()) {
                    throw new IOException("no room");
                }
            });
        }
    }

    /** Prints an answer, or writes it to a file, and returns the exit code. */
    final int give(Answer answer, ReportFormat format, @Nullable OutputFile out, boolean plain) {
        write(written(answer, format, List.of(), FaultyLines.NONE), out);
        boolean claimed = answer.reasons().stream().noneMatch(each -> each.code() == CommonReason.NO_CLAIM);
        return plain && claimed ? ExitCodes.ANSWERED : ExitCodes.OTHER_ANSWER;
    }

    /** Reports how a table was read where no option said so, and what is odd in its form. */
    final void remark(Path file, Table table) {
        remark(file, table.remarks().stream().map(Remark::wording).toList());
    }

    /** Reports what is odd in a file that could still be read. */
    final void remark(Path file, List<Message> remarks) {
        remarks.forEach(each -> err().println(file + ": " + each.in(language())));
    }

    final ParameterException wrongUse(@Nullable String sentence) {
        return new ParameterException(spec.commandLine(), sentence);
    }
}
