package be.kapstok.place;

import static java.util.Objects.requireNonNull;

import be.kapstok.dataset.Kind;
import be.kapstok.dataset.Lazy;
import be.kapstok.index.NameKey;
import be.kapstok.model.NisCode;
import be.kapstok.model.Postcode;
import be.kapstok.model.Region;
import be.kapstok.model.Text;
import be.kapstok.table.SpreadsheetCell;
import be.kapstok.table.Table;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Finds the column of a table that holds municipalities, and the one that tells which of several bearers of a name is meant: by
 * their cells, not by their headings. Immutable and safe to share between threads.
 *
 * @since 0.1.0
 */
public final class MunicipalityColumn {
    /** How many rows tell it. */
    private static final int SAMPLE = 200;

    private static final double MOST = 0.8;
    private static final List<String> SHORT_NAMES = List.of(
            "Vlaanderen",
            "Flandre",
            "Flanders",
            "Wallonië",
            "Wallonie",
            "Wallonia",
            "Brussel",
            "Bruxelles",
            "Brussels");
    private static final Pattern ARRONDISSEMENT = Pattern.compile("[1-9]\\d000");
    private static final Pattern YEAR = Pattern.compile("(199|20\\d)\\d");
    private static final Pattern POSTCODE = Pattern.compile("(?i).*(post|zip).*|cp|pc");

    private final Municipalities municipalities;
    private final Lazy<Set<String>> postcodes;
    private final Lazy<Set<String>> areas;

    /**
     * The columns of a table that tell municipalities.
     *
     * @param column the one with codes, names or postcodes, from 0
     * @param beside the one with postcodes, provinces or regions that tells which of several that bear a name is meant, from 0,
     *     or {@code null} when there is none or codes need none; see {@link Municipalities#find(String, String, LocalDate)}
     * @param postcodes whether the column holds postcodes
     */
    public record Columns(int column, @Nullable Integer beside, boolean postcodes) {}

    /** Columns that hold some municipalities, of all times. */
    public MunicipalityColumn(Municipalities municipalities) {
        this.municipalities = requireNonNull(municipalities, "municipalities");
        this.postcodes = new Lazy<>(() ->
                keys(municipalities.dataset().list(Kind.POSTCODES).stream().map(Postcode::postcode)));
        this.areas = new Lazy<>(() -> keys(Stream.concat(
                Stream.concat(
                        SHORT_NAMES.stream(),
                        Stream.of(Region.values())
                                .flatMap(each ->
                                        Stream.concat(Stream.of(each.code().value()), names(each.title())))),
                municipalities.dataset().list(Kind.PROVINCES).stream()
                        .flatMap(each -> Stream.concat(Stream.of(each.code().value()), names(each.name()))))));
    }

    /**
     * The column in which most cells are codes, unless another has more than twice as many names: a number that happens to be
     * a code makes no column of codes. Where no cell is a code or a name, a column of postcodes.
     *
     * @param table the table
     * @return the number of the column, from 0
     * @throws IllegalArgumentException when the first 200 rows hold no code or name, and no column of postcodes
     */
    public int holdingMost(Table table) {
        return columns(table).column();
    }

    /**
     * That column, and beside a column of names the one that tells which of several is meant.
     *
     * @param table the table
     * @return the columns
     * @throws IllegalArgumentException when the first 200 rows hold no code or name, and no column of postcodes
     */
    public Columns columns(Table table) {
        requireNonNull(table, "table");
        int best = fullest(table, false);
        if (best < 0) {
            throw new IllegalArgumentException(
                    "none of its columns holds codes of municipalities: " + String.join(", ", table.header()));
        }
        return columns(table, best);
    }

    /**
     * {@return a column that is known to hold municipalities, and what stands beside its names}
     *
     * @param table the table
     * @param column the number of the column, from 0
     */
    public Columns columns(Table table, int column) {
        requireNonNull(table, "table");
        return new Columns(column, beside(table, column), isOfPostcodes(table, column));
    }

