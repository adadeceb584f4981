package be.kapstok.migration;

import be.kapstok.migration.DatasetPolicies.Nature;
import be.kapstok.model.Confidence;
import be.kapstok.model.Keyed;
import be.kapstok.model.Municipality;
import be.kapstok.model.NisCode;
import be.kapstok.model.Text;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The values of a record that is made of several, field by field, as the policy of each says.
 *
 * @param <T> the type of the records
 */
final class RecordMerger<T extends Keyed> {
    private static final BigDecimal MOST = BigDecimal.valueOf(Integer.MAX_VALUE);

    private final CarriedList<T> list;
    private final List<T> records;
    private final ValueMerger merger;

    /** Records of a list; what there is to tell of them goes to a merger. */
    RecordMerger(CarriedList<T> list, List<T> records, ValueMerger merger) {
        this.list = list;
        this.records = records;
        this.merger = merger;
    }

    /** The value of each field that is merged, all but the code. */
    Map<String, @Nullable Object> values() {
        Map<String, @Nullable Object> values = new HashMap<>();
        list.natures.forEach((field, nature) -> {
            if (!field.equals(list.code)) {
                values.put(field, value(field, nature));
            }
        });
        return values;
    }

    /** A value; absent when all are, or when one is that is needed. */
    @Nullable
    Object value(String field, Nature nature) {
        List<@Nullable Object> all = all(field);
        if (all.stream().allMatch(Objects::isNull)) {
            return null;
        }
        MergePolicy policy = list.policy(field);
        return switch (nature) {
            case COUNT, SHARE -> number(field, policy, all);
            case TEXT -> policy == MergePolicy.LIST ? text(field, all) : merger.oneOf(field, policy, all);
            case WORDS -> policy == MergePolicy.LIST ? union(all) : merger.oneOf(field, policy, all);
            case CODE, TERRITORY, SOURCES -> union(all);
            case CONFIDENCE -> all.contains(Confidence.PROBABLE) ? Confidence.PROBABLE : all.get(0);
        };
    }

    private List<@Nullable Object> all(String field) {
        List<@Nullable Object> all = new ArrayList<>();
        records.forEach(each -> all.add(list.fields.get(each, field)));
        return all;
    }

    /** All elements of lists, each once. */
    private static List<Object> union(List<@Nullable Object> lists) {
        Set<Object> all = new LinkedHashSet<>();
        lists.forEach(each -> all.addAll((List<?>) Objects.requireNonNull(each)));
        return List.copyOf(all);
    }

    private @Nullable Object number(String field, MergePolicy policy, List<@Nullable Object> all) {
        if (policy != MergePolicy.SUM && policy != MergePolicy.WEIGHTED_MEAN) {
            return merger.oneOf(field, policy, all);
        }
        if (all.contains(null)) {
            lacks(field, MigrationReason.CARRIED_LACKING, all);
            return null;
        }
        if (policy == MergePolicy.WEIGHTED_MEAN) {
            return mean(field, all);
        }
        BigDecimal sum = ValueMerger.sum(decimals(all));
        if (sum.compareTo(MOST) > 0) {
            merger.refuse(MigrationReason.CARRIED_TOO_MUCH, field, sum.toPlainString());
        }
        return Integer.valueOf(sum.intValue());
    }

    private @Nullable BigDecimal mean(String field, List<@Nullable Object> all) {
        List<@Nullable Object> weights = all(list.policies.weight());
        List<BigDecimal> known = weights.contains(null) ? List.of() : decimals(weights);
        if (ValueMerger.sum(known).signum() <= 0) {
            lacks(field, MigrationReason.CARRIED_NO_WEIGHT, all);
            return null;
        }
        return ValueMerger.mean(
                decimals(all),
                known,
                null,
                decimals -> merger.tell(MigrationReason.CARRIED_ROUNDED, field, String.valueOf(decimals)));
    }

    static List<BigDecimal> decimals(List<?> numbers) {
        return numbers.stream()
                .map(each -> new BigDecimal(String.valueOf(each)))
                .toList();
    }

