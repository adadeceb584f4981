package be.kapstok.table;

import be.kapstok.file.RawText;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

/** Reads one of the tables of a text, and finds where the others start. */
final class TableReader {
    private final TableSource source;
    private final TableOptions options;
    private final List<TablePart> tables = new ArrayList<>();

    TableReader(RawText raw, TableOptions options) {
        this.source = TableSource.of(raw, options);
        this.options = options;
    }

    Table read() {
        try {
            TablePart table = new TablePart(source, options, 0, 1);
            tables.add(table);
            while (table.hasOtherBelow()) {
                table = new TablePart(source, options, table.below(), table.lineBelow());
                tables.add(table);
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException("a text in memory cannot fail to be read", impossible);
        }
        if (options.table() > tables.size()) {
            throw new IllegalArgumentException("it has " + tables.size() + (tables.size() == 1 ? " table" : " tables")
                    + ", and no table " + options.table());
        }
        return tables.get(Math.max(0, options.table() - 1))
                .table(options.table() > 0 ? List.of() : tables, source.remarks());
    }
}
