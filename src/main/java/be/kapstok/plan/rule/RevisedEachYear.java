package be.kapstok.plan.rule;

import be.kapstok.catalogue.FindingSink;
import be.kapstok.reason.RuleId;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;

/**
 * A plan is revised at least once a year. Sources: pages of Drogenbos, Zedelgem and Vosselaar. No clock is read: only years that
 * are over by the last revision are judged.
 */
final class RevisedEachYear implements PlanRule {
    @Override
    public RuleId id() {
        return RuleId.of("RB-32");
    }

    @Override
    public void check(ReviewedPlan reviewed, FindingSink findings) {
        List<LocalDate> revisions = reviewed.plan().revisions();
        if (revisions.isEmpty()) {
            findings.at("").saying("none").tell();
            return;
        }
        int last = Collections.max(revisions).getYear();
        for (int year = reviewed.plan().startYear();
                year < last && year <= reviewed.plan().endYear();
                year++) {
            int missing = year;
            if (revisions.stream().noneMatch(each -> each.getYear() == missing)) {
                findings.at("/revisions").tell(String.valueOf(year));
            }
        }
    }
}
