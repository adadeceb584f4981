package be.kapstok.plan.rule;

import be.kapstok.catalogue.FindingSink;
import be.kapstok.catalogue.UnappliedReason;
import be.kapstok.model.Action;
import be.kapstok.model.DomainGrouping;
import be.kapstok.model.MeasureKind;
import be.kapstok.model.MultiYearPlan;
import be.kapstok.model.Objective;
import be.kapstok.model.PlanningPeriod;
import be.kapstok.model.PolicyDomainId;
import be.kapstok.reason.Excerpt;
import be.kapstok.reason.Nearest;
import be.kapstok.reason.Reason;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A plan, with what the rules need to judge it.
 *
 * @param plan the plan
 * @param actions all its actions, in the order of the plan
 * @param integration its integration actions
 * @param territory its municipality, and what becomes of it
 * @param words the vocabulary of the data
 * @param cycles the local policy cycles
 * @param settings the thresholds
 * @param untold the fields for which the form that the plan was read from has no place: that they are empty says nothing
 */
public record ReviewedPlan(
        MultiYearPlan plan,
        List<PlannedAction> actions,
        List<PlannedAction> integration,
        Territory territory,
        PlanVocabulary words,
        Cycles cycles,
        Thresholds settings,
        Set<String> untold) {

    /** A place where a plan names a policy field: for a policy domain, or for an action. */
    public record FieldUse(
            String code,
            String pointer,
            @Nullable DomainGrouping domain,
            @Nullable Action action) {}

    /** The reason that a field says nothing, when the text of the plan has no place for it. */
    @Nullable
    Reason whyUntold(String field) {
        return untold.contains(field) ? Reason.of(UnappliedReason.NO_PLACE_IN_TEXT, field) : null;
    }

    /** Its first day, the day whose rules apply. */
    public LocalDate firstDay() {
        return Objects.requireNonNull(plan.firstDay());
    }

    public LocalDate lastDay() {
        return Objects.requireNonNull(plan.lastDay());
    }

    /** The planning period of its first day; {@code null} when the data has none, and where there are no such periods. */
    public @Nullable PlanningPeriod planningPeriod() {
        return territory.outside() == null ? words.periodOn(firstDay()) : null;
    }

    /** The places where its own domains and its actions name policy fields, in the order of the plan. */
    public List<FieldUse> fieldUses() {
        List<FieldUse> uses = new ArrayList<>();
        for (int i = 0; i < plan.policyDomains().size(); i++) {
            DomainGrouping domain = plan.policyDomains().get(i);
            for (int j = 0; j < domain.fields().size(); j++) {
                uses.add(new FieldUse(domain.fields().get(j), "/policyDomains/" + i + "/fields/" + j, domain, null));
            }
        }
        for (PlannedAction each : actions) {
            String own = each.action().policyField();
            if (own != null) {
                uses.add(new FieldUse(own, each.pointer() + "/policyField", null, each.action()));
            }
        }
        return uses;
    }

    /** The number of integration actions of a kind. */
    public int count(MeasureKind kind) {
        return count(integration, kind);
    }

    public static int count(List<PlannedAction> actions, MeasureKind kind) {
        return (int) actions.stream().filter(each -> each.kind() == kind).count();
    }

    /**
     * The integration actions of each domain, in the order of the first action of each; actions without a domain are
     * left out.
     */
    public Map<PolicyDomainId, List<PlannedAction>> byDomain() {
        Map<PolicyDomainId, List<PlannedAction>> byDomain = new LinkedHashMap<>();
        for (PlannedAction each : integration) {
            PolicyDomainId domain = each.domain();
            if (domain != null) {
                byDomain.computeIfAbsent(domain, none -> new ArrayList<>()).add(each);
            }
        }
        return byDomain;
    }

    /** The integration actions without a known domain. */
    public List<PlannedAction> withoutDomain() {
        return integration.stream().filter(each -> each.domain() == null).toList();
    }

    /** The domains of the seed page that have no integration action. */
    public List<PolicyDomainId> domainsWithout() {
        Map<PolicyDomainId, List<PlannedAction>> served = byDomain();
        List<PolicyDomainId> without = new ArrayList<>();
        words.domains().forEach(each -> {
            if (each.onPage() && !served.containsKey(each.id())) {
                without.add(each.id());
            }
        });
        return without;
    }

    /** The ids of all its actions. */
    public Set<String> actionIds() {
        Set<String> ids = new LinkedHashSet<>();
        actions.forEach(each -> ids.add(each.id()));
        return ids;
    }

    /** The actions under an objective. */
    public static List<Action> actionsOf(Objective objective) {
        return objective.actionPlans().stream()
                .flatMap(each -> each.actions().stream())
                .toList();
    }

    /** Reports each named action that the plan does not have, with the action that was probably meant. */
    void tellUnknown(List<String> named, String pointer, Object by, FindingSink findings) {
        Set<String> ids = actionIds();
        for (int i = 0; i < named.size(); i++) {
            String id = named.get(i);
            if (!ids.contains(id)) {
                findings.at(pointer + i)
                        .saying("unknown")
                        .meaning(Nearest.of(id, ids).orElse(null))
                        .tell(by, Excerpt.of(id, Excerpt.IN_A_SENTENCE));
            }
        }
    }
}
