package be.kapstok.migration;

import be.kapstok.model.Municipality;
import be.kapstok.model.NisCode;
import be.kapstok.model.Postcode;
import be.kapstok.reason.Reason;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Postcodes: those of municipalities that become one have all their places; one that is divided is copied on request. */
record PostcodeMerging(DatasetPolicies policies) implements ListMerging<Postcode> {
    @Override
    public NisCode code(Postcode record) {
        return record.municipality();
    }

    @Override
    public Postcode moved(Postcode record, NisCode now, boolean same) {
        return RecordCopies.with(record, Map.of("municipality", now));
    }

    @Override
    public @Nullable Postcode merged(List<Postcode> parts, NisCode now, List<Reason> told) {
        return new RecordMerger<>(
                        "postcodes",
                        parts,
                        parts.stream().map(Postcode::municipality).toList(),
                        policies)
                .set("municipality", now)
                .words("places", Postcode::places)
                .common()
                .record(told);
    }

    @Override
    public List<Postcode> divided(Postcode record, List<Municipality> now, List<Reason> told) {
        if (policies.of("postcodes.municipality") != MergePolicy.LIST) {
            told.add(MigrationReasons.told(MigrationReason.CARRIED_NOT_COPIED, "postcodes.municipality"));
            return List.of();
        }
        told.add(MigrationReasons.told(MigrationReason.CARRIED_COPIED));
        return now.stream().map(each -> moved(record, each.nis(), false)).toList();
    }
}
