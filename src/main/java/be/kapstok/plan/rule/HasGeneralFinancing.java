package be.kapstok.plan.rule;

import be.kapstok.catalogue.FindingSink;
import be.kapstok.model.DomainGrouping;
import be.kapstok.reason.Reason;
import be.kapstok.reason.RuleId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A plan has at least two policy domains: the compulsory general financing, and one more. Source: BBC questions and answers of the
 * Agency for Home Affairs.
 */
final class HasGeneralFinancing implements PlanRule {
    @Override
    public RuleId id() {
        return RuleId.of("RB-50");
    }

    @Override
    public @Nullable Reason unapplied(ReviewedPlan reviewed) {
        return Unapplied.unlessTold(!reviewed.plan().policyDomains().isEmpty(), "policyDomains");
    }

    @Override
    public void check(ReviewedPlan reviewed, FindingSink findings) {
        List<DomainGrouping> domains = reviewed.plan().policyDomains();
        if (domains.stream().noneMatch(OwnDomains::isFinancing)) {
            findings.at("/policyDomains").saying("financing").tell();
        } else if (domains.stream().allMatch(OwnDomains::isFinancing)) {
            findings.at("/policyDomains").tell();
        }
    }
}
