package be.kapstok.validation;

import be.kapstok.dataset.Kind;
import be.kapstok.model.Keyed;
import be.kapstok.model.Municipality;
import be.kapstok.model.Period;
import be.kapstok.model.PolicyField;
import be.kapstok.reason.Message;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Compares the records of the file, and those of the known world that the file does not replace. */
final class OverlappingPeriods implements DatasetRule {
    private static final List<Kind<?>> KINDS = List.of(Kind.MUNICIPALITIES, Kind.POLICY_FIELDS);

    private final List<Own> own = new ArrayList<>();

    /** A record of the file. */
    private record Own(Entry entry, String key) {}

    @Override
    public void take(Entry entry, Records records, DatasetFindings findings) {
        String key = KINDS.contains(entry.kind()) ? entry.key() : null;
        if (key != null && periodOf(entry.record()) != null) {
            own.add(new Own(entry, key));
        }
    }

    @Override
    public void end(Records records, DatasetFindings findings) {
        Map<String, Map<String, Keyed>> others = new HashMap<>();
        for (Kind<?> kind : KINDS) {
            if (own.stream().anyMatch(each -> each.entry.kind() == kind)) {
                records.ofWorld(kind).forEach(each -> add(others, kind, each));
            }
        }
        own.forEach(each -> of(others, each.entry).remove(each.key));
        for (Own each : own) {
            Entry entry = each.entry;
            Map<String, Keyed> same = of(others, entry);
            same.forEach((key, other) -> tellOverlap(entry, each.key, key, other, findings));
            same.put(each.key, entry.record());
        }
    }

    private static Map<String, Keyed> of(Map<String, Map<String, Keyed>> others, Entry entry) {
        return others.computeIfAbsent(group(entry.kind(), entry.record()), none -> new HashMap<>());
    }

    private static void add(Map<String, Map<String, Keyed>> others, Kind<?> kind, Keyed record) {
        others.computeIfAbsent(group(kind, record), none -> new HashMap<>()).put(record.key(), record);
    }

    private static void tellOverlap(Entry entry, String key, String otherKey, Keyed other, DatasetFindings findings) {
        Period period = periodOf(entry.record());
        Period others = periodOf(other);
        if (!key.equals(otherKey) && period != null && others != null && period.overlaps(others)) {
            Period shared = period.intersection(others);
            findings.at(entry, "/period").tell(key, otherKey, shared == null ? "" : Message.of(shared));
        }
    }

    /** The group of records among which no two may share a day. */
    private static String group(Kind<?> kind, Keyed record) {
        return kind.list() + " " + References.idOf(record);
    }

    private static @Nullable Period periodOf(Keyed record) {
        if (record instanceof Municipality municipality) {
            return municipality.period();
        }
        return record instanceof PolicyField field ? field.period() : null;
    }
}
