package be.kapstok.migration;

import be.kapstok.dataset.Dataset;
import be.kapstok.dataset.Kind;
import be.kapstok.migration.CodeMigration.Step;
import be.kapstok.migration.DatasetPolicies.Nature;
import be.kapstok.migration.MigrationReport.Outcome;
import be.kapstok.model.Coverage;
import be.kapstok.model.Keyed;
import be.kapstok.model.Municipality;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/**
 * Carries the records of one list. Where the code of the municipality is part of their key, records that get the same key
 * become one. Records with an id of their own only move, or are copied when their municipality is several.
 *
 * @param <T> the type of the records
 */
final class ListMigration<T extends Keyed> {
    private final CarriedList<T> list;
    private final BiFunction<? super T, Set<String>, List<String>> namers;
    private final Set<String> keys = new HashSet<>();
    private final Map<String, Map<String, String>> copies = new HashMap<>();

    /** A list, and the keys of what names a record and is not copied for the same municipalities. */
    ListMigration(CarriedList<T> list, BiFunction<? super T, Set<String>, List<String>> namers) {
        this.list = list;
        this.namers = namers;
        list.records().forEach(each -> keys.add(each.key()));
    }

    /** Records that get the same key, or one that stays, with their places in the list and the codes that they have. */
    private static final class Group<T> {
        private final String key;
        private final @Nullable Step step;
        private final List<Integer> places = new ArrayList<>();
        private final List<T> records = new ArrayList<>();
        private final List<String> written = new ArrayList<>();

        Group(String key, @Nullable Step step) {
            this.key = key;
            this.step = step;
        }
    }

    /** The ids of the copies of each record that was copied, by the municipality that each is about. */
    Map<String, Map<String, String>> copies() {
        return copies;
    }

    /** Carries the list into a data set, and tells what became of each record. */
    List<MigratedRecord> carry(Dataset.Builder out) {
        List<T> after = new ArrayList<>();
        List<Integer> origins = new ArrayList<>();
        List<MigratedRecord> all = new ArrayList<>();
        for (Group<T> group : groups()) {
            MigratedRecord told = new MigratedRecord(group.places.stream()
                    .map(each -> list.data.places().of(list.kind, each, ""))
                    .toList());
            List<T> made = carried(group, told);
            boolean stay = made.size() == group.places.size();
            for (int i = 0; i < made.size(); i++) {
                after.add(made.get(i));
                origins.add(group.places.get(stay ? i : 0));
            }
            all.add(told);
        }
        out.carried(list.kind, after, origins);
        return all;
    }

    private Iterable<Group<T>> groups() {
        Map<String, Group<T>> groups = new LinkedHashMap<>();
        for (int i = 0; i < list.records().size(); i++) {
            T record = list.records().get(i);
            String written = list.written(record);
            Step step = written == null ? null : list.carrying.of(written);
            Municipality joined = step != null && step.goesToOne() && !list.hasIds()
                    ? step.now().get(0)
                    : null;
            String key = joined == null ? "stays " + i : about(record, joined).key();
            Group<T> group = groups.computeIfAbsent(key, each -> new Group<>(each, step));
            group.places.add(i);
            group.records.add(record);
            if (written != null) {
                group.written.add(written);
            }
        }
        return groups.values();
    }

    private T about(T record, Municipality now) {
        return list.fields.with(record, list.about(record, now));
    }

    /** What the records of a group become; they themselves when they stay. */
    private List<T> carried(Group<T> group, MigratedRecord told) {
        T first = group.records.get(0);
        Step step = group.step;
        if (step != null && step.now().size() > 1) {
            return divided(first, group.written.get(0), step, told);
        }
        group.written.forEach(each -> told.take(each, list.carrying.of(each), false));
        if (step == null || !step.goesToOne()) {
            return List.of(list.withCodes(first, told));
        }
        Municipality now = step.now().get(0);
        if (!list.hasIds() && isInDoubt(group, step, now, told)) {
            told.stays(Outcome.AMBIGUOUS);
            return group.records;
        }
        T made = group.records.size() == 1 ? moved(first, step, now) : merged(group.records, now, told);
        return made == null ? group.records : List.of(list.withCodes(made, told));
    }

