package be.kapstok.cli;

import be.kapstok.Kapstok;
import be.kapstok.dataset.Dataset;
import be.kapstok.dataset.DatasetReader;
import be.kapstok.dataset.DatasetWriter;
import be.kapstok.dataset.Format;
import be.kapstok.dataset.Kind;
import be.kapstok.dataset.ReadOptions;
import be.kapstok.dataset.Reading;
import be.kapstok.file.RawText;
import be.kapstok.file.WholeFile;
import be.kapstok.migration.DatasetMigrationReport;
import be.kapstok.migration.From;
import be.kapstok.migration.MergePolicies;
import be.kapstok.migration.MigrationReport;
import be.kapstok.reason.Finding;
import be.kapstok.reason.RuleId;
import be.kapstok.reason.Severity;
import be.kapstok.table.Table;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** A table or data set to carry over, which is written in the form in which it was read. */
final class MigrationFile {
    private static final RuleId UNKNOWN_FIELD = RuleId.of("KD-UNKNOWN-FIELD");

    private final RawText text;
    private final Format format;
    private final @Nullable String column;
    private final @Nullable Kind<?> kind;
    private final TableForm form;

    /** Reads a text; the column and the form are for tables, the kind is for records on lines. */
    MigrationFile(RawText text, @Nullable String column, @Nullable Kind<?> kind, TableForm form) {
        this.text = text;
        this.format = kind == null ? Format.of(text) : Format.NDJSON;
        this.column = column;
        this.form = form;
        this.kind = kind;
        if (column != null && format != Format.CSV) {
            throw new IllegalArgumentException("--column is for tables, and this is a data set");
        }
        String given = form.given();
        if (given != null && format != Format.CSV) {
            throw new IllegalArgumentException(given + " is for tables, and this is a data set");
        }
    }

    MigrationReport carry(From from, LocalDate to, MergePolicies policies, Consumer<Table> remarks) {
        Kapstok kapstok = Kapstok.flanders();
        if (format != Format.CSV) {
            LocalDate day = from.day();
            if (day == null) {
                throw new IllegalArgumentException(
                        "of a data set the day of the codes is not found; type --from with the day, such as --from "
                                + to.minusYears(1));
            }
            return kapstok.migrate(dataset(), day, to, policies);
        }
        Table table = Table.read(text, form.options()).sound();
        remarks.accept(table);
        return kapstok.migrations().migrate(table, column, from, to, policies);
    }

    /** The result: a table as a workbook or in its own character set, by the name of the file; a data set in UTF-8. */
    WholeFile.Content written(MigrationReport report, @Nullable String mark, Path to) {
        return report.fold(
                table -> {
                    Table made = mark == null ? table.table() : table.marked(mark);
                    return out -> made.writeAs(to.toString(), out);
                },
                records -> written(records, mark));
    }

    private WholeFile.Content written(DatasetMigrationReport report, @Nullable String mark) {
        if (mark != null) {
            throw new IllegalArgumentException("--mark is for tables, and this is a data set");
        }
        DatasetWriter writer = new DatasetWriter();
        String json = format == Format.NDJSON ? writer.writeLines(report.dataset()) : writer.write(report.dataset());
        return out -> out.write(json.getBytes(StandardCharsets.UTF_8));
    }

    private Dataset dataset() {
        ReadOptions options = ReadOptions.DEFAULT.keepingUnknown().withFormat(format);
        Reading reading = new DatasetReader(kind == null ? options : options.withKind(kind)).read(text);
        return reading.findings().stream()
                .filter(each -> each.severity() == Severity.ERROR && !isOwnField(each))
                .findFirst()
                .map(each -> refused(each.message(Locale.ENGLISH) + " (" + each.location() + ")"))
                .orElseGet(reading::dataset);
    }

    /**
     * Whether a field is the user's own, and so stays as it is; a field whose name is perhaps a slip would be lost
     * unnoticed.
     */
    private static boolean isOwnField(Finding finding) {
        return finding.rule().equals(UNKNOWN_FIELD) && finding.suggestion() == null;
    }

    /** Refuses a file, because records that cannot be read would be lost. */
    private static Dataset refused(String fault) {
        throw new IllegalArgumentException("it has faults, of which the first is: " + fault);
    }
}
