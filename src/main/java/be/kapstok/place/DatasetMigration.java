package be.kapstok.place;

import be.kapstok.dataset.Dataset;
import be.kapstok.dataset.Kind;
import be.kapstok.model.AreaCode;
import be.kapstok.model.Coverage;
import be.kapstok.model.Integratiedienst;
import be.kapstok.model.Keyed;
import be.kapstok.model.Measure;
import be.kapstok.model.MultiYearPlan;
import be.kapstok.model.Municipality;
import be.kapstok.model.NisCode;
import be.kapstok.model.Population;
import be.kapstok.model.Postcode;
import be.kapstok.model.Practice;
import be.kapstok.model.Text;
import be.kapstok.place.Carrying.Step;
import be.kapstok.place.MigrationReport.Entry;
import be.kapstok.place.MigrationReport.Outcome;
import be.kapstok.place.MigrationReport.Total;
import be.kapstok.reason.Location;
import be.kapstok.reason.Reason;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Carries the records of one data set from the municipalities of one day to those of another. */
final class DatasetMigration {
    private static final String PEOPLE = "population";

    private final Dataset data;
    private final Carrying carrying;
    private final MergePolicies policies;
    private final Dataset.Builder out;
    private final List<Carried> all = new ArrayList<>();
    private final List<Total> totals = new ArrayList<>();

    DatasetMigration(Dataset data, Carrying carrying, MergePolicies policies) {
        mustBeKnown(policies);
        this.data = data;
        this.carrying = carrying;
        this.policies = policies;
        this.out = data.toBuilder();
    }

    /** Refuses what would be passed over in silence. */
    private static void mustBeKnown(MergePolicies policies) {
        List<String> unused = new ArrayList<>();
        policies.columns().forEach((column, policy) -> {
            boolean used = column.equals(PEOPLE) && (policy == MergePolicy.SUM || policy == MergePolicy.ASK);
            if (!used) {
                unused.add(column + "=" + policy.name().toLowerCase(Locale.ROOT));
            }
        });
        policies.keys().forEach(each -> unused.add("key " + each));
        if (policies.weight() != null) {
            unused.add("weight " + policies.weight());
        }
        if (!policies.shares().isEmpty()) {
            unused.add("shares");
        }
        if (!unused.isEmpty()) {
            throw new IllegalArgumentException(
                    "of a data set only population has a policy, sum or ask; it has no use for: "
                            + String.join(", ", unused));
        }
    }

    /** A record, what it becomes, and what is told of it; {@code record} changes while records are merged. */
    private static final class Carried {
        private final List<Location> places = new ArrayList<>();
        private final List<String> was = new ArrayList<>();
        private final Set<NisCode> now = new LinkedHashSet<>();
        private final Set<Reason> reasons = new LinkedHashSet<>();
        private Outcome outcome = Outcome.UNCHANGED;
        private boolean told;

        /** Takes what became of a code; the worst outcome of several is that of the record. */
        void take(String written, Step step) {
            told = true;
            was.add(written);
            step.now().forEach(each -> now.add(each.nis()));
            reasons.addAll(step.reasons());
            worsen(step.outcome());
        }

        void worsen(Outcome other) {
            List<Outcome> bad = List.of(
                    Outcome.UNCHANGED,
                    Outcome.MOVED,
                    Outcome.MERGED,
                    Outcome.AMBIGUOUS,
                    Outcome.UNKNOWN,
                    Outcome.REFUSED);
            outcome = bad.indexOf(other) > bad.indexOf(outcome) ? other : outcome;
        }

        Entry entry(Map<String, Location> located) {
            return new Entry(
                    outcome,
                    places.stream()
                            .map(each -> located.getOrDefault(each.pointer(), each))
                            .toList(),
                    was,
                    List.copyOf(now),
                    List.copyOf(reasons));
        }
    }

    MigrationReport run() {
        carry(
                Kind.POSTCODES,
                (each, told) -> Rewriting.with(each, Map.of("municipality", code(each.municipality(), told))),
                DatasetMigration::samePostcode);
        populations();
        carry(Kind.COVERAGES, this::coverage, DatasetMigration::sameCoverage);
        carry(
                Kind.INTEGRATIEDIENSTEN,
                (Integratiedienst each, Carried told) ->
                        Rewriting.with(each, Map.of("municipality", code(each.municipality(), told))),
                null);
        carry(
                Kind.PRACTICES,
                (Practice each, Carried told) ->
                        Rewriting.with(each, Map.of("municipalities", words(each.municipalities(), told))),
                null);
        carry(Kind.MEASURES, this::measure, null);
        carry(
                Kind.PLANS,
                (MultiYearPlan each, Carried told) ->
                        Rewriting.with(each, Map.of("municipality", word(each.municipality(), told))),
                null);
        Set<String> pointers = new LinkedHashSet<>();
        all.forEach(each -> each.places.forEach(place -> pointers.add(place.pointer())));
        Map<String, Location> located = data.places().locate(pointers);
        List<Entry> entries = all.stream()
                .filter(each -> each.told)
                .map(each -> each.entry(located))
                .toList();
        Reason what = PlaceReasons.told(PlaceReason.CARRIED_LIST, carrying.from(), carrying.to(), "NIS");
        return new MigrationReport(
                carrying.from(),
                carrying.to(),
                out.build(),
                null,
                entries,
                totals,
                carrying.why().closing(List.of(what), carrying.to()));
    }

