package be.kapstok.validation;

import be.kapstok.model.Measure;
import be.kapstok.model.MultiYearPlan;
import be.kapstok.model.Practice;
import be.kapstok.model.VisibleText;
import be.kapstok.reason.RuleId;
import be.kapstok.reason.Severity;
import java.util.List;

/** A target group in own words has words. */
final class OwnWordsMissing implements DatasetRule {
    private static final String OWN_WORDS = "other:";

    @Override
    public RuleId id() {
        return RuleId.of("KD-OWN-WORDS-MISSING");
    }

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    @Override
    public void take(Entry entry, Records records, Faults faults) {
        if (entry.record() instanceof Measure measure) {
            check(entry, measure.targetGroups(), "/targetGroups/", faults);
        } else if (entry.record() instanceof Practice practice) {
            check(entry, practice.targetGroups(), "/targetGroups/", faults);
        } else if (entry.record() instanceof MultiYearPlan plan) {
            check(entry, plan.audienceGroups(), "/audienceGroups/", faults);
        }
    }

    private static void check(Entry entry, List<String> groups, String pointer, Faults faults) {
        for (int i = 0; i < groups.size(); i++) {
            String group = groups.get(i);
            if (group != null
                    && group.startsWith(OWN_WORDS)
                    && VisibleText.isBlank(group.substring(OWN_WORDS.length()))) {
                faults.tell(entry, pointer + i);
            }
        }
    }
}
