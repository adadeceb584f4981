package be.kapstok.cli;

import be.kapstok.dataset.DatasetReader;
import be.kapstok.dataset.RecognisedFile;
import be.kapstok.file.RawText;
import be.kapstok.reason.Finding;
import be.kapstok.reason.FindingLog;
import be.kapstok.reason.Message;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** How a table was read, as somebody gives it back: as JSON of its own, or in a report that holds it. */
final class GivenReading {
    private GivenReading() {}

    /** What is looked for in a report; all else in it is left aside. */
    public record Report(@Nullable List<ReportedFile> files) {}

    /** A file in a report. */
    public record ReportedFile(
            @Nullable String file, @Nullable RecognisedFile recognition) {
        String shown() {
            return String.valueOf(file);
        }
    }

    /** The reading in a file that is meant for a table. */
    static RecognisedFile of(Path file, Path table) {
        RawText text = text(file);
        FindingLog log = new FindingLog();
        DatasetReader reader = new DatasetReader();
        Report report = reader.readRecord(text, Report.class, log);
        if (report == null) {
            throw new Unusable(message("as_no_reading", Unusable.shown(file)));
        }
        List<ReportedFile> all = report.files();
        if (all == null || all.isEmpty()) {
            FindingLog faults = new FindingLog();
            return sound(file, reader.readRecord(text, RecognisedFile.class, faults), "", faults);
        }
        List<ReportedFile> some =
                all.stream().filter(each -> each.recognition() != null).toList();
        ReportedFile meant = meantFor(table, some);
        if (meant == null) {
            String others = some.stream().map(ReportedFile::shown).collect(Collectors.joining(", "));
            throw new Unusable(
                    some.isEmpty()
                            ? message("as_no_reading", Unusable.shown(file))
                            : message("as_other_files", Unusable.shown(file), Unusable.shown(table), others));
        }
        return sound(file, meant.recognition(), "/files/" + all.indexOf(meant) + "/recognition", log);
    }

    private static RawText text(Path file) {
        try {
            return RawText.of(file);
        } catch (IOException unreadable) {
            throw Unusable.reading(file, unreadable);
        }
    }

    /** The file of the same path, or else the only one of the same name, or else the only one. */
    private static @Nullable ReportedFile meantFor(Path table, List<ReportedFile> files) {
        List<ReportedFile> same = files.stream()
                .filter(each -> each.shown().equals(table.toString()))
                .toList();
        List<ReportedFile> named = files.stream()
                .filter(each -> nameOf(each.shown()).equals(nameOf(table.toString())))
                .toList();
        List<ReportedFile> meant = same.isEmpty() ? named.isEmpty() ? files : named : same;
        return meant.size() == 1 ? meant.get(0) : null;
    }

    private static String nameOf(String path) {
        return path.substring(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1);
    }

    /** A reading without faults below a place in its file. */
    private static RecognisedFile sound(Path file, @Nullable RecognisedFile read, String below, FindingLog log) {
        List<Finding> faults = log.findings().stream()
                .filter(each -> each.location().pointer().startsWith(below))
                .toList();
        if (read == null || !faults.isEmpty()) {
            boolean isOther = read == null || read.columns().isEmpty();
            String told =
                    faults.stream().map(each -> each.message(Locale.ENGLISH)).collect(Collectors.joining("; "));
            throw new Unusable(
                    isOther
                            ? message("as_no_reading", Unusable.shown(file))
                            : message("as_unusable", Unusable.shown(file), told));
        }
        return read;
    }

    static Message message(String key, String... about) {
        return new Message(
                GivenReading.class,
                key,
                Stream.of(about).<Object>map(Objects::toString).toList());
    }
}
