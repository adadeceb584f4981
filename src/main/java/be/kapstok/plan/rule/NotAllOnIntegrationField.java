package be.kapstok.plan.rule;

import be.kapstok.catalogue.FindingSink;
import be.kapstok.reason.RuleId;
import java.util.List;

/**
 * Integration actions are not all booked on field 0902. Source: seed page, read so: integration is a task of all policy domains.
 * One action alone is not judged.
 */
final class NotAllOnIntegrationField implements PlanRule {
    @Override
    public RuleId id() {
        return RuleId.of("RB-55");
    }

    @Override
    public void check(ReviewedPlan reviewed, FindingSink findings) {
        List<PlannedAction> integration = reviewed.integration();
        if (integration.size() > 1 && integration.stream().allMatch(PlannedAction::onIntegrationField)) {
            findings.at("").tell(integration.size());
        }
    }
}
