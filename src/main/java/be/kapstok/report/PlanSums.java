package be.kapstok.report;

import be.kapstok.dataset.Kind;
import be.kapstok.document.Words;
import be.kapstok.model.Money;
import be.kapstok.model.PolicyField;
import be.kapstok.report.Draft.Column;
import be.kapstok.review.PlanTotals;
import be.kapstok.review.PlanTotals.FieldAmounts;
import be.kapstok.validation.ShippedData;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The amounts of many plans, as two tables: by policy field and by year. */
final class PlanSums {
    private PlanSums() {}

    /** A row: what it adds up, and the sums. */
    private record Sum(
            String of, @Nullable Money receipts, @Nullable Money expenses) {
        Sum plus(FieldAmounts more) {
            return new Sum(of, PlanSums.plus(receipts, more.receipts()), PlanSums.plus(expenses, more.expenses()));
        }
    }

    static void fill(PlanTotals totals, Draft draft) {
        Words words = draft.words;
        Map<String, PolicyField> known = new HashMap<>();
        ShippedData.load()
                .dataset()
                .list(Kind.POLICY_FIELDS)
                .forEach(each -> known.put(each.code().value(), each));
        table("review.by_field", "review.field", totals, draft, each -> {
            String code = each.policyField();
            PolicyField field = code == null ? null : known.get(code);
            return field == null
                    ? Objects.requireNonNullElse(code, words.of("review.no_field"))
                    : words.titled(
                            field.name().in(words.language()), field.code().value());
        });
        table(
                "review.by_year",
                "review.year",
                totals,
                draft,
                each -> each.year() == null ? words.of("review.no_year") : String.valueOf(each.year()));
    }

    private static void table(
            String title, String column, PlanTotals totals, Draft draft, Function<FieldAmounts, String> by) {
        Map<String, Sum> sums = new LinkedHashMap<>();
        for (FieldAmounts each : totals.amounts()) {
            String of = by.apply(each);
            String currency = Stream.of(each.receipts(), each.expenses())
                    .filter(Objects::nonNull)
                    .map(Money::currency)
                    .findFirst()
                    .orElse("");
            sums.merge(
                    of + " " + currency, new Sum(of, each.receipts(), each.expenses()), (sum, none) -> sum.plus(each));
        }
        Amounts amounts = new Amounts(draft.words);
        List<Sum> rows = List.copyOf(sums.values());
        boolean received = rows.stream().anyMatch(each -> each.receipts() != null);
        List<Column<Sum>> columns = List.of(
                new Column<>(column, Sum::of),
                new Column<>("review.expenses", each -> amounts.money(each.expenses(), true)),
                new Column<>("review.receipts", each -> amounts.money(each.receipts(), true)));
        draft.section(draft.of(title), draft.table(1, rows, columns.subList(0, received ? 3 : 2)));
    }

    private static @Nullable Money plus(@Nullable Money one, @Nullable Money other) {
        if (one == null || other == null) {
            return one == null ? other : one;
        }
        BigDecimal both = one.amount().add(other.amount());
        return new Money(both, one.currency());
    }
}
