package be.kapstok.validation;

import be.kapstok.dataset.Kind;
import be.kapstok.reason.RuleId;
import be.kapstok.reason.Severity;
import java.util.HashMap;
import java.util.Map;

/** Keys are unique within a list. */
final class DuplicateId implements DatasetRule {
    private final Map<Kind<?>, FirstSeen> keys = new HashMap<>();

    @Override
    public RuleId id() {
        return RuleId.of("KD-DUPLICATE-ID");
    }

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    @Override
    public void take(Entry entry, Records records, Faults faults) {
        String key = entry.key();
        if (key == null) {
            return;
        }
        int before = keys.computeIfAbsent(entry.kind(), none -> new FirstSeen()).before(key, entry.index());
        if (before >= 0) {
            faults.tell(entry, "", key, Entry.pointer(entry.kind(), before));
        }
    }
}