    /**
     * {@return the column with postcodes, provinces or regions that tells which of several bearers of a name in another column is
     * meant, from 0, or {@code null} when there is none or the other column holds no names}
     *
     * @param table the table
     * @param column the number of the column with names, from 0
     */
    public @Nullable Integer beside(Table table, int column) {
        requireNonNull(table, "table");
        boolean names = table.rows().stream().limit(SAMPLE).anyMatch(row -> isName(row.cell(column)));
        if (!names) {
            return null;
        }
        int postcode = other(table, column, i -> isOfPostcodes(table, i));
        int area = postcode >= 0 ? postcode : other(table, column, i -> isMostly(table, i, this::isArea));
        return area < 0 ? null : Integer.valueOf(area);
    }

    private static int other(Table table, int column, IntPredicate wanted) {
        return IntStream.range(0, table.header().size())
                .filter(i -> i != column && wanted.test(i))
                .findFirst()
                .orElse(-1);
    }

    /** Whether a column holds postcodes: four digits that are in use, and that are no years unless its heading says so. */
    private boolean isOfPostcodes(Table table, int column) {
        boolean years = isMostly(table, column, cell -> YEAR.matcher(cell).matches());
        boolean named = POSTCODE.matcher(table.header().get(column).strip()).matches();
        return (!years || named) && isMostly(table, column, postcodes.get()::contains);
    }

    private boolean isArea(String cell) {
        return areas.get().contains(NameKey.of(cell))
                || ARRONDISSEMENT.matcher(cell).matches();
    }

    /** Whether of the cells of a column that are filled most are so. */
    private static boolean isMostly(Table table, int column, Predicate<String> wanted) {
        List<String> filled = table.rows().stream()
                .limit(SAMPLE)
                .map(row -> row.cell(column).strip())
                .filter(each -> !each.isEmpty())
                .toList();
        return !filled.isEmpty() && filled.stream().filter(wanted).count() >= MOST * filled.size();
    }

    /** That column, or -1 when there is none; in a table that may have no header, the headings are cells too. */
    int fullest(Table table, boolean headings) {
        long[] codes = counts(table, headings, this::isCode);
        long[] all = counts(table, headings, this::holds);
        int ofCodes = largest(codes);
        int ofAll = largest(all);
        int best = ofCodes >= 0 && codes[ofCodes] * 2 >= all[ofAll] ? ofCodes : ofAll;
        return best >= 0 ? best : other(table, -1, i -> isOfPostcodes(table, i));
    }

    private static Set<String> keys(Stream<String> words) {
        return words.map(NameKey::of).collect(Collectors.toUnmodifiableSet());
    }

    private static Stream<String> names(Text name) {
        return Stream.of(name.nl(), name.fr(), name.en()).filter(Objects::nonNull);
    }

    /** How many cells of each column count. */
    private static long[] counts(Table table, boolean headings, Predicate<String> counts) {
        return IntStream.range(0, table.header().size())
                .mapToLong(i -> Stream.concat(
                                headings ? Stream.of(table.header().get(i)) : Stream.empty(),
                                table.rows().stream().limit(SAMPLE).map(row -> row.cell(i)))
                        .filter(counts)
                        .count())
                .toArray();
    }

    /** The first of the largest counts, or -1 when all are zero. */
    private static int largest(long[] counts) {
        int best = -1;
        for (int i = 0; i < counts.length; i++) {
            best = counts[i] > (best < 0 ? 0 : counts[best]) ? i : best;
        }
        return best;
    }

    /**
     * Refuses a column of which the heading is the name of a municipality, so that the first row is data.
     *
     * @param table the table
     * @param column the number of the column, from 0
     * @throws IllegalArgumentException when it is, with what to type
     */
    public void mustHaveAHeading(Table table, int column) {
        requireNonNull(table, "table");
        if (isName(table.header().get(column))) {
            throw headingIsData(table, column);
        }
    }

    IllegalArgumentException headingIsData(Table table, int column) {
        return new IllegalArgumentException("its first row should name the columns, and holds '"
                + PlaceReasons.shown(table.header().get(column)) + "'; type --no-header when it is data");
    }

    /** Whether a cell is a code or a name of a municipality of any time, however it is written. */
    boolean holds(String cell) {
        return isCode(cell) || isName(cell);
    }

    private boolean isName(String cell) {
        return !cell.isBlank() && !municipalities.named(cell).isEmpty();
    }

    private boolean isCode(String cell) {
        String code = SpreadsheetCell.code(cell);
        return code != null && !municipalities.records(NisCode.of(code)).isEmpty();
    }
}
