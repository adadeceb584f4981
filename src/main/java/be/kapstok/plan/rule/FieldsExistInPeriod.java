package be.kapstok.plan.rule;

import be.kapstok.catalogue.FindingSink;
import be.kapstok.model.PolicyField;
import be.kapstok.reason.Message;
import be.kapstok.reason.RuleId;
import java.time.LocalDate;
import java.util.List;

/**
 * The policy fields of a plan exist in all its years. Source: the shipped policy fields, of which some years are inferred.
 */
final class FieldsExistInPeriod implements PlanRule {
    @Override
    public RuleId id() {
        return RuleId.of("RB-53");
    }

    @Override
    public void check(ReviewedPlan reviewed, FindingSink findings) {
        LocalDate from = reviewed.firstDay();
        LocalDate until = reviewed.lastDay().plusDays(1);
        for (ReviewedPlan.FieldUse use : reviewed.fieldUses()) {
            List<PolicyField> records = reviewed.words().field(use.code());
            if (!records.isEmpty() && !reviewed.words().existsThroughout(use.code(), from, until)) {
                findings.at(use.pointer())
                        .tell(
                                use.code(),
                                records.stream()
                                        .map(each -> Message.of(each.period()))
                                        .toList());
            }
        }
    }
}
