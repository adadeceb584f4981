package be.kapstok.cli;

import be.kapstok.table.TableOptions;
import java.nio.charset.Charset;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** How a table is to be read, where somebody tells it. */
final class TableForm {
    @Option(
            names = "--separator",
            paramLabel = "SIGN",
            description =
                    "What stands between the cells of a table: comma, semicolon, tab, pipe, blank, or another sign;"
                            + " recognised if not given.")
    private @Nullable Character separator;

    @Option(
            names = "--charset",
            paramLabel = "NAME",
            description = "The character set of a table, such as UTF-8 or windows-1252; recognised if not given.")
    private @Nullable Charset charset;

    @Option(
            names = "--decimal",
            paramLabel = "SIGN",
            description = "The sign before decimals in the numbers of the table, , or .; recognised if not given.")
    private @Nullable Character decimal;

    @Option(
            names = "--table",
            paramLabel = "N",
            description = "Which of several tables in the file to read, from 1; the first if not given.")
    private int table;

    @Option(
            names = "--no-header",
            description = "The first row of the table is data; its columns are called #1, #2 and so on.")
    private boolean noHeader;

    @Option(
            names = "--sheet",
            paramLabel = "NAME",
            description = "The sheet of a workbook (.xlsx) to read; the first that has cells if not given.")
    private @Nullable String sheet;

    /** How the cells of a table are read. */
    TableOptions options() {
        if (separator != null && (separator >= 128 || "\"'\n\r".indexOf(separator) >= 0)) {
            throw new Unusable("--separator is one sign of ASCII and no quote, not '" + separator + "'.");
        }
        if (table < 0) {
            throw new Unusable("--table counts from 1, got: " + table + ".");
        }
        TableOptions options = TableOptions.DEFAULT
                .withSeparator(separator)
                .withCharset(charset)
                .withTable(table)
                .withSheet(sheet);
        return noHeader ? options.withoutHeader() : options;
    }

    /** The sign before decimals, or {@code null} to recognise it. */
    @Nullable
    Character decimal() {
        if (decimal != null && decimal != ',' && decimal != '.') {
            throw new Unusable("--decimal is a comma or a point, not '" + decimal + "'.");
        }
        return decimal;
    }

    /** The first of its options that was given, or {@code null}. */
    @Nullable
    String given() {
        if (noHeader || sheet != null) {
            return noHeader ? "--no-header" : "--sheet";
        }
        String other = charset != null ? "--charset" : decimal != null ? "--decimal" : table != 0 ? "--table" : null;
        return separator != null ? "--separator" : other;
    }
}
