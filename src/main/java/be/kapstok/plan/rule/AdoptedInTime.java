package be.kapstok.plan.rule;

import be.kapstok.catalogue.FindingSink;
import be.kapstok.reason.Reason;
import be.kapstok.reason.RuleId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The council adopts a plan before the end of the year after the elections, which is the year before its first. Source:
 * municipality of Tervuren, page on the multi-year plan; the article of the decree was not read.
 */
final class AdoptedInTime implements PlanRule {
    @Override
    public RuleId id() {
        return RuleId.of("RB-25");
    }

    @Override
    public @Nullable Reason unapplied(ReviewedPlan reviewed) {
        return Unapplied.unlessTold(reviewed.plan().adoptedOn() != null, "adoptedOn");
    }

    @Override
    public void check(ReviewedPlan reviewed, FindingSink findings) {
        LocalDate adopted = reviewed.plan().adoptedOn();
        LocalDate first = reviewed.firstDay();
        if (adopted != null && !adopted.isBefore(first)) {
            findings.at("/adoptedOn").tell(adopted, first.minusDays(1));
        }
    }
}
