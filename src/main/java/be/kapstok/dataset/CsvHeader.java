package be.kapstok.dataset;

import be.kapstok.notation.ColumnMatch;
import be.kapstok.notation.ColumnMatch.Match;
import be.kapstok.notation.KnownHeadings;
import be.kapstok.notation.Numbers;
import be.kapstok.reason.Nearest;
import be.kapstok.table.Headings;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What the header of a table says: the list whose records it holds, and the field of each column. */
final class CsvHeader {
    /** The text fields that hold a single line. */
    private static final Set<String> SHORT =
            Set.of("/id", "/title", "/municipality", "/policyDomain", "/policyField", "/responsibleService");

    private static final String ID = "id";

    /** The fields that tell the day of a row, the first that is filled in. */
    private static final List<String> DAYS = List.of("/date", "/startDate", "/year", "/startYear", "/period/from");

    private final Kind<?> kind;
    private final Binding record;
    private final ReadingContext context;
    private final List<String> names;
    private final List<Match> matches;
    private final List<@Nullable CsvColumn> byColumn;
    private final List<CsvField> fields;
    private final Map<String, Integer> places = new LinkedHashMap<>();
    private final int[] daysOfRows;
    private final boolean numbered;

    private CsvHeader(Kind<?> kind, ReadingContext context, List<String> names, List<Match> matches, List<List<String>> rows) {
        this.kind = kind;
        this.context = context;
        this.record = context.bindings().of(kind.type());
        this.names = names;
        this.matches = matches;
        this.byColumn = columns(rows);
        List<CsvColumn> read = byColumn.stream().filter(Objects::nonNull).toList();
        this.fields = CsvField.of(read, 0, record);
        read.forEach(each -> places.put(each.pointer(), each.index()));
        read.forEach(this::addAround);
        this.daysOfRows = DAYS.stream()
                .filter(places::containsKey)
                .mapToInt(each -> places.getOrDefault(each, 0))
                .toArray();
        this.numbered = !places.containsKey("/" + ID) && Scalars.TEXT.equals(record.field(ID));
    }

    /**
     * Reads a header.
     *
     * @param first whether the table is the first, which must have the columns that somebody told
     * @param sample gives the rows from the header on, as far as they are there
     * @throws UnknownColumn when somebody told a column that the table, or a field that its records do not have
     */
    static CsvHeader of(
            List<String> names, ReadingContext context, boolean first, Supplier<List<List<String>>> sample) {
        Kind<?> kind = context.options().kind();
        Map<Integer, String> told = CsvMapping.of(names, context, first);
        Kind<?> of = kind == null ? kind(names, context, told) : kind;
        List<Match> matches = matches(of, names, context, CsvMapping.fields(told, of, context, first));
        boolean numbers = matches.stream()
                .anyMatch(each -> each.isRead() && target(each, of, context).isNumber());
        return new CsvHeader(of, context, names, matches, numbers ? sample.get() : List.of());
    }

    /** The list that the headings fit best: measures, unless another fits better. */
    private static Kind<?> kind(List<String> names, ReadingContext context, Map<Integer, String> told) {
        Kind<?> best = Recognise.best(Recognise.named(context.file()), kind -> {
            List<Match> matches = matches(kind, names, context, CsvMapping.fields(told, kind, context, false));
            Set<String> read = new java.util.HashSet<>();
            matches.stream().filter(Match::isRead).forEach(each -> read.add(top(field(each))));
            long known = matches.stream().filter(Match::isRead).count();
            long named = names.stream().filter(each -> !each.isBlank()).count();
            long missing = Recognise.required(context.bindings(), kind).stream()
                    .filter(each -> !each.equals(ID) && !read.contains(each))
                    .count();
            return known == 0 ? Integer.MIN_VALUE : (int) (2 * known - 3 * (named - known) - 2 * missing);
        });
        return best == null ? Kind.MEASURES : best;
    }

    private static String top(String field) {
        int dot = field.indexOf('.');
        return dot < 0 ? field : field.substring(0, dot);
    }

    private static String field(Match match) {
        return Objects.requireNonNull(match.meant()).field();
    }

    private static List<Match> matches(
            Kind<?> kind, List<String> names, ReadingContext context, Map<Integer, String> told) {
        Binding record = context.bindings().of(kind.type());
        boolean given = context.options().recognition() != null;
        Set<String> required = Recognise.required(context.bindings(), kind);
        return ColumnMatch.of(
                kind.list(),
                names,
                told,
                each -> !given && CsvColumn.Target.of(each, record, context.bindings()) != null,
                required::contains);
    }

    private static CsvColumn.Target target(Match match, Kind<?> kind, ReadingContext context) {
        return Objects.requireNonNull(
                CsvColumn.Target.of(field(match), context.bindings().of(kind.type()), context.bindings()));
    }

    private List<@Nullable CsvColumn> columns(List<List<String>> rows) {
        List<Integer> numeric = IntStream.range(0, names.size())
                .filter(i -> matches.get(i).isRead() && target(matches.get(i), kind, context).isNumber())
                .boxed()
                .toList();
        Map<Integer, List<String>> cells = new HashMap<>();
        for (int each : numeric) {
            cells.put(each, cells(rows, each).toList());
        }
        List<@Nullable CsvColumn> columns = new ArrayList<>();
        for (int i = 0; i < names.size(); i++) {
            Match match = matches.get(i);
            int column = i;
            Numbers numbers = !numeric.contains(i)
                    ? Numbers.UNKNOWN
                    : CsvMapping.numbers(context.options(), names, i, () -> {
                        Supplier<Stream<String>> others = () -> numeric.stream()
                                .filter(each -> each != column)
                                .flatMap(each -> cells.getOrDefault(each, List.of()).stream());
                        return Numbers.of(cells.getOrDefault(column, List.of()), others);
                    });
            columns.add(
                    match.isRead()
                            ? new CsvColumn(kind.list(), i, target(match, kind, context), match, numbers)
                            : null);
        }
        return columns;
    }

