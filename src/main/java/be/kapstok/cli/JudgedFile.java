package be.kapstok.cli;

import be.kapstok.dataset.Format;
import be.kapstok.file.RawText;
import be.kapstok.reason.Answer;
import be.kapstok.reason.Message;
import be.kapstok.report.JudgedTable;
import be.kapstok.review.FileReport;
import be.kapstok.review.FileReports;
import be.kapstok.table.Row;
import be.kapstok.table.Table;
import be.kapstok.validation.SkippedRecord;
import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Gives a table of measures back, with columns for what was judged of each row. */
final class JudgedFile {
    private JudgedFile() {}

    /**
     * Writes the table that was judged, and tells how many of its measures were.
     *
     * @return whether it did; it does not when the answer is not about a table
     */
    static boolean write(Answer answer, DataFiles files, OutputFile out, Locale language, PrintWriter err) {
        boolean workbook = out.path().toString().toLowerCase(Locale.ROOT).endsWith(".xlsx");
        boolean export = files.all().stream().anyMatch(files::isForeign);
        if (export && workbook) {
            throw refused("judged_no_export", out);
        }
        if (export) {
            return false;
        }
        List<RawText> texts = files.texts(err);
        boolean table = answer instanceof FileReports && texts.stream().anyMatch(each -> Format.of(each) == Format.CSV);
        if (workbook && !table) {
            throw refused("judged_no_workbook", out);
        }
        if (!table || !(answer instanceof FileReports reports)) {
            return false;
        }
        if (texts.size() > 1) {
            throw refused("judged_one_table", out);
        }
        FileReport report = reports.files().get(0);
        Table read = Table.read(texts.get(0), files.options().table());
        Table judged = JudgedTable.of(read, report, language);
        out.write(to -> judged.writeAs(out.path().toString(), to));
        int measures = report.measures().size();
        err.println(told("judged_rows", measures, measures + report.skipped().size(), Unusable.shown(out.path()))
                .in(language));
        long elsewhere = elsewhere(report, read);
        if (elsewhere > 0) {
            err.println(told("judged_elsewhere", elsewhere).in(language));
        }
        return true;
    }

    /** How many measures stand in no row of the table: they stand in another table of the file. */
    private static long elsewhere(FileReport report, Table table) {
        Set<Integer> lines = table.rows().stream().map(Row::line).collect(Collectors.toSet());
        return Stream.concat(
                        report.measures().stream().map(each -> each.place().line()),
                        report.skipped().stream().map(SkippedRecord::line))
                .filter(line -> !lines.contains(line))
                .count();
    }

    private static Unusable refused(String key, OutputFile out) {
        return new Unusable(told(key, Unusable.shown(out.path())));
    }

    private static Message told(String key, Object... arguments) {
        return new Message(
                JudgedFile.class,
                key,
                Stream.of(arguments).<Object>map(Object::toString).toList());
    }
}
