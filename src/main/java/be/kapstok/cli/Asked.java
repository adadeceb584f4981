package be.kapstok.cli;

import be.kapstok.Kapstok;
import be.kapstok.reason.Answer;
import be.kapstok.report.About;
import be.kapstok.report.FaultyLines;
import be.kapstok.report.ReportFormat;
import be.kapstok.report.Reports;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.EnumSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import picocli.CommandLine.Model.CommandSpec;

/** Records the question of an answer, for programs that read it. */
final class Asked {
    /** The formats that people keep or send say what the question was; people at a terminal have just typed it. */
    private static final Set<ReportFormat> SAYING_IT =
            EnumSet.of(ReportFormat.JSON, ReportFormat.NDJSON, ReportFormat.MARKDOWN, ReportFormat.HTML);

    private Asked() {}

    /** An answer in a format; JSON begins with the question, and a page ends with it. */
    static String answered(
            Answer answer,
            ReportFormat format,
            Locale language,
            CommandSpec spec,
            List<Path> files,
            FaultyLines lines,
            boolean full) {
        About about = SAYING_IT.contains(format) ? about(answer, spec, files) : null;
        return full
                ? Reports.full(answer, about, format, language, lines)
                : Reports.of(answer, about, format, language, lines);
    }

    /** The command as it was typed, the day, and the files that it read. */
    static About about(Answer answer, CommandSpec spec, List<Path> files) {
        List<String> typed = spec.commandLine().getParseResult().originalArgs();
        return new About(
                Asked.class.getPackage().getImplementationVersion(),
                Kapstok.flanders().data().header().asOf(),
                answer.day(),
                String.join(" ", typed),
                files.stream()
                        .filter(Files::isRegularFile) // a pipe cannot be read again
                        .map(each -> new About.File(each.toString(), sha256(each)))
                        .toList());
    }

    private static String sha256(Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            byte[] some = new byte[1 << 16];
            for (int read = in.read(some); read >= 0; read = in.read(some)) {
                digest.update(some, 0, read);
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (IOException unreadable) {
            throw Unusable.reading(file, unreadable);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every JDK has SHA-256", impossible);
        }
    }
}
