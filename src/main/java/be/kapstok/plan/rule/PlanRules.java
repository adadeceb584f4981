package be.kapstok.plan.rule;

import be.kapstok.catalogue.Rule;
import be.kapstok.catalogue.UnappliedReason;
import be.kapstok.model.MultiYearPlan;
import be.kapstok.model.PlanPart;
import be.kapstok.reason.Reason;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** The rules about plans, in the order of their ids. */
public final class PlanRules {
    public static final List<Rule<ReviewedPlan>> ALL = List.of(
            new InclusiveBesideCategorical(),
            new RunsALocalPolicyCycle(),
            Rule.of("RB-25", FormRules::adoptedInTime, unlessTold("adoptedOn", plan -> plan.adoptedOn() != null)),
            hasParts("RB-26", PlanPart.POLICY_PART, PlanPart.FINANCIAL_NOTE, PlanPart.EXPLANATION),
            hasParts("RB-27", PlanPart.STRATEGIC_NOTE, PlanPart.FINANCIAL_NOTE, PlanPart.EXPLANATION),
            Rule.of("RB-28", FormRules::statesPolicyAndObjectives, FormRules::policyNotTold),
            Rule.of("RB-29", FormRules::nothingHangsLoose),
            Rule.of("RB-30", FormRules::priorityComesFromBelow),
            Rule.of("RB-31", FormRules::estimatesObjectives),
            Rule.of("RB-32", FormRules::revisedEachYear, unlessUntold("revisions")),
            Rule.of("RB-33", IntegrationRules::holdsIntegration),
            Rule.of("RB-34", IntegrationRules::holdsIntegration),
            Rule.of("RB-35", SeparatePlanRules::noSeparatePlan, unlessUntold("separatePlans")),
            Rule.of("RB-36", SeparatePlanRules::separatePlanLinksActions, unlessUntold("separatePlans")),
            Rule.of("RB-37", SeparatePlanRules::separatePlanWasUsual, unlessUntold("separatePlans")),
            Rule.of("RB-38", DomainRules::integrationIsNoDomain, unlessItHasDomains()),
            Rule.of("RB-39", IntegrationRules::spreadOverDomains, IntegrationRules::tooFewDomainsKnown),
            Rule.of("RB-40", IntegrationRules::pageDomainsWithout, unlessDataHasDomains()),
            Rule.of("RB-41", IntegrationRules::mainlyInclusive, IntegrationRules::tooFewKindsKnown),
            Rule.of("RB-42", IntegrationRules::categoricalIsAllowed),
            Rule.of(
                    "RB-43",
                    ApproachRules::analysisHasOriginFigures,
                    unlessTold("contextAnalysis", plan -> plan.contextAnalysis() != null)),
            Rule.of("RB-44", ApproachRules::namesDirectors, unlessUntold("director")),
            Rule.of("RB-45", ApproachRules::letsPeopleTakePart, unlessUntold("participation")),
            Rule.of(
                    "RB-46",
                    ApproachRules::addressesAllInhabitants,
                    unlessTold("audienceGroups", plan -> !plan.audienceGroups().isEmpty())),
            Rule.of(
                    "RB-47",
                    ApproachRules::answersPriorities,
                    unlessTold("asksIntegrationSubsidy", plan -> plan.asksIntegrationSubsidy() != null)),
            Rule.of(
                    "RB-48",
                    DomainRules::onlyStandardFields,
                    unlessListed("policyFields", words -> !words.fieldCodes().isEmpty())),
            Rule.of("RB-49", DomainRules::splitsInItemsOnly),
            Rule.of("RB-50", DomainRules::hasGeneralFinancing, each -> {
                Reason untold = unlessUntold("policyDomains").apply(each);
                return untold == null ? unlessItHasDomains().apply(each) : untold;
            }),
            Rule.of("RB-51", DomainRules::financingFieldsStayTogether),
            Rule.of("RB-52", DomainRules::oneDomainPerField),
            Rule.of("RB-53", DomainRules::fieldsExistInPeriod),
            Rule.of("RB-54", DomainRules::integrationFieldIsNoDomain),
            Rule.of("RB-55", IntegrationRules::notAllOnIntegrationField),
            Rule.of("RB-57", DomainRules::ownSplitOfDomains, unlessDataHasDomains()),
            Rule.of(
                    "RB-74",
                    ApproachRules::municipalityDirects,
                    unlessTold("director.heldBy", plan -> ApproachRules.holder(plan) != null)));

    private PlanRules() {}

    private static Rule<ReviewedPlan> hasParts(String id, PlanPart... parts) {
        return Rule.of(
                id,
                (reviewed, findings) -> FormRules.hasParts(reviewed, findings, parts),
                unlessTold("parts", plan -> !plan.parts().isEmpty()));
    }

    private static Function<ReviewedPlan, @Nullable Reason> unlessItHasDomains() {
        return unlessTold("policyDomains", plan -> !plan.policyDomains().isEmpty());
    }

    private static Function<ReviewedPlan, @Nullable Reason> unlessDataHasDomains() {
        return unlessListed("policyDomains", words -> !words.domains().isEmpty());
    }

    /** Gives the reason that the rule is not applied when the plan does not give a field. */
    private static Function<ReviewedPlan, @Nullable Reason> unlessTold(String field, Predicate<MultiYearPlan> told) {
        return reviewed -> told.test(reviewed.plan()) ? null : Reason.of(UnappliedReason.NOT_TOLD, field);
    }

    /** Gives the reason that the rule is not applied when the text of the plan has no place for a field. */
    private static Function<ReviewedPlan, @Nullable Reason> unlessUntold(String field) {
        return reviewed -> reviewed.whyUntold(field);
    }

    /** Gives the reason that the rule is not applied when the data has no records in a list. */
    private static Function<ReviewedPlan, @Nullable Reason> unlessListed(
            String list, Predicate<PlanVocabulary> listed) {
        return reviewed -> listed.test(reviewed.words()) ? null : Reason.of(UnappliedReason.NO_LIST_IN_DATA, list);
    }
}
