package be.kapstok.validation;

import be.kapstok.model.MultiYearPlan;
import be.kapstok.reason.Excerpt;
import be.kapstok.reason.RuleId;
import be.kapstok.reason.Severity;
import java.util.HashMap;
import java.util.Map;

/** Within a plan no two objectives, no two action plans and no two actions have one id. */
final class DuplicateInPlan implements DatasetRule {
    @Override
    public RuleId id() {
        return RuleId.of("KD-DUPLICATE-IN-PLAN");
    }

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    @Override
    public void take(Entry entry, Records records, Faults faults) {
        if (entry.record() instanceof MultiYearPlan plan) {
            Map<String, String> first = new HashMap<>();
            PlanIds.of(plan, (part, id, pointer) -> {
                String before = first.putIfAbsent(part + " " + id, pointer);
                if (before != null) {
                    faults.tell(
                            entry,
                            pointer + "/id",
                            Excerpt.of(id, Excerpt.IN_A_SENTENCE),
                            entry.at(before).pointer());
                }
            });
        }
    }
}
