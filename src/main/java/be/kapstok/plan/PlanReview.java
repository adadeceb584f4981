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
 * What a multi-year plan makes of integration.
 *
 * @param plan the id of the plan
 * @param day its first day: the rules of that day judge it
 * @param municipalities the municipality, and those that its territory belongs to later in the plan's years
 * @param mergers the changes of the municipality within the plan's years
 * @param planningPeriod the planning period that the plan is made for, or {@code null} when it starts in none
 * @param measures its measures, each judged on its own day or else on the plan's first day, in the order of the actions
 * @param actions its integration actions, in its order
 * @param matrix its integration actions by policy domain and kind: the domains of the seed page first, then the others that
 *     have any
 * @param shares how many integration actions are of each kind, and how much money
 * @param aims how many integration actions serve each of the three aims
 * @param targetGroups how many integration actions reach each target group
 * @param domainsWithout the policy domains named on the seed page that no integration action belongs to
 * @param bookedOnIntegrationField the ids of the integration actions booked on field 0902
 * @param separatePlans the separate integration plans beside it, each with what the rules make of it
 * @param findings what the rules find in the plan itself, in the order of the rules
 * @param notApplied the rules that were not applied, each with why
 * @param reasons what the review rests on; never empty
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
