package be.kapstok.migration;

import be.kapstok.model.Confidence;
import be.kapstok.model.Municipality;
import be.kapstok.model.NisCode;
import be.kapstok.model.Population;
import be.kapstok.model.Text;
import be.kapstok.reason.Reason;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Populations: counts are summed and shares weighted by them, and back they are divided by the shares that are given. A number
 * that some record lacks is not known of the whole either.
 */
record PopulationMerging(DatasetPolicies policies, Map<NisCode, BigDecimal> shares) implements ListMerging<Population> {
    private static final String LIST = "populations";
    private static final String PEOPLE = "population";
    private static final String SHARE = "foreignOriginShare";
    private static final BigDecimal MOST = BigDecimal.valueOf(Integer.MAX_VALUE);

    /** The counts of a record by their name. */
    static final Map<String, Function<Population, @Nullable Integer>> COUNTS = counts();

    private static Map<String, Function<Population, @Nullable Integer>> counts() {
        Map<String, Function<Population, @Nullable Integer>> counts = new LinkedHashMap<>();
        counts.put(PEOPLE, Population::population);
        counts.put("foreignOriginCount", Population::foreignOriginCount);
        counts.put("nonEuOriginCount", Population::nonEuOriginCount);
        return java.util.Collections.unmodifiableMap(counts);
    }

    @Override
    public NisCode code(Population record) {
        return record.nis();
    }

    @Override
    public Population moved(Population record, NisCode now, boolean same) {
        Map<String, @Nullable Object> values = new HashMap<>();
        values.put("nis", now);
        Text note = record.note();
        if (note != null && !same && policies.of(LIST + ".note") == MergePolicy.LIST) {
            values.put("note", new RecordMerger<>(LIST, List.of(record), List.of(record.nis()), policies).note());
        }
        return RecordCopies.with(record, values);
    }

    @Override
    public @Nullable Population merged(List<Population> parts, NisCode now, List<Reason> told) {
        RecordMerger<Population> joining = new RecordMerger<>(
                LIST, parts, parts.stream().map(Population::nis).toList(), policies);
        joining.set("nis", now).common();
        COUNTS.forEach((field, of) -> {
            List<@Nullable BigDecimal> numbers = new ArrayList<>();
            parts.forEach(each -> numbers.add(number(of.apply(each))));
            BigDecimal sum = number(joining, field, numbers, List.of());
            joining.set(field, sum == null ? null : Integer.valueOf(sum.intValue()));
        });
        List<@Nullable BigDecimal> numbers = new ArrayList<>();
        parts.forEach(each -> numbers.add(each.foreignOriginShare()));
        joining.set(SHARE, number(joining, SHARE, numbers, weights(parts)));
        return joining.record(told);
    }

    private List<@Nullable BigDecimal> weights(List<Population> parts) {
        Function<Population, @Nullable Integer> weight = Objects.requireNonNull(
                COUNTS.get(policies.weight().substring(LIST.length() + 1)), "the weights are counts");
        List<@Nullable BigDecimal> weights = new ArrayList<>();
        parts.forEach(each -> weights.add(number(weight.apply(each))));
        return weights;
    }

    private static @Nullable BigDecimal number(@Nullable Integer count) {
        return count == null ? null : BigDecimal.valueOf(count);
    }

    /** What numbers become by the policy of their field; absent when all are, or one that is needed is. */
    private @Nullable BigDecimal number(
            RecordMerger<Population> joining,
            String field,
            List<@Nullable BigDecimal> numbers,
            List<@Nullable BigDecimal> weights) {
        if (numbers.stream().allMatch(Objects::isNull)) {
            return null;
        }
        MergePolicy policy = policies.of(LIST + "." + field);
        if (policy != MergePolicy.SUM && policy != MergePolicy.WEIGHTED_MEAN) {
            return joining.oneOf(field, policy, numbers);
        }
        if (numbers.contains(null)) {
            lacks(joining, field, MigrationReason.CARRIED_BLANK, numbers);
            return null;
        }
        return policy == MergePolicy.SUM ? sum(joining, field, numbers) : mean(joining, field, numbers, weights);
    }

