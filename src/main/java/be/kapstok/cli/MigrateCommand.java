package be.kapstok.cli;

import be.kapstok.dataset.Kind;
import be.kapstok.file.WholeFile;
import be.kapstok.migration.From;
import be.kapstok.migration.MergePolicies;
import be.kapstok.migration.MigrationReport;
import be.kapstok.migration.Shares;
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

/** Carries files from the municipalities of one day to those of another. */
@Command(
        name = "migrate",
        description =
                "Carry a table (CSV, xlsx) with a column of NIS codes or names, or a data set (JSON, NDJSON), from the municipalities of one day to"
                        + " those of another, and tell what became of each row.")
final class MigrateCommand extends QuestionCommand {
    private static final Map<String, ReportFormat> ENDINGS = Map.of(
            ".html", ReportFormat.HTML,
            ".htm", ReportFormat.HTML,
            ".md", ReportFormat.MARKDOWN,
            ".json", ReportFormat.JSON,
            ".csv", ReportFormat.CSV,
            ".txt", ReportFormat.TEXT);

    @Parameters(
            arity = "1..*",
            paramLabel = "FILE",
            description = "The files, each carried and told by itself; they are never written to.")
    private List<Path> files = new ArrayList<>();

    @Option(
            names = "--from",
            paramLabel = "DAY",
            description =
                    "The day that the codes are of, such as 2018-12-31. If not given, the codes themselves tell it,"
                            + " where it makes no difference which day of several it was; else the file is refused.")
    private @Nullable LocalDate from;

    @Option(
            names = "--from-column",
            paramLabel = "COLUMN",
            description =
                    "A column of years or days: each row is of its own. A year means 1 January, as in the population"
                            + " figures of Statbel. Rows of different days never become one.")
    private @Nullable String fromColumn;

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
                    "Where what comes of it is written: a table as a workbook when the name ends in .xlsx, and else as text in"
                            + " the character set that it had, a data set in UTF-8."
                            + " A folder, or a name that ends in /, takes each file under its own name; several files need one.")
    @SuppressWarnings("NullAway.Init") // picocli fills it in or refuses the command
    private OutputPlace out;

    @Option(
            names = "--column",
            paramLabel = "NAME",
            description = "The column of codes or names; the one that holds most if not given.")
    private @Nullable String column;

    @Mixin
    private final MigrationOptions options = new MigrationOptions();

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
                    "Write the report there besides: a page to sign (.html), Markdown (.md), JSON (.json), text (.txt) or"
                            + " a list of what became of each row (.csv). Of several files each has its own, with its name"
                            + " before the ending.")
    private @Nullable OutputFile reportFile;

    @Override
    public Integer call() {
        ReportFormat format = reportFormat();
        if (from != null && fromColumn != null) {
            throw wrongUse("--from and --from-column exclude each other: codes are of one day, or each row of its own");
        }
        if (files.size() > 1) {
            DataFiles.mustBeReadable(files);
        }
        List<OutputFile> outs = out.of(files);
        List<@Nullable OutputFile> reports = new ArrayList<>();
        Map<String, OutputFile> written = new LinkedHashMap<>();
        for (int i = 0; i < files.size(); i++) {
            String of = files.size() == 1 ? "" : " (" + files.get(i) + ")";
            OutputFile report = reportFile == null || files.size() == 1 ? reportFile : named(reportFile, outs.get(i));
            reports.add(report);
            written.put("--out" + of, outs.get(i));
            if (report != null) {
                written.put("--report" + of, report);
            }
        }
        Path shares = options.shares();
        List<Path> read = new ArrayList<>(files);
        if (shares != null) {
            read.add(shares);
        }
        new GivenFiles(read, written).mustBeApart();
        MergePolicies chosen = chosen();
        int worst = ExitCodes.ANSWERED;
        for (int i = 0; i < files.size(); i++) {
            worst = Math.max(worst, carry(files.get(i), chosen, outs.get(i), reports.get(i), format));
        }
        return worst;
    }

    /** Carries a file; of several one that cannot be carried does not stop the others. */
    private int carry(
            Path file, MergePolicies chosen, OutputFile place, @Nullable OutputFile reportPlace, ReportFormat format) {
        try {
            return carryOne(file, chosen, place, reportPlace, format);
        } catch (Unusable unusable) {
            if (files.size() == 1) {
                throw unusable;
            }
            err().println(unusable.in(language()));
            return ExitCodes.WRONG_USE;
        }
    }

    private int carryOne(
            Path file, MergePolicies chosen, OutputFile place, @Nullable OutputFile reportPlace, ReportFormat format) {
        From day = from != null ? From.day(from) : fromColumn != null ? From.column(fromColumn) : From.CODES;
        MigrationReport report;
        WholeFile.Content made;
        try {
            MigrationFile carried = new MigrationFile(DataFiles.text(file, err()), column, kind, form);
            report = carried.carry(day, to, chosen, table -> remark(file, table));
            made = carried.written(report, mark, place.path());
        } catch (IllegalArgumentException refused) {
            throw Unusable.refused(file, "cannot be carried", refused);
        }
        // whatever fails for want of memory does so before a file is written
        String filed = reportPlace == null ? "" : filed(report, format, List.of(file));
        String told = written(report, format(), List.of(file), FaultyLines.NONE);
        place.write(made);
        if (reportPlace != null) {
            reportPlace.write(filed);
        }
        write(told, null);
        boolean carried = allowPartial ? report.allCarriedInPart() : report.allCarried();
        return carried ? ExitCodes.ANSWERED : ExitCodes.OTHER_ANSWER;
    }

    /** The file of a report with the name of what was carried before its ending. */
    private static OutputFile named(OutputFile report, OutputFile carried) {
        String name = String.valueOf(report.path().getFileName());
        int dot = name.lastIndexOf('.');
        String of = String.valueOf(carried.path().getFileName());
        return new OutputFile(report.path().resolveSibling(name.substring(0, dot) + "-" + of + name.substring(dot)));
    }

    private ReportFormat reportFormat() {
        String name = reportFile == null ? ".txt" : reportFile.path().toString().toLowerCase(Locale.ROOT);
        for (Map.Entry<String, ReportFormat> each : ENDINGS.entrySet()) {
            if (name.endsWith(each.getKey())) {
                return each.getValue();
            }
        }
        throw new Unusable("--report is written by the ending of its name: .html, .md, .json, .csv or .txt, not '"
                + Excerpt.of(name, 100) + "'.");
    }

    private MergePolicies chosen() {
        MergePolicies chosen = options.chosen(form.decimal());
        Path given = options.shares();
        if (given == null) {
            return chosen;
        }
        Table table;
        try {
            table = Table.read(DataFiles.text(given, err()));
        } catch (IllegalArgumentException refused) {
            throw Unusable.refused(given, "cannot be used", refused);
        }
        if (from == null) {
            throw new Unusable("--shares are between two days; type --from DAY.");
        }
        Shares read = MigrationOptions.shares(given, table, from, to, language());
        remark(given, table);
        MigrationOptions.readings(read, language()).forEach(err()::println);
        return chosen.withShares(read.parts());
    }
}
