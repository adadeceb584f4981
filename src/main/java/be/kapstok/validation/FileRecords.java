package be.kapstok.validation;

import be.kapstok.dataset.Kind;
import be.kapstok.dataset.RecognisedFile;
import be.kapstok.reason.Finding;
import be.kapstok.reason.Location;
import be.kapstok.reason.RuleId;
import be.kapstok.reason.Severity;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The records of one file: how many there are, and which of them are faulty. It holds a bit for each record, so that it
 * also knows the faulty records whose findings were only counted. An error is a fault of the record that it points
 * into. Errors elsewhere harm no record, except a list or column that stands twice: nobody knows which is meant.
 */
final class FileRecords {
    /** The largest number of faulty records that are listed although none of their findings was kept. */
    private static final int LISTED = 100_000;

    /** The number of faulty records of a stream whose place and key are kept. */
    private static final int NAMED = 1_000;

    private static final Pattern IN_A_RECORD = Pattern.compile("(/([A-Za-z]+)/([0-9]{1,9}))(?:/.*)?", Pattern.DOTALL);

    /** Where a text breaks off; the record in which that happens is told as left out. */
    private static final RuleId BREAK = RuleId.of("KD-MALFORMED-JSON");

    private static final RuleId TWICE = RuleId.of("KD-DUPLICATE-FIELD");

    private final String file;
    private final Map<Kind<?>, Count> counts = new LinkedHashMap<>();
    private final Map<String, Name> names = new HashMap<>();
    private final Map<String, List<Finding>> because = new HashMap<>();
    private List<SkippedRecord> skipped = List.of();
    private boolean unusable;
    private @Nullable RecognisedFile recognition;

    /** The records of a list. */
    private static final class Count {
        private int records;
        private final BitSet faulty = new BitSet();
    }

    /** The place and the key of a faulty record. */
    private record Name(Location place, @Nullable String key) {}

    FileRecords(String file) {
        this.file = file;
    }

    String file() {
        return file;
    }

    /** What was recognised of its table, or {@code null} when it is no table. */
    @Nullable
    RecognisedFile recognition() {
        return recognition;
    }

    void recognition(@Nullable RecognisedFile value) {
        recognition = value;
    }

    private Count of(Kind<?> kind) {
        return counts.computeIfAbsent(kind, none -> new Count());
    }

    /** Counts records of a list. */
    void count(Kind<?> kind, int more) {
        of(kind).records += more;
    }

    /** Counts a record of a stream, and keeps the place and key of a faulty one while there are few. */
    void take(Entry entry, boolean whole) {
        Count count = of(entry.kind());
        count.records++;
        if (!whole) {
            count.faulty.set(entry.index());
        }
        if (names.size() < NAMED && count.faulty.get(entry.index())) {
            name(entry.pointer(), entry.at(""), entry.key());
        }
    }

    /** Notes that a record is faulty; returns whether that was not known. */
    boolean mark(Kind<?> kind, int index) {
        BitSet faulty = of(kind).faulty;
        boolean was = faulty.get(index);
        faulty.set(index);
        return !was;
    }

    /** Notes a finding; returns whether it makes a record faulty that was not. */
    boolean note(Finding finding) {
        if (finding.severity() != Severity.ERROR || finding.rule().equals(BREAK)) {
            return false;
        }
        Matcher place = IN_A_RECORD.matcher(finding.location().pointer());
        Kind<?> kind = place.matches() ? Kind.of(place.group(2)).orElse(null) : null;
        unusable |= kind == null && finding.rule().equals(TWICE);
        return kind != null && mark(kind, Integer.parseInt(place.group(3)));
    }

    /** Notes a fault that is not among the findings of the file, but explains why a record is left out. */
    void because(Finding finding) {
        Matcher place = IN_A_RECORD.matcher(finding.location().pointer());
        if (place.matches()) {
            because.computeIfAbsent(place.group(1), none -> new ArrayList<>()).add(finding);
        }
    }

    /** Notes that no record of the file counts, since its form is not known. */
    void giveUp() {
        unusable = true;
    }

    boolean isUnusable() {
        return unusable;
    }

    /** Whether a record is not sound. */
    boolean isFaulty(Kind<?> kind, int index) {
        Count count = counts.get(kind);
        return unusable || (count != null && count.faulty.get(index));
    }

    /** Whether any record of a kind is faulty. */
    boolean anyFaulty(Kind<?> kind) {
        Count count = counts.get(kind);
        return count != null && !count.faulty.isEmpty();
    }

    /** Forgets faults behind the last record: they are about text that does not make a record. */
    void end() {
        counts.values().forEach(each -> each.faulty.clear(each.records, Math.max(each.records, each.faulty.length())));
        counts.values().removeIf(each -> each.records == 0);
    }

    long records() {
        return counts.values().stream().mapToLong(each -> each.records).sum();
    }

    /** How many records of each list there are, and how many of them are not sound. */
    List<RecordCount> counts() {
        List<RecordCount> all = new ArrayList<>();
        counts.forEach((kind, count) -> all.add(
                new RecordCount(kind.list(), count.records, unusable ? count.records : count.faulty.cardinality())));
        all.sort(Comparator.comparingInt(
                each -> Kind.ALL.indexOf(Kind.of(each.list()).orElseThrow())));
        return all;
    }

    /** Takes the place and key of a faulty record. */
    void name(String pointer, Location place, @Nullable String key) {
        names.putIfAbsent(pointer, new Name(place, key));
    }

    /** Takes the places and keys of faulty records, from a source that knows them all. */
    void name(Namer namer) {
        counts.forEach((kind, count) -> count.faulty.stream()
                .limit(LISTED)
                .forEach(index -> name(Entry.pointer(kind, index), namer.place(kind, index), namer.key(kind, index))));
    }

    /** Knows the places and keys of records. */
    interface Namer {
        Location place(Kind<?> kind, int index);

        @Nullable
        String key(Kind<?> kind, int index);
    }

    /**
     * Makes the list of the faulty records.
     *
     * @param findings the findings that were kept
     * @param all whether to list records without a kept finding too
     */
    void list(List<Finding> findings, boolean all) {
        Map<String, List<Finding>> found = new LinkedHashMap<>();
        because.forEach((pointer, some) -> found.put(pointer, new ArrayList<>(some)));
        for (Finding each : findings) {
            Matcher place = IN_A_RECORD.matcher(each.location().pointer());
            if (each.location().file().equals(file) && place.matches() && isListed(place)) {
                found.computeIfAbsent(place.group(1), none -> new ArrayList<>()).add(each);
            }
        }
        if (all) {
            names.keySet().forEach(each -> found.computeIfAbsent(each, none -> List.of()));
        }
        List<SkippedRecord> list = new ArrayList<>();
        found.forEach((pointer, some) -> {
            Name name = names.get(pointer);
            Location place = name == null ? some.get(0).location() : name.place;
            String key = name == null || name.key == null ? pointer : name.key;
            list.add(new SkippedRecord(pointer, place.line(), place.column(), key, some));
        });
        list.sort(Comparator.comparingInt(SkippedRecord::line).thenComparingInt(SkippedRecord::column));
        skipped = list;
        names.clear();
    }

    private boolean isListed(Matcher place) {
        Kind<?> kind = Kind.of(place.group(2)).orElse(null);
        Count count = kind == null ? null : counts.get(kind);
        return count != null && count.faulty.get(Integer.parseInt(place.group(3)));
    }

    /** The faulty records that are listed. */
    List<SkippedRecord> skipped() {
        return skipped;
    }
}