    /** With a policy that was given the merger is refused; else the field is left out, and told. */
    private void lacks(RecordMerger<Population> joining, String field, MigrationReason why, List<?> numbers) {
        if (policies.isGiven(LIST + "." + field)) {
            joining.refuse(why, field, RecordMerger.shown(numbers));
        } else {
            joining.tell(MigrationReasons.told(MigrationReason.CARRIED_LEFT_OUT, field, RecordMerger.shown(numbers)));
        }
    }

    private static @Nullable BigDecimal sum(
            RecordMerger<Population> joining, String field, List<@Nullable BigDecimal> numbers) {
        BigDecimal sum = BigDecimal.ZERO;
        for (BigDecimal each : numbers) {
            sum = sum.add(Objects.requireNonNull(each));
        }
        if (sum.compareTo(MOST) > 0) {
            joining.refuse(MigrationReason.CARRIED_TOO_MUCH, field, sum.toPlainString());
            return null;
        }
        return sum;
    }

    private @Nullable BigDecimal mean(
            RecordMerger<Population> joining,
            String field,
            List<@Nullable BigDecimal> numbers,
            List<@Nullable BigDecimal> weights) {
        BigDecimal all = BigDecimal.ZERO;
        BigDecimal weighted = BigDecimal.ZERO;
        int scale = 0;
        for (int i = 0; i < numbers.size(); i++) {
            BigDecimal number = Objects.requireNonNull(numbers.get(i));
            BigDecimal weight = weights.get(i);
            if (weight == null) {
                lacks(joining, field, MigrationReason.CARRIED_NO_WEIGHT, numbers);
                return null;
            }
            all = all.add(weight);
            weighted = weighted.add(number.multiply(weight));
            scale = Math.max(scale, number.scale());
        }
        if (all.signum() <= 0) {
            lacks(joining, field, MigrationReason.CARRIED_NO_WEIGHT, numbers);
            return null;
        }
        BigDecimal mean = weighted.divide(all, scale, RoundingMode.HALF_UP);
        if (mean.multiply(all).compareTo(weighted) != 0) {
            joining.tell(MigrationReasons.told(MigrationReason.CARRIED_ROUNDED, field, String.valueOf(scale)));
        }
        return mean;
    }

    /** Counts are divided to the person; the share of a part is taken to be that of the whole, which makes it probable. */
    @Override
    public List<Population> divided(Population record, List<Municipality> now, List<Reason> told) {
        List<BigDecimal> given = ShareSplit.shares(shares, now, told);
        if (given.isEmpty() || isAskedAbout(record, told)) {
            return List.of();
        }
        List<Map<String, @Nullable Object>> values = new ArrayList<>();
        for (Municipality each : now) {
            Map<String, @Nullable Object> of = new HashMap<>();
            of.put("nis", each.nis());
            of.put("confidence", Confidence.PROBABLE);
            values.add(of);
        }
        COUNTS.forEach((field, of) -> {
            BigDecimal count = number(of.apply(record));
            if (count != null && policies.of(LIST + "." + field) == MergePolicy.SUM) {
                List<BigDecimal> parts = ShareSplit.of(count, given);
                for (int i = 0; i < parts.size(); i++) {
                    values.get(i).put(field, Integer.valueOf(parts.get(i).intValue()));
                }
            }
        });
        told.add(ShareSplit.told(given));
        return values.stream().map(each -> RecordCopies.with(record, each)).toList();
    }

    private boolean isAskedAbout(Population record, List<Reason> told) {
        Map<String, @Nullable Object> numbers = new LinkedHashMap<>();
        COUNTS.forEach((field, of) -> numbers.put(field, of.apply(record)));
        numbers.put(SHARE, record.foreignOriginShare());
        numbers.put("note", record.note());
        boolean asked = false;
        for (Map.Entry<String, @Nullable Object> each : numbers.entrySet()) {
            Object number = each.getValue();
            if (number != null && policies.of(LIST + "." + each.getKey()) == MergePolicy.ASK) {
                told.add(MigrationReasons.told(
                        MigrationReason.CARRIED_ASKED,
                        each.getKey(),
                        RecordMerger.shown(List.of(number)),
                        each.getKey()));
                asked = true;
            }
        }
        return asked;
    }
}
