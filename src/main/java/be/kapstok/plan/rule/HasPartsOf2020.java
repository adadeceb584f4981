package be.kapstok.plan.rule;

import be.kapstok.catalogue.FindingSink;
import be.kapstok.model.PlanPart;
import be.kapstok.reason.Reason;
import be.kapstok.reason.RuleId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A plan from 2020 on has a strategic note, a financial note and an explanation. Sources: BBC order of 30 March 2018, title 2,
 * chapter 2; pages of Affligem, Vosselaar and Tervuren.
 */
final class HasPartsOf2020 implements PlanRule {
    private static final List<PlanPart> PARTS =
            List.of(PlanPart.STRATEGIC_NOTE, PlanPart.FINANCIAL_NOTE, PlanPart.EXPLANATION);

    @Override
    public RuleId id() {
        return RuleId.of("RB-27");
    }

    @Override
    public @Nullable Reason unapplied(ReviewedPlan reviewed) {
        return Unapplied.unlessTold(!reviewed.plan().parts().isEmpty(), "parts");
    }

    @Override
    public void check(ReviewedPlan reviewed, FindingSink findings) {
        Parts.check(PARTS, reviewed, findings);
    }
}
