package be.kapstok.plan.rule;

import be.kapstok.catalogue.FindingSink;
import be.kapstok.model.MeasureKind;
import be.kapstok.reason.Reason;
import be.kapstok.reason.RuleId;
import org.jspecify.annotations.Nullable;

/**
 * Integration policy is mainly inclusive: there are more inclusive than categorical integration actions. Source: seed page; that a
 * majority by count decides is a choice of this library.
 *
 * <p>Actions whose kind is not known may be inclusive: where they could turn the count, nothing is found.
 */
final class MainlyInclusive implements PlanRule {
    @Override
    public RuleId id() {
        return RuleId.of("RB-41");
    }

    @Override
    public @Nullable Reason unapplied(ReviewedPlan reviewed) {
        int inclusive = reviewed.count(MeasureKind.INCLUSIVE);
        int categorical = reviewed.count(MeasureKind.CATEGORICAL);
        int unknown = reviewed.count(MeasureKind.UNDETERMINED);
        int lacking = categorical + reviewed.settings().inclusiveLead() - inclusive;
        boolean none = inclusive + categorical == 0;
        return none || (lacking > 0 && unknown >= lacking) ? Unapplied.tooFewKinds() : null;
    }

    @Override
    public void check(ReviewedPlan reviewed, FindingSink findings) {
        int inclusive = reviewed.count(MeasureKind.INCLUSIVE);
        int categorical = reviewed.count(MeasureKind.CATEGORICAL);
        if (inclusive - categorical < reviewed.settings().inclusiveLead()) {
            findings.at("").tell(inclusive, categorical);
        }
    }
}