    /** A record under another code; beside counts of a part, a note keeps its origin. */
    private T moved(T record, Step step, Municipality now) {
        Map<String, @Nullable Object> values = new HashMap<>(list.about(record, now));
        boolean part = step.outcome() != Outcome.UNCHANGED && step.whole().size() > 1;
        if (part && list.hasCounts() && list.policy("note") == MergePolicy.LIST) {
            values.put("note", new RecordMerger<>(list, List.of(record), new ValueMerger()).value("note", Nature.TEXT));
        }
        return list.fields.with(record, values);
    }

    private @Nullable T merged(List<T> records, Municipality now, MigratedRecord told) {
        ValueMerger merger = new ValueMerger();
        Map<String, @Nullable Object> values = new RecordMerger<>(list, records, merger).values();
        values.putAll(list.about(records.get(0), now));
        told.tell(merger.reasons());
        if (merger.isRefused()) {
            told.stays(Outcome.REFUSED);
            return null;
        }
        told.worsen(Outcome.MERGED);
        list.natures.forEach((field, nature) -> {
            if (nature == Nature.COUNT || nature == Nature.SHARE) {
                List<?> from = records.stream()
                        .map(each -> list.fields.get(each, field))
                        .toList();
                told.became(field, from, values.get(field));
            }
        });
        return list.fields.with(records.get(0), values);
    }

    /** Whether records stay since another has their key, or since it is not known who serves the whole that they go to. */
    private boolean isInDoubt(Group<T> group, Step step, Municipality now, MigratedRecord told) {
        boolean there =
                keys.contains(group.key) && !group.written.contains(now.nis().value());
        if (there || new HashSet<>(group.written).size() < group.written.size()) {
            told.tell(MigrationReason.CARRIED_COLLIDES, group.key);
            return true;
        }
        List<Municipality> missing = new ArrayList<>(step.whole());
        missing.removeIf(each -> group.written.contains(each.nis().value()));
        if (missing.isEmpty()) {
            return false;
        }
        if (list.kind != Kind.POSTCODES) {
            told.worsen(Outcome.PARTIAL);
        }
        told.tell(MigrationReason.CARRIED_IN_PART, now.label(), MigrationReasons.labels(missing));
        Set<String> rest = new HashSet<>(Set.of(now.nis().value()));
        missing.forEach(each -> rest.add(each.nis().value()));
        boolean doubt = false;
        for (T each : group.records) {
            doubt |= each instanceof Coverage coverage && isServedByOthers(coverage, rest, now, told);
        }
        return doubt;
    }

    /** Whether other bodies serve the rest of what a part goes into, or the whole. */
    private boolean isServedByOthers(Coverage part, Set<String> rest, Municipality now, MigratedRecord told) {
        List<Coverage> others = list.data.list(Kind.COVERAGES).stream()
                .filter(each -> rest.contains(each.area().value()))
                .filter(each ->
                        !each.body().equals(part.body()) && each.period().overlaps(part.period()))
                .toList();
        others.forEach(each -> told.tell(
                MigrationReason.CARRIED_SERVED_BY_OTHERS,
                part.body().value(),
                each.area().value(),
                each.body().value(),
                now.label()));
        return !others.isEmpty();
    }

    private List<T> divided(T record, String written, Step step, MigratedRecord told) {
        ValueMerger merger = new ValueMerger();
        Map<String, String> ids = new LinkedHashMap<>();
        List<Map<String, @Nullable Object>> values =
                new RecordMerger<>(list, List.of(record), merger).divided(step.now());
        for (int i = 0; i < values.size(); i++) {
            ids.put(
                    step.codes().get(i).value(),
                    list.fields.with(record, values.get(i)).key());
        }
        for (String each : values.isEmpty() ? List.<String>of() : namers.apply(record, ids.keySet())) {
            merger.refuse(MigrationReason.CARRIED_NAMED, MigrationReasons.shown(each));
        }
        for (String each : ids.values()) {
            if (keys.contains(each) && !each.equals(record.key())) {
                merger.refuse(MigrationReason.CARRIED_COLLIDES, MigrationReasons.shown(each));
            }
        }
        told.take(written, step, !merger.isRefused());
        if (merger.isRefused()) {
            T stays = list.hasIds() ? list.withCodes(record, told) : record;
            told.tell(merger.reasons());
            told.stays(Outcome.REFUSED);
            return List.of(stays);
        }
        told.tell(merger.reasons());
        T carried = list.withCodes(record, told);
        copies.put(record.key(), ids);
        return values.stream().map(each -> list.fields.with(carried, each)).toList();
    }
}