    /** The cells of a column below its heading. */
    private Stream<String> cells(List<List<String>> rows, int column) {
        return rows.stream()
                .filter(row -> column < row.size() && !row.equals(names))
                .map(row -> row.get(column));
    }

    /** Adds the places of the fields around a field: the first cell within them. */
    private void addAround(CsvColumn column) {
        String pointer = column.pointer();
        for (int end = pointer.lastIndexOf('/'); end > 0; end = pointer.lastIndexOf('/', end - 1)) {
            places.putIfAbsent(pointer.substring(0, end), column.index());
        }
    }

    /** The list whose records the table holds. */
    Kind<?> kind() {
        return kind;
    }

    /** How its records are read. */
    Binding record() {
        return record;
    }

    /** The number of the column of each pointer in a record; none when no heading is known. */
    Map<String, Integer> places() {
        return places;
    }

    /** The columns that tell the day of a row, the first first. */
    int[] daysOfRows() {
        return daysOfRows;
    }

    /** How many columns are read. */
    int known() {
        return (int) byColumn.stream().filter(Objects::nonNull).count();
    }

    /** Whether a text stands first in it, or is the name of a field. */
    boolean mayStartWith(String first) {
        return record.field(first) != null || (!names.isEmpty() && names.get(0).strip().equals(first));
    }

    /** Whether a column has a heading, known or not. */
    boolean isNamed(int column) {
        return column < names.size() && !names.get(column).isBlank();
    }

    /** Whether a column has a heading from this one on. */
    boolean isAnyNamed(int from) {
        return from < names.size() && names.subList(from, names.size()).stream().anyMatch(each -> !each.isBlank());
    }

    /** Whether a column holds codes, days, words or titles, which have no line ends. */
    boolean isShort(int column) {
        CsvColumn of = column < byColumn.size() ? byColumn.get(column) : null;
        return of != null && (of.isShort() || SHORT.contains(of.pointer()));
    }

    /** Takes what is to be told of columns. */
    interface ColumnSink {
        void tell(int column, ReadingRule rule, String sentence, @Nullable String suggestion, Object... arguments);
    }

    /** Reports the columns without a field, or with the same field as another column. */
    void tell(ColumnSink sink) {
        for (int i = 0; i < names.size(); i++) {
            Match match = matches.get(i);
            String shown = ReadingWords.excerpt(names.get(i).strip());
            if (match.isRead() || names.get(i).isBlank()) {
                continue;
            }
            if (match.meant() == null) {
                String near = near(names.get(i).strip());
                sink.tell(i, ReadingRule.UNKNOWN_COLUMN, "", near, shown);
            } else if (match.why() == ColumnMatch.Why.NAME
                    && names.get(i).strip().equals(names.get(match.other()).strip())) {
                sink.tell(i, ReadingRule.DUPLICATE_FIELD, "", null, shown);
            } else {
                String other = ReadingWords.excerpt(names.get(match.other()).strip());
                sink.tell(i, ReadingRule.UNKNOWN_COLUMN, "twice", null, shown, field(match), other);
            }
        }
    }

    private @Nullable String near(String name) {
        return Nearest.of(name, CsvMapping.fieldNames(record)).orElseGet(() -> {
            KnownHeadings.Meant meant = KnownHeadings.shipped().nearest(kind.list(), name);
            return meant == null ? null : meant.field();
        });
    }

    /** Writes a row as a JSON record, without its empty cells; a record without a column of ids has its number as id. */
    void write(CsvRow row, int number) {
        row.json().writeStartObject();
        Integer id = places.get("/" + ID);
        if (numbered) {
            row.json().writeName(ID);
            row.json().writeString(String.valueOf(number));
        } else if (id != null && Scalars.TEXT.equals(record.field(ID)) && row.cell(id).isEmpty()) {
            row.json().writeName(ID);
            row.json().writeString("row-" + number);
        }
        CsvField.writeAll(fields, row);
        if (context.options().keepUnknown()) {
            writeUnread(row);
        }
        row.json().writeEndObject();
    }

    /** Writes the cells of columns that are not read, as unknown fields under their headings. */
    private void writeUnread(CsvRow row) {
        for (int i = 0; i < names.size(); i++) {
            if (byColumn.get(i) == null && isNamed(i) && !row.cell(i).isEmpty()) {
                String name = new Headings(names).name(i);
                row.json().writeName(record.names().contains(name) ? name + "#" + (i + 1) : name);
                row.json().writeString(row.cell(i));
            }
        }
    }

    /** What was recognised of each column. */
    List<Recognition.Column> recognised() {
        List<Recognition.Column> all = new ArrayList<>();
        for (int i = 0; i < names.size(); i++) {
            Match match = matches.get(i);
            CsvColumn column = byColumn.get(i);
            Recognition.Column given = CsvMapping.given(context.options(), names, i);
            all.add(given != null ? given : new Recognition.Column(
                    names.get(i),
                    column == null ? null : field(match),
                    column == null ? null : CsvMapping.why(match),
                    column == null && match.meant() != null ? field(match) : match.runnerUp(),
                    column == null ? null : column.decimal()));
        }
        return Collections.unmodifiableList(all);
    }
}
