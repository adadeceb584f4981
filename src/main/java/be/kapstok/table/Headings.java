package be.kapstok.table;

import be.kapstok.reason.Nearest;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * The headings of columns, and the names by which a column can be asked for: its heading; the second of two equal ones as
 * {@code a#2}; any column by its number, as {@code #3}.
 *
 * @param names the headings, as they stand
 * @since 0.1.0
 */
public record Headings(List<String> names) {
    private static final Pattern NUMBER = Pattern.compile("[-+]?\\d[\\d.,/: '-]*");
    private static final Pattern NOTE = Pattern.compile(
            "(?iU)[*†‡#%(¹²³].*|//.*|(bron|bronnen|source|sources|note|nota|noot|opmerking|remarque)\\b.*|[^:]*\\w:\\s.*");
    private static final Pattern TOTAL = Pattern.compile("(?iU)(algemeen |eind|sub-?|sous-|grand |generaal )?"
            + "(totaal|totalen|total|totaux|totals|som)"
            + "( général| general| generaal| budget| uitgaven| kosten| dépenses| bedrag| montant| \\d{4})?\\W*");
    private static final Pattern AMOUNT =
            Pattern.compile("(?i)(\u20AC|eur|euro)? ?[-+]?\\d[\\d., '\u00A0\u202F-]*(\u20AC|eur|euro|%)?");
    private static final Pattern YEAR = Pattern.compile("(1[89]|20|21)\\d\\d");

    /** Copies the list. */
    public Headings {
        names = List.copyOf(names);
    }

    /**
     * {@return the name under which a column, counted from 0, can be asked for: its heading, with its place among equal
     * ones from the second on, or its number when it has no heading}
     */
    public String name(int column) {
        String heading = column < names.size() ? names.get(column) : "";
        int before = Collections.frequency(names.subList(0, Math.min(column, names.size())), heading);
        return heading.isBlank() ? "#" + (column + 1) : before == 0 ? heading : heading + "#" + (before + 1);
    }

    /**
     * The number of a column: that of the exact name, else of the only one that fits when case and blanks around it are
     * ignored.
     *
     * @param wanted its name
     * @return the number, from 0
     * @throws IllegalArgumentException when no column fits, with what was probably meant, or when several do
     */
    public int column(String wanted) {
        Objects.requireNonNull(wanted, "wanted");
        List<String> known =
                IntStream.range(0, names.size()).mapToObj(this::name).toList();
        int exact = known.indexOf(wanted);
        if (exact >= 0) {
            return exact;
        }
        String bare = wanted.strip();
        List<Integer> fit = IntStream.range(0, known.size())
                .filter(i -> isMeant(known.get(i).strip(), bare) || ("#" + (i + 1)).equals(bare))
                .boxed()
                .toList();
        if (fit.size() == 1) {
            return fit.get(0);
        }
        if (fit.size() > 1) {
            throw new IllegalArgumentException("several of its columns fit '" + wanted + "': "
                    + fit.stream()
                            .map(i -> "'" + known.get(i) + "' (#" + (i + 1) + ")")
                            .collect(Collectors.joining(", "))
                    + "; name one exactly, or by its number");
        }
        throw new IllegalArgumentException("it has no column '" + wanted + "'"
                + Nearest.of(wanted, known)
                        .map(near -> "; perhaps '" + near + "' is meant")
                        .orElse("; its columns are " + String.join(", ", known)));
    }

    /** Whether a heading is meant by a name, be it that name once or, over several rows, again and again. */
    private static boolean isMeant(String heading, String name) {
        return heading.equalsIgnoreCase(name)
                || (!name.isEmpty()
                        && heading.length() > name.length()
                        && (heading + " ")
                                .toLowerCase(Locale.ROOT)
                                .replace(name.toLowerCase(Locale.ROOT) + " ", "")
                                .isEmpty());
    }

    /**
     * {@return whether a cell that stands alone in its row is a note below a table: it says where the data comes from, or
     * starts with a mark that cells refer to}
     */
    public static boolean isNote(String cell) {
        Objects.requireNonNull(cell, "cell");
        return NOTE.matcher(cell.strip()).matches();
    }

    /** {@return whether a row gives a total of the rows above it: a word for it, and else only numbers or formulas} */
    public static boolean isTotal(List<String> cells) {
        List<String> filled = Objects.requireNonNull(cells, "cells").stream()
                .map(each -> SpreadsheetCell.text(each).strip())
                .filter(each -> !each.isEmpty())
                .toList();
        return filled.size() > 1
                && TOTAL.matcher(filled.get(0)).matches()
                && filled.stream()
                        .skip(1)
                        .allMatch(each ->
                                each.startsWith("=") || AMOUNT.matcher(each).matches());
    }

    /** Whether a cell holds a number, a day or a code. */
    static boolean isNumber(String cell) {
        return NUMBER.matcher(SpreadsheetCell.text(cell).strip()).matches();
    }

    /**
     * {@return whether a first row looks like data: it starts with a number that is no year, holds a code of five
     * digits, or has nothing but numbers}
     */
    public static boolean lookLikeData(List<String> cells) {
        Objects.requireNonNull(cells, "cells");
        List<String> filled = cells.stream()
                .map(each -> SpreadsheetCell.text(each).strip())
                .filter(each -> !each.isEmpty())
                .toList();
        boolean numbers = filled.stream().allMatch(Headings::isNumber);
        boolean years = filled.stream().allMatch(each -> YEAR.matcher(each).matches());
        String first = cells.isEmpty() ? "" : SpreadsheetCell.text(cells.get(0)).strip();
        boolean numbered =
                NUMBER.matcher(first).matches() && !YEAR.matcher(first).matches();
        return !filled.isEmpty()
                && ((numbers && !years)
                        || numbered
                        || filled.stream().anyMatch(each -> SpreadsheetCell.code(each) != null));
    }
}
