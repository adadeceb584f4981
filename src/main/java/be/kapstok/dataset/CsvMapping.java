package be.kapstok.dataset;

import be.kapstok.notation.ColumnMatch;
import be.kapstok.notation.ColumnMatch.Match;
import be.kapstok.notation.KnownHeadings;
import be.kapstok.notation.Language;
import be.kapstok.notation.Numbers;
import be.kapstok.reason.Nearest;
import be.kapstok.table.Headings;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** What somebody told of the columns of a table, in the options or in a recognition that was given back. */
final class CsvMapping {
    private CsvMapping() {}

    /**
     * The fields that were told, as they were written, by the numbers of the columns.
     *
     * @param strict whether each of the columns must be there
     */
    static Map<Integer, String> of(List<String> names, ReadingContext context, boolean strict) {
        Map<Integer, String> told = new TreeMap<>();
        Recognition recognition = context.options().recognition();
        Map<String, Integer> met = new HashMap<>();
        for (Recognition.Column each : recognition == null ? List.<Recognition.Column>of() : recognition.columns()) {
            int before = met.merge(each.heading(), 1, Integer::sum);
            int at = nth(names, each.heading(), before);
            if (each.field() != null && at >= 0) {
                told.put(at, each.field());
            } else if (each.field() != null && strict) {
                throw noColumn(each.heading(), names);
            }
        }
        context.options().columns().forEach((heading, field) -> {
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

    private static UnknownColumn noColumn(String heading, List<String> names) {
        String meant = Nearest.of(heading, names).orElse(null);
        return UnknownColumn.of("column", heading, meant, ReadingWords.excerpt(String.join(", ", names)));
    }

    /**
     * The names of the fields that were told, for the records of a list.
     *
     * @param strict whether the records must have each field; else a field that they do not have is left out
     */
    static Map<Integer, String> fields(
            Map<Integer, String> told, Kind<?> kind, ReadingContext context, boolean strict) {
        Binding record = context.bindings().of(kind.type());
        Map<Integer, String> fields = new TreeMap<>();
        told.forEach((column, word) -> {
            String field = field(word.strip(), kind, record, context);
            if (field != null) {
                fields.put(column, field);
            } else if (strict) {
                Set<String> known = fieldNames(record);
                throw UnknownColumn.of(
                        "field", word, Nearest.of(word, known).orElse(null), String.join(", ", record.names()));
            }
        });
        return fields;
    }

    /** The field of a name or known heading, or {@code null}. */
    private static @Nullable String field(String word, Kind<?> kind, Binding record, ReadingContext context) {
        if (CsvColumn.Target.of(word, record, context.bindings()) != null) {
            return word;
        }
        return KnownHeadings.shipped().named(kind.list(), word).stream()
                .filter(each -> CsvColumn.Target.of(each, record, context.bindings()) != null)
                .findFirst()
                .orElse(null);
    }

    /** The names of the fields of records, and of the fields within them. */
    static Set<String> fieldNames(Binding record) {
        Set<String> all = new LinkedHashSet<>();
        for (String each : record.names()) {
            Binding of = record.field(each);
            all.add(each);
            if (of != null) {
                of.names().forEach(inner -> all.add(each + "." + inner));
            }
        }
        return all;
    }

    /** How the numbers of a column are written: as somebody told, or as its cells show. */
    static Numbers numbers(ReadOptions options, List<String> names, int column, Supplier<Numbers> shown) {
        Character decimal = options.decimal();
        if (decimal != null) {
            return Numbers.before(decimal);
        }
        if (options.recognition() == null) {
            return shown.get();
        }
        Recognition.Column given = given(options, names, column);
        String sign = given == null ? null : given.decimal();
        return sign == null || sign.isEmpty() ? Numbers.UNKNOWN : Numbers.likely(sign.charAt(0));
    }

    /** What the recognition that was given back says of a column, or {@code null}. */
    static Recognition.@Nullable Column given(ReadOptions options, List<String> names, int column) {
        Recognition recognition = options.recognition();
        int time = 0;
        for (int i = 0; i <= column; i++) {
            time += names.get(i).equals(names.get(column)) ? 1 : 0;
        }
        for (Recognition.Column each : recognition == null ? List.<Recognition.Column>of() : recognition.columns()) {
            time -= each.heading().equals(names.get(column)) ? 1 : 0;
            if (time == 0) {
                return each;
            }
        }
        return null;
    }

    /** Why a column is for its field. */
    static Recognition.Why why(Match match) {
        Language language = match.meant() == null ? null : match.meant().language();
        if (match.why() == ColumnMatch.Why.TOLD || language == null) {
            return match.why() == ColumnMatch.Why.TOLD ? Recognition.Why.MAP : Recognition.Why.EXACT;
        }
        return switch (language) {
            case DUTCH -> Recognition.Why.DUTCH;
            case FRENCH -> Recognition.Why.FRENCH;
            case ENGLISH -> Recognition.Why.ENGLISH;
        };
    }
}
