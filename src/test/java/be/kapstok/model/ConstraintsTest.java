package be.kapstok.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.json.JsonMapper;
import jakarta.validation.ConstraintDeclarationException;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import jakarta.validation.ValidatorFactory;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.hibernate.validator.HibernateValidator;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The constraints of the model, as a host runs them: Hibernate Validator without Expression Language. */
class ConstraintsTest {
    private static final ValidatorFactory FACTORY = Validation.byProvider(HibernateValidator.class)
            .configure()
            .messageInterpolator(new ParameterMessageInterpolator())
            .buildValidatorFactory();
    private static final Validator VALIDATOR = FACTORY.getValidator();
    private static final tools.jackson.databind.ObjectMapper JACKSON_3 = new tools.jackson.databind.ObjectMapper();

    @AfterAll
    static void close() {
        FACTORY.close();
    }

    private static Set<String> violations(Object value) {
        return VALIDATOR.validate(value).stream()
                .map(each -> each.getPropertyPath() + " " + each.getMessage())
                .collect(Collectors.toSet());
    }

    private static Set<String> paths(Object value) {
        return VALIDATOR.validate(value).stream()
                .map(each -> each.getPropertyPath().toString())
                .collect(Collectors.toSet());
    }

    @Nested
    class Formats {
        record Codes(
                @NisCodeFormat String nis,
                @PolicyFieldCodeFormat CharSequence field,
                List<@NisCodeFormat String> others) {}

        /** A bean as hosts have them; the constraints stand at its getters. */
        static class Bean {
            private final String code;

            Bean(String code) {
                this.code = code;
            }

            @NisCodeFormat
            public String getNis() {
                return code;
            }

            @PolicyFieldCodeFormat(message = "geen beleidsveld")
            public String getField() {
                return code;
            }
        }

        @Test
        void acceptCodes() {
            assertThat(violations(new Codes("44021", new StringBuilder("0902"), List.of("71016"))))
                    .isEmpty();
        }

        @ParameterizedTest
        @NullSource
        void acceptNull(String none) {
            assertThat(violations(new Codes(none, none, null))).isEmpty();
            assertThat(violations(new Bean(none))).isEmpty();
        }

        @ParameterizedTest
        @ValueSource(strings = {"", " ", "902", "0902 ", "440210", "Gent", "4402é"})
        void refuseTheRest(String text) {
            assertThat(violations(new Codes(text, text, List.of("44021", text))))
                    .containsExactlyInAnyOrder(
                            "nis must be a NIS code: five digits",
                            "field must be a policy field code: four digits",
                            "others[1].<list element> must be a NIS code: five digits");
            assertThat(violations(new Bean(text)))
                    .containsExactlyInAnyOrder("nis must be a NIS code: five digits", "field geen beleidsveld");
        }
    }

    @Nested
    class Ordered {
        @OrderedPeriod(from = "first", until = "last")
        @OrderedPeriod(from = "firstYear", until = "lastYear", message = "{from} > {until}")
        record Pair(LocalDate first, LocalDate last, Year firstYear, Year lastYear) {}

        @OrderedPeriod(from = "start", until = "end")
        static class Bean {
            private final Integer start;
            private final Integer end;

            Bean(Integer start, Integer end) {
                this.start = start;
                this.end = end;
            }

            public Integer getStart() {
                return start;
            }

            public Integer getEnd() {
                return end;
            }
        }

        @OrderedPeriod(from = "start", until = "")
        static class Nameless extends Bean {
            Nameless() {
                super(1, 2);
            }
        }

        @OrderedPeriod(from = "day", until = "year")
        record Unlike(LocalDate day, Year year) {}

        @OrderedPeriod(from = "start", until = "end")
        record Failing(Integer start) {
            public Integer getEnd() {
                throw new IllegalStateException("no end");
            }
        }

        @ParameterizedTest
        @CsvSource({"2014-01-01,2014-01-02", "2014-01-01,2014-01-01", ",2014-01-01", "2014-01-01,", ","})
        void acceptsOrderEqualityAndNull(LocalDate first, LocalDate last) {
            assertThat(violations(new Pair(first, last, null, null))).isEmpty();
        }

        @Test
        void tellsEachPairAtItsLastProperty() {
            assertThat(violations(
                            new Pair(LocalDate.of(2014, 1, 2), LocalDate.of(2014, 1, 1), Year.of(2019), Year.of(2014))))
                    .containsExactlyInAnyOrder("last must not come before first", "lastYear firstYear > lastYear");
        }

        @Test
        void readsGetters() {
            assertThat(violations(new Bean(2014, 2019))).isEmpty();
            assertThat(violations(new Bean(null, 2019))).isEmpty();
            assertThat(violations(new Bean(2020, 2019))).containsExactly("end must not come before start");
        }

        @Test
        void refusesToBeMisused() {
            assertThatThrownBy(() -> VALIDATOR.validate(new Nameless()))
                    .isInstanceOf(ConstraintDeclarationException.class)
                    .hasMessageContaining("''");
            assertThatThrownBy(() -> VALIDATOR.validate(new Unlike(LocalDate.of(2014, 1, 1), Year.of(2014))))
                    .isInstanceOf(ConstraintDeclarationException.class)
                    .hasMessageContaining("day with year");
            assertThatThrownBy(() -> VALIDATOR.validate(new Failing(1)))
                    .isInstanceOf(ConstraintDeclarationException.class)
                    .hasMessageContaining("getEnd");
        }
    }

