package be.kapstok.measure;

import static be.kapstok.measure.Given.found;
import static be.kapstok.measure.Given.measure;
import static be.kapstok.measure.Given.measures;
import static org.assertj.core.api.Assertions.assertThat;

import be.kapstok.dataset.Dataset;
import be.kapstok.dataset.Kind;
import be.kapstok.model.FundingLevel;
import be.kapstok.model.Measure;
import be.kapstok.model.OrganisationKind;
import be.kapstok.model.Period;
import be.kapstok.model.Subsidy;
import be.kapstok.model.Text;
import be.kapstok.reason.Finding;
import be.kapstok.validation.ShippedData;
import be.kapstok.validation.Trusted;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Rules about difference in treatment as a whole, and about money. */
class TreatmentAndMoneyTest {
    @Nested
    class DifferenceInTreatment {
        private final Measure different =
                measure("targetGroups", List.of("other:ouders"), "differentialTreatment", true);

        @Test
        void needsADayToBeJudged() {
            assertThat(found("RB-23", different)).containsExactly("RB-23.day /differentialTreatment");
            assertThat(found("RB-23", measure("differentialTreatment", false))).isEmpty();
            assertThat(found("RB-23", measure())).isEmpty();
        }

        @Test
        void isToldWhereNoRuleJudgedIt() {
            assertThat(found("RB-23", different, "2007-06-08")).containsExactly("RB-23 /differentialTreatment");
            assertThat(measures()
                            .check(different, LocalDate.of(2007, 6, 8))
                            .findings()
                            .get(0)
                            .message())
                    .contains("but on 2007-06-08 none");
            assertThat(found("RB-23", different, "2007-06-09")).isEmpty();
            assertThat(found("RB-23", different, "2026-01-01")).isEmpty();
        }

        @Test
        void namesTheOrderOf2024() {
            assertThat(found("RB-22", different, "2024-01-01")).containsExactly("RB-22 /differentialTreatment");
            Finding told = measures().check(different, LocalDate.of(2024, 1, 1)).findings().stream()
                    .filter(each -> each.rule().value().equals("RB-22"))
                    .findFirst()
                    .orElseThrow();
            assertThat(told.message()).contains("order of the Flemish Government of 17 May 2024");
        }
    }

    @Nested
    class Money {
        private final Measures measures = new Measures(ShippedData.load()
                .overlaidWith(Trusted.dataset(Dataset.builder()
                        .list(
                                Kind.SUBSIDIES,
                                List.of(
                                        subsidy("ps1", "plan_samenleven", LocalDate.of(2025, 10, 1)),
                                        subsidy("ps2", "plan_samenleven", null),
                                        subsidy("other", "cohesion", LocalDate.of(2024, 1, 1)),
                                        subsidy("plain", null, null),
                                        new Subsidy(
                                                "periodless",
                                                Text.of("periodless"),
                                                FundingLevel.FLEMISH,
                                                "vlaanderen",
                                                null,
                                                List.of(OrganisationKind.MUNICIPALITY),
                                                null,
                                                List.of(),
                                                List.of(),
                                                null,
                                                null,
                                                List.of(),
                                                null,
                                                List.of(),
                                                null,
                                                null,
                                                null,
                                                List.of(),
                                                List.of(),
                                                List.of(),
                                                null,
                                                null,
                                                null,
                                                null,
                                                List.of(),
                                                null,
                                                null)))
                        .build())));

        private static Subsidy subsidy(String id, String scheme, LocalDate until) {
            return new Subsidy(
                    id,
                    Text.of("Subsidie " + id),
                    FundingLevel.FLEMISH,
                    "vlaanderen",
                    scheme,
                    List.of(OrganisationKind.MUNICIPALITY),
                    null,
                    List.of(),
                    List.of(),
                    new Period(LocalDate.of(2022, 10, 1), until, null, null),
                    null,
                    List.of(),
                    null,
                    List.of(),
                    null,
                    null,
                    null,
                    List.of(),
                    List.of(),
                    List.of(),
                    null,
                    null,
                    null,
                    null,
                    List.of(),
                    null,
                    null);
        }

        private List<String> findings(Measure measure) {
            return found(measures.check(measure)).stream()
                    .filter(each -> each.startsWith("RB-8"))
                    .toList();
        }

        private static Measure paidBy(String... subsidies) {
            return measure("date", "2023-03-02", "targetGroups", List.of("newcomers"), "subsidies", List.of(subsidies));
        }

        @ParameterizedTest
        @CsvSource({"true,0", "false,1"})
        void planSamenlevenIsForAll(boolean open, int findings) {
            Measure one = Given.with(paidBy("ps2"), "openToAll", open);
            assertThat(findings(one)).hasSize(findings);
        }

        @Test
        void eachSubsidyIsToldAtItsPlace() {
            assertThat(findings(paidBy("plain", "ps2", "unknown", "ps2")))
                    .containsExactly("RB-82 /subsidies/1", "RB-82 /subsidies/3");
            assertThat(measures.check(paidBy("ps2")).findings())
                    .anySatisfy(each -> assertThat(each.message())
                            .isEqualTo(
                                    "“Subsidie ps2” as a whole is not aimed at one target group; an action like this one, for"
                                            + " certain groups only, belongs there beside others"));
        }

        @Test
        void temporaryMoneyAsksWhoPaysAfterwards() {
            assertThat(findings(paidBy("other"))).containsExactly("RB-84 /fundingAfter");
            assertThat(findings(paidBy("plain"))).isEmpty();
            assertThat(findings(paidBy("periodless"))).isEmpty();
            assertThat(findings(paidBy("unknown"))).isEmpty();
            assertThat(findings(paidBy())).isEmpty();
            assertThat(findings(Given.with(paidBy("other"), "fundingAfter", "De begroting")))
                    .isEmpty();
            assertThat(findings(Given.with(paidBy("other"), "fundingAfter", " ")))
                    .hasSize(1);
            assertThat(measures.check(paidBy("other", "plain", "ps1")).findings())
                    .last()
                    .satisfies(each -> assertThat(each.message())
                            .isEqualTo("The measure does not say who pays when the money ends: Subsidie other (until"
                                    + " 2023-12-31), Subsidie ps1 (until 2025-09-30)"));
        }
    }
}
