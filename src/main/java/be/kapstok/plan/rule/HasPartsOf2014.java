package be.kapstok.plan.rule;

import be.kapstok.catalogue.FindingSink;
import be.kapstok.model.PlanPart;
import be.kapstok.reason.Reason;
import be.kapstok.reason.RuleId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A plan of 2014 to 2019 has a policy part, a financial note and an explanation. Sources: BBC order of 25 June 2010;
 * municipality of Drogenbos.
 */
final class HasPartsOf2014 implements PlanRule {
    private static final List<PlanPart> PARTS =
            List.of(PlanPart.POLICY_PART, PlanPart.FINANCIAL_NOTE, PlanPart.EXPLANATION);

    @Override
    public RuleId id() {
        return RuleId.of("RB-26");
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
