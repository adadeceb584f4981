package be.kapstok.plan.rule;

import be.kapstok.catalogue.FindingSink;
import be.kapstok.reason.RuleId;
import java.util.stream.Stream;

/**
 * Tells that field 0902 may be used, and that it does not make integration a policy domain. Source: BBC-DR taxonomy, where 0902
 * stands under subdomain 090 (social policy).
 */
final class IntegrationFieldIsNoDomain implements PlanRule {
    @Override
    public RuleId id() {
        return RuleId.of("RB-54");
    }

    @Override
    public void check(ReviewedPlan reviewed, FindingSink findings) {
        Stream.concat(
                        reviewed.fieldUses().stream()
                                .filter(each -> each.code().equals(PlannedAction.INTEGRATION_FIELD))
                                .map(ReviewedPlan.FieldUse::pointer),
                        reviewed.actions().stream()
                                .filter(PlannedAction::onIntegrationField)
                                .map(PlannedAction::pointer))
                .findFirst()
                .ifPresent(pointer -> findings.at(pointer).tell());
    }
}
