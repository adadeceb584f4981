package be.kapstok.plan;

import static org.assertj.core.api.Assertions.assertThat;

import be.kapstok.Kapstok;
import be.kapstok.catalogue.NotApplied;
import be.kapstok.dataset.Kind;
import be.kapstok.measure.Measures;
import be.kapstok.model.MultiYearPlan;
import be.kapstok.place.Municipalities;
import be.kapstok.reason.Finding;
import be.kapstok.reason.ReasonCode;
import be.kapstok.reason.Severity;
import be.kapstok.validation.CheckedDataset;
import be.kapstok.validation.ShippedData;
import be.kapstok.validation.ValidationReport;
import java.util.List;

/** Reviews of plans in data sets that stand in a test as text. */
final class Reviews {
    private static final Plans SHIPPED = over(ShippedData.load());

    private Reviews() {}

    /** The data set of a text without errors. */
    static CheckedDataset checked(String text) {
        ValidationReport report = Kapstok.flanders().validate(text);
        assertThat(report.findings()).noneMatch(each -> each.severity() == Severity.ERROR);
        return report.checked().orElseThrow();
    }

    static Plans over(CheckedDataset data) {
        Municipalities municipalities = new Municipalities(data);
        return new Plans(data, municipalities, new Measures(data));
    }

    /** Over the shipped data and a text. */
    static Plans shippedWith(CheckedDataset own) {
        return over(ShippedData.load().overlaidWith(own));
    }

    /** The review of the only plan in a text. */
    static PlanReview of(String text) {
        return of(text, PlanSettings.usual());
    }

    static PlanReview of(String text, PlanSettings settings) {
        CheckedDataset own = checked(text);
        Plans plans = own.dataset().list(Kind.POLICY_FIELDS).isEmpty() ? SHIPPED : shippedWith(own);
        return plans.under(settings).review(plan(own), own.dataset().list(Kind.MEASURES));
    }

    static MultiYearPlan plan(CheckedDataset own) {
        assertThat(own.dataset().list(Kind.PLANS)).hasSize(1);
        return own.dataset().list(Kind.PLANS).get(0);
    }

    /** A data set with one plan of Genk, of six years, with these fields besides. */
    static String plan(int startYear, String fields) {
        return plan(startYear, fields, "");
    }

    /** The same with measures. */
    static String plan(int startYear, String fields, String measures) {
        return "{\"schemaVersion\": 1, \"measures\": [" + measures.replace('\'', '"')
                + "], \"plans\": [{\"id\": \"plan\", \"municipality\": \"71016\", \"startYear\": " + startYear
                + ", \"endYear\": " + (startYear + 5) + (fields.isEmpty() ? "" : ", " + fields.replace('\'', '"'))
                + "}]}";
    }

    /** The fields of a plan with one objective over these actions. */
    static String actions(String... actions) {
        return "'objectives': [{'id': 'BD1', 'title': 'Samenleven', 'actionPlans': [{'id': 'AP1', 'title': 'Iedereen mee',"
                + " 'actions': [" + String.join(", ", actions) + "]}]}]";
    }

    static String action(String id, String fields) {
        return "{'id': '" + id + "', 'title': 'Actie " + id + "'" + (fields.isEmpty() ? "" : ", " + fields) + "}";
    }

    static String measure(String id, String fields) {
        return "{'id': '" + id + "', 'title': 'Maatregel " + id + "'" + (fields.isEmpty() ? "" : ", " + fields) + "}";
    }

    static List<Finding> of(PlanReview review, String rule) {
        return review.findings().stream()
                .filter(each -> each.rule().value().equals(rule))
                .toList();
    }

    /** The findings of a rule: pointer, sentence and what was probably meant. */
    static List<String> told(PlanReview review, String rule) {
        return of(review, rule).stream()
                .map(each -> each.location().pointer() + " | " + each.message()
                        + (each.suggestion() == null ? "" : " | " + each.suggestion()))
                .toList();
    }

    /** Why a rule was not applied; empty when it was. */
    static List<String> why(PlanReview review, String rule) {
        return review.notApplied().stream()
                .filter(each -> each.rule().value().equals(rule))
                .map(NotApplied::why)
                .map(each -> each.code().code() + ": " + each.text())
                .toList();
    }

    static List<String> reasons(PlanReview review) {
        return review.reasons().stream().map(each -> each.code().code()).toList();
    }

    static String reason(PlanReview review, ReasonCode code) {
        return review.reasons().stream()
                .filter(each -> each.code() == code)
                .findFirst()
                .orElseThrow()
                .text();
    }
}
