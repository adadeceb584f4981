package be.kapstok.validation;

import be.kapstok.reason.Excerpt;
import be.kapstok.reason.RuleId;
import be.kapstok.reason.Severity;
import be.kapstok.validation.RecordValues.Place;
import java.lang.reflect.RecordComponent;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A list of ids, codes, words or days holds each of them once. */
final class RepeatedValue implements ValueRule {
    @Override
    public RuleId id() {
        return RuleId.of("KD-REPEATED-VALUE");
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public void take(Entry entry, Object value, RecordComponent component, Place place, Faults faults) {
        if (value instanceof List<?> list && list.size() > 1 && isPlain(list.get(0))) {
            Map<Object, Integer> first = new HashMap<>();
            for (int i = 0; i < list.size(); i++) {
                Integer before = list.get(i) == null ? null : first.putIfAbsent(list.get(i), i);
                if (before != null) {
                    faults.tellMeant(
                            entry,
                            place.pointer() + "/" + i,
                            Optional.empty(),
                            Excerpt.of(Words.value(list.get(i)), Excerpt.IN_A_SENTENCE),
                            entry.at(place.pointer() + "/" + before).pointer());
                }
            }
        }
    }

    /** Whether the elements are single values: records of several fields may be alike. */
    private static boolean isPlain(Object element) {
        return !(element instanceof Record record) || record.getClass().getRecordComponents().length == 1;
    }
}
