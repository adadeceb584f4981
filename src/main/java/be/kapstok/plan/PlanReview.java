package be.kapstok.plan;

import be.kapstok.catalogue.NotApplied;
import be.kapstok.measure.MeasureAnswer;
import be.kapstok.model.Municipality;
import be.kapstok.model.MunicipalityChange;
import be.kapstok.model.PlanningPeriod;
import be.kapstok.model.PolicyDomainId;
import be.kapstok.reason.Answer;
import be.kapstok.reason.Finding;
import be.kapstok.reason.Reason;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The review of a multi-year plan: how it treats integration.
 *
 * @param plan the id of the plan
 * @param day its first day, the day whose rules apply
 * @param municipalities the municipality, and those to which its territory belongs later in the plan's years
 * @param mergers the changes of the municipality within the plan's years
 * @param planningPeriod the planning period for which the plan is made, or {@code null} when it does not start in one
 * @param measures its measures, each judged on its own day or, without that, on the plan's first day, in the order of
 *     the actions
 * @param actions its integration actions, in the order of the plan
 * @param matrix its integration actions by policy domain and kind: the domains of the seed page first, then the others
 *     with any such action
 * @param shares the number and the cost of its integration actions of each kind
 * @param aims the number of integration actions that serve each of the three aims
 * @param targetGroups the number of integration actions that reach each target group
 * @param domainsWithout the policy domains of the seed page that have no integration action
 * @param bookedOnIntegrationField the ids of the integration actions booked on field 0902
 * @param separatePlans the separate integration plans, each with the verdict of the rules
 * @param findings the findings in the plan itself, in the order of the rules
 * @param notApplied the rules that were not applied, each with its reason
 * @param reasons the reasons on which the review rests; never empty
 * @since 0.1.0
 */
public record PlanReview(
        String plan,
        LocalDate day,
        List<Municipality> municipalities,
        List<MunicipalityChange> mergers,
        @Nullable PlanningPeriod planningPeriod,
        List<MeasureAnswer> measures,
        List<ActionKind> actions,
        List<DomainRow> matrix,
        List<KindShare> shares,
        List<AimCount> aims,
        List<GroupCount> targetGroups,
        List<PolicyDomainId> domainsWithout,
        List<String> bookedOnIntegrationField,
        List<SeparatePlanStanding> separatePlans,
        List<Finding> findings,
        List<NotApplied> notApplied,
        List<Reason> reasons)
        implements Answer {
    /** Copies the lists. */
    public PlanReview {
        municipalities = List.copyOf(municipalities);
        mergers = List.copyOf(mergers);
        measures = List.copyOf(measures);
        actions = List.copyOf(actions);
        matrix = List.copyOf(matrix);
        shares = List.copyOf(shares);
        aims = List.copyOf(aims);
        targetGroups = List.copyOf(targetGroups);
        domainsWithout = List.copyOf(domainsWithout);
        bookedOnIntegrationField = List.copyOf(bookedOnIntegrationField);
        separatePlans = List.copyOf(separatePlans);
        findings = List.copyOf(findings);
        notApplied = List.copyOf(notApplied);
        reasons = List.copyOf(reasons);
    }
}
