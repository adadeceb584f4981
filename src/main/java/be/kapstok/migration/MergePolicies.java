package be.kapstok.migration;

import static java.util.Objects.requireNonNull;

import be.kapstok.model.NisCode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How rows are merged and divided when data is carried from the municipalities of one day to those of another.
 *
 * <p>A column without a policy goes, for each merger alone, by what its cells hold: names and provinces of the municipalities
 * become those of the other day; cells that are equal are kept; other numbers are refused, since counts and shares cannot be told
 * apart; other text is listed with its origin. What is refused stays as it is, with all rows that it would have become one with,
 * and changes nothing of other rows.
 *
 * <pre>{@code
 * MergePolicies policies = MergePolicies.NONE
 *         .with("inwoners", MergePolicy.SUM)
 *         .withMissing("inwoners", MissingPolicy.RANGE) // <5 and 8 are 8-12
 *         .with("leeftijd", MergePolicy.WEIGHTED_MEAN)
 *         .withScale("leeftijd", 2)
 *         .weightedBy("inwoners")
 *         .keyedBy("jaar");
 * }</pre>
 *
 * @param columns the policy of each column, by its name
 * @param keys the columns that, with the code, tell rows apart, such as a year
 * @param weight the column by which means are weighted, or {@code null}: by population, as far as the data tells it
 * @param shares which part of what was one goes to each municipality of the other day; needed from new to old
 * @param decimal the sign before decimals in the numbers of the table, a comma or a point, or {@code null}: recognised, column by
 *     column
 * @param missing what cells without a number count for in sums and means, by the name of the column; others refuse
 * @param scales to how many decimals means are rounded, by the name of the column; others to the most decimals of the cells
 * @since 0.1.0
 */
public record MergePolicies(
        Map<String, MergePolicy> columns,
        List<String> keys,
        @Nullable String weight,
        Map<NisCode, BigDecimal> shares,
        @Nullable Character decimal,
        Map<String, MissingPolicy> missing,
        Map<String, Integer> scales) {
    /** More decimals than any mean needs. */
    private static final int MOST_DECIMALS = 30;

    /** No policy for any column, and no shares. */
    public static final MergePolicies NONE =
            new MergePolicies(Map.of(), List.of(), null, Map.of(), null, Map.of(), Map.of());

    /**
     * Copies the maps and the list.
     *
     * @throws IllegalArgumentException when the decimal sign is neither a comma nor a point, or a scale is not from 0 to 30
     */
    public MergePolicies {
        if (decimal != null && decimal != ',' && decimal != '.') {
            throw new IllegalArgumentException("The decimal sign is a comma or a point, got: '" + decimal + "'");
        }
        for (int each : scales.values()) {
            if (each < 0 || each > MOST_DECIMALS) {
                throw new IllegalArgumentException("A scale is a number of decimals from 0 to 30, got: " + each);
            }
        }
        columns = Collections.unmodifiableMap(new LinkedHashMap<>(columns));
        keys = List.copyOf(keys);
        shares = Map.copyOf(shares);
        missing = Collections.unmodifiableMap(new LinkedHashMap<>(missing));
        scales = Collections.unmodifiableMap(new LinkedHashMap<>(scales));
    }

    /** {@return the same with a policy for the column of a name} */
    public MergePolicies with(String column, MergePolicy policy) {
        Map<String, MergePolicy> more = and(columns, column, requireNonNull(policy, "policy"));
        return new MergePolicies(more, keys, weight, shares, decimal, missing, scales);
    }

    /** {@return the same with one more column, by its name, that tells rows apart} */
    public MergePolicies keyedBy(String column) {
        requireNonNull(column, "column");
        List<String> more = new ArrayList<>(keys);
        more.add(column);
        return new MergePolicies(columns, more, weight, shares, decimal, missing, scales);
    }

    /** {@return the same with means weighted by the column of a name; it is summed unless it has a policy} */
    public MergePolicies weightedBy(String column) {
        requireNonNull(column, "column");
        return new MergePolicies(columns, keys, column, shares, decimal, missing, scales);
    }

    /**
     * {@return the same with the part of what was one that goes to the municipality with this code on the day carried
     * to, as a fraction; the parts of one must sum to 1}
     */
    public MergePolicies withShare(NisCode code, BigDecimal share) {
        requireNonNull(code, "code");
        requireNonNull(share, "share");
        return withShares(Map.of(code, share));
    }

    /** {@return the same with the parts that go to municipalities by their codes, as of {@link Shares#parts}} */
    public MergePolicies withShares(Map<NisCode, BigDecimal> parts) {
        requireNonNull(parts, "parts");
        Map<NisCode, BigDecimal> more = new LinkedHashMap<>(shares);
        more.putAll(parts);
        return new MergePolicies(columns, keys, weight, more, decimal, missing, scales);
    }

    /**
     * {@return the same with the sign that stands before decimals; what the other sign groups are thousands}
     *
     * @param sign a comma or a point
     * @throws IllegalArgumentException when it is another sign
     */
    public MergePolicies withDecimal(char sign) {
        return new MergePolicies(columns, keys, weight, shares, sign, missing, scales);
    }

    /** {@return the same with what cells without a number count for in the column of a name, when it is summed or its mean taken} */
    public MergePolicies withMissing(String column, MissingPolicy policy) {
        Map<String, MissingPolicy> more = and(missing, column, requireNonNull(policy, "policy"));
        return new MergePolicies(columns, keys, weight, shares, decimal, more, scales);
    }

    /**
     * {@return the same with means of the column of a name rounded to some decimals}
     *
     * @throws IllegalArgumentException when they are fewer than 0 or more than 30
     */
    public MergePolicies withScale(String column, int decimals) {
        return new MergePolicies(columns, keys, weight, shares, decimal, missing, and(scales, column, decimals));
    }

    private static <T> Map<String, T> and(Map<String, T> some, String column, T value) {
        Map<String, T> more = new LinkedHashMap<>(some);
        more.put(requireNonNull(column, "column"), value);
        return more;
    }
}
