package be.kapstok.validation;

import be.kapstok.dataset.Kind;
import be.kapstok.model.Keyed;
import be.kapstok.reason.RuleId;
import be.kapstok.reason.Severity;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Keys are unique within a list. */
final class DuplicateId implements DatasetRule {
    @Override
    public RuleId id() {
        return RuleId.of("KD-DUPLICATE-ID");
    }

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    @Override
    public void check(Records records, Faults faults) {
        for (Kind<?> kind : Kind.ALL) {
            Map<String, Integer> first = new HashMap<>();
            List<? extends Keyed> list = records.ofFile(kind);
            for (int i = 0; i < list.size(); i++) {
                Integer before = first.putIfAbsent(list.get(i).key(), i);
                if (before != null) {
                    faults.tell(
                            kind,
                            i,
                            "",
                            list.get(i).key(),
                            records.file().places().of(kind, before, "").pointer());
                }
            }
        }
    }
}
