package be.kapstok.review;

import be.kapstok.model.Action;
import be.kapstok.model.Estimate;
import be.kapstok.model.Money;
import be.kapstok.model.MultiYearPlan;
import be.kapstok.plan.PlanReview;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The plans of exports that were reviewed plan by plan, all together.
 *
 * @param plans how many were reviewed
 * @param notListed how many of them are counted, but not listed in the report
 * @param actions how many actions they have
 * @param integrationActions how many of these are integration actions
 * @param amounts the estimates of all actions, added up by policy field, year and currency, in that order
 * @since 0.1.0
 */
public record PlanTotals(
        long plans, long notListed, long actions, long integrationActions, List<FieldAmounts> amounts) {
    /** Copies the list. */
    public PlanTotals {
        amounts = List.copyOf(amounts);
    }

    /**
     * The amounts on a policy field in a year.
     *
     * @param policyField the code of the field, or {@code null} for the amounts without one
     * @param year the year, or {@code null} for the amounts without one
     * @param receipts what is received, or {@code null} when nothing is estimated
     * @param expenses what is spent, or {@code null} when nothing is estimated
     */
    public record FieldAmounts(
            @Nullable String policyField,
            @Nullable Integer year,
            @Nullable Money receipts,
            @Nullable Money expenses) {}

    /** Adds up plans. */
    static final class Sum {
        private final Map<Key, BigDecimal> receipts = new HashMap<>();
        private final Map<Key, BigDecimal> expenses = new HashMap<>();
        private long plans;
        private long actions;
        private long integration;

        /** What amounts are added up by. */
        private record Key(@Nullable String field, @Nullable Integer year, String currency) {}

        void add(MultiYearPlan plan, PlanReview review) {
            plans++;
            integration += review.actions().size();
            for (Action each : plan.actions().values()) {
                actions++;
                for (Estimate estimate : each.estimates()) {
                    add(each, estimate, estimate.receipts(), receipts);
                    add(each, estimate, estimate.expenses(), expenses);
                }
            }
        }

        private static void add(Action of, Estimate on, @Nullable Money money, Map<Key, BigDecimal> sums) {
            if (money != null) {
                sums.merge(new Key(of.policyField(), on.year(), money.currency()), money.amount(), BigDecimal::add);
            }
        }

        boolean isEmpty() {
            return plans == 0;
        }

        PlanTotals totals(long listed) {
            Comparator<@Nullable String> fields = Comparator.nullsLast(Comparator.naturalOrder());
            Comparator<@Nullable Integer> years = Comparator.nullsLast(Comparator.naturalOrder());
            Map<Key, BigDecimal> all = new HashMap<>(receipts);
            all.putAll(expenses);
            List<FieldAmounts> amounts = new ArrayList<>();
            all.keySet().stream()
                    .sorted(Comparator.comparing(Key::field, fields)
                            .thenComparing(Key::year, years)
                            .thenComparing(Key::currency))
                    .forEach(each -> amounts.add(
                            new FieldAmounts(each.field, each.year, money(each, receipts), money(each, expenses))));
            return new PlanTotals(plans, plans - listed, actions, integration, amounts);
        }

        private static @Nullable Money money(Key key, Map<Key, BigDecimal> sums) {
            BigDecimal amount = sums.get(key);
            return amount == null ? null : new Money(amount, key.currency);
        }
    }
}
