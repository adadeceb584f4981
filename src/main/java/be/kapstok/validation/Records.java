package be.kapstok.validation;

import be.kapstok.dataset.Dataset;
import be.kapstok.dataset.Incomplete;
import be.kapstok.dataset.Kind;
import be.kapstok.model.Keyed;
import be.kapstok.model.Municipality;
import be.kapstok.model.NisCode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The records of a file, and with them those of the known world that the file does not replace. */
final class Records {
    private final Dataset file;
    private final List<Incomplete> incomplete;
    private final KnownWorld world;
    private final Map<Kind<?>, Map<String, ? extends Keyed>> all = new HashMap<>();
    private final Map<Kind<?>, Set<String>> ids = new HashMap<>();
    private final Map<NisCode, List<Municipality>> municipalities = new HashMap<>();

    Records(Dataset file, List<Incomplete> incomplete, KnownWorld world) {
        this.file = file;
        this.incomplete = incomplete;
        this.world = world;
    }

    /** The data that is checked. */
    Dataset file() {
        return file;
    }

    /** The first day that the data speaks of: as the file says, else the known world; {@code null} when neither does. */
    @Nullable
    LocalDate coveredFrom() {
        LocalDate own = file.header().coveredFrom();
        return own == null ? world.dataset().header().coveredFrom() : own;
    }

    /** The last day that the data speaks of: as the file says, else the known world; {@code null} when neither does. */
    @Nullable
    LocalDate asOf() {
        LocalDate own = file.header().asOf();
        return own == null ? world.dataset().header().asOf() : own;
    }

    /** The file's records of a kind, in its order. */
    <T extends Keyed> List<T> ofFile(Kind<T> kind) {
        return file.list(kind);
    }

    /** All records of a kind: the file's, and the known world's that it does not replace. */
    <T extends Keyed> List<T> all(Kind<T> kind) {
        List<T> records = new ArrayList<>();
        for (Keyed each : byKey(kind).values()) {
            records.add(kind.type().cast(each));
        }
        return records;
    }

    private <T extends Keyed> Map<String, ? extends Keyed> byKey(Kind<T> kind) {
        return all.computeIfAbsent(kind, none -> {
            Map<String, Keyed> byKey = new LinkedHashMap<>();
            world.dataset().list(kind).forEach(each -> byKey.put(each.key(), each));
            file.list(kind).forEach(each -> byKey.put(each.key(), each));
            return byKey;
        });
    }

    /** The ids by which other records refer to a kind. */
    Set<String> ids(Kind<?> kind) {
        return ids.computeIfAbsent(kind, none -> {
            Set<String> known = new LinkedHashSet<>();
            all(kind).forEach(each -> known.add(References.idOf(each)));
            for (Incomplete each : incomplete) {
                if (each.kind() == kind) {
                    addId(each.record(), known);
                }
            }
            return known;
        });
    }

    /** A record that lacks other fields may be referred to all the same: one fault is told, not one for each reference. */
    private static void addId(Keyed record, Set<String> known) {
        try {
            String id = References.idOf(record);
            if (id != null) {
                known.add(id);
            }
        } catch (NullPointerException idMissing) {
            // the id is what it lacks, which is told already
            return;
        }
    }

    /** The records with a code: the file's, and the known world's that it does not replace. */
    List<Municipality> municipalities(NisCode code) {
        if (file.list(Kind.MUNICIPALITIES).isEmpty()) {
            return world.municipalities(code);
        }
        if (municipalities.isEmpty()) {
            all(Kind.MUNICIPALITIES)
                    .forEach(each -> municipalities
                            .computeIfAbsent(each.nis(), none -> new ArrayList<>())
                            .add(each));
        }
        return municipalities.getOrDefault(code, List.of());
    }

    /** What a municipality has become by a day, as far as known. */
    List<Municipality> became(NisCode code, LocalDate day) {
        return world.became(code, day);
    }
}
