package be.kapstok.validation;

import be.kapstok.dataset.Dataset;
import be.kapstok.dataset.Incomplete;
import be.kapstok.dataset.Kind;
import be.kapstok.dataset.SourceMap;
import be.kapstok.model.Keyed;
import be.kapstok.model.MultiYearPlan;
import be.kapstok.model.Municipality;
import be.kapstok.model.NisCode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The records of a file in memory, including incomplete ones, and the records of the known world that the file does not
 * replace. For a streamed file, it has only those of the known world.
 */
final class Records {
    private final Dataset file;
    private final List<Incomplete> incomplete;
    private final KnownWorld world;
    private final Map<Kind<?>, Map<String, ? extends Keyed>> all = new HashMap<>();
    private final Map<Kind<?>, Set<String>> ids = new HashMap<>();
    private final Map<NisCode, List<Municipality>> municipalities = new HashMap<>();
    private @Nullable PlaceNames municipalityNames;
    private @Nullable PlaceNames areaNames;
    private @Nullable Map<String, List<MultiYearPlan>> plansOf;

    Records(Dataset file, List<Incomplete> incomplete, KnownWorld world) {
        this.file = file;
        this.incomplete = incomplete;
        this.world = world;
    }

    /** Takes records of the file. */
    interface EntrySink {
        /** Takes a record, and whether reading found all its required fields. */
        void take(Entry entry, boolean whole);
    }

    /** Passes on the file's records of a kind, in the order of the file. */
    void each(Kind<?> kind, EntrySink sink) {
        SourceMap places = file.places();
        Iterator<Incomplete> others =
                incomplete.stream().filter(each -> each.kind() == kind).iterator();
        Incomplete next = others.hasNext() ? others.next() : null;
        List<? extends Keyed> list = file.list(kind);
        for (int i = 0; i < list.size(); i++) {
            int index = places.indexInFile(kind, i);
            while (next != null && next.index() < index) {
                sink.take(entry(kind, next.index(), next.record(), places), false);
                next = others.hasNext() ? others.next() : null;
            }
            sink.take(entry(kind, index, list.get(i), places), true);
        }
        while (next != null) {
            sink.take(entry(kind, next.index(), next.record(), places), false);
            next = others.hasNext() ? others.next() : null;
        }
    }

    private static Entry entry(Kind<?> kind, int index, Keyed record, SourceMap places) {
        return new Entry(kind, index, record, pointer -> places.inFile(kind, index, pointer));
    }

    /**
     * The first day that the data covers, from the file or, failing that, from the known world; {@code null} when
     * neither gives it.
     */
    @Nullable
    LocalDate coveredFrom() {
        LocalDate own = file.header().coveredFrom();
        return own == null ? world.dataset().header().coveredFrom() : own;
    }

    /**
     * The day on which the facts were gathered, from the file or, failing that, from the known world; {@code null} when
     * neither gives it.
     */
    @Nullable
    LocalDate asOf() {
        LocalDate own = file.header().asOf();
        return own == null ? world.dataset().header().asOf() : own;
    }

    /**
     * All records of a kind that have a key: those of the file, and those of the known world that the file does not
     * replace.
     */
    <T extends Keyed> List<T> all(Kind<T> kind) {
        List<T> records = new ArrayList<>();
        for (Keyed each : byKey(kind).values()) {
            records.add(kind.type().cast(each));
        }
        return records;
    }

    /** The records of a kind in the known world, including those that the file replaces. */
    List<? extends Keyed> ofWorld(Kind<?> kind) {
        return world.dataset().list(kind);
    }

    /** Whether a word means a municipality on any day for the known world. */
    boolean isMunicipality(String word) {
        return world.isMunicipality(word);
    }

    /** The record with a key, from the file or, failing that, from the known world; {@code null} when there is none. */
    <T extends Keyed> @Nullable T find(Kind<T> kind, String key) {
        return kind.type().cast(byKey(kind).get(key));
    }

    private <T extends Keyed> Map<String, ? extends Keyed> byKey(Kind<T> kind) {
        return all.computeIfAbsent(kind, none -> {
            Map<String, Keyed> byKey = new LinkedHashMap<>();
            world.dataset().list(kind).forEach(each -> byKey.put(each.key(), each));
            each(kind, (entry, whole) -> {
                String key = entry.key();
                if (key != null) {
                    byKey.put(key, entry.record());
                }
            });
            return byKey;
        });
    }

    /** The ids by which other records refer to a kind. */
    Set<String> ids(Kind<?> kind) {
        return ids.computeIfAbsent(kind, none -> {
            Set<String> found = new LinkedHashSet<>();
            world.dataset().list(kind).forEach(each -> found.add(References.idOf(each)));
            each(kind, (entry, whole) -> {
                String id = Entry.idOf(entry.record());
                if (id != null) {
                    found.add(id);
                }
            });
            return found;
        });
    }

    /** The records with a code: those of the file, and those of the known world that the file does not replace. */
    List<Municipality> municipalities(NisCode code) {
        if (file.list(Kind.MUNICIPALITIES).isEmpty()
                && incomplete.stream().noneMatch(each -> each.kind() == Kind.MUNICIPALITIES)) {
            return world.records(code);
        }
        if (municipalities.isEmpty()) {
            for (Municipality each : all(Kind.MUNICIPALITIES)) {
                municipalities
                        .computeIfAbsent(each.nis(), none -> new ArrayList<>())
                        .add(each);
            }
        }
        return municipalities.getOrDefault(code, List.of());
    }

    /** The names of municipalities. */
    PlaceNames municipalityNames() {
        PlaceNames known = municipalityNames == null ? PlaceNames.ofMunicipalities(this) : municipalityNames;
        municipalityNames = known;
        return known;
    }

    /** The names of municipalities, provinces and regions. */
    PlaceNames areaNames() {
        PlaceNames known = areaNames == null ? PlaceNames.ofAreas(this) : areaNames;
        areaNames = known;
        return known;
    }

    /** The plans that name a measure and whose years are known. */
    List<MultiYearPlan> plansOf(String measure) {
        Map<String, List<MultiYearPlan>> known = plansOf;
        if (known == null) {
            Map<String, List<MultiYearPlan>> found = new HashMap<>();
            for (MultiYearPlan plan : all(Kind.PLANS)) {
                if (plan.id() != null && plan.startYear() != null && plan.endYear() != null) {
                    References.of(plan, (to, id, pointer) -> {
                        if (to == Kind.MEASURES) {
                            found.computeIfAbsent(id, none -> new ArrayList<>()).add(plan);
                        }
                    });
                }
            }
            plansOf = found;
            known = found;
        }
        return known.getOrDefault(measure, List.of());
    }

    /** What a municipality has become by a day, as far as known. */
    List<Municipality> became(NisCode code, LocalDate day) {
        return world.became(code, day);
    }
}
