package be.kapstok.plan.rule;

import be.kapstok.catalogue.FindingSink;
import be.kapstok.model.DomainGrouping;
import be.kapstok.reason.Excerpt;
import be.kapstok.reason.RuleId;
import java.util.HashMap;
import java.util.Map;

/**
 * Within one plan a policy field belongs to one policy domain. It follows from the policy and management cycle; no text was read
 * that says so.
 */
final class OneDomainPerField implements PlanRule {
    @Override
    public RuleId id() {
        return RuleId.of("RB-52");
    }

    @Override
    public void check(ReviewedPlan reviewed, FindingSink findings) {
        Map<String, DomainGrouping> first = new HashMap<>();
        for (ReviewedPlan.FieldUse use : reviewed.fieldUses()) {
            if (use.domain() != null) {
                DomainGrouping earlier = first.putIfAbsent(use.code(), use.domain());
                if (earlier != null && !name(earlier).equals(name(use.domain()))) {
                    findings.at(use.pointer()).tell(use.code(), name(earlier), name(use.domain()));
                }
            }
        }
    }

    private static String name(DomainGrouping domain) {
        return Excerpt.of(OwnDomains.nameOf(domain), Excerpt.IN_A_SENTENCE);
    }
}
