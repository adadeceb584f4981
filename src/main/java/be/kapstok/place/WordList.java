package be.kapstok.place;

import static java.util.Objects.requireNonNull;

import be.kapstok.dataset.Dataset;
import be.kapstok.dataset.DatasetReader;
import be.kapstok.dataset.Format;
import be.kapstok.dataset.Kind;
import be.kapstok.dataset.Reading;
import be.kapstok.file.RawText;
import be.kapstok.model.Keyed;
import be.kapstok.reason.Finding;
import be.kapstok.reason.Languages;
import be.kapstok.reason.Message;
import be.kapstok.table.Remark;
import be.kapstok.table.Row;
import be.kapstok.table.Table;
import be.kapstok.table.TableOptions;
import be.kapstok.writing.RecordFields;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
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
    /** The field with the code or codes of the municipalities that a record is about, by its list. */
    private static final Map<Kind<?>, String> CODES = Map.of(
            Kind.MUNICIPALITIES, "nis",
            Kind.POSTCODES, "municipality",
            Kind.POPULATIONS, "nis",
            Kind.COVERAGES, "except",
            Kind.INTEGRATIEDIENSTEN, "municipality",
            Kind.PRACTICES, "municipalities",
            Kind.MEASURES, "municipality",
            Kind.PLANS, "municipality");

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
     * @param options how it is read when it is a table
     * @param wanted the name of the column to take, or {@code null} for the one of {@link MunicipalityColumn}
     * @param municipalities the municipalities of all times
     * @return the words; none when a CSV has no such column
     * @throws IllegalArgumentException when there is no column of the wanted name, with what was probably meant, when a remark
     *     of the table endangers its data, or when the text is neither a list nor CSV nor a data set
     */
    public static WordList of(
            RawText text, TableOptions options, @Nullable String wanted, Municipalities municipalities) {
        requireNonNull(options, "options");
        if (Format.of(text) != Format.CSV) {
            return ofDataset(new DatasetReader().read(text));
        }
        MunicipalityColumn columns = new MunicipalityColumn(municipalities);
        Table table = Table.read(text, options);
        int width = table.header().size();
        boolean only = width == 0 || (width == 1 && wanted == null);
        int column = only ? 0 : wanted == null ? columns.fullest(table, true) : table.column(wanted);
        if (column < 0) {
            return new WordList(List.of(), table.sound().header(), null, List.of(), remarks(table));
        }
        String name = text.file().toLowerCase(Locale.ROOT);
        boolean isTable = table.sheet() != null || name.endsWith(".csv") || name.endsWith(".tsv");
        boolean isList = width == 1 && wanted == null && !isTable;
        boolean isData = width > 0
                && options.headed()
                && (isList || columns.holds(table.header().get(column)));
        if (!isData) {
            return ofColumn(table, column, List.of());
        }
        if (wanted != null) {
            throw columns.headingIsData(table, column);
        }
        List<Message> firstRow = isList
                ? List.of()
                : List.of(new Message(
                        WordList.class,
                        "first_row_is_data",
                        List.of(table.header().get(column))));
        return ofColumn(Table.read(text, options.withoutHeader()), column, firstRow);
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

    private static WordList ofDataset(Reading reading) {
        List<String> words = new ArrayList<>();
        Kind.ALL.stream().filter(CODES::containsKey).forEach(kind -> addWords(reading.dataset(), kind, words));
        List<Finding> findings = reading.findings();
        if (words.isEmpty() && !findings.isEmpty()) {
            throw new IllegalArgumentException(findings.get(0).message(Languages.ENGLISH));
        }
        List<Finding> faults = findings.stream()
                .filter(each -> DatasetReader.rulesOfTheUnread().contains(each.rule()))
                .toList();
        return new WordList(words, List.of(), null, faults, List.of());
    }

    private static <T extends Keyed> void addWords(Dataset data, Kind<T> kind, List<String> words) {
        RecordFields<T> fields = new RecordFields<>(kind.type());
        for (T record : data.list(kind)) {
            Object value = fields.get(record, CODES.getOrDefault(kind, ""));
            List<?> codes = value instanceof List<?> several ? several : value == null ? List.of() : List.of(value);
            codes.stream().map(Object::toString).filter(each -> !each.isBlank()).forEach(words::add);
        }
    }
}
