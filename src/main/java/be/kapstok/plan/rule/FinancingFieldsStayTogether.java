package be.kapstok.plan.rule;

import be.kapstok.catalogue.FindingSink;
import be.kapstok.model.DomainGrouping;
import be.kapstok.model.PolicyDomainId;
import be.kapstok.reason.Excerpt;
import be.kapstok.reason.RuleId;
import org.jspecify.annotations.Nullable;

/**
 * The policy fields 0010 to 0090 belong to general financing. Source: BBC-DR taxonomy, subdomain 00.
 */
final class FinancingFieldsStayTogether implements PlanRule {
    @Override
    public RuleId id() {
        return RuleId.of("RB-51");
    }

    @Override
    public void check(ReviewedPlan reviewed, FindingSink findings) {
        for (ReviewedPlan.FieldUse use : reviewed.fieldUses()) {
            if (use.code().compareTo("0010") >= 0 && use.code().compareTo("0090") <= 0) {
                Object elsewhere = elsewhere(use, reviewed.words());
                if (elsewhere != null) {
                    findings.at(use.pointer()).tell(use.code(), elsewhere);
                }
            }
        }
    }

    /** The name of the domain to which a field is given, or {@code null} when it is general financing or not told. */
    private static @Nullable Object elsewhere(ReviewedPlan.FieldUse use, PlanVocabulary words) {
        DomainGrouping domain = use.domain();
        if (domain != null) {
            return OwnDomains.isFinancing(domain) ? null : Excerpt.of(OwnDomains.nameOf(domain), Excerpt.IN_A_SENTENCE);
        }
        PolicyDomainId own =
                use.action() == null ? null : use.action().policyDomainId().orElse(null);
        return own == null || own.equals(OwnDomains.FINANCING) ? null : words.nameOf(own);
    }
}
