package be.kapstok.cli;

import be.kapstok.Kapstok;
import be.kapstok.dataset.DatasetReader;
import be.kapstok.file.FileInput;
import be.kapstok.file.RawText;
import be.kapstok.reason.Finding;
import be.kapstok.reason.FindingLog;
import be.kapstok.review.FileReports;
import be.kapstok.validation.Checking;
import be.kapstok.validation.Profile;
import be.kapstok.validation.ValidationReport;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Checks files and reports what is wrong with them. */
@Command(
        name = "validate",
        description =
                "Tell everything that is wrong with data sets: JSON, NDJSON or CSV; each is checked by itself. NDJSON"
                        + " and CSV are checked a record at a time, and may be of any size.",
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:nothing at or above --fail-on",
            "1:findings at or above --fail-on",
            "2:wrong use, or a file that cannot be read or written"
        })
final class ValidateCommand extends FindingsCommand {
    @Option(
            names = "--profile",
            paramLabel = "FILE",
            description = "Rules that are off or of another severity, and findings that are accepted, as JSON.")
    private @Nullable Path profile;

    @Option(
            names = "--on",
            paramLabel = "DAY",
            description = "The day on which the end days of the profile are judged, such as 2026-01-31.")
    private @Nullable LocalDate day;

    @Option(
            names = "--limit",
            paramLabel = "N",
            description = "How many findings of a rule to list for each file; 100 if not given.")
    private int limit = FindingLog.DEFAULT_LIMIT;

    @Override
    public Integer call() {
        if (limit < 1) {
            throw wrongUse("--limit must be at least 1, got: " + limit);
        }
        Profile decisions = profile == null ? Profile.NONE : read(profile);
        if (decisions.needsDay() && day == null) {
            throw wrongUse("The profile has suppressions with an end day: give the day to judge them on with --on");
        }
        files.mustBeReadable();
        Checking checking = Kapstok.flanders()
                .validation()
                .reading(files.options())
                .under(decisions, day)
                .keeping(limit)
                .start();
        files.all().forEach(each -> {
            if (files.isForeign(each)) {
                checkForeign(checking, each);
            } else {
                checkEach(checking, each);
            }
        });
        ValidationReport report = checking.report();
        return report(report, FileReports.of(report));
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
            faults.add(each.location() + ": " + each.message(language()));
        }
        if (read != null && faults.isEmpty()) {
            for (String each : read.faults()) {
                faults.add(file + " " + each);
            }
        }
        if (read == null || !faults.isEmpty()) {
            throw Unusable.withFaults("The profile cannot be used:", faults);
        }
        return read;
    }

    /** Checks a file that is read more than once, or a folder. */
    private static void checkForeign(Checking checking, Path file) {
        try {
            checking.addEach(file, (record, findings) -> {});
        } catch (IOException unreadable) {
            throw Unusable.reading(file, unreadable);
        }
    }

    private void checkEach(Checking checking, Path file) {
        Progress progress = DataFiles.progress(file, err());
        try (InputStream in = FileInput.open(file)) {
            InputStream watched = progress == null ? in : progress.watch(in);
            checking.addEach(watched, file.toString(), (record, findings) -> {
                if (progress != null && !findings.isEmpty()) {
                    progress.findings(findings.size());
                }
            });
        } catch (IOException unreadable) {
            throw Unusable.reading(file, unreadable);
        } finally {
            if (progress != null) {
                progress.end();
            }
        }
    }
}
