package be.kapstok.plan.rule;

import be.kapstok.catalogue.FindingSink;
import be.kapstok.catalogue.Rule;
import be.kapstok.reason.RuleId;

/**
 * A plan runs for a local policy cycle: six years, from the second year after the elections to the end of the year
 * after the next elections. Sources: planlastendecreet of 15 July 2011, art. 2, 3°; circular KB/ABB 2019/4.
 */
final class RunsALocalPolicyCycle implements Rule<ReviewedPlan> {
    @Override
    public RuleId id() {
        return RuleId.of("RB-24");
    }

    @Override
    public boolean dated() {
        return false;
    }

    @Override
    public void check(ReviewedPlan reviewed, FindingSink findings) {
        int start = reviewed.plan().startYear();
        int end = reviewed.plan().endYear();
        Cycles.Cycle cycle = reviewed.cycles().nearest(start, end);
        String first = String.valueOf(cycle.start());
        String last = String.valueOf(cycle.end());
        if (start != cycle.start()) {
            findings.at("/startYear").meaning(first).tell(String.valueOf(start), first, last);
        }
        if (end != cycle.end()) {
            findings.at("/endYear").saying("end").meaning(last).tell(String.valueOf(end), first, last);
        }
    }
}
