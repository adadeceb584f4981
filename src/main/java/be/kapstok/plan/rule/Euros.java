package be.kapstok.plan.rule;

import be.kapstok.model.Estimate;
import be.kapstok.model.Money;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Adds up amounts in euro; amounts in other currencies are neither converted nor added. */
public final class Euros {
    private static final String EURO = "EUR";
    private static final int DECIMALS = 4;

    private Euros() {}

    public static boolean isEuro(Money money) {
        return EURO.equals(money.currency());
    }

    /** The expenses of estimates in all years together, or {@code null} when none are given in euro. */
    public static @Nullable Money expenses(List<Estimate> estimates) {
        return sum(amounts(estimates));
    }

    private static List<Money> amounts(List<Estimate> estimates) {
        List<Money> all = new ArrayList<>();
        for (Estimate each : estimates) {
            Money expenses = each.expenses();
            if (expenses != null && isEuro(expenses)) {
                all.add(expenses);
            }
        }
        return all;
    }

    /** Whether the sum of estimates is unclear: an amount is negative, or a year is estimated twice. */
    public static boolean unclear(List<Estimate> estimates) {
        Set<Integer> years = new HashSet<>();
        for (Estimate each : estimates) {
            boolean counts = each.expenses() != null && isEuro(each.expenses());
            if (counts && each.year() != null && !years.add(each.year())) {
                return true;
            }
        }
        return amounts(estimates).stream().anyMatch(each -> each.amount().signum() < 0);
    }

    /** The sum of amounts in euro, or {@code null} when there are none. */
    public static @Nullable Money sum(List<Money> all) {
        if (all.isEmpty()) {
            return null;
        }
        BigDecimal sum = BigDecimal.ZERO;
        for (Money each : all) {
            sum = sum.add(each.amount());
        }
        return new Money(sum, EURO);
    }

    /** The part that one amount is of another, or {@code null} when an amount is not known or the whole is zero. */
    public static @Nullable BigDecimal share(@Nullable Money part, @Nullable Money whole) {
        return part == null || whole == null || whole.amount().signum() == 0
                ? null
                : share(part.amount(), whole.amount());
    }

    /** The part that one number is of another that is not 0, with four decimals, half up. */
    public static BigDecimal share(BigDecimal part, BigDecimal whole) {
        return part.divide(whole, DECIMALS, RoundingMode.HALF_UP);
    }
}
