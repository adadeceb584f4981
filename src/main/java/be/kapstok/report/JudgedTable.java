package be.kapstok.report;

import static java.util.Objects.requireNonNull;

import be.kapstok.document.Words;
import be.kapstok.review.FileReport;
import be.kapstok.table.Row;
import be.kapstok.table.Table;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * A table of measures with what was judged of each: the same table, with four more columns, in Dutch {@code oordeel}, {@code
 * waarom}, {@code ontbreekt} and {@code bron}.
 *
 * <pre>{@code
 * RawText text = RawText.of(Path.of("maatregelen.csv"));
 * CheckedDataset measures = kapstok.validation().check(text).checked().orElseThrow();
 * FileReport report = FileReports.ofMeasures(List.of(kapstok.check(measures, null))).files().get(0);
 * Table judged = JudgedTable.of(Table.read(text), report, Locale.forLanguageTag("nl"));
 * Files.write(Path.of("resultaat.csv"), judged.bytes());
 * }</pre>
 *
 * @since 0.1.0
 */
public final class JudgedTable {
    private static final List<String> KEYS = List.of("judged.kind", "judged.why", "judged.lacks", "judged.source");

    private JudgedTable() {}

    /**
     * The table with its columns of judgement. The rest stands as it stood, byte for byte; so does a row that is no
     * record, such as a note.
     *
     * <p>A table that has the four columns side by side, because it was judged before in the same language, gets new
     * cells in them. A column of the user's own with such a name stays: the new one is then called {@code bron#2}.
     *
     * <p>A row that was not judged because it has errors says so, and why. No cell is longer than some 500 characters,
     * and none can be taken for a formula.
     *
     * @param table the table
     * @param report the report on the text from which the table was read; rows and measures are matched by their lines
     * @param language Dutch, French or English; any other language means English
     * @return another table
     */
    public static Table of(Table table, FileReport report, Locale language) {
        requireNonNull(table, "table");
        requireNonNull(report, "report");
        requireNonNull(language, "language");
        Words words = new Words(JudgedTable.class, language);
        RowJudgement judgement = new RowJudgement(report, words);
        List<String> names = KEYS.stream().map(words::of).toList();
        int own = judgedBefore(table.header(), names);
        Table wide = own < 0 ? widened(table, names) : table;
        int first = own < 0 ? wide.header().size() - names.size() : own;
        List<Row> rows = table.rows();
        List<Row> judged = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            int next = i + 1 < rows.size() ? rows.get(i + 1).line() : Integer.MAX_VALUE;
            judged.add(with(rows.get(i), first, judgement.of(rows.get(i).line(), next)));
        }
        return wide.withRows(judged);
    }

    /** A row with its cells; a row without a judgement loses only what an earlier judgement said. */
    private static Row with(Row row, int first, List<String> cells) {
        Map<Integer, String> changed = new HashMap<>();
        for (int i = 0; i < KEYS.size(); i++) {
            if (!cells.isEmpty()) {
                changed.put(first + i, cells.get(i));
            } else if (!row.cell(first + i).isEmpty()) {
                changed.put(first + i, "");
            }
        }
        return changed.isEmpty() ? row : row.with(changed);
    }

    /** The number of the first of the columns that an earlier judgement added; -1 when there are none. */
    private static int judgedBefore(List<String> header, List<String> names) {
        return IntStream.rangeClosed(0, header.size() - names.size())
                .filter(start -> IntStream.range(0, names.size())
                        .allMatch(i -> header.get(start + i).strip().matches(Pattern.quote(names.get(i)) + "(#\\d+)?")))
                .findFirst()
                .orElse(-1);
    }

    private static Table widened(Table table, List<String> names) {
        Table wide = table;
        for (String name : names) {
            String free = name;
            for (int n = 2; has(table, free); n++) {
                free = name + "#" + n;
            }
            wide = wide.withColumn(free, row -> "");
        }
        return wide;
    }

    private static boolean has(Table table, String name) {
        return table.header().stream().anyMatch(each -> each.strip().equalsIgnoreCase(name));
    }
}