    /** What becomes of a record, telling what became of each of its codes. */
    private interface Change<T> {
        T of(T record, Carried told);
    }

    /** How two records of one key become one. */
    private interface Join<T> {
        T of(T one, T other);
    }

    private <T extends Keyed> void carry(Kind<T> kind, Change<T> change, @Nullable Join<T> join) {
        List<T> before = data.list(kind);
        Set<String> keys = new LinkedHashSet<>();
        before.forEach(each -> keys.add(each.key()));
        Map<String, Integer> made = new HashMap<>();
        List<T> records = new ArrayList<>();
        List<Integer> origins = new ArrayList<>();
        List<Carried> told = new ArrayList<>();
        for (int i = 0; i < before.size(); i++) {
            T was = before.get(i);
            Carried one = new Carried();
            one.places.add(data.places().of(kind, i, ""));
            T now = change.of(was, one);
            boolean moved = !now.key().equals(was.key());
            Integer first = moved ? made.get(now.key()) : null;
            if (first != null && join != null) {
                records.set(first, join.of(records.get(first), now));
                Carried whole = told.get(first);
                whole.places.addAll(one.places);
                whole.was.addAll(one.was);
                whole.reasons.addAll(one.reasons);
                whole.worsen(Outcome.MERGED);
                continue;
            }
            if (moved && keys.contains(now.key())) {
                one.worsen(Outcome.AMBIGUOUS);
                one.now.clear();
                one.reasons.add(PlaceReasons.told(PlaceReason.CARRIED_COLLIDES, now.key()));
                now = was;
            }
            made.put(now.key(), records.size());
            records.add(now);
            origins.add(i);
            told.add(one);
        }
        all.addAll(told);
        out.carried(kind, records, origins);
    }

    private NisCode code(NisCode code, Carried told) {
        Step step = carrying.of(code);
        told.take(code.value(), step);
        return step.goesToOne() ? step.now().get(0).nis() : code;
    }

    private String word(String written, Carried told) {
        if (!NisCode.matches(written)) {
            told.take(written, carrying.of(new WrittenCode(written, null)));
            return written;
        }
        return code(NisCode.of(written), told).value();
    }

    /** Codes or names, of which the names stay; each once. */
    private List<String> words(List<String> written, Carried told) {
        Set<String> words = new LinkedHashSet<>();
        written.forEach(each -> words.add(NisCode.matches(each) ? word(each, told) : each));
        return List.copyOf(words);
    }

    private Measure measure(Measure measure, Carried told) {
        Map<String, Object> values = new HashMap<>();
        String municipality = measure.municipality();
        if (municipality != null) {
            values.put("municipality", word(municipality, told));
        }
        values.put("cooperation", words(measure.cooperation(), told));
        return Rewriting.with(measure, values);
    }

    private Coverage coverage(Coverage coverage, Carried told) {
        Map<String, Object> values = new HashMap<>();
        NisCode area = NisCode.of(coverage.area().value());
        if (carrying.known(area)) {
            values.put("area", AreaCode.of(code(area, told)));
        }
        Set<NisCode> except = new LinkedHashSet<>();
        coverage.except().forEach(each -> except.add(code(each, told)));
        values.put("except", List.copyOf(except));
        return Rewriting.with(coverage, values);
    }

    private static Postcode samePostcode(Postcode one, Postcode other) {
        return Rewriting.with(
                one,
                Map.of(
                        "places",
                        union(one.places(), other.places()),
                        "sources",
                        union(one.sources(), other.sources())));
    }

    private static Coverage sameCoverage(Coverage one, Coverage other) {
        return Rewriting.with(
                one,
                Map.of(
                        "except",
                        union(one.except(), other.except()),
                        "sources",
                        union(one.sources(), other.sources())));
    }

    private static <T> List<T> union(List<T> one, List<T> other) {
        Set<T> both = new LinkedHashSet<>(one);
        both.addAll(other);
        return List.copyOf(both);
    }

