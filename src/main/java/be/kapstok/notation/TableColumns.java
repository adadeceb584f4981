package be.kapstok.notation;

import be.kapstok.model.Vocabulary;
import be.kapstok.notation.ColumnMatch.Match;
import be.kapstok.notation.ListFields.Target;
import be.kapstok.reason.Nearest;
import be.kapstok.table.Headings;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The columns of a table, the field of each, and how its cells are read. */
public final class TableColumns {
    private static final String ID = "id";
    /** So many columns tell which list a table holds. */
    private static final int ENOUGH_TO_FIT = 200;

    private static final String MEASURES = "measures";
    private static final String TITLE = "/title";
    private static final String POLICY_DOMAINS = "policyDomains";
    private static final Pattern NUMBERING = Pattern.compile("^(?:\\d{1,3}(?:\\.\\d{1,3})*[.)]?|[A-Z][.)])\\s+");

    /** The text fields that hold a single line. */
    private static final Set<String> SHORT =
            Set.of("/id", "/title", "/municipality", "/policyDomain", "/policyField", "/responsibleService");

    /** The fields that tell the day of a row, the first that is filled in. */
    private static final List<String> DAYS = List.of("/date", "/startDate", "/year", "/startYear", "/period/from");

    private final ListFields list;
    private final TableReading reading;
    private final List<String> names;
    private final List<Match> matches;
    private final List<@Nullable RowColumn> byColumn;
    private final List<RowField> fields;
    private final Map<String, Integer> places = new LinkedHashMap<>();
    private final int[] daysOfRows;
    private final boolean isNumbered;

    private TableColumns(
            ListFields list,
            TableReading reading,
            List<String> names,
            List<Match> matches,
            Supplier<List<List<String>>> rows) {
        this.list = list;
        this.reading = reading;
        this.names = names;
        this.matches = matches;
        this.byColumn = columns(rows);
        List<RowColumn> read = byColumn.stream().filter(Objects::nonNull).toList();
        this.fields = RowField.of(read, 0);
        read.forEach(each -> places.put(each.pointer(), each.index()));
        read.forEach(this::addAround);
        this.daysOfRows = DAYS.stream()
                .filter(places::containsKey)
                .mapToInt(each -> places.getOrDefault(each, 0))
                .toArray();
        Target id = list.find(ID);
        this.isNumbered = id != null && id.form() != ListFields.Form.WORD;
    }

    /**
     * {@return the columns of a table of records of a list}
     *
     * @param names the headings
     * @param strict whether the table must have the columns that somebody told
     * @param rows gives the rows from the header on, as far as they are there
     * @throws WrongColumn when somebody told a column that the table, or a field that its records do not have
     */
    public static TableColumns of(
            ListFields list,
            TableReading reading,
            List<String> names,
            boolean strict,
            Supplier<List<List<String>>> rows) {
        return new TableColumns(list, reading, names, matches(list, reading, names, strict), rows);
    }

    /** {@return how well the first headings of a table fit the records of a list; the lowest number when none fits} */
    public static int fit(ListFields list, TableReading reading, List<String> all) {
        List<String> names = all.subList(0, Math.min(all.size(), ENOUGH_TO_FIT));
        Set<String> read = new HashSet<>();
        long known = 0;
        for (Match each : matches(list, reading, names, false)) {
            if (each.isRead()) {
                String field = field(each);
                read.add(field.indexOf('.') < 0 ? field : field.substring(0, field.indexOf('.')));
                known++;
            }
        }
        long named = names.stream().filter(each -> !each.isBlank()).count();
        long missing = list.required().stream()
                .filter(each -> !each.equals(ID) && !read.contains(each))
                .count();
        return known == 0 ? Integer.MIN_VALUE : (int) (2 * known - 3 * (named - known) - 2 * missing);
    }

    private static List<Match> matches(ListFields list, TableReading reading, List<String> names, boolean strict) {
        Map<Integer, String> told = ToldColumns.of(names, reading, strict);
        return ColumnMatch.of(
                list.list(),
                names,
                ToldColumns.fields(told, list, strict),
                each -> reading.given() == null && list.find(each) != null,
                list.required()::contains);
    }

    private static String field(Match match) {
        return Objects.requireNonNull(match.meant()).field();
    }

    private @Nullable Target target(int column) {
        return matches.get(column).isRead() ? list.find(field(matches.get(column))) : null;
    }

    private List<@Nullable RowColumn> columns(Supplier<List<List<String>>> rows) {
        Map<Integer, List<String>> numbers = new HashMap<>();
        List<Integer> numeric = IntStream.range(0, names.size())
                .filter(i -> {
                    Target target = target(i);
                    return target != null && target.form().isNumber();
                })
                .boxed()
                .toList();
        List<List<String>> all = numeric.isEmpty() ? List.of() : rows.get();
        numeric.forEach(each -> numbers.put(each, cells(all, each)));
        List<@Nullable RowColumn> columns = new ArrayList<>();
        for (int i = 0; i < names.size(); i++) {
            Target target = target(i);
            columns.add(
                    target == null ? null : new RowColumn(list.list(), i, target, matches.get(i), numbers(i, numbers)));
        }
        return columns;
    }

