package be.kapstok.validation;

import be.kapstok.dataset.Kind;
import java.util.HashMap;
import java.util.Map;

/** Keys are unique within a list. */
final class DuplicateId implements DatasetRule {
    private final Map<Kind<?>, FirstSeen> keys = new HashMap<>();

    @Override
    public void take(Entry entry, Records records, DatasetFindings findings) {
        String key = entry.key();
        if (key == null) {
            return;
        }
        int before = keys.computeIfAbsent(entry.kind(), none -> new FirstSeen()).before(key, entry.index());
        if (before >= 0) {
            findings.at(entry, "").tell(key, Entry.pointer(entry.kind(), before));
        }
    }
}
