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
 * <p>A column without a policy goes by what it holds: names of the municipalities become those of the other day; cells that
 * are equal are kept, numbers only where the whole column is equal; other numbers are refused, since
 * counts and shares cannot be told apart; other text is listed with its origin.
 *
 * @param columns the policy of each column, by its name
 * @param keys the columns that, with the code, tell rows apart, such as a year
 * @param weight the column by which means are weighted, or {@code null}: by population, as far as the data tells it
 * @param shares which part of what was one goes to each municipality of the other day; needed from new to old
 * @param decimal the sign before decimals in the numbers of the table, a comma or a point, or {@code null}: recognised, column by
 *     column
 * @since 0.1.0
 */
public record MergePolicies(
        Map<String, MergePolicy> columns,
        List<String> keys,
        @Nullable String weight,
        Map<NisCode, BigDecimal> shares,
        @Nullable Character decimal) {
    /** No policy for any column, and no shares. */
    public static final MergePolicies NONE = new MergePolicies(Map.of(), List.of(), null, Map.of(), null);

    /**
     * Copies the maps and the list.
     *
     * @throws IllegalArgumentException when the decimal sign is neither a comma nor a point
     */
    public MergePolicies {
        if (decimal != null && decimal != ',' && decimal != '.') {
            throw new IllegalArgumentException("The decimal sign is a comma or a point, got: '" + decimal + "'");
        }
        columns = Collections.unmodifiableMap(new LinkedHashMap<>(columns));
        keys = List.copyOf(keys);
        shares = Map.copyOf(shares);
    }

    /** {@return the same with a policy for the column of a name} */
    public MergePolicies with(String column, MergePolicy policy) {
        requireNonNull(column, "column");
        requireNonNull(policy, "policy");
        Map<String, MergePolicy> more = new LinkedHashMap<>(columns);
        more.put(column, policy);
        return new MergePolicies(more, keys, weight, shares, decimal);
    }

    /** {@return the same with one more column, by its name, that tells rows apart} */
    public MergePolicies keyedBy(String column) {
        requireNonNull(column, "column");
        List<String> more = new ArrayList<>(keys);
        more.add(column);
        return new MergePolicies(columns, more, weight, shares, decimal);
    }

    /** {@return the same with means weighted by the column of a name; it is summed unless it has a policy} */
    public MergePolicies weightedBy(String column) {
        requireNonNull(column, "column");
        return new MergePolicies(columns, keys, column, shares, decimal);
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
        return new MergePolicies(columns, keys, weight, more, decimal);
    }

    /**
     * {@return the same with the sign that stands before decimals; what the other sign groups are thousands}
     *
     * @param sign a comma or a point
     * @throws IllegalArgumentException when it is another sign
     */
    public MergePolicies withDecimal(char sign) {
        return new MergePolicies(columns, keys, weight, shares, sign);
    }
}