    /** How the numbers of a column are written; the cells of the other columns help to tell. */
    private Numbers numbers(int column, Map<Integer, List<String>> cells) {
        List<String> own = cells.get(column);
        return own == null
                ? Numbers.UNKNOWN
                : ToldColumns.numbers(
                        reading,
                        names,
                        column,
                        () -> Numbers.of(
                                own,
                                () -> cells.entrySet().stream()
                                        .filter(each -> each.getKey() != column)
                                        .flatMap(each -> each.getValue().stream())));
    }

    /** The cells of a column below its heading. */
    private List<String> cells(List<List<String>> rows, int column) {
        return rows.stream()
                .filter(row -> column < row.size() && !row.equals(names))
                .map(row -> row.get(column))
                .toList();
    }

    /** Adds the places of the fields around a field: the first cell within them. */
    private void addAround(RowColumn column) {
        String pointer = column.pointer();
        for (int end = pointer.lastIndexOf('/'); end > 0; end = pointer.lastIndexOf('/', end - 1)) {
            places.putIfAbsent(pointer.substring(0, end), column.index());
        }
    }

    TableReading reading() {
        return reading;
    }

    /** The columns that tell the day of a row, the first first. */
    int[] daysOfRows() {
        return daysOfRows;
    }

    /** {@return the number of the column of each pointer in a record; none when no heading is known} */
    public Map<String, Integer> places() {
        return places;
    }

    /** {@return how many columns are read} */
    public int known() {
        return (int) Stream.iterate(0, i -> i < names.size(), i -> i + 1)
                .filter(i -> byColumn.get(i) != null)
                .count();
    }

    /** {@return the headings} */
    public List<String> names() {
        return names;
    }

    /** {@return what a column is} */
    public Match match(int column) {
        return matches.get(column);
    }

    /** {@return the sign before decimals in the numbers of a column, or {@code null}} */
    public @Nullable String decimal(int column) {
        RowColumn of = byColumn.get(column);
        return of == null ? null : of.decimal();
    }

    /** {@return whether the cells of a column are days} */
    public boolean isDays(int column) {
        RowColumn of = byColumn.get(column);
        return of != null && of.isDay();
    }

    /** {@return whether a text stands first in the header, or is the name of a field} */
    public boolean mayStartWith(String first) {
        return list.names().contains(first)
                || (!names.isEmpty() && names.get(0).strip().equals(first));
    }

    /** {@return whether a column has a heading, known or not} */
    public boolean isNamed(int column) {
        return column < names.size() && !names.get(column).isBlank();
    }

    /** {@return whether a column has a heading from this one on} */
    public boolean isAnyNamed(int from) {
        return from < names.size() && names.subList(from, names.size()).stream().anyMatch(each -> !each.isBlank());
    }

    /** {@return whether a column holds codes, days, words or titles, which have no line ends} */
    public boolean isShort(int column) {
        RowColumn of = column < byColumn.size() ? byColumn.get(column) : null;
        return of != null && (of.isShort() || SHORT.contains(of.pointer()));
    }

    /** {@return whether a row of a table of measures holds the name of a policy domain as its title, and nothing else} */
    public boolean isHeadingOfRows(List<String> cells) {
        Integer title = list.list().equals(MEASURES) ? places.get(TITLE) : null;
        Vocabulary vocabulary = reading.vocabulary();
        if (title == null
                || vocabulary == null
                || title >= cells.size()
                || cells.get(title).isBlank()) {
            return false;
        }
        boolean alone = cells.stream().filter(each -> !each.isBlank()).count() == 1;
        String name = NUMBERING.matcher(cells.get(title).strip()).replaceFirst("");
        String domain = alone && isAnyNamed(1)
                ? vocabulary.find(POLICY_DOMAINS, name, null).id()
                : null;
        return domain != null && !domain.equals(name);
    }

    /** {@return the field that was probably meant by a heading that is not known, or {@code null}} */
    public @Nullable String near(String heading) {
        return Nearest.of(heading, list.all()).orElseGet(() -> {
            KnownHeadings.Meant meant = KnownHeadings.shipped().nearest(list.list(), heading);
            return meant == null ? null : meant.field();
        });
    }

    /**
     * Writes a row as a record, without its empty cells.
     *
     * @param number the number of the row, as a spreadsheet shows it; it is the id of a record that has none
     */
    public void write(WrittenRow row, int number) {
        row.output().startRecord();
        Integer id = places.get("/" + ID);
        if (isNumbered && (id == null || row.cell(id).isEmpty())) {
            row.output().name(ID);
            row.output().text(id == null ? String.valueOf(number) : "row-" + number);
        }
        RowField.writeAll(fields, row);
        if (reading.keepsUnread()) {
            writeUnread(row);
        }
        row.output().endRecord();
    }

    /** Writes the cells of columns that are not read, as unknown fields under their headings. */
    private void writeUnread(WrittenRow row) {
        for (int i = 0; i < names.size(); i++) {
            if (byColumn.get(i) == null && isNamed(i) && !row.cell(i).isEmpty()) {
                String name = new Headings(names).name(i);
                row.output().name(list.names().contains(name) ? name + "#" + (i + 1) : name);
                row.output().text(row.cell(i));
            }
        }
    }
}
