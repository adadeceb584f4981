package be.kapstok.notation;

import be.kapstok.notation.TableReading.Given;
import be.kapstok.reason.Nearest;
import be.kapstok.table.Headings;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** What somebody told of the columns of a table, in words or by giving a recognition back. */
final class ToldColumns {
    private ToldColumns() {}

    /**
     * The fields that were told, as they were written, by the numbers of the columns.
     *
     * @param strict whether each of the columns must be there
     */
    static Map<Integer, String> of(List<String> names, TableReading reading, boolean strict) {
        Map<Integer, String> told = new TreeMap<>();
        List<Given> given = reading.given();
        Map<String, Integer> met = new HashMap<>();
        for (Given each : given == null ? List.<Given>of() : given) {
            int before = met.merge(each.heading(), 1, Integer::sum);
            int at = nth(names, each.heading(), before);
            String field = each.field();
            if (field != null && at >= 0) {
                told.put(at, field);
            } else if (field != null && strict) {
                throw noColumn(each.heading(), names);
            }
        }
        reading.columns().forEach((heading, field) -> {
            try {
                told.put(new Headings(names).column(heading), field);
            } catch (IllegalArgumentException unknown) {
                if (strict) {
                    throw noColumn(heading, names);
                }
            }
        });
        return told;
    }

    /** The number of the column that has a heading for the so-many-th time, or -1. */
    private static int nth(List<String> names, String heading, int time) {
        int met = 0;
        for (int i = 0; i < names.size(); i++) {
            met += names.get(i).equals(heading) ? 1 : 0;
            if (met == time) {
                return i;
            }
        }
        return -1;
    }

    private static WrongColumn noColumn(String heading, List<String> names) {
        String meant = Nearest.of(heading, names).orElse(null);
        return new WrongColumn("column", heading, meant, RowColumn.shown(String.join(", ", names)));
    }

    /**
     * The names of the fields that were told, for the records of a list.
     *
     * @param strict whether the records must have each field; else a field that they do not have is left out
     */
    static Map<Integer, String> fields(Map<Integer, String> told, ListFields list, boolean strict) {
        Map<Integer, String> fields = new TreeMap<>();
        told.forEach((column, word) -> {
            String field = field(word.strip(), list);
            if (field != null) {
                fields.put(column, field);
            } else if (strict) {
                String meant = Nearest.of(word, list.all()).orElse(null);
                throw new WrongColumn("field", word, meant, String.join(", ", new TreeSet<>(list.names())));
            }
        });
        return fields;
    }

    /** The field of a name or known heading, or {@code null}. */
    private static @Nullable String field(String word, ListFields list) {
        if (list.find(word) != null) {
            return word;
        }
        return KnownHeadings.shipped().named(list.list(), word).stream()
                .filter(each -> list.find(each) != null)
                .findFirst()
                .orElse(null);
    }

    /** How the numbers of a column are written: as somebody told, or as its cells show. */
    static Numbers numbers(TableReading reading, List<String> names, int column, Supplier<Numbers> shown) {
        Character decimal = reading.decimal();
        if (decimal != null) {
            return Numbers.before(decimal);
        }
        if (reading.given() == null) {
            return shown.get();
        }
        Given given = given(reading, names, column);
        String sign = given == null ? null : given.decimal();
        return sign == null || sign.isEmpty() ? Numbers.UNKNOWN : Numbers.likely(sign.charAt(0));
    }

    /** What an earlier reading recognised of a column, or {@code null}. */
    private static @Nullable Given given(TableReading reading, List<String> names, int column) {
        List<Given> all = reading.given();
        int time = Collections.frequency(names.subList(0, column + 1), names.get(column));
        for (Given each : all == null ? List.<Given>of() : all) {
            time -= each.heading().equals(names.get(column)) ? 1 : 0;
            if (time == 0) {
                return each;
            }
        }
        return null;
    }
}
