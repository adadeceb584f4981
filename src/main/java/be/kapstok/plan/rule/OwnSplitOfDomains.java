package be.kapstok.plan.rule;

import be.kapstok.catalogue.FindingSink;
import be.kapstok.model.DomainGrouping;
import be.kapstok.reason.Excerpt;
import be.kapstok.reason.Reason;
import be.kapstok.reason.RuleId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Tells that a split in policy domains of its own is no error. Source: BBC questions and answers of the Agency for Home Affairs. A
 * domain that is integration alone is left to RB-38.
 */
final class OwnSplitOfDomains implements PlanRule {
    @Override
    public RuleId id() {
        return RuleId.of("RB-57");
    }

    @Override
    public @Nullable Reason unapplied(ReviewedPlan reviewed) {
        return Unapplied.unlessListed(!reviewed.words().domains().isEmpty(), "policyDomains");
    }

    @Override
    public void check(ReviewedPlan reviewed, FindingSink findings) {
        List<String> own = reviewed.plan().policyDomains().stream()
                .filter(each -> !OwnDomains.isFinancing(each) && !usual(each, reviewed.words()))
                .map(OwnDomains::nameOf)
                .filter(each -> !reviewed.settings().integrationAlone(each))
                .map(each -> Excerpt.of(each, Excerpt.IN_A_SENTENCE))
                .toList();
        if (!own.isEmpty()) {
            findings.at("/policyDomains").tell(own);
        }
    }

    private static boolean usual(DomainGrouping domain, PlanVocabulary words) {
        return (domain.id() != null && words.namesDomain(domain.id()))
                || (domain.name() != null && words.namesDomain(domain.name()));
    }
}
