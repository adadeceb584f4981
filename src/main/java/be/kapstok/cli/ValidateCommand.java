package be.kapstok.cli;

import be.kapstok.Kapstok;
import be.kapstok.dataset.DatasetReader;
import be.kapstok.dataset.Kind;
import be.kapstok.dataset.RawText;
import be.kapstok.dataset.ReadOptions;
import be.kapstok.reason.Excerpt;
import be.kapstok.reason.Finding;
import be.kapstok.reason.FindingLog;
import be.kapstok.reason.Severity;
import be.kapstok.report.FaultyLines;
import be.kapstok.report.ReportFormat;
import be.kapstok.report.ValidationReports;
import be.kapstok.validation.Profile;
import be.kapstok.validation.Validation;
import be.kapstok.validation.ValidationReport;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** What is wrong with these files. */
@Command(
        name = "validate",
        description = "Tell everything that is wrong with data sets: JSON, NDJSON or CSV.",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:nothing at or above --fail-on",
            "1:findings at or above --fail-on",
            "2:wrong use, or a file that cannot be read or written"
        })
final class ValidateCommand implements Callable<Integer> {
    /** NDJSON and CSV above this size are checked a record at a time. */
    static final long STREAMED_ABOVE = 64_000_000;

    /** From where findings count. */
    enum FailOn {
        /** Errors count. */
        ERROR,
        /** Errors and warnings count. */
        WARNING
    }

