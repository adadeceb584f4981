package be.kapstok.migration;

import be.kapstok.model.NisCode;
import be.kapstok.reason.Reason;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.IntConsumer;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Makes one value of those of several municipalities, for columns of a table and fields of records alike, and collects what
 * there is to tell of it. When a policy refuses one value, all are refused, and each refusal is told.
 */
final class ValueMerger {
    private static final String BETWEEN = " | ";
    private static final Pattern WITH_ORIGIN = Pattern.compile("\\d{5}: .*", Pattern.DOTALL);
    private static final Pattern NEXT_ORIGIN = Pattern.compile(Pattern.quote(BETWEEN) + "(?=\\d{5}: )");

    private final Set<Reason> told = new LinkedHashSet<>();
    private final Set<Reason> refusals = new LinkedHashSet<>();

    /** Tells of what a reader should know. */
    void tell(MigrationReason why, Object... arguments) {
        told.add(Reason.of(why, arguments));
    }

    void refuse(MigrationReason why, Object... arguments) {
        refusals.add(Reason.of(why, arguments));
    }

    boolean isRefused() {
        return !refusals.isEmpty();
    }

    /** Why it is refused; else what there is to tell. */
    List<Reason> reasons() {
        return List.copyOf(isRefused() ? refusals : told);
    }

    /** Leaves it to somebody to decide. */
    void ask(String name, List<?> values) {
        refuse(MigrationReason.CARRIED_ASKED, name, quoted(values), name);
    }

    /** The first value; unless that is the policy, all must be equal. */
    <E extends @Nullable Object> E oneOf(String name, MergePolicy policy, List<E> values) {
        if (policy == MergePolicy.ASK) {
            ask(name, values);
        } else if (policy != MergePolicy.FIRST && !areEqual(values)) {
            refuse(MigrationReason.CARRIED_NOT_EQUAL, name, quoted(values));
        }
        return values.get(0);
    }

    static boolean areEqual(List<?> values) {
        return values.stream().map(ValueMerger::comparable).distinct().count() <= 1;
    }

    private static Object comparable(@Nullable Object value) {
        return value instanceof BigDecimal number
                ? number.stripTrailingZeros()
                : Objects.toString(value, "").strip();
    }

    static List<Object> quoted(List<?> values) {
        return new ArrayList<>(values.stream()
                .map(each -> "'" + MigrationReasons.shown(Objects.toString(each, "")) + "'")
                .toList());
    }

    static BigDecimal sum(List<BigDecimal> numbers) {
        return numbers.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /**
     * The mean of numbers by weights that sum to more than zero, rounded half up to some decimals, or else to the most that
     * they have; to how many is told when it is rounded.
     */
    static BigDecimal mean(
            List<BigDecimal> numbers, List<BigDecimal> weights, @Nullable Integer decimals, IntConsumer rounded) {
        BigDecimal all = sum(weights);
        BigDecimal weighted = BigDecimal.ZERO;
        int most = 0;
        for (int i = 0; i < numbers.size(); i++) {
            weighted = weighted.add(numbers.get(i).multiply(weights.get(i)));
            most = Math.max(most, numbers.get(i).scale());
        }
        int scale = decimals == null ? most : decimals;
        BigDecimal mean = weighted.divide(all, scale, RoundingMode.HALF_UP);
        if (mean.multiply(all).compareTo(weighted) != 0) {
            rounded.accept(scale);
        }
        return mean;
    }

    /** Texts in one, each behind the code that it comes from. */
    String list(String name, List<NisCode> codes, List<String> texts) {
        List<String> parts = new ArrayList<>();
        for (int i = 0; i < texts.size(); i++) {
            if (isUnclear(texts.get(i))) {
                refuse(MigrationReason.CARRIED_LIST_UNCLEAR, name, MigrationReasons.shown(texts.get(i)));
            }
            parts.addAll(parts(codes.get(i), texts.get(i)));
        }
        if (parts.stream().anyMatch(each -> each.indexOf('|') >= 0)) {
            tell(MigrationReason.CARRIED_LIST_HOLDS_BARS, name);
        }
        return join(parts);
    }

    /** A text behind its code; one that was made so before keeps its parts, and a blank one has none. */
    static List<String> parts(NisCode code, String text) {
        if (WITH_ORIGIN.matcher(text).matches()) {
            return List.of(NEXT_ORIGIN.split(text, -1));
        }
        return text.isBlank() ? List.of() : List.of(code + ": " + text);
    }

    /** Whether a text of one municipality looks like one of several, so that it could not be found again among others. */
    static boolean isUnclear(String text) {
        return !WITH_ORIGIN.matcher(text).matches() && NEXT_ORIGIN.matcher(text).find();
    }

    /** The parts as one text, by code. */
    static String join(Collection<String> parts) {
        List<String> sorted = new ArrayList<>(parts);
        sorted.sort(Comparator.comparing((String part) -> part.substring(0, 5)));
        return String.join(BETWEEN, sorted);
    }
}
