package be.kapstok.validation;

import be.kapstok.dataset.RecordWriter;
import be.kapstok.reason.Finding;
import be.kapstok.reason.Languages;
import be.kapstok.validation.Profile.Suppression;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The records of a file in which a profile accepts findings, by list and key. Reading reports findings before the key
 * of their record is known: these wait until the record is read.
 */
final class AcceptedRecords {
    private static final Pattern IN_A_RECORD = Pattern.compile("/([A-Za-z]+)/([0-9]{1,9})(/.*)?", Pattern.DOTALL);

    private final Map<String, List<Suppression>> perRuleAndList = new HashMap<>();
    private final Map<String, Set<String>> keysPerList = new HashMap<>();
    private final Map<String, Entry> named = new HashMap<>();
    private final Map<String, Integer> reached = new HashMap<>();
    private final Map<String, List<Finding>> waiting = new LinkedHashMap<>();
    private final RecordValues values = new RecordValues();

    /** Accepts a finding in the record with a key. */
    void accept(Suppression each) {
        String list = String.valueOf(each.list());
        perRuleAndList
                .computeIfAbsent(each.rule() + " " + list, none -> new ArrayList<>())
                .add(each);
        keysPerList.computeIfAbsent(list, none -> new HashSet<>()).add(String.valueOf(each.record()));
    }

    /** Notes a record, and returns the findings that waited for it. */
    List<Finding> meet(Entry entry) {
        Set<String> keys = keysPerList.get(entry.kind().list());
        if (keys == null) {
            return List.of();
        }
        reached.put(entry.kind().list(), entry.index());
        String key = entry.key();
        if (key != null && keys.contains(key)) {
            named.put(entry.pointer(), entry);
        }
        List<Finding> waited = waiting.remove(entry.pointer());
        return waited == null ? List.of() : waited;
    }

    /** Lets a finding wait if it may be accepted and its record is not yet known; returns whether it waits. */
    boolean keepsWaiting(Finding finding) {
        if (perRuleAndList.isEmpty()) {
            return false;
        }
        Matcher place = IN_A_RECORD.matcher(finding.location().pointer());
        if (!place.matches()
                || candidates(finding, place).isEmpty()
                || reached.getOrDefault(place.group(1), -1) >= Integer.parseInt(place.group(2))) {
            return false;
        }
        waiting.computeIfAbsent("/" + place.group(1) + "/" + place.group(2), none -> new ArrayList<>())
                .add(finding);
        return true;
    }

    private List<Suppression> candidates(Finding finding, Matcher place) {
        return perRuleAndList.getOrDefault(finding.rule() + " " + place.group(1), List.of());
    }

    /** The suppression that accepts a finding in a known record, or {@code null}. */
    @Nullable
    Suppression accepting(Finding finding) {
        Matcher place = IN_A_RECORD.matcher(finding.location().pointer());
        if (named.isEmpty() || !place.matches()) {
            return null;
        }
        Entry entry = named.get("/" + place.group(1) + "/" + place.group(2));
        if (entry == null) {
            return null;
        }
        String field = place.group(3) == null ? "" : place.group(3);
        for (Suppression each : candidates(finding, place)) {
            if (String.valueOf(each.record()).equals(entry.key())
                    && (each.file() == null
                            || each.file().equals(finding.location().file()))
                    && (each.field() == null || pointer(each.field()).equals(field))
                    && (each.value() == null || holds(entry, field, each.value()))) {
                return each;
            }
        }
        return null;
    }

    private static String pointer(String field) {
        return field.isEmpty() || field.startsWith("/") ? field : "/" + field;
    }

    /** Whether a field has a value, as JSON writes it or as the text in it. */
    private boolean holds(Entry entry, String field, String value) {
        if (!(entry.record() instanceof Record record)) {
            return false;
        }
        RecordWriter writer = new RecordWriter(Languages.ENGLISH);
        List<String> written = new ArrayList<>();
        values.of(record, (each, component, place) -> {
            if (place.pointer().equals(field)) {
                written.add(writer.write(each));
            }
        });
        return written.contains(value) || written.contains(writer.write(value));
    }

    /** Returns the findings that waited for a record that cannot be read, and lets no more findings wait for it. */
    List<Finding> giveUp() {
        List<Finding> all = new ArrayList<>();
        waiting.values().forEach(all::addAll);
        waiting.clear();
        return all;
    }

    /** Forgets the records of the file. */
    void forget() {
        named.clear();
        reached.clear();
    }
}