    @Nested
    class Records {
        @Test
        void aMeasureWithTheLeastIsValid() {
            assertThat(violations(JACKSON_3.readValue("{\"id\": \"m\", \"title\": \"t\"}", Measure.class)))
                    .isEmpty();
        }

        @Test
        void allFaultsOfAMeasureAreToldAtOnce() {
            Measure measure = JACKSON_3.readValue("""
                    {"id": " ", "municipality": "Gent", "startDate": "2014-02-01", "endDate": "2014-01-01",
                     "targetGroups": ["", null], "aims": [null], "evidence": [null, {"year": 14}], "policyField": "9",
                     "ownContribution": 1.01, "cooperation": ["7", null], "sources": [null],
                     "estimates": [{"year": 2014, "expenses": {"amount": "1.005", "currency": "euro"}, "receipts": {}}],
                     "note": ""}
                    """, Measure.class);

            assertThat(paths(measure))
                    .containsExactlyInAnyOrder(
                            "id",
                            "title",
                            "municipality",
                            "endDate",
                            "targetGroups[0].<list element>",
                            "targetGroups[1].<list element>",
                            "aims[0].<list element>",
                            "evidence[0].<list element>",
                            "evidence[1].year",
                            "policyField",
                            "ownContribution",
                            "cooperation[0].<list element>",
                            "cooperation[1].<list element>",
                            "sources[0].<list element>",
                            "estimates[0].expenses.amount",
                            "estimates[0].expenses.currency",
                            "estimates[0].receipts.amount",
                            "estimates[0].receipts.currency",
                            "note.nl");
        }

        @Test
        void allFaultsOfAPlanAreToldAtOnce() throws Exception {
            String text = """
                    {"id": "p", "startYear": 2020, "endYear": 2014, "parts": [null], "revisions": [null],
                     "policyDomains": [{"fields": ["10"]}], "separatePlans": [{}], "priorityLinks": [{"actions": [""]}],
                     "objectives": [{"id": "1", "title": "t", "actionPlans": [{"id": "1.1", "title": "",
                      "actions": [{"id": "", "title": "t", "policyField": "530"}, null]}]}],
                     "looseActions": [{"title": "t", "id": "x", "policyField": "530"}]}
                    """;

            for (MultiYearPlan plan : List.of(
                    JACKSON_3.readValue(text, MultiYearPlan.class),
                    new JsonMapper().readValue(text, MultiYearPlan.class))) {
                assertThat(paths(plan))
                        .containsExactlyInAnyOrder(
                                "municipality",
                                "endYear",
                                "parts[0].<list element>",
                                "revisions[0].<list element>",
                                "policyDomains[0].fields[0].<list element>",
                                "separatePlans[0].title",
                                "priorityLinks[0].priority",
                                "priorityLinks[0].actions[0].<list element>",
                                "objectives[0].actionPlans[0].title",
                                "objectives[0].actionPlans[0].actions[0].id",
                                "objectives[0].actionPlans[0].actions[0].policyField",
                                "objectives[0].actionPlans[0].actions[1].<list element>",
                                "looseActions[0].policyField");
            }
        }

        @Test
        void nothingIsThrownAtAnEmptyObject() throws Exception {
            assertThat(paths(JACKSON_3.readValue("{}", MultiYearPlan.class)))
                    .containsExactlyInAnyOrder("id", "municipality", "startYear", "endYear");
            assertThat(paths(JACKSON_3.readValue("{}", Subsidy.class)))
                    .containsExactlyInAnyOrder("id", "name", "level", "source", "applicants");
            assertThat(paths(JACKSON_3.readValue("{}", Partner.class)))
                    .containsExactlyInAnyOrder("id", "sector", "fromBook");
            assertThat(paths(JACKSON_3.readValue("{}", Publication.class))).containsExactlyInAnyOrder("id", "title");
            assertThat(paths(JACKSON_3.readValue("{}", Practice.class)))
                    .containsExactlyInAnyOrder("id", "title", "municipalities");
            assertThat(paths(JACKSON_3.readValue("{}", Population.class)))
                    .containsExactlyInAnyOrder("nis", "year", "population");
        }

        @ParameterizedTest
        @CsvSource({"-0.01,1", "0,0", "1.00,0", "1.01,1"})
        void aFractionLiesBetweenNoneAndAll(BigDecimal share, int faults) {
            Population population = new Population(NisCode.of("44021"), 2014, 10, share, 0, 0, null, null, null);

            assertThat(violations(population))
                    .hasSize(faults)
                    .allSatisfy(
                            each -> assertThat(each).isEqualTo("foreignOriginShare must be a fraction from 0 to 1"));
        }

        @ParameterizedTest
        @CsvSource({"200,1000,20000,0", "201,1001,20001,3"})
        void textsHaveTheirLimits(int id, int title, int text, int faults) {
            Measure measure = JACKSON_3.readValue(
                    "{\"id\": \"%s\", \"title\": \"%s\", \"goal\": \"%s\"}"
                            .formatted("i".repeat(id), "t".repeat(title), "x".repeat(text)),
                    Measure.class);

            assertThat(violations(measure)).hasSize(faults);
        }

        @ParameterizedTest
        @ValueSource(strings = {"1E+1000000", "1E-1000000", "0.001", "1000000000000000"})
        void anAmountThatIsNoMoneyIsAFault(String amount) {
            assertThat(paths(Money.euro(amount))).containsExactly("amount");
        }
    }
}
