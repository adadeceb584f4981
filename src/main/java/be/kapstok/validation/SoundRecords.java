package be.kapstok.validation;

import be.kapstok.dataset.Dataset;
import be.kapstok.dataset.Incomplete;
import be.kapstok.dataset.Kind;
import be.kapstok.dataset.SourceMap;
import be.kapstok.model.Keyed;
import be.kapstok.reason.Excerpt;
import be.kapstok.reason.Finding;
import be.kapstok.reason.Location;
import be.kapstok.reason.Message;
import be.kapstok.reason.RuleId;
import be.kapstok.reason.Severity;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The sound records of a data set in memory. A record that refers to a faulty record is not sound itself, nor is one
 * that refers to it. Of several records with one id, a reference means the sound one, if there is one. A reference to
 * an unknown id may mean a record that could not be read.
 */
final class SoundRecords {
    private static final RuleId RULE = RuleId.of("KD-UNKNOWN-REFERENCE");

    private final Dataset dataset;
    private final Records all;
    private final FileRecords records;
    private final Map<Kind<?>, Set<String>> faulty = new HashMap<>();
    private final Set<Kind<?>> nameless = new HashSet<>();

    SoundRecords(Dataset dataset, Records all, FileRecords records) {
        this.dataset = dataset;
        this.all = all;
        this.records = records;
    }

    /** The data set without the records that are faulty so far. */
    Dataset dataset() {
        return dataset.without(records::isFaulty);
    }

    /** Whether more is faulty than measures and plans, to which no rule about another record looks. */
    boolean othersAreFaulty() {
        return Kind.ALL.stream()
                .anyMatch(each -> each != Kind.MEASURES && each != Kind.PLANS && records.anyFaulty(each));
    }

    /** Marks the records that refer to faulty ones, until there are no more. */
    void markReferring(List<Incomplete> incomplete) {
        boolean more = true;
        while (more) {
            findFaulty(incomplete);
            more = false;
            for (Kind<?> kind : Kind.ALL) {
                List<? extends Keyed> list = dataset.list(kind);
                for (int i = 0; i < list.size(); i++) {
                    int index = dataset.places().indexInFile(kind, i);
                    more |= !records.isFaulty(kind, index) && refersToFaulty(kind, index, list.get(i));
                }
            }
        }
    }

    /** Finds the ids that only faulty records have, and the lists with records whose id nobody knows. */
    private void findFaulty(List<Incomplete> incomplete) {
        for (Kind<?> kind : Kind.ALL) {
            if (!records.anyFaulty(kind)) {
                continue;
            }
            SourceMap places = dataset.places();
            Set<String> bad = new HashSet<>();
            Set<String> good = new HashSet<>();
            List<? extends Keyed> list = dataset.list(kind);
            for (int i = 0; i < list.size(); i++) {
                String id = Entry.idOf(list.get(i));
                if (id != null) {
                    (records.isFaulty(kind, places.indexInFile(kind, i)) ? bad : good).add(id);
                }
            }
            int unread = places.leftOut(kind).size();
            for (Incomplete each : incomplete) {
                String id = each.kind() == kind ? Entry.idOf(each.record()) : null;
                if (id != null) {
                    unread--;
                    bad.add(id);
                }
            }
            if (unread > 0) {
                nameless.add(kind);
            }
            bad.removeAll(good);
            faulty.put(kind, bad);
        }
    }

    private boolean refersToFaulty(Kind<?> kind, int index, Keyed record) {
        boolean[] found = {false};
        References.of(record, new References.Sink() {
            @Override
            public void take(Kind<?> to, String id, String pointer) {
                if (isFaulty(to, id) || (nameless.contains(to) && !all.ids(to).contains(id))) {
                    found[0] |= records.mark(kind, index);
                    records.because(finding(kind, index, pointer, to, id));
                }
            }

            @Override
            public void takeEither(Kind<?> one, Kind<?> other, String id, String pointer) {
                if (isFaulty(one, id)) {
                    take(one, id, pointer);
                } else if (isFaulty(other, id)) {
                    take(other, id, pointer);
                }
            }
        });
        return found[0];
    }

    private boolean isFaulty(Kind<?> kind, String id) {
        return faulty.getOrDefault(kind, Set.of()).contains(id);
    }

    private Finding finding(Kind<?> kind, int index, String pointer, Kind<?> to, String id) {
        return new Finding(
                RULE,
                Severity.ERROR,
                new Message(
                        Validation.class,
                        "refers_to_faulty",
                        List.of(Excerpt.of(id, Excerpt.IN_A_SENTENCE), Words.list(to))),
                dataset.places().inFile(kind, index, pointer),
                null,
                List.of(),
                null,
                null);
    }

    /** The place and key of each record of the data set, and of those that are incomplete. */
    FileRecords.Namer namer(List<Incomplete> incomplete) {
        Map<String, String> keys = new HashMap<>();
        for (Kind<?> kind : Kind.ALL) {
            List<? extends Keyed> list = dataset.list(kind);
            for (int i = 0; records.anyFaulty(kind) && i < list.size(); i++) {
                put(kind, dataset.places().indexInFile(kind, i), list.get(i), keys);
            }
        }
        incomplete.forEach(each -> put(each.kind(), each.index(), each.record(), keys));
        return new FileRecords.Namer() {
            @Override
            public Location place(Kind<?> kind, int index) {
                return dataset.places().inFile(kind, index, "");
            }

            @Override
            public @Nullable String key(Kind<?> kind, int index) {
                return keys.get(Entry.pointer(kind, index));
            }
        };
    }

    private void put(Kind<?> kind, int index, Keyed record, Map<String, String> keys) {
        String key = records.isFaulty(kind, index) ? Entry.keyOf(record) : null;
        if (key != null) {
            keys.put(Entry.pointer(kind, index), key);
        }
    }
}
