package be.kapstok.migration;

import be.kapstok.dataset.Dataset;
import be.kapstok.dataset.Kind;
import be.kapstok.migration.CodeMigration.Step;
import be.kapstok.migration.MigrationReport.Entry;
import be.kapstok.migration.MigrationReport.Outcome;
import be.kapstok.migration.MigrationReport.Total;
import be.kapstok.model.Coverage;
import be.kapstok.model.Keyed;
import be.kapstok.model.Municipality;
import be.kapstok.model.NisCode;
import be.kapstok.model.Population;
import be.kapstok.model.Postcode;
import be.kapstok.reason.Location;
import be.kapstok.reason.Reason;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Carries the records of one data set from the municipalities of one day to those of another. */
final class DatasetMigration {
    private final Dataset data;
    private final CodeMigration carrying;
    private final DatasetPolicies policies;
    private final Map<NisCode, BigDecimal> shares;
    private final Dataset.Builder out;
    private final List<MigratedRecord> all = new ArrayList<>();
    private final List<Total> totals = new ArrayList<>();

    DatasetMigration(Dataset data, CodeMigration carrying, MergePolicies policies) {
        this.policies = new DatasetPolicies(policies);
        this.data = data;
        this.carrying = carrying;
        this.shares = policies.shares();
        this.out = data.toBuilder();
    }

    DatasetMigrationReport run() {
        carry(Kind.POSTCODES, new PostcodeMerging(policies));
        totals(carry(Kind.POPULATIONS, new PopulationMerging(policies, shares)));
        carry(Kind.COVERAGES, new CoverageMerging(policies, carrying));
        all.addAll(new OwnedRecords(data, carrying, policies).carry(out));
        Map<String, Location> located = new HashMap<>();
        all.forEach(each -> each.places().forEach(place -> located.put(place.pointer(), place)));
        List<Entry> entries = all.stream()
                .filter(MigratedRecord::isTold)
                .map(each -> each.entry(located))
                .toList();
        Reason what = MigrationReasons.told(MigrationReason.CARRIED_LIST, carrying.from(), carrying.to(), "NIS");
        return new DatasetMigrationReport(
                carrying.from(),
                carrying.to(),
                out.build(),
                entries,
                totals,
                carrying.why().closing(List.of(what), carrying.to()));
    }

    /** Records that get the same key, or one that has a key of its own. */
    private static final class Group<T> {
        private final List<Integer> places = new ArrayList<>();
        private final List<T> records = new ArrayList<>();
        private final List<NisCode> codes = new ArrayList<>();
        private @Nullable Step step;
    }

    /** Carries a list of which the code of a municipality is part of the key. */
    private <T extends Keyed> List<T> carry(Kind<T> kind, ListMerging<T> merging) {
        List<T> before = data.list(kind);
        Map<String, Group<T>> groups = new LinkedHashMap<>();
        Set<String> keys = new HashSet<>();
        for (int i = 0; i < before.size(); i++) {
            T each = before.get(i);
            keys.add(each.key());
            NisCode code = merging.code(each);
            Step step = code == null ? null : carrying.of(code);
            String key = "stays " + i;
            if (step != null && step.goesToOne()) {
                key = merging.moved(each, step.now().get(0).nis(), true).key();
            }
            Group<T> group = groups.computeIfAbsent(key, none -> new Group<>());
            group.places.add(i);
            group.records.add(each);
            group.step = step;
            if (code != null) {
                group.codes.add(code);
            }
        }
        List<T> records = new ArrayList<>();
        List<Integer> origins = new ArrayList<>();
        for (Group<T> group : groups.values()) {
            MigratedRecord told = new MigratedRecord();
            group.places.forEach(i -> told.at(data.places().of(kind, i, "")));
            List<T> made = carried(group, merging, keys, told);
            boolean stay = made.isEmpty();
            records.addAll(stay ? group.records : made);
            for (int i = 0; i < (stay ? group.records : made).size(); i++) {
                origins.add(group.places.get(stay ? i : 0));
            }
            all.add(told);
        }
        out.carried(kind, records, origins);
        return records;
    }