    @Parameters(arity = "1..*", paramLabel = "FILE", description = "The files, all in one report.")
    private List<Path> files = new ArrayList<>();

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            converter = ReportFormatConverter.class,
            description = "text, json, md, html, sarif or junit; text if not given.")
    private ReportFormat format = ReportFormat.TEXT;

    @Option(
            names = "--profile",
            paramLabel = "FILE",
            description = "Rules that are off or of another severity, and findings that are accepted, as JSON.")
    private @Nullable Path profile;

    @Option(
            names = "--on",
            paramLabel = "DAY",
            converter = DayConverter.class,
            description = "The day on which the end days of the profile are judged, such as 2026-01-31.")
    private @Nullable LocalDate day;

    @Option(names = "--fail-on", paramLabel = "SEVERITY", description = "error or warning; error if not given.")
    private FailOn failOn = FailOn.ERROR;

    @Option(
            names = "--limit",
            paramLabel = "N",
            description = "How many findings of a rule to list for each file; 100 if not given.")
    private int limit = FindingLog.DEFAULT_LIMIT;

    @Option(
            names = "--kind",
            paramLabel = "LIST",
            converter = KindConverter.class,
            description = "What the records of NDJSON are, such as measures; recognised if not given.")
    private @Nullable Kind<?> kind;

    @Option(names = "--out", paramLabel = "FILE", description = "Write the report there instead of printing it.")
    private @Nullable Path out;

    @Mixin
    private final LanguageOption language = new LanguageOption();

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli fills it in before a command runs
    private CommandSpec spec;

    @Override
    public Integer call() {
        if (limit < 1) {
            throw new ParameterException(spec.commandLine(), "--limit must be at least 1, got: " + limit);
        }
        Validation validation = settings(profile == null ? Profile.NONE : read(profile));
        files.forEach(ValidateCommand::mustBeReadable);
        ValidationReport report = check(validation);
        boolean shown = format == ReportFormat.TEXT || format == ReportFormat.HTML;
        FaultyLines lines = shown ? FileLines.of(files, report.findings()) : FaultyLines.NONE;
        write(ValidationReports.of(report, format, language.language(), lines));
        boolean counts = report.perSeverity().containsKey(Severity.ERROR)
                || (failOn == FailOn.WARNING && report.perSeverity().containsKey(Severity.WARNING));
        return counts ? ExitCodes.OTHER_ANSWER : ExitCodes.ANSWERED;
    }

    private Validation settings(Profile decisions) {
        if (decisions.needsDay() && day == null) {
            throw new ParameterException(
                    spec.commandLine(),
                    "The profile has suppressions with an end day: give the day to judge them on with --on");
        }
        ReadOptions options = kind == null ? ReadOptions.DEFAULT : ReadOptions.DEFAULT.withKind(kind);
        return Kapstok.flanders()
                .validation()
                .reading(options)
                .under(decisions, day)
                .keeping(limit);
    }

    private Profile read(Path file) {
        FindingLog log = new FindingLog();
        Profile read;
        try {
            read = new DatasetReader().readRecord(RawText.of(file), Profile.class, log);
        } catch (IOException unreadable) {
            throw Unusable.reading(file, unreadable);
        }
        List<String> faults = new ArrayList<>();
        for (Finding each : log.findings()) {
            faults.add(each.location() + ": " + each.message(language.language()));
        }
        if (read != null && faults.isEmpty()) {
            for (int i = 0; i < read.suppressions().size(); i++) {
                if (read.suppressions().get(i).reason().isBlank()) {
                    faults.add(file + " /suppressions/" + i + "/reason: a suppression needs a reason");
                }
            }
        }
        if (read == null || !faults.isEmpty()) {
            StringBuilder told = new StringBuilder("The profile cannot be used:");
            faults.forEach(each -> told.append("\n  ").append(Excerpt.of(each, 500)));
            throw new Unusable(told.toString());
        }
        return read;
    }

    private static void mustBeReadable(Path file) {
        if (Files.isDirectory(file)) {
            throw Unusable.reading(file, new IOException());
        }
        try (InputStream in = Files.newInputStream(file)) {
            in.read();
        } catch (IOException unreadable) {
            throw Unusable.reading(file, unreadable);
        }
    }

    private ValidationReport check(Validation validation) {
        Path only = files.get(0);
        if (files.size() == 1 && streamed(only)) {
            Progress progress = progress(only);
            try (InputStream in = Files.newInputStream(only)) {
                InputStream watched = progress == null ? in : progress.watch(in);
                return validation.checkEach(watched, only.toString(), (record, findings) -> {
                    if (progress != null && !findings.isEmpty()) {
                        progress.findings(findings.size());
                    }
                });
            } catch (IOException unreadable) {
                throw Unusable.reading(only, unreadable);
            } finally {
                end(progress);
            }
        }
        return validation.check(files.stream().map(this::text).toList());
    }

    private RawText text(Path file) {
        Progress progress = progress(file);
        try (InputStream in = Files.newInputStream(file)) {
            return RawText.of(progress == null ? in : progress.watch(in), file.toString());
        } catch (IOException unreadable) {
            throw Unusable.reading(file, unreadable);
        } finally {
            end(progress);
        }
    }

    private static boolean streamed(Path file) {
        String name = file.toString().toLowerCase(Locale.ROOT);
        boolean rows =
                name.endsWith(".ndjson") || name.endsWith(".jsonl") || name.endsWith(".csv") || name.endsWith(".tsv");
        return rows && size(file) > STREAMED_ABOVE;
    }

    private static long size(Path file) {
        try {
            return Files.size(file);
        } catch (IOException unreadable) {
            throw Unusable.reading(file, unreadable);
        }
    }

    /** A bar, for a long file on a terminal. */
    private @Nullable Progress progress(Path file) {
        return Terminal.isThere() && size(file) > Progress.WORTH_IT
                ? new Progress(spec.commandLine().getErr(), file.toString(), size(file))
                : null;
    }

    private static void end(@Nullable Progress progress) {
        if (progress != null) {
            progress.end();
        }
    }

    private void write(String report) {
        if (out == null) {
            PrintWriter printed = spec.commandLine().getOut();
            printed.print(report);
            printed.flush();
            return;
        }
        try {
            Files.writeString(out, report, StandardCharsets.UTF_8);
        } catch (IOException failed) {
            throw Unusable.writing(out, failed);
        }
    }
}