    /** With a policy that was given the merger is refused; else the field is left out, and told. */
    private void lacks(String field, MigrationReason why, List<?> numbers) {
        if (list.policies.isGiven(list.name(field))) {
            merger.refuse(why, field, ValueMerger.quoted(numbers));
        } else {
            merger.tell(MigrationReason.CARRIED_LEFT_OUT, field, ValueMerger.quoted(numbers));
        }
    }

    /** Notes, each behind the code that it comes from, in the languages of any; one that all have stands once. */
    private Text text(String field, List<@Nullable Object> all) {
        List<@Nullable Text> texts = new ArrayList<>();
        all.forEach(each -> texts.add((Text) each));
        Text first = texts.get(0);
        if (first != null && texts.size() > 1 && texts.stream().distinct().count() == 1) {
            return first;
        }
        boolean french = texts.stream().anyMatch(each -> each != null && each.fr() != null);
        boolean english = texts.stream().anyMatch(each -> each != null && each.en() != null);
        boolean german = texts.stream().anyMatch(each -> each != null && each.de() != null);
        return new Text(
                list(field, texts, Text::nl),
                french ? list(field, texts, Text::fr) : null,
                english ? list(field, texts, Text::en) : null,
                german ? list(field, texts, Text::de) : null);
    }

    private String list(String field, List<@Nullable Text> texts, Function<Text, @Nullable String> in) {
        List<NisCode> codes = records.stream()
                .map(each -> NisCode.of(String.valueOf(list.written(each))))
                .toList();
        List<String> words = new ArrayList<>();
        for (Text each : texts) {
            String own = each == null ? "" : in.apply(each);
            words.add(own == null && each != null ? each.nl() : String.valueOf(own));
        }
        return merger.list(field, codes, words);
    }

    /** The values in which each record differs from the one; none when it is refused. */
    List<Map<String, @Nullable Object>> divided(List<Municipality> now) {
        T record = records.get(0);
        List<Map<String, @Nullable Object>> values = new ArrayList<>();
        for (Municipality each : now) {
            values.add(new HashMap<>(list.about(record, each)));
        }
        if (list.hasCounts()) {
            share(record, now, values);
        } else {
            copy(record, now, values);
        }
        return merger.isRefused() ? List.of() : values;
    }

    /** Counts are divided to the person; the share of a part is taken to be that of the whole, which makes it probable. */
    private void share(T record, List<Municipality> now, List<Map<String, @Nullable Object>> values) {
        List<BigDecimal> shares = ShareSplit.shares(list.policies.shares(), now, merger);
        if (shares.isEmpty()) {
            return;
        }
        values.forEach(each -> each.put("confidence", Confidence.PROBABLE));
        list.natures.forEach((field, nature) -> {
            Object value = list.fields.get(record, field);
            MergePolicy policy = list.policy(field);
            if (value != null && policy == MergePolicy.ASK) {
                merger.ask(field, List.of(value));
            } else if (value != null && nature == Nature.COUNT && policy == MergePolicy.SUM) {
                List<BigDecimal> parts = ShareSplit.of(new BigDecimal(value.toString()), shares);
                for (int i = 0; i < parts.size(); i++) {
                    values.get(i).put(field, Integer.valueOf(parts.get(i).intValue()));
                }
            }
        });
    }

    /** What serves a whole serves its parts; other records are copied on request, with an id of their own. */
    private void copy(T record, List<Municipality> now, List<Map<String, @Nullable Object>> values) {
        String field = String.valueOf(list.code);
        if (list.policy(field) != MergePolicy.LIST) {
            merger.refuse(MigrationReason.CARRIED_NOT_COPIED, list.name(field));
            return;
        }
        boolean served = list.natures.get(field) == Nature.TERRITORY;
        merger.tell(served ? MigrationReason.CARRIED_SERVED_WHOLE : MigrationReason.CARRIED_COPIED);
        for (int i = 0; i < now.size() && list.hasIds(); i++) {
            values.get(i).put("id", list.copyId(record, now.get(i)));
        }
    }
}
