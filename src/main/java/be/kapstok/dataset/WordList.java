package be.kapstok.dataset;

import be.kapstok.file.RawText;
import be.kapstok.file.Utf8;
import be.kapstok.model.Coverage;
import be.kapstok.model.Integratiedienst;
import be.kapstok.model.Keyed;
import be.kapstok.model.Measure;
import be.kapstok.model.MultiYearPlan;
import be.kapstok.model.Municipality;
import be.kapstok.model.NisCode;
import be.kapstok.model.Population;
import be.kapstok.model.Postcode;
import be.kapstok.model.Practice;
import be.kapstok.reason.Finding;
import be.kapstok.reason.Languages;
import be.kapstok.reason.Nearest;
import be.kapstok.reason.Severity;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * The municipalities that a file names, as it writes them: a text with one on each line, a column of CSV, or the records
 * of a data set.
 *
 * @param words the words, in the order of the file; blank ones are left out
 * @param columns the names of the columns, when it is CSV with several; else none
 * @param column the column that was taken, or {@code null} when there are no columns or none holds municipalities
 * @param faults what kept records of a data set from being read whole, in the order of the file; their words may be missing
 * @since 0.1.0
 */
public record WordList(
        List<String> words, List<String> columns, @Nullable String column, List<Finding> faults) {
    /** How many rows tell which column holds municipalities. */
    private static final int SAMPLE = 200;

    private static final Charset WINDOWS = Charset.forName("windows-1252");

    /** Copies the lists. */
    public WordList {
        words = List.copyOf(words);
        columns = List.copyOf(columns);
        faults = List.copyOf(faults);
    }

    /**
     * Reads the words of a text.
     *
     * @param text the text
     * @param wanted the name of the column to take, or {@code null} for the one that holds most municipalities
     * @param isMunicipality tells whether a word is a municipality; asked for some rows only
     * @return the words; none when a CSV has no such column
     * @throws IllegalArgumentException when there is no column of the wanted name, with what was probably meant,
     *     or when the text is neither a list nor CSV nor a data set
     * @throws IllegalStateException when it is CSV and FastCSV is not on the class path
     */
    public static WordList of(RawText text, @Nullable String wanted, Predicate<String> isMunicipality) {
        Utf8 utf8 = text.utf8(null);
        if (utf8.damagedAt() >= 0 && text.bytes() != null) {
            utf8 = text.utf8(WINDOWS);
        }
        String all = new String(utf8.bytes(), StandardCharsets.UTF_8);
        if (all.stripLeading().startsWith("{")) {
            Reading reading = new DatasetReader().read(text);
            List<String> words = ofRecords(reading.dataset());
            if (words.isEmpty() && !reading.findings().isEmpty()) {
                throw new IllegalArgumentException(reading.findings().get(0).message(Languages.ENGLISH));
            }
            List<Finding> faults = reading.findings().stream()
                    .filter(each ->
                            each.severity() == Severity.ERROR && !each.rule().equals(ReadingRule.UNKNOWN_FIELD.id()))
                    .toList();
            return new WordList(words, List.of(), null, faults);
        }
        String first = all.lines().filter(line -> !line.isBlank()).findFirst().orElse("");
        char separator = be.kapstok.table.CsvQuotes.separatorOf(first);
        boolean table = first.indexOf(separator) >= 0;
        if (table) {
            CsvText.needFastCsv();
        }
        List<List<String>> rows = table ? CsvCells.rows(all, separator) : lines(all);
        String name = text.file().toLowerCase(Locale.ROOT);
        boolean headed = table || name.endsWith(".csv") || name.endsWith(".tsv");
        return ofRows(rows, headed, table, wanted, isMunicipality);
    }

    private static List<List<String>> lines(String all) {
        return all.lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .map(line -> List.of(unquoted(line)))
                .toList();
    }

    private static String unquoted(String line) {
        return line.length() > 1 && line.startsWith("\"") && line.endsWith("\"")
                ? line.substring(1, line.length() - 1)
                : line;
    }

    private static WordList ofRows(
            List<List<String>> rows,
            boolean headed,
            boolean table,
            @Nullable String wanted,
            Predicate<String> isMunicipality) {
        if (rows.isEmpty()) {
            return new WordList(List.of(), List.of(), null, List.of());
        }
        List<String> header = rows.get(0);
        int column = wanted == null ? fullest(rows, isMunicipality) : named(header, wanted);
        if (column < 0) {
            return new WordList(List.of(), table ? header : List.of(), null, List.of());
        }
        boolean skip = headed && (wanted != null || !isMunicipality.test(cell(header, column)));
        List<String> words = new ArrayList<>();
        for (List<String> row : rows.subList(skip ? 1 : 0, rows.size())) {
            String word = cell(row, column);
            if (!word.isBlank()) {
                words.add(word);
            }
        }
        return new WordList(
                words, table && skip ? header : List.of(), table && skip ? cell(header, column) : null, List.of());
    }

    private static int named(List<String> header, String wanted) {
        for (int i = 0; i < header.size(); i++) {
            if (header.get(i).strip().equalsIgnoreCase(wanted.strip())) {
                return i;
            }
        }
        throw new IllegalArgumentException("it has no column '" + wanted + "'"
                + Nearest.of(wanted, header)
                        .map(near -> "; perhaps '" + near + "' is meant")
                        .orElse("; its columns are " + String.join(", ", header)));
    }

    /** The column in which most cells are municipalities; of equals the one of codes. */
    private static int fullest(List<List<String>> rows, Predicate<String> isMunicipality) {
        if (rows.get(0).size() == 1) {
            return 0;
        }
        int best = -1;
        int most = 0;
        for (int column = 0; column < rows.get(0).size(); column++) {
            int found = 0;
            boolean codes = false;
            for (List<String> row : rows.subList(0, Math.min(SAMPLE, rows.size()))) {
                String word = cell(row, column);
                if (!word.isBlank() && isMunicipality.test(word)) {
                    found += 2;
                    codes |= Character.isDigit(word.strip().charAt(0));
                }
            }
            int weight = found + (codes ? 1 : 0);
            if (weight > most) {
                most = weight;
                best = column;
            }
        }
        return best;
    }

    private static String cell(List<String> row, int column) {
        return column < row.size() ? row.get(column) : "";
    }

    private static List<String> ofRecords(Dataset data) {
        List<String> words = new ArrayList<>();
        for (Kind<?> kind : Kind.ALL) {
            for (Keyed each : data.list(kind)) {
                addWords(each, words);
            }
        }
        return words;
    }

    /** The municipalities that a record is about. */
    private static void addWords(Keyed record, List<String> words) {
        if (record instanceof Municipality one) {
            words.add(one.nis().value());
        } else if (record instanceof Measure measure) {
            add(measure.municipality(), words);
        } else if (record instanceof MultiYearPlan plan) {
            add(plan.municipality(), words);
        } else if (record instanceof Integratiedienst service) {
            words.add(service.municipality().value());
        } else if (record instanceof Postcode postcode) {
            words.add(postcode.municipality().value());
        } else if (record instanceof Population population) {
            words.add(population.nis().value());
        } else if (record instanceof Coverage coverage) {
            coverage.except().forEach((NisCode each) -> words.add(each.value()));
        } else if (record instanceof Practice practice) {
            practice.municipalities().forEach(each -> add(each, words));
        }
    }

    private static void add(@Nullable String word, List<String> words) {
        if (word != null && !word.isBlank()) {
            words.add(word);
        }
    }
}
