package be.kapstok.plan.rule;

import be.kapstok.catalogue.FindingSink;
import be.kapstok.model.ContextAnalysis;
import be.kapstok.model.VisibleText;
import be.kapstok.reason.Reason;
import be.kapstok.reason.RuleId;
import org.jspecify.annotations.Nullable;

/**
 * The context analysis holds figures on local diversity. Sources: ABB brochure of May 2013, ch. 2.2; vlaamserand.be, in nine steps,
 * step 4; municipality of Drogenbos. A plan that does not speak of an analysis is not judged.
 */
final class AnalysisHasOriginFigures implements PlanRule {
    @Override
    public RuleId id() {
        return RuleId.of("RB-43");
    }

    @Override
    public @Nullable Reason unapplied(ReviewedPlan reviewed) {
        return Unapplied.unlessTold(reviewed.plan().contextAnalysis() != null, "contextAnalysis");
    }

    @Override
    public void check(ReviewedPlan reviewed, FindingSink findings) {
        ContextAnalysis analysis = reviewed.plan().contextAnalysis();
        if (analysis != null && VisibleText.isBlank(analysis.originFigures())) {
            findings.at("/contextAnalysis").tell();
        }
    }
}
