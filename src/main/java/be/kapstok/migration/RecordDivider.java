package be.kapstok.migration;

import be.kapstok.migration.DatasetPolicies.Nature;
import be.kapstok.model.Confidence;
import be.kapstok.model.Keyed;
import be.kapstok.model.Municipality;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The values of the records that one becomes, one for each municipality: counts are divided by shares, other records copied
 * where their policy says so.
 *
 * @param <T> the type of the record
 */
final class RecordDivider<T extends Keyed> {
    private final CarriedList<T> list;
    private final T record;
    private final List<Municipality> now;
    private final ValueMerger merger;

    /** A record of a list; what there is to tell of it goes to a merger. */
    RecordDivider(CarriedList<T> list, T record, List<Municipality> now, ValueMerger merger) {
        this.list = list;
        this.record = record;
        this.now = now;
        this.merger = merger;
    }

    /** The values in which each record differs from the one; none when it is refused. */
    List<Map<String, @Nullable Object>> values() {
        List<Map<String, @Nullable Object>> values = new ArrayList<>();
        for (Municipality each : now) {
            values.add(new HashMap<>(list.about(record, each)));
        }
        if (list.hasCounts()) {
            divide(values);
        } else {
            copy(values);
        }
        return merger.isRefused() ? List.of() : values;
    }

    /** Counts are divided to the person; the share of a part is taken to be that of the whole, which makes it probable. */
    private void divide(List<Map<String, @Nullable Object>> values) {
        List<BigDecimal> shares = ShareSplit.shares(list.policies().shares(), now, merger);
        if (shares.isEmpty()) {
            return;
        }
        values.forEach(each -> each.put("confidence", Confidence.PROBABLE));
        list.policies().fields(list.kind().list()).forEach((field, nature) -> {
            Object value = list.fields().get(record, field);
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
    private void copy(List<Map<String, @Nullable Object>> values) {
        String field = String.valueOf(list.code());
        if (list.policy(field) != MergePolicy.LIST) {
            merger.refuse(MigrationReason.CARRIED_NOT_COPIED, list.name(field));
            return;
        }
        boolean served = list.policies().fields(list.kind().list()).get(field) == Nature.TERRITORY;
        merger.tell(served ? MigrationReason.CARRIED_SERVED_WHOLE : MigrationReason.CARRIED_COPIED);
        for (int i = 0; i < now.size() && list.hasIds(); i++) {
            values.get(i).put("id", list.copyId(record, now.get(i)));
        }
    }
}
