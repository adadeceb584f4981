package be.kapstok.migration;

import static java.util.Objects.requireNonNull;

import be.kapstok.dataset.Dataset;
import be.kapstok.dataset.Kind;
import be.kapstok.migration.CodeMigration.Step;
import be.kapstok.migration.DatasetPolicies.Nature;
import be.kapstok.model.AreaCode;
import be.kapstok.model.Keyed;
import be.kapstok.model.Municipality;
import be.kapstok.model.NisCode;
import be.kapstok.model.ServiceId;
import be.kapstok.writing.RecordFields;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A list of records that are carried, and where they hold codes.
 *
 * @param <T> the type of the records
 */
final class CarriedList<T extends Keyed> {
    private static final String ID = "id";

    final Kind<T> kind;
    final @Nullable String code;
    final Dataset data;
    final CodeMigration carrying;
    final DatasetPolicies policies;
    final RecordFields<T> fields;

    /** What the fields hold that are merged, or that hold codes. */
    final Map<String, Nature> natures;

    private final @Nullable String codes;

    /**
     * A list of a data set.
     *
     * @param code the field with the code of the municipality that a record is about, or {@code null}
     * @param codes the field with the codes of other municipalities, among which names may stand, or {@code null}
     */
    CarriedList(
            Kind<T> kind,
            @Nullable String code,
            @Nullable String codes,
            Dataset data,
            CodeMigration carrying,
            DatasetPolicies policies) {
        this.kind = kind;
        this.code = code;
        this.codes = codes;
        this.data = data;
        this.carrying = carrying;
        this.policies = policies;
        this.fields = new RecordFields<>(kind.type());
        this.natures = policies.fields(kind.list());
    }

    List<T> records() {
        return data.list(kind);
    }

    /** Whether its records have an id of their own, so that they never become one. */
    boolean hasIds() {
        return fields.has(ID);
    }

    /** Whether its records hold counts, which are divided by shares. */
    boolean hasCounts() {
        return natures.containsValue(Nature.COUNT);
    }

    /** The policy of a field. */
    MergePolicy policy(String field) {
        return policies.of(name(field));
    }

    /** The name of a field behind that of the list. */
    String name(String field) {
        return kind.list() + "." + field;
    }

    /** The code of the municipality that a record is about, as it is written; {@code null} for none, or another area. */
    @Nullable
    String written(T record) {
        Object value = code == null ? null : fields.get(record, code);
        if (code != null && kind != Kind.MEASURES) {
            requireNonNull(value, code);
        }
        boolean otherArea = value instanceof AreaCode area && !carrying.known(NisCode.of(area.value()));
        return value == null || otherArea ? null : value.toString();
    }

    /** The value of the field with the code, when a record is about another municipality. */
    Map<String, Object> about(T record, Municipality now) {
        String field = requireNonNull(code, "a record that is about a municipality holds its code");
        return Map.of(field, like(requireNonNull(fields.get(record, field)), now.nis()));
    }

    /** A code in the type of another. */
    private static Object like(Object old, NisCode now) {
        if (old instanceof AreaCode) {
            return AreaCode.of(now);
        }
        return old instanceof String ? now.value() : now;
    }

    /** The id of the copy of a record for a municipality. */
    Object copyId(T record, Municipality now) {
        String id = record.key() + "-" + now.nis();
        return fields.get(record, ID) instanceof ServiceId ? ServiceId.of(id) : id;
    }

    /** The record with its other codes carried, each once; names stay. */
    T withCodes(T record, MigratedRecord told) {
        if (codes == null) {
            return record;
        }
        List<?> written = (List<?>) requireNonNull(fields.get(record, codes));
        Set<Object> now = new LinkedHashSet<>();
        for (Object each : written) {
            if (NisCode.matches(each.toString())) {
                carry(each, codes, now, told);
            } else {
                now.add(each);
            }
        }
        return fields.with(record, Map.of(codes, List.copyOf(now)));
    }

    private void carry(Object written, String field, Set<Object> now, MigratedRecord told) {
        Step step = carrying.of(NisCode.of(written.toString()));
        boolean copied = step.now().size() > 1 && policy(field) == MergePolicy.LIST;
        told.take(written.toString(), step, copied);
        if (copied || step.goesToOne()) {
            step.codes().forEach(each -> now.add(like(written, each)));
        } else {
            now.add(written);
        }
        if (!copied && step.now().size() > 1) {
            told.tell(MigrationReason.CARRIED_NOT_COPIED, name(field));
        }
    }
}
