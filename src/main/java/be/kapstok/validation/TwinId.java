package be.kapstok.validation;

import be.kapstok.dataset.Kind;
import be.kapstok.model.MultiYearPlan;
import be.kapstok.model.VisibleText;
import be.kapstok.reason.Excerpt;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Finds ids that look alike: in each list, in the known world, and in each kind of part of a plan. */
final class TwinId implements DatasetRule {
    private final Map<Kind<?>, Ids> lists = new HashMap<>();

    /**
     * The ids of a list, by how they look, each with the index of its first record and a hash of that record's exact
     * id.
     */
    private static final class Ids {
        private final FirstSeen looks = new FirstSeen();
        private final Map<String, String> world;
        private int[] hashes = new int[64];

        Ids(Map<String, String> world) {
            this.world = world;
        }

        /** The index of a record whose id looks like this one, or -1. */
        int twinOf(String id, String look, int index) {
            int before = looks.before(look, index);
            if (before < 0) {
                hashes = index < hashes.length ? hashes : Arrays.copyOf(hashes, index + index / 2 + 1);
                hashes[index] = id.hashCode();
            }
            return before >= 0 && hashes[before] != id.hashCode() ? before : -1;
        }
    }

    @Override
    public void take(Entry entry, Records records, DatasetFindings findings) {
        String id = entry.key();
        if (id != null && VisibleText.isPlain(id)) {
            Ids ids = lists.computeIfAbsent(entry.kind(), kind -> new Ids(worldly(kind, records)));
            String look = look(id);
            int twin = ids.twinOf(id, look, entry.index());
            String known = ids.world.get(look);
            if (twin >= 0) {
                tell(entry, "", id, Entry.pointer(entry.kind(), twin), null, findings);
            } else if (known != null && !known.equals(id)) {
                tell(entry, "", id, known, known, findings);
            }
        }
        if (entry.record() instanceof MultiYearPlan plan) {
            Map<String, String> first = new HashMap<>();
            for (PlanId own : PlanId.of(plan)) {
                String before = first.putIfAbsent(own.part() + look(own.id()), own.id());
                if (before != null && !before.equals(own.id()) && VisibleText.isPlain(own.id())) {
                    tell(entry, own.pointer() + "/id", own.id(), before, null, findings);
                }
            }
        }
    }

    private static void tell(
            Entry entry, String pointer, String id, String twin, @Nullable String meant, DatasetFindings findings) {
        findings.at(entry, pointer)
                .meaning(meant)
                .tell(Excerpt.of(id, Excerpt.IN_A_SENTENCE), Excerpt.of(twin, Excerpt.IN_A_SENTENCE));
    }

    /** The ids of the known world, by how they look. */
    private static Map<String, String> worldly(Kind<?> kind, Records records) {
        Map<String, String> ids = new HashMap<>();
        records.ofWorld(kind).forEach(each -> ids.put(look(each.key()), each.key()));
        return ids;
    }

    private static String look(String id) {
        return VisibleText.of(Normalizer.normalize(id, Normalizer.Form.NFKC)).toLowerCase(Locale.ROOT);
    }
}
