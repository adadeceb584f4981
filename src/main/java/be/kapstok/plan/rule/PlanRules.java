package be.kapstok.plan.rule;

import be.kapstok.model.PlanPart;
import java.util.List;

/** The rules about plans, in the order of their ids. */
public final class PlanRules {
    public static final List<PlanRule> ALL = List.of(
            new InclusiveBesideCategorical(),
            new RunsALocalPolicyCycle(),
            new AdoptedInTime(),
            HasParts.of("RB-26", PlanPart.POLICY_PART, PlanPart.FINANCIAL_NOTE, PlanPart.EXPLANATION),
            HasParts.of("RB-27", PlanPart.STRATEGIC_NOTE, PlanPart.FINANCIAL_NOTE, PlanPart.EXPLANATION),
            new StatesPolicyAndObjectives(),
            new NothingHangsLoose(),
            new PriorityComesFromBelow(),
            new EstimatesObjectives(),
            new RevisedEachYear(),
            new HoldsIntegration(),
            new StillHoldsIntegration(),
            new NoSeparatePlan(),
            new SeparatePlanLinksActions(),
            new SeparatePlanWasUsual(),
            new IntegrationIsNoDomain(),
            new SpreadOverDomains(),
            new PageDomainsWithout(),
            new MainlyInclusive(),
            new CategoricalIsAllowed(),
            new AnalysisHasOriginFigures(),
            new NamesDirectors(),
            new LetsPeopleTakePart(),
            new AddressesAllInhabitants(),
            new AnswersPriorities(),
            new OnlyStandardFields(),
            new SplitsInItemsOnly(),
            new HasGeneralFinancing(),
            new FinancingFieldsStayTogether(),
            new OneDomainPerField(),
            new FieldsExistInPeriod(),
            new IntegrationFieldIsNoDomain(),
            new NotAllOnIntegrationField(),
            new OwnSplitOfDomains(),
            new MunicipalityDirects());

    private PlanRules() {}
}
