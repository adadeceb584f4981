package be.kapstok.dataset;

import be.kapstok.file.FileText;
import be.kapstok.file.RawText;
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
import be.kapstok.reason.Excerpt;
import be.kapstok.reason.Finding;
import be.kapstok.reason.Languages;
import be.kapstok.reason.Message;
import be.kapstok.reason.Severity;
import be.kapstok.table.Remark;
import be.kapstok.table.Row;
import be.kapstok.table.Table;
import be.kapstok.table.TableOptions;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
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
 * @param remarks how the table was read where nobody told, and what is odd in its form
 * @since 0.1.0
 */
public record WordList(
        List<String> words,
        List<String> columns,
        @Nullable String column,
        List<Finding> faults,
        List<Message> remarks) {
    /** How many rows tell which column holds municipalities. */
    private static final int SAMPLE = 200;

    /** Copies the lists. */
    public WordList {
        words = List.copyOf(words);
        columns = List.copyOf(columns);
        faults = List.copyOf(faults);
        remarks = List.copyOf(remarks);
    }

    /**
     * Reads the words of a text. The first row of a table names its columns, unless it holds a municipality.
     *
     * @param text the text
     * @param wanted the name of the column to take, or {@code null} for the one that holds most municipalities
     * @param isMunicipality tells whether a word is a municipality; asked for some rows only
     * @return the words; none when a CSV has no such column
     * @throws IllegalArgumentException when there is no column of the wanted name, with what was probably meant, when a remark
     *     of the table endangers its data, or when the text is neither a list nor CSV nor a data set
     */
    public static WordList of(RawText text, @Nullable String wanted, Predicate<String> isMunicipality) {
        return of(text, TableOptions.DEFAULT, wanted, isMunicipality);
    }

    /**
     * Reads the words of a text.
     *
     * @param text the text
     * @param options how it is read when it is a table
     * @param wanted the name of the column to take, or {@code null} for the one that holds most municipalities
     * @param isMunicipality tells whether a word is a municipality; asked for some rows only
     * @return the words; none when a CSV has no such column
     * @throws IllegalArgumentException when there is no column of the wanted name, with what was probably meant, when a remark
     *     of the table endangers its data, or when the text is neither a list nor CSV nor a data set
     */
    public static WordList of(
            RawText text, TableOptions options, @Nullable String wanted, Predicate<String> isMunicipality) {
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(options, "options");
        Objects.requireNonNull(isMunicipality, "isMunicipality");
        if (startsAsData(text)) {
            return ofDataset(text);
        }
        Table table = Table.read(text, options);
        if (table.header().isEmpty()) {
            return ofColumn(table, 0, List.of());
        }
        int column = wanted == null ? fullest(table, isMunicipality) : table.column(wanted);
        if (column < 0) {
            table.sound();
            return new WordList(List.of(), table.header(), null, List.of(), remarks(table));
        }
        String heading = table.header().get(column);
        boolean isList = table.header().size() == 1 && wanted == null && !isTable(text.file());
        if (!options.headed() || (!isList && !isMunicipality.test(heading))) {
            return ofColumn(table, column, List.of());
        }
        if (wanted != null) {
            throw new IllegalArgumentException("its first row should name the columns, and holds '"
                    + Excerpt.of(heading, Excerpt.IN_A_SENTENCE) + "'; type --no-header when it is data");
        }
        List<Message> firstRow =
                isList ? List.of() : List.of(new Message(WordList.class, "first_row_is_data", List.of(heading)));
        return ofColumn(Table.read(text, options.withoutHeader()), column, firstRow);
    }

    private static boolean isTable(String file) {
        String name = file.toLowerCase(Locale.ROOT);
        return name.endsWith(".csv") || name.endsWith(".tsv");
    }

    private static boolean startsAsData(RawText text) {
        byte[] bytes = FileText.ofJson(text).bytes();
        int at = 0;
        while (at < bytes.length && bytes[at] <= ' ' && bytes[at] > 0) {
            at++;
        }
        return at < bytes.length && bytes[at] == '{';
    }

    private static WordList ofDataset(RawText text) {
        Reading reading = new DatasetReader().read(text);
        List<String> words = ofRecords(reading.dataset());
        if (words.isEmpty() && !reading.findings().isEmpty()) {
            throw new IllegalArgumentException(reading.findings().get(0).message(Languages.ENGLISH));
        }
        List<Finding> faults = reading.findings().stream()
                .filter(each ->
                        each.severity() == Severity.ERROR && !each.rule().equals(ReadingRule.UNKNOWN_FIELD.id()))
                .toList();
        return new WordList(words, List.of(), null, faults, List.of());
    }

    private static WordList ofColumn(Table table, int column, List<Message> more) {
        List<String> words = new ArrayList<>();
        Map<String, String> known = new HashMap<>();
        boolean alone = table.header().size() <= 1;
        for (Row row : table.sound().rows()) {
            String word = alone ? row.cell(column).strip() : row.cell(column);
            if (!word.isBlank()) {
                words.add(known.computeIfAbsent(word, Function.identity()));
            }
        }
        List<Message> remarks = new ArrayList<>(more);
        remarks.addAll(remarks(table));
        boolean named = !alone && more.isEmpty();
        return new WordList(
                words, named ? table.header() : List.of(), named ? table.name(column) : null, List.of(), remarks);
    }

    private static List<Message> remarks(Table table) {
        return table.remarks().stream().map(Remark::wording).toList();
    }

    /** The column in which most cells are municipalities; of equals the one of codes; of a list its only one. */
    private static int fullest(Table table, Predicate<String> isMunicipality) {
        if (table.header().size() == 1) {
            return 0;
        }
        int best = -1;
        int most = 0;
        for (int column = 0; column < table.header().size(); column++) {
            int found = 0;
            boolean codes = false;
            List<String> cells = new ArrayList<>(List.of(table.header().get(column)));
            for (Row row : table.rows().subList(0, Math.min(SAMPLE, table.rows().size()))) {
                cells.add(row.cell(column));
            }
            for (String word : cells) {
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
