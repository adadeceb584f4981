package be.kapstok.cli;

import be.kapstok.Kapstok;
import be.kapstok.dataset.Dataset;
import be.kapstok.dataset.DatasetReader;
import be.kapstok.dataset.DatasetWriter;
import be.kapstok.dataset.RawText;
import be.kapstok.dataset.ReadOptions;
import be.kapstok.dataset.Reading;
import be.kapstok.dataset.Table;
import be.kapstok.place.MergePolicies;
import be.kapstok.place.MergePolicy;
import be.kapstok.place.MigrationReport;
import be.kapstok.reason.Excerpt;
import be.kapstok.reason.Severity;
import be.kapstok.report.JsonReport;
import be.kapstok.report.TextReport;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Carries a file from the municipalities of one day to those of another. */
@Command(
        name = "migrate",
        description =
                "Carry a CSV with a column of NIS codes, or a data set (JSON), from the municipalities of one day to"
                        + " those of another, and tell what became of each row.",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class)
final class MigrateCommand implements Callable<Integer> {
    private static final Map<String, MergePolicy> WORDS = Map.of(
            "sum", MergePolicy.SUM,
            "mean", MergePolicy.WEIGHTED_MEAN,
            "equal", MergePolicy.KEEP_WHEN_EQUAL,
            "list", MergePolicy.LIST,
            "first", MergePolicy.FIRST,
            "ask", MergePolicy.ASK);

    @Parameters(paramLabel = "FILE", description = "The file; it is never written to.")
    @SuppressWarnings("NullAway.Init") // picocli fills it in or refuses the command
    private Path file;

    @Option(
            names = "--from",
            required = true,
            paramLabel = "DAY",
            converter = DayConverter.class,
            description = "The day that the codes are of, such as 2018-12-31.")
    @SuppressWarnings("NullAway.Init") // picocli fills it in or refuses the command
    private LocalDate from;

    @Option(
            names = "--to",
            required = true,
            paramLabel = "DAY",
            converter = DayConverter.class,
            description = "The day to carry them to, such as 2025-01-01.")
    @SuppressWarnings("NullAway.Init") // picocli fills it in or refuses the command
    private LocalDate to;

    @Option(names = "--out", required = true, paramLabel = "FILE", description = "Where what comes of it is written.")
    @SuppressWarnings("NullAway.Init") // picocli fills it in or refuses the command
    private Path out;

    @Option(
            names = "--column",
            paramLabel = "NAME",
            description = "The column of codes; the one that holds most if not given.")
    private @Nullable String column;

    @Option(
            names = "--policy",
            paramLabel = "COLUMN=POLICY",
            description = "How cells of a column become one: sum, mean, equal, list, first or ask. Can be repeated.")
    private Map<String, String> policies = new LinkedHashMap<>();

    @Option(
            names = "--key",
            paramLabel = "COLUMN",
            description = "A column that, with the code, tells rows apart, such as a year. Can be repeated.")
    private List<String> keys = new ArrayList<>();

    @Option(names = "--weight", paramLabel = "COLUMN", description = "The column by which means are weighted.")
    private @Nullable String weight;

    @Option(names = "--json", description = "Print JSON for programs instead of text.")
    private boolean json;

    @Mixin
    private final LanguageOption language = new LanguageOption();

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli fills it in before a command runs
    private CommandSpec spec;

    @Override
    public Integer call() {
        if (Files.isDirectory(file)) {
            throw Unusable.reading(file, new IOException());
        }
        mustNotBeTheInput();
        MergePolicies chosen = chosen();
        RawText text = DataFiles.text(file, spec.commandLine().getErr());
        MigrationReport report;
        String written;
        try {
            if (isDataset()) {
                report = Kapstok.flanders().migrate(read(text), from, to, chosen);
                written = new DatasetWriter().write(report.dataset());
            } else {
                Table table = Table.read(text);
                report = column == null
                        ? Kapstok.flanders().migrate(table, from, to, chosen)
                        : Kapstok.flanders().migrate(table, column, from, to, chosen);
                written = report.table().write();
            }
        } catch (IllegalArgumentException refused) {
            throw new Unusable("The file " + shown(file) + " cannot be carried: "
                    + Excerpt.of(String.valueOf(refused.getMessage()), 500));
        }
        try {
            Files.writeString(out, written);
        } catch (IOException unwritable) {
            throw Unusable.writing(out, unwritable);
        }
        spec.commandLine()
                .getOut()
                .println(
                        json
                                ? JsonReport.of(report, language.language())
                                : TextReport.of(report, language.language()).stripTrailing());
        return report.allCarried() ? ExitCodes.ANSWERED : ExitCodes.OTHER_ANSWER;
    }

    private void mustNotBeTheInput() {
        try {
            if (Files.exists(out) && Files.isSameFile(file, out)) {
                throw new Unusable("--out is the file itself, " + shown(file) + ", which is never written to.");
            }
        } catch (IOException unreadable) {
            throw Unusable.reading(file, unreadable);
        }
    }

    private MergePolicies chosen() {
        MergePolicies chosen = MergePolicies.NONE;
        for (Map.Entry<String, String> each : policies.entrySet()) {
            MergePolicy policy = WORDS.get(each.getValue().toLowerCase(Locale.ROOT));
            if (policy == null) {
                throw new Unusable("'" + Excerpt.of(each.getValue(), 100)
                        + "' is no policy: one of sum, mean, equal, list, first and ask is.");
            }
            chosen = chosen.with(each.getKey(), policy);
        }
        for (String each : keys) {
            chosen = chosen.keyedBy(each);
        }
        return weight == null ? chosen : chosen.weightedBy(weight);
    }

    private boolean isDataset() {
        return file.toString().toLowerCase(Locale.ROOT).endsWith(".json");
    }

    private static Dataset read(RawText text) {
        Reading reading = new DatasetReader(ReadOptions.DEFAULT.keepingUnknown()).read(text);
        return reading.findings().stream()
                .filter(each -> each.severity() == Severity.ERROR)
                .findFirst()
                .map(each -> refused(each.message(Locale.ENGLISH) + " (" + each.location() + ")"))
                .orElseGet(reading::dataset);
    }

    /** Records that cannot be read would be lost. */
    private static Dataset refused(String fault) {
        throw new IllegalArgumentException("it has faults, of which the first is: " + fault);
    }

    private static String shown(Path file) {
        return "'" + Excerpt.of(file.toString(), Integer.MAX_VALUE) + "'";
    }
}
