package be.kapstok.plan;

import static be.kapstok.plan.Reviews.action;
import static be.kapstok.plan.Reviews.actions;
import static be.kapstok.plan.Reviews.measure;
import static be.kapstok.plan.Reviews.plan;
import static org.assertj.core.api.Assertions.assertThat;

import be.kapstok.measure.MeasureSettings;
import be.kapstok.measure.Measures;
import be.kapstok.model.Measure;
import be.kapstok.model.MeasureKind;
import be.kapstok.model.Money;
import be.kapstok.place.Municipalities;
import be.kapstok.validation.CheckedDataset;
import be.kapstok.validation.ShippedData;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("What a plan does not sum without a word (K7), and its one-group fields (fault 30)")
class UnclearExpensesTest {
    private static String year(int year, String amount) {
        return "{'year': " + year + ", 'expenses': {'amount': '" + amount + "', 'currency': 'EUR'}}";
    }

    private static PlanReview of(String first, String second) {
        return Reviews.of(plan(
                2020,
                actions(
                        action("A", "'integration': true, 'estimates': [" + first + "]"),
                        action("B", "'integration': true, 'estimates': [" + second + "]"))));
    }

    private static List<Money> expenses(PlanReview review) {
        return review.shares().stream()
                .map(KindShare::expenses)
                .filter(Objects::nonNull)
                .toList();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {"2020 | 10.00 | 2020 | 12.00", "2020 | -10.00 | 2021 | 30.00"})
    void aYearTwiceOrANegativeAmountMakesTotalsAndSharesNotKnown(int one, String first, int other, String second) {
        PlanReview review = of(year(one, first) + ", " + year(other, second), year(2020, "30.00"));

        assertThat(expenses(review)).isEmpty();
        assertThat(review.shares()).extracting(KindShare::shareOfExpenses).containsOnlyNulls();
        assertThat(review.actions().get(0).expenses()).isNull();
        assertThat(review.actions().get(1).expenses()).isEqualTo(Money.euro("30.00"));
        assertThat(Reviews.reason(review, PlanReason.EXPENSES_UNCLEAR)).endsWith(": A");
    }

    @Test
    void amountsOfYearsOutsideThePlanAreLeftOutAndThisIsTold() {
        PlanReview review =
                of(year(2019, "5.00") + ", " + year(2020, "10.00") + ", " + year(2026, "7.00"), year(2025, "30.00"));

        assertThat(expenses(review)).containsExactly(Money.euro("40.00"));
        assertThat(Reviews.reason(review, PlanReason.YEARS_LEFT_OUT)).endsWith(": A");
    }

    @Test
    void aMeasureAndTheSameActionHaveOneKindUnderOtherFieldsAboutOneGroup() {
        MeasureSettings settings = MeasureSettings.DEFAULT.withOneGroupFields(Set.of("0909"));
        CheckedDataset own = Reviews.checked(plan(
                2020,
                actions(
                        action("A", "'policyField': '0909'"),
                        action("B", "'policyField': '0903', 'integration': true"),
                        action("C", "'measure': 'm'")),
                measure("m", "'policyField': '0909'")));
        Measures measures = new Measures(ShippedData.load()).under(settings);
        Measure single = own.dataset().list(be.kapstok.dataset.Kind.MEASURES).get(0);
        Plans plans = new Plans(ShippedData.load(), new Municipalities(ShippedData.load()), measures);

        PlanReview review = plans.review(Reviews.plan(own), List.of(single));

        assertThat(measures.check(single).kind()).isEqualTo(MeasureKind.CATEGORICAL);
        assertThat(review.actions())
                .extracting(each -> each.action() + " " + each.kind())
                .containsExactly("A CATEGORICAL", "B UNDETERMINED", "C CATEGORICAL");
    }
}
