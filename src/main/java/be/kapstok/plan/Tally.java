package be.kapstok.plan;

import be.kapstok.model.MeasureKind;
import be.kapstok.model.Money;
import be.kapstok.model.PolicyAim;
import be.kapstok.model.PolicyDomain;
import be.kapstok.model.PolicyDomainId;
import be.kapstok.plan.rule.Euros;
import be.kapstok.plan.rule.PlannedAction;
import be.kapstok.plan.rule.ReviewedPlan;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Counts the integration actions of a plan. */
final class Tally {
    /** A value of target groups that is not a group: the measure is for no group in particular. */
    private static final String NO_GROUP = "none";

    private final ReviewedPlan reviewed;
    private final @Nullable Money whole;

    Tally(ReviewedPlan reviewed) {
        this.reviewed = reviewed;
        this.whole = expenses(reviewed.integration());
    }

    /** The total cost of actions; {@code null} when no cost is given, or the cost of an action is unclear. */
    private static @Nullable Money expenses(List<PlannedAction> actions) {
        if (actions.stream().anyMatch(PlannedAction::unclear)) {
            return null;
        }
        return Euros.sum(actions.stream()
                .map(PlannedAction::expenses)
                .filter(Objects::nonNull)
                .toList());
    }

    List<ActionKind> actions() {
        return reviewed.integration().stream()
                .map(each -> new ActionKind(
                        each.id(),
                        each.action().title(),
                        each.action().measure(),
                        each.domain(),
                        each.kind(),
                        each.expenses()))
                .toList();
    }

    List<KindShare> shares() {
        return shares(reviewed.integration());
    }

    /** The shares of some integration actions in all of them, a share for each kind. */
    private List<KindShare> shares(List<PlannedAction> some) {
        List<KindShare> shares = new ArrayList<>();
        for (MeasureKind kind : MeasureKind.values()) {
            if (kind == MeasureKind.NO_SIGN) {
                continue;
            }
            List<PlannedAction> ofKind =
                    some.stream().filter(each -> each.kind() == kind).toList();
            Money expenses = expenses(ofKind);
            shares.add(new KindShare(
                    kind, ofKind.size(), shareOfAll(ofKind.size()), expenses, Euros.share(expenses, whole)));
        }
        return shares;
    }

    private @Nullable BigDecimal shareOfAll(int count) {
        int all = reviewed.integration().size();
        return all == 0 ? null : Euros.share(BigDecimal.valueOf(count), BigDecimal.valueOf(all));
    }

    /**
     * The domains of the seed page, then the others with any action: first those of the data, in its order, then those
     * that the data does not have.
     */
    List<DomainRow> matrix() {
        Map<PolicyDomainId, List<PlannedAction>> byDomain = reviewed.byDomain();
        List<DomainRow> rows = new ArrayList<>();
        List<DomainRow> others = new ArrayList<>();
        for (PolicyDomain domain : reviewed.words().domains()) {
            List<PlannedAction> actions = byDomain.getOrDefault(domain.id(), List.of());
            byDomain.remove(domain.id());
            DomainRow row = new DomainRow(domain.id(), domain.name(), domain.onPage(), shares(actions));
            if (domain.onPage()) {
                rows.add(row);
            } else if (!actions.isEmpty()) {
                others.add(row);
            }
        }
        rows.addAll(others);
        byDomain.forEach((id, actions) -> rows.add(new DomainRow(id, null, false, shares(actions))));
        List<PlannedAction> nowhere = reviewed.withoutDomain();
        if (!nowhere.isEmpty()) {
            rows.add(new DomainRow(null, null, false, shares(nowhere)));
        }
        return rows;
    }

    List<AimCount> aims() {
        List<AimCount> aims = new ArrayList<>();
        for (PolicyAim aim : PolicyAim.values()) {
            aims.add(new AimCount(aim, (int) reviewed.integration().stream()
                    .map(PlannedAction::measure)
                    .filter(each -> each != null && each.aims().contains(aim))
                    .count()));
        }
        return aims;
    }

    /** The groups of the data in its order, then other groups in the order of the actions. */
    List<GroupCount> groups() {
        Map<String, Integer> counts = new LinkedHashMap<>();
        for (PlannedAction each : reviewed.integration()) {
            if (each.measure() != null) {
                new LinkedHashSet<>(each.measure().targetGroups())
                        .forEach(group -> counts.merge(group, 1, Integer::sum));
            }
        }
        counts.remove(NO_GROUP);
        List<GroupCount> groups = new ArrayList<>();
        for (String known : reviewed.words().groups()) {
            Integer count = counts.remove(known);
            if (count != null) {
                groups.add(new GroupCount(known, count));
            }
        }
        counts.forEach((group, count) -> groups.add(new GroupCount(group, count)));
        return groups;
    }

    List<String> bookedOnIntegrationField() {
        return reviewed.integration().stream()
                .filter(PlannedAction::onIntegrationField)
                .map(PlannedAction::id)
                .toList();
    }

    List<SeparatePlanStanding> separatePlans() {
        Set<String> ids = reviewed.actionIds();
        return reviewed.plan().separatePlans().stream()
                .map(each -> {
                    List<String> missing = each.linkedActions().stream()
                            .filter(id -> !ids.contains(id))
                            .toList();
                    boolean linked = missing.isEmpty() && !each.linkedActions().isEmpty();
                    return new SeparatePlanStanding(each.title(), standing(linked), each.linkedActions(), missing);
                })
                .toList();
    }

    private SeparatePlanStanding.Standing standing(boolean linked) {
        int year = reviewed.plan().startYear();
        if (year < 2014) {
            return SeparatePlanStanding.Standing.USUAL;
        }
        if (year < 2020) {
            return SeparatePlanStanding.Standing.NOT_ALLOWED;
        }
        return linked ? SeparatePlanStanding.Standing.ALLOWED : SeparatePlanStanding.Standing.DOUBTFUL;
    }
}
