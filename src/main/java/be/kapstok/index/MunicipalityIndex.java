package be.kapstok.index;

import be.kapstok.dataset.Kind;
import be.kapstok.dataset.Lazy;
import be.kapstok.model.Municipality;
import be.kapstok.model.MunicipalityChange;
import be.kapstok.model.NisCode;
import be.kapstok.model.Province;
import be.kapstok.validation.CheckedDataset;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Municipalities by code and by name, and the changes that link them. */
public final class MunicipalityIndex {
    private final Map<String, List<Municipality>> byCode = new LinkedHashMap<>();
    private final Map<String, List<Municipality>> byName = new LinkedHashMap<>();
    private final Map<String, List<MunicipalityChange>> changesFrom = new LinkedHashMap<>();
    private final Map<String, List<MunicipalityChange>> changesTo = new LinkedHashMap<>();
    private final List<MunicipalityChange> changes;
    private final Lazy<Map<String, List<Province>>> provinces;

    /** Indexes the municipalities of a data set. */
    public MunicipalityIndex(CheckedDataset data) {
        for (Municipality each : data.dataset().list(Kind.MUNICIPALITIES)) {
            add(byCode, each.nis().value(), each);
            each.name().forms().forEach(name -> add(byName, name, each));
        }
        changes = data.dataset().list(Kind.CHANGES);
        provinces = new Lazy<>(() -> byName(data.dataset().list(Kind.PROVINCES)));
        for (MunicipalityChange change : changes) {
            for (NisCode code : change.from()) {
                add(changesFrom, code.value(), change);
            }
            add(changesTo, change.to().value(), change);
        }
    }

    private static <T> void add(Map<String, List<T>> map, String key, T value) {
        List<T> values = map.get(key);
        if (values == null) {
            values = new ArrayList<>(1);
            map.put(key, values);
        }
        values.add(value);
    }

    /** All codes as text, of all times. */
    public Collection<String> codes() {
        return byCode.keySet();
    }

    /** All official names, of all times and languages. */
    public Collection<String> names() {
        return byName.keySet();
    }

    /** The records with a code, of all times; empty when no municipality ever had it. */
    public List<Municipality> withCode(String code) {
        return Collections.unmodifiableList(byCode.getOrDefault(code, List.of()));
    }

    /** The municipality that has a code on a day, or {@code null}. */
    public @Nullable Municipality on(NisCode code, LocalDate day) {
        return alive(withCode(code.value()), day);
    }

    /** The one of some records that holds on a day, or {@code null}. */
    public static @Nullable Municipality alive(List<Municipality> records, LocalDate day) {
        for (Municipality each : records) {
            if (each.period().contains(day)) {
                return each;
            }
        }
        return null;
    }

    /**
     * The records with a name, exactly spelled in any of its languages, of all times; empty when no municipality ever
     * had it.
     */
    public List<Municipality> withName(String name) {
        return byName.getOrDefault(name, List.of());
    }

    /** The provinces that have a name, however it is spelled. */
    public List<Province> provincesNamed(String name) {
        return provinces.get().getOrDefault(NameKey.of(name), List.of());
    }

    private static Map<String, List<Province>> byName(List<Province> provinces) {
        Map<String, List<Province>> byName = new HashMap<>();
        for (Province each : provinces) {
            Set<String> keys = new LinkedHashSet<>();
            each.name().forms().forEach(form -> keys.add(NameKey.of(form)));
            keys.forEach(key ->
                    byName.computeIfAbsent(key, none -> new ArrayList<>(1)).add(each));
        }
        return byName;
    }

    /** All changes, in the order of the data. */
    public List<MunicipalityChange> changes() {
        return changes;
    }

    /** The changes that name a code among their {@code from}. */
    public List<MunicipalityChange> changesFrom(NisCode code) {
        return changesFrom.getOrDefault(code.value(), List.of());
    }

    /** The changes that name a code as their {@code to}. */
    public List<MunicipalityChange> changesTo(NisCode code) {
        return changesTo.getOrDefault(code.value(), List.of());
    }

    /** All days on which something happens to a code, or to what it came from and went into, in order. */
    public Set<LocalDate> daysOf(NisCode code) {
        Set<LocalDate> days = new TreeSet<>();
        for (NisCode each : line(code)) {
            for (Municipality record : withCode(each.value())) {
                CoveredDays.addBounds(record.period(), days);
            }
            for (MunicipalityChange change : changesFrom(each)) {
                days.add(change.date());
            }
            for (MunicipalityChange change : changesTo(each)) {
                days.add(change.date());
            }
        }
        return Collections.unmodifiableSet(days);
    }

    /** A code and all codes that it went into, one after the other, itself first. */
    public Set<NisCode> line(NisCode code) {
        Set<NisCode> line = new LinkedHashSet<>();
        Deque<NisCode> open = new ArrayDeque<>(List.of(code));
        while (!open.isEmpty()) {
            NisCode next = open.pop();
            if (line.add(next)) {
                List<MunicipalityChange> out = changesFrom(next);
                for (int i = out.size() - 1; i >= 0; i--) {
                    open.push(out.get(i).to());
                }
            }
        }
        return Collections.unmodifiableSet(line);
    }
}
