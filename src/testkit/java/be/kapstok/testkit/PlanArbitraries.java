package be.kapstok.testkit;

import be.kapstok.model.Action;
import be.kapstok.model.Estimate;
import be.kapstok.model.Measure;
import be.kapstok.model.Money;
import be.kapstok.model.NisCode;
import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/**
 * Arbitraries of multi-year plans with their measures.
 *
 * @since 0.1.0
 */
public final class PlanArbitraries {
    private static final NisCode GENK = NisCode.of("71016");
    private static final int MOST_ACTIONS = 7;

    private PlanArbitraries() {}

    /**
     * Generates plans in which the rules of policy find much, from four planning periods. All that they refer to
     * exists, but their days may lie outside the plan.
     *
     * @return plans of Genk, with the id {@code p} and at most seven actions
     */
    public static Arbitrary<PlanWithMeasures> any() {
        return Combinators.combine(startYears(), actions().list().ofMaxSize(MOST_ACTIONS))
                .as((start, actions) -> PlanWithMeasures.of("p", GENK, start, actions));
    }

    /**
     * Generates first years of planning periods, before, in and after those of the data.
     *
     * @return 2008, 2014, 2020 or 2026
     */
    public static Arbitrary<Integer> startYears() {
        return Arbitraries.of(2008, 2014, 2020, 2026);
    }

    /**
     * Generates actions for any plan.
     *
     * @return actions with their measures; some have a day outside the plan
     */
    public static Arbitrary<PlannedAction> actions() {
        Arbitrary<List<String>> groups = Arbitraries.of("all_inhabitants", "newcomers", "roma", "none", "other:buren")
                .list()
                .ofMinSize(1)
                .ofMaxSize(2);
        Arbitrary<Measure> measures = new Fields()
                .always("id", Arbitraries.just("m"))
                .always("title", Arbitraries.just("Maatregel"))
                .always("targetGroups", groups)
                .oneOf("date", LocalDate.of(2015, 3, 1), LocalDate.of(2021, 3, 1))
                .of(Measure.class);
        Arbitrary<Action> actions = new Fields()
                .always("id", Arbitraries.just("a"))
                .always("title", Arbitraries.just("Actie"))
                .oneOf("integration", true, true, false)
                .oneOf("policyDomain", "sport", "youth", "education")
                .oneOf("policyField", "0902", "0622", "0750")
                .often("estimates", Arbitraries.integers().between(0, 9).map(PlanArbitraries::expenses))
                .of(Action.class);
        return Combinators.combine(actions, measures).as(PlannedAction::new);
    }

    private static List<Estimate> expenses(int euro) {
        return List.of(new Estimate(null, null, Money.euro(euro + ".00")));
    }

    /**
     * Generates plans in which a check of data finds nothing: all that they refer to exists, and their measures lie
     * within their years.
     *
     * @return plans with the id {@code p} and at most seven actions
     */
    public static Arbitrary<PlanWithMeasures> valid() {
        return Arbitraries.of(2014, 2020, 2026).flatMap(PlanArbitraries::startingIn);
    }

    private static Arbitrary<PlanWithMeasures> startingIn(int year) {
        LocalDate first = LocalDate.of(year, 1, 1);
        Arbitrary<Action> actions = new Fields()
                .always("id", Arbitraries.just("a"))
                .always("title", Arbitraries.of("Actie", "Taal op de speelplaats"))
                .often("policyDomain", Known.domains())
                .often("policyField", Known.fields())
                .oneOf("integration", true, false)
                .often("estimates", Arbitraries.integers().between(0, 9).map(PlanArbitraries::expenses))
                .of(Action.class);
        return MunicipalityArbitraries.aliveOn(first).flatMap(municipality -> {
            LocalDate last = LocalDate.of(year, 12, 31);
            Arbitrary<Measure> measures = MeasureArbitraries.valid(municipality, first, last);
            return Combinators.combine(actions, measures)
                    .as(PlannedAction::new)
                    .list()
                    .ofMaxSize(MOST_ACTIONS)
                    .map(planned -> PlanWithMeasures.of("p", municipality.nis(), year, planned));
        });
    }
}
