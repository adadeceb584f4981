package be.kapstok.migration;

import be.kapstok.model.AreaCode;
import be.kapstok.model.Coverage;
import be.kapstok.model.Municipality;
import be.kapstok.model.NisCode;
import be.kapstok.reason.Reason;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Coverages: who serves a whole serves its parts, and so it is with what is left out. */
record CoverageMerging(DatasetPolicies policies, CodeMigration carrying) implements ListMerging<Coverage> {
    @Override
    public @Nullable NisCode code(Coverage record) {
        NisCode area = NisCode.of(record.area().value());
        return carrying.known(area) ? area : null;
    }

    @Override
    public Coverage moved(Coverage record, NisCode now, boolean same) {
        return RecordCopies.with(record, Map.of("area", AreaCode.of(now)));
    }

    @Override
    public @Nullable Coverage merged(List<Coverage> parts, NisCode now, List<Reason> told) {
        RecordMerger<Coverage> joining = new RecordMerger<>(
                "coverages",
                parts,
                parts.stream().map(each -> NisCode.of(each.area().value())).toList(),
                policies);
        return joining.set("area", AreaCode.of(now))
                .set("except", joining.union(Coverage::except))
                .common()
                .record(told);
    }

    @Override
    public List<Coverage> divided(Coverage record, List<Municipality> now, List<Reason> told) {
        if (policies.of("coverages.area") != MergePolicy.LIST) {
            told.add(MigrationReasons.told(MigrationReason.CARRIED_NOT_COPIED, "coverages.area"));
            return List.of();
        }
        told.add(MigrationReasons.told(MigrationReason.CARRIED_SERVED_WHOLE));
        return now.stream().map(each -> moved(record, each.nis(), false)).toList();
    }

    @Override
    public Coverage besides(Coverage record, MigratedRecord told) {
        Set<NisCode> except = new LinkedHashSet<>();
        for (NisCode each : record.except()) {
            CodeMigration.Step step = carrying.of(each);
            if (step.now().size() > 1 && policies.of("coverages.except") == MergePolicy.LIST) {
                told.takeAll(each.value(), step);
                step.now().forEach(one -> except.add(one.nis()));
            } else {
                told.take(each.value(), step);
                except.add(step.goesToOne() ? step.now().get(0).nis() : each);
            }
        }
        return List.copyOf(except).equals(record.except())
                ? record
                : RecordCopies.with(record, Map.of("except", List.copyOf(except)));
    }
}