    /** People of what became one are summed, year by year; the shares are weighted by them. */
    private void populations() {
        List<Population> before = data.list(Kind.POPULATIONS);
        Map<String, List<Integer>> groups = new LinkedHashMap<>();
        Set<String> keys = new LinkedHashSet<>();
        before.forEach(each -> keys.add(each.key()));
        for (int i = 0; i < before.size(); i++) {
            Population each = before.get(i);
            Step step = carrying.of(each.nis());
            String key = step.goesToOne() ? step.now().get(0).nis() + " " + each.year() : "stays " + i;
            groups.computeIfAbsent(key, none -> new ArrayList<>()).add(i);
        }
        List<Population> records = new ArrayList<>();
        List<Integer> origins = new ArrayList<>();
        for (List<Integer> group : groups.values()) {
            Carried told = new Carried();
            List<Population> parts = group.stream().map(before::get).toList();
            for (int i : group) {
                told.places.add(data.places().of(Kind.POPULATIONS, i, ""));
                told.take(before.get(i).nis().value(), carrying.of(before.get(i).nis()));
            }
            Population sum = people(parts, told, keys);
            if (sum == null) {
                records.addAll(parts);
                origins.addAll(group);
                told.now.clear();
            } else {
                records.add(sum);
                origins.add(group.get(0));
            }
            all.add(told);
        }
        out.carried(Kind.POPULATIONS, records, origins);
        if (!before.isEmpty()) {
            totals.add(new Total("populations.population", total(before), total(records), 0));
        }
    }

    private @Nullable Population people(List<Population> parts, Carried told, Set<String> keys) {
        Population first = parts.get(0);
        Step step = carrying.of(first.nis());
        if (!step.goesToOne()) {
            return first;
        }
        Municipality now = step.now().get(0);
        List<NisCode> codes = parts.stream().map(Population::nis).toList();
        boolean there = keys.contains(now.nis() + " " + first.year()) && !codes.contains(now.nis());
        if (there || codes.stream().distinct().count() < codes.size()) {
            told.worsen(Outcome.AMBIGUOUS);
            told.reasons.add(PlaceReasons.told(PlaceReason.CARRIED_COLLIDES, now.nis() + " " + first.year()));
            return null;
        }
        List<Municipality> missing = new ArrayList<>(step.whole());
        missing.removeIf(each -> codes.contains(each.nis()));
        if (!missing.isEmpty()) {
            told.reasons.add(
                    PlaceReasons.told(PlaceReason.CARRIED_IN_PART, PlaceReasons.label(now), Carrying.labels(missing)));
        }
        if (parts.size() == 1) {
            return Rewriting.with(first, Map.of("nis", now.nis()));
        }
        if (policies.columns().get(PEOPLE) == MergePolicy.ASK) {
            told.worsen(Outcome.REFUSED);
            List<Object> numbers = new ArrayList<>(parts.stream()
                    .map(each -> String.valueOf(each.population()))
                    .toList());
            told.reasons.add(PlaceReasons.told(PlaceReason.CARRIED_ASKED, PEOPLE, numbers));
            return null;
        }
        told.worsen(Outcome.MERGED);
        Set<Object> sources = new LinkedHashSet<>();
        parts.forEach(each -> sources.addAll(each.sources()));
        Map<String, @Nullable Object> values = new HashMap<>();
        values.put("nis", now.nis());
        values.put(PEOPLE, parts.stream().mapToInt(Population::population).sum());
        values.put("foreignOriginShare", share(parts));
        values.put("foreignOriginCount", sum(parts, Population::foreignOriginCount));
        values.put("nonEuOriginCount", sum(parts, Population::nonEuOriginCount));
        values.put("sources", List.copyOf(sources));
        values.put("note", notes(parts));
        return Rewriting.with(first, values);
    }

    private static @Nullable Integer sum(List<Population> parts, Function<Population, @Nullable Integer> field) {
        int sum = 0;
        for (Population each : parts) {
            Integer count = field.apply(each);
            if (count == null) {
                return null;
            }
            sum += count;
        }
        return sum;
    }

    private static @Nullable BigDecimal share(List<Population> parts) {
        BigDecimal people = BigDecimal.ZERO;
        BigDecimal weighted = BigDecimal.ZERO;
        int scale = 0;
        for (Population each : parts) {
            BigDecimal share = each.foreignOriginShare();
            if (share == null) {
                return null;
            }
            BigDecimal count = BigDecimal.valueOf(each.population());
            people = people.add(count);
            weighted = weighted.add(share.multiply(count));
            scale = Math.max(scale, share.scale());
        }
        return people.signum() == 0 ? null : weighted.divide(people, scale, RoundingMode.HALF_UP);
    }

    /** The notes, each behind the code that it comes from; one that all have stands once. */
    private static @Nullable Text notes(List<Population> parts) {
        Set<Text> different = new LinkedHashSet<>();
        List<String> all = new ArrayList<>();
        for (Population each : parts) {
            Text note = each.note();
            if (note != null) {
                different.add(note);
                all.add(each.nis() + ": " + note.nl());
            }
        }
        if (different.isEmpty()) {
            return null;
        }
        boolean same = different.size() == 1 && all.size() == parts.size();
        return same ? different.iterator().next() : new Text(String.join(" | ", all), null, null);
    }

    private static BigDecimal total(List<Population> all) {
        return all.stream().map(each -> BigDecimal.valueOf(each.population())).reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
