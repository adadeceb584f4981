package be.kapstok.validation;

import be.kapstok.model.Estimate;
import be.kapstok.model.MultiYearPlan;
import be.kapstok.reason.Excerpt;
import be.kapstok.validation.RecordValues.Place;
import java.lang.reflect.RecordComponent;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Rules about repetition within a record. */
final class RepetitionRules {
    private RepetitionRules() {}

    static void duplicateInPlan(Entry entry, Records records, DatasetFindings findings) {
        if (entry.record() instanceof MultiYearPlan plan) {
            Map<String, String> first = new HashMap<>();
            for (PlanId each : PlanId.of(plan)) {
                String before = first.putIfAbsent(each.part() + " " + each.id(), each.pointer());
                if (before != null) {
                    findings.at(entry, each.pointer() + "/id")
                            .tell(
                                    Excerpt.of(each.id(), Excerpt.IN_A_SENTENCE),
                                    entry.at(before).pointer());
                }
            }
        }
    }

    static void repeatedValue(
            Entry entry, List<?> list, RecordComponent component, Place place, DatasetFindings findings) {
        if (list.size() > 1 && isPlain(list.get(0))) {
            Map<Object, Integer> first = new HashMap<>();
            for (int i = 0; i < list.size(); i++) {
                Integer before = list.get(i) == null ? null : first.putIfAbsent(list.get(i), i);
                if (before != null) {
                    String word = Excerpt.of(Words.value(list.get(i)), Excerpt.IN_A_SENTENCE);
                    findings.at(entry, place.pointer() + "/" + i)
                            .tell(word, entry.at(place.pointer() + "/" + before).pointer());
                }
            }
        }
    }

    /** Whether elements are single values: records of several fields may be equal. */
    private static boolean isPlain(Object element) {
        return !(element instanceof Record record) || record.getClass().getRecordComponents().length == 1;
    }

    static void repeatedYear(
            Entry entry, List<?> list, RecordComponent component, Place place, DatasetFindings findings) {
        if (!list.isEmpty() && list.get(0) instanceof Estimate) {
            Set<Integer> years = new HashSet<>();
            for (int i = 0; i < list.size(); i++) {
                Integer year = list.get(i) instanceof Estimate estimate ? estimate.year() : null;
                if (year != null && !years.add(year)) {
                    findings.at(entry, place.pointer() + "/" + i + "/year").tell(String.valueOf(year));
                }
            }
        }
    }
}
