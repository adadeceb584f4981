package be.kapstok.reason;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import be.kapstok.Kapstok;
import be.kapstok.dataset.Dataset;
import be.kapstok.dataset.Kind;
import be.kapstok.model.Keyed;
import be.kapstok.model.Municipality;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Words with one edit too many: the right suggestion comes first. */
class SuggestionsTest {
    private static final double FEWEST = 0.99;
    private static final int EDITS = 12;
    private static final String LETTERS = "abcdefghijklmnopqrstuvwxyz";

    /** Every list of words in which a reader looks for what was meant: fields, words of fields, ids, codes and names. */
    static Stream<Arguments> lists() {
        Map<String, Collection<String>> words = new LinkedHashMap<>();
        Dataset data = Kapstok.flanders().data();
        for (Kind<?> kind : Kind.ALL) {
            gather(kind.type(), words);
            List<String> keys = data.list(kind).stream().map(Keyed::key).toList();
            if (kind != Kind.MUNICIPALITIES
                    && kind != Kind.POPULATIONS
                    && kind != Kind.CHANGES
                    && kind != Kind.COVERAGES
                    && !keys.isEmpty()) {
                words.put("ids of " + kind, new LinkedHashSet<>(keys));
            }
        }
        List<Municipality> municipalities = data.list(Kind.MUNICIPALITIES);
        words.put(
                "codes", municipalities.stream().map(each -> each.nis().value()).collect(toSet()));
        words.put("names", municipalities.stream().map(each -> each.name().nl()).collect(toSet()));
        return words.entrySet().stream().map(each -> Arguments.of(each.getKey(), each.getValue()));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("lists")
    void comeFirstForOneEdit(String list, Collection<String> known) {
        List<String> missed = new ArrayList<>();
        int all = 0;
        for (String word : known) {
            Random random = new Random(word.hashCode());
            for (int i = 0; i < EDITS && word.length() > 2; i++) {
                String edited = edited(word, i, random);
                if (!known.contains(edited) && !ambiguous(edited, word, known)) {
                    all++;
                    if (Nearest.of(edited, known).filter(word::equals).isEmpty()) {
                        missed.add(edited + " for " + word);
                    }
                }
            }
        }

        assertThat(missed).as(list).hasSizeLessThanOrEqualTo((int) ((1 - FEWEST) * all));
    }

    @Test
    void noneIsMadeOfAWordThatResemblesNothing() {
        assertThat(Nearest.of("xylofoon", List.of("Gent", "Aalst", "Genk"))).isEmpty();
    }

    /** The names of the fields of a record, and the words of the enums, in it and within. */
    private static void gather(Class<?> type, Map<String, Collection<String>> words) {
        if (words.containsKey(type.getSimpleName()) || !type.getName().startsWith("be.kapstok.model")) {
            return;
        }
        if (type.isEnum()) {
            words.put(
                    type.getSimpleName(),
                    Arrays.stream(type.getEnumConstants())
                            .map(each -> each.toString().toLowerCase(Locale.ROOT))
                            .toList());
        } else if (type.isSealed()) {
            for (Class<?> member : type.getPermittedSubclasses()) {
                gather(member, words);
            }
        } else if (type.isRecord()) {
            List<String> names = new ArrayList<>();
            words.put(type.getSimpleName(), names);
            for (RecordComponent component : type.getRecordComponents()) {
                names.add(component.getName());
                boolean list = component.getGenericType() instanceof ParameterizedType;
                gather(
                        list
                                ? (Class<?>)
                                        ((ParameterizedType) component.getGenericType()).getActualTypeArguments()[0]
                                : component.getType(),
                        words);
            }
        }
    }

    /** Whether other words lie as near: then no order is the right one. */
    private static boolean ambiguous(String edited, String word, Collection<String> known) {
        return known.stream().anyMatch(other -> !other.equals(word) && EditDistance.between(edited, other, 1) <= 1);
    }

    private static String edited(String word, int kind, Random random) {
        int at = random.nextInt(word.length());
        boolean digits = Character.isDigit(word.charAt(at));
        char letter = digits ? (char) ('0' + random.nextInt(10)) : LETTERS.charAt(random.nextInt(LETTERS.length()));
        return switch (kind % 4) {
            case 0 -> word.substring(0, at) + word.substring(at + 1);
            case 1 -> word.substring(0, at) + letter + word.substring(at);
            case 2 -> word.substring(0, at) + letter + word.substring(at + 1);
            default -> {
                int from = Math.min(at, word.length() - 2);
                yield word.substring(0, from) + word.charAt(from + 1) + word.charAt(from) + word.substring(from + 2);
            }
        };
    }
}
