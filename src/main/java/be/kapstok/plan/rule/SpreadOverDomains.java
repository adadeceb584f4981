package be.kapstok.plan.rule;

import be.kapstok.catalogue.FindingSink;
import be.kapstok.reason.Reason;
import be.kapstok.reason.RuleId;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Integration actions are spread over several policy domains. Source: seed page; over how many is a choice of this library.
 *
 * <p>One action alone cannot be spread. Actions of which no domain is known may lie in others: then nothing is found.
 */
final class SpreadOverDomains implements PlanRule {
    @Override
    public RuleId id() {
        return RuleId.of("RB-39");
    }

    @Override
    public @Nullable Reason unapplied(ReviewedPlan reviewed) {
        return tooFew(reviewed) && !reviewed.withoutDomain().isEmpty() ? Unapplied.tooFewDomains() : null;
    }

    @Override
    public void check(ReviewedPlan reviewed, FindingSink findings) {
        if (tooFew(reviewed)) {
            List<Object> names = new ArrayList<>();
            reviewed.byDomain()
                    .keySet()
                    .forEach(each -> names.add(reviewed.words().nameOf(each)));
            findings.at("").tell(names.size(), names, reviewed.settings().minimumDomains());
        }
    }

    private static boolean tooFew(ReviewedPlan reviewed) {
        return reviewed.integration().size() > 1
                && reviewed.byDomain().size() < reviewed.settings().minimumDomains();
    }
}
