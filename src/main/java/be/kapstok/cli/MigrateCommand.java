package be.kapstok.cli;

import be.kapstok.Kapstok;
import be.kapstok.dataset.Kind;
import be.kapstok.file.RawText;
import be.kapstok.file.WholeFile;
import be.kapstok.migration.MergePolicies;
import be.kapstok.migration.MergePolicy;
import be.kapstok.migration.MigrationReport;
import be.kapstok.migration.Shares;
import be.kapstok.migration.Shares.Fault;
import be.kapstok.reason.Excerpt;
import be.kapstok.report.FaultyLines;
import be.kapstok.report.ReportFormat;
import be.kapstok.table.Table;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Carries a file from the municipalities of one day to those of another. */
@Command(
        name = "migrate",
        description =
                "Carry a CSV with a column of NIS codes or names, or a data set (JSON, NDJSON), from the municipalities of one day to"
                        + " those of another, and tell what became of each row.")
final class MigrateCommand extends QuestionCommand {
    private static final Map<String, MergePolicy> WORDS = Map.of(
            "sum", MergePolicy.SUM,
            "mean", MergePolicy.WEIGHTED_MEAN,
            "weighted_mean", MergePolicy.WEIGHTED_MEAN,
            "equal", MergePolicy.KEEP_WHEN_EQUAL,
            "keep_when_equal", MergePolicy.KEEP_WHEN_EQUAL,
            "list", MergePolicy.LIST,
            "first", MergePolicy.FIRST,
            "ask", MergePolicy.ASK);

    private static final Map<String, ReportFormat> ENDINGS = Map.of(
            ".html", ReportFormat.HTML,
            ".htm", ReportFormat.HTML,
            ".md", ReportFormat.MARKDOWN,
            ".json", ReportFormat.JSON,
            ".txt", ReportFormat.TEXT);

    /** The largest number of unusual codes in a file of shares that are reported. */
    private static final int READINGS = 20;

    @Parameters(paramLabel = "FILE", description = "The file; it is never written to.")
    @SuppressWarnings("NullAway.Init") // picocli fills it in or refuses the command
    private Path file;

    @Option(
            names = "--from",
            required = true,
            paramLabel = "DAY",
            description = "The day that the codes are of, such as 2018-12-31.")
    @SuppressWarnings("NullAway.Init") // picocli fills it in or refuses the command
    private LocalDate from;

    @Option(
            names = "--to",
            required = true,
            paramLabel = "DAY",
            description = "The day to carry them to, such as 2025-01-01.")
    @SuppressWarnings("NullAway.Init") // picocli fills it in or refuses the command
    private LocalDate to;

    @Option(
            names = "--out",
            required = true,
            paramLabel = "FILE",
            description =
                    "Where what comes of it is written: a table in the character set that it had, a data set in UTF-8.")
    @SuppressWarnings("NullAway.Init") // picocli fills it in or refuses the command
    private OutputFile out;

    @Option(
            names = "--column",
            paramLabel = "NAME",
            description = "The column of codes or names; the one that holds most if not given.")
    private @Nullable String column;

    @Option(
            names = "--policy",
            paramLabel = "COLUMN=POLICY",
            description =
                    "How cells of a column, or a field of a data set such as measures.municipality, become one: sum,"
                            + " mean, equal, list, first or ask. Can be repeated.")
    private Map<String, String> policies = new LinkedHashMap<>();

    @Option(
            names = "--key",
            paramLabel = "COLUMN",
            description = "A column that, with the code, tells rows apart, such as a year. Can be repeated.")
    private List<String> keys = new ArrayList<>();

    @Option(names = "--weight", paramLabel = "COLUMN", description = "The column by which means are weighted.")
    private @Nullable String weight;

    @Option(
            names = "--shares",
            paramLabel = "FILE",
            description = "A CSV of old code, new code and share (0 to 1), to divide what was one.")
    private @Nullable Path shares;

    @Mixin
    private final TableForm form = new TableForm();

    @Option(
            names = "--allow-partial",
            description =
                    "Exit with 0 although some rows are only a part of their new municipality; they are told all the same.")
    private boolean allowPartial;

    @Option(
            names = "--kind",
            paramLabel = "LIST",
            description = "What the records of NDJSON are, such as measures; recognised if not given.")
    private @Nullable Kind<?> kind;

    @Option(
            names = "--mark",
            paramLabel = "COLUMN",
            description = "Add a column to the table that marks the rows that were not carried, or only as a part:"
                    + " ambiguous, refused, unknown or partial.")
    private @Nullable String mark;

    @Option(
            names = "--report",
            paramLabel = "FILE",
            description =
                    "Write the report there besides: a page (.html), Markdown (.md), JSON (.json) or text (.txt).")
    private @Nullable OutputFile reportFile;

    @Override
    public Integer call() {
        ReportFormat format = reportFormat();
        MergePolicies chosen = chosen();
        RawText text = DataFiles.text(file, err());
        MigrationReport report;
        WholeFile.Content written;
        try {
            MigrationFile carried = new MigrationFile(text, column, kind, form);
            report = carried.carry(from, to, chosen, table -> remark(file, table));
            written = carried.written(report, mark);
        } catch (IllegalArgumentException refused) {
            throw Unusable.refused("The file " + Unusable.shown(file) + " cannot be carried", refused);
        }
        out.write(written);
        if (reportFile != null) {
            reportFile.write(written(report, format, List.of(file), FaultyLines.NONE));
        }
        write(written(report, format(), List.of(file), FaultyLines.NONE), null);
        boolean carried = allowPartial ? report.allCarriedInPart() : report.allCarried();
        return carried ? ExitCodes.ANSWERED : ExitCodes.OTHER_ANSWER;
    }

    private ReportFormat reportFormat() {
        String name = reportFile == null ? ".txt" : reportFile.path().toString().toLowerCase(Locale.ROOT);
        for (Map.Entry<String, ReportFormat> each : ENDINGS.entrySet()) {
            if (name.endsWith(each.getKey())) {
                return each.getValue();
            }
        }
        throw new Unusable("--report is written by the ending of its name: .html, .md, .json or .txt, not '"
                + Excerpt.of(name, 100) + "'.");
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
        if (shares != null) {
            chosen = chosen.withShares(read(shares).parts());
        }
        Character decimal = form.decimal();
        if (decimal != null) {
            chosen = chosen.withDecimal(decimal);
        }
        return weight == null ? chosen : chosen.weightedBy(weight);
    }

    /** Reads the shares from a CSV file with the columns old code, new code and share; refuses a file with faults. */
    private Shares read(Path given) {
        Table table = Table.read(DataFiles.text(given, err()));
        String unusable = "The shares in " + Unusable.shown(given) + " cannot be used";
        Shares read;
        try {
            read = Kapstok.flanders().migrations().shares(table, from, to);
        } catch (IllegalArgumentException refused) {
            throw Unusable.refused(unusable, refused);
        }
        if (!read.faults().isEmpty()) {
            throw Unusable.withFaults(
                    unusable + ":", read.faults().stream().map(this::line).toList());
        }
        remark(given, table);
        read.readings().stream().limit(READINGS).map(this::line).forEach(err()::println);
        return read;
    }

    private String line(Fault fault) {
        return "line " + fault.place().line() + ", column " + fault.place().column() + ": "
                + fault.reason().text(language());
    }
}