    /** What the records of a group become; nothing when they stay as they are. */
    private <T extends Keyed> List<T> carried(
            Group<T> group, ListMerging<T> merging, Set<String> keys, MigratedRecord told) {
        T first = group.records.get(0);
        Step step = group.step;
        if (step == null) {
            T besides = merging.besides(first, told);
            return List.of(besides);
        }
        if (step.now().size() > 1) {
            return divided(group, merging, keys, told);
        }
        for (NisCode each : group.codes) {
            told.take(each.value(), carrying.of(each));
        }
        if (!step.goesToOne()) {
            return List.of(merging.besides(first, told));
        }
        Municipality now = step.now().get(0);
        String key = merging.moved(first, now.nis(), true).key();
        boolean there = keys.contains(key) && !group.codes.contains(now.nis());
        if (there || group.codes.stream().distinct().count() < group.codes.size()) {
            told.stays(Outcome.AMBIGUOUS, List.of(MigrationReasons.told(MigrationReason.CARRIED_COLLIDES, key)));
            return List.of();
        }
        List<Municipality> missing = new ArrayList<>(step.whole());
        missing.removeIf(each -> group.codes.contains(each.nis()));
        boolean isOfAWhole = !(first instanceof Postcode);
        if (!missing.isEmpty() && isOfAWhole) {
            told.worsen(Outcome.PARTIAL);
        }
        if (!missing.isEmpty()) {
            told.tell(List.of(MigrationReasons.told(
                    MigrationReason.CARRIED_IN_PART, now.label(), MigrationReasons.labels(missing))));
            List<Reason> doubts = doubts(group.records, missing, now);
            if (!doubts.isEmpty()) {
                told.stays(Outcome.AMBIGUOUS, doubts);
                return List.of();
            }
        }
        if (group.records.size() == 1) {
            boolean whole = step.outcome() == Outcome.UNCHANGED || step.whole().size() == 1;
            return List.of(merging.besides(merging.moved(first, now.nis(), whole), told));
        }
        List<Reason> why = new ArrayList<>();
        T merged = merging.merged(group.records, now.nis(), why);
        if (merged == null) {
            told.stays(Outcome.REFUSED, why);
            return List.of();
        }
        told.worsen(Outcome.MERGED);
        told.tell(why);
        return List.of(merging.besides(merged, told));
    }

    private <T extends Keyed> List<T> divided(
            Group<T> group, ListMerging<T> merging, Set<String> keys, MigratedRecord told) {
        T record = group.records.get(0);
        String code = group.codes.get(0).value();
        Step step = carrying.of(group.codes.get(0));
        List<Reason> why = new ArrayList<>();
        List<T> parts = merging.divided(record, step.now(), why);
        for (T each : parts) {
            if (keys.contains(each.key()) && !each.key().equals(record.key())) {
                told.take(code, step);
                why.add(MigrationReasons.told(MigrationReason.CARRIED_COLLIDES, each.key()));
                told.stays(Outcome.REFUSED, why);
                return List.of();
            }
        }
        if (parts.isEmpty()) {
            told.take(code, step);
            told.stays(Outcome.REFUSED, why);
            return List.of();
        }
        told.takeAll(code, step);
        told.tell(why);
        return parts.stream().map(each -> merging.besides(each, told)).toList();
    }

    /** Whether others serve the rest of what a part goes into, or the whole: then it is not known who serves the whole. */
    private List<Reason> doubts(List<?> records, List<Municipality> missing, Municipality now) {
        List<Reason> doubts = new ArrayList<>();
        for (Object record : records) {
            for (Coverage other : record instanceof Coverage ? data.list(Kind.COVERAGES) : List.<Coverage>of()) {
                String area = other.area().value();
                boolean ofTheRest = area.equals(now.nis().value())
                        || missing.stream().anyMatch(each -> each.nis().value().equals(area));
                boolean ofAnother = !other.body().equals(((Coverage) record).body());
                if (ofTheRest && ofAnother && other.period().overlaps(((Coverage) record).period())) {
                    doubts.add(MigrationReasons.told(
                            MigrationReason.CARRIED_SERVED_BY_OTHERS,
                            ((Coverage) record).body().value(),
                            area,
                            other.body().value(),
                            now.label()));
                }
            }
        }
        return doubts;
    }

    private void totals(List<Population> after) {
        List<Population> before = data.list(Kind.POPULATIONS);
        for (Map.Entry<String, Function<Population, @Nullable Integer>> field : PopulationMerging.COUNTS.entrySet()) {
            Function<Population, @Nullable Integer> of = field.getValue();
            if (before.stream().anyMatch(each -> of.apply(each) != null)) {
                totals.add(new Total("populations." + field.getKey(), total(before, of), total(after, of), 0));
            }
        }
    }

    private static BigDecimal total(List<Population> all, Function<Population, @Nullable Integer> of) {
        BigDecimal total = BigDecimal.ZERO;
        for (Population each : all) {
            Integer count = of.apply(each);
            total = count == null ? total : total.add(BigDecimal.valueOf(count));
        }
        return total;
    }
}
