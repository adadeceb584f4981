package be.kapstok.report;

import be.kapstok.catalogue.FieldChange;
import be.kapstok.dataset.Kind;
import be.kapstok.document.Words;
import be.kapstok.lists.FieldNames;
import be.kapstok.lists.Lists;
import be.kapstok.reason.Excerpt;
import be.kapstok.shipped.ShippedDataset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * New values for fields of a measure, in words: the name of the field and of the value in the language asked for. In a report
 * the names of the format follow in brackets, since data sets have those; a cell of a table has the words only.
 */
record FieldFixes(Words words) {
    private static final Lists WORDS = new Lists(ShippedDataset.load());
    private static final int LONGEST = 160;

    /** The name of a field as a heading. */
    String named(String field) {
        return FieldNames.of(Kind.MEASURES, field, words.language());
    }

    /** What to do, for a cell of a table. */
    String toDo(FieldChange change) {
        String field = named(change.field());
        Object to = change.to();
        if (to == null) {
            return words.of("judged.empty", field);
        }
        if (to instanceof Map<?, ?> || holdsAnyWords(to)) {
            return words.of("judged.fill", field);
        }
        String value = valuesOf(to).map(each -> name(change.field(), each)).collect(Collectors.joining("; "));
        boolean chosen = !(to instanceof List<?>) && !value.equals(to.toString());
        return words.of(chosen ? "judged.set" : "judged.such_as", field, value);
    }

    /** What would have to be so, for a report. */
    String condition(FieldChange change) {
        String field = withId(named(change.field()), change.field());
        Object to = change.to();
        if (to == null) {
            return words.of("review.left_out", field);
        }
        if (FieldChange.ANY_WORDS.equals(to)) {
            return words.of("review.filled", field);
        }
        List<String> parts = new ArrayList<>();
        valuesOf(to)
                .filter(Map.class::isInstance)
                .forEach(each ->
                        ((Map<?, ?>) each).forEach((name, value) -> parts.add(part(change.field(), name, value))));
        if (!parts.isEmpty()) {
            return words.of("review.filled_with", field, String.join(", ", parts));
        }
        String value =
                valuesOf(to).map(each -> valueWithId(change.field(), each)).collect(Collectors.joining(", "));
        return words.of("review.set", field, Excerpt.of(value, LONGEST));
    }

    private String part(String field, @Nullable Object name, @Nullable Object value) {
        String known = named(field + "." + name);
        String called = known.equals(field + "." + name) ? String.valueOf(name) : known;
        return value == null || holdsAnyWords(value) ? called : called + " " + value;
    }

    private static Stream<?> valuesOf(Object to) {
        return to instanceof List<?> several ? several.stream() : Stream.of(to);
    }

    private static boolean holdsAnyWords(Object to) {
        return to.toString().contains(FieldChange.ANY_WORDS);
    }

    private String valueWithId(String field, Object value) {
        boolean own = value.toString().endsWith(":" + FieldChange.ANY_WORDS);
        return withId(own ? words.of("review.own_words") : name(field, value), value.toString());
    }

    private static String withId(String name, String id) {
        return name.equals(id) ? id : name + " (" + id + ")";
    }

    /** A value as people say it; anything that has no name as it is. */
    private String name(String field, Object value) {
        if (value instanceof Boolean truth) {
            return words.of(truth ? "judged.yes" : "judged.no");
        }
        return WORDS.find("measures." + field)
                .flatMap(list -> list.words().stream()
                        .filter(each -> each.id().equals(value))
                        .findFirst())
                .map(each -> each.name().in(words.language()))
                .orElse(value.toString());
    }
}
