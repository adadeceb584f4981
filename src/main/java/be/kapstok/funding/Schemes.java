package be.kapstok.funding;

import be.kapstok.index.SureDays;
import be.kapstok.model.Subsidy;
import java.time.LocalDate;
import java.util.Set;

/** The words of {@code Subsidy.scheme} that rules know, and who may still use the old scheme. */
final class Schemes {
    static final String LOCAL_INTEGRATION = "local_integration_subsidy";
    static final String PLAN_SAMENLEVEN = "plan_samenleven";
    static final String COHESION = "social_cohesion_plan";

    /** The Gemeentefonds among the subsidy sources. */
    static final String GEMEENTEFONDS = "SRC-VL-GEMFONDS";

    /**
     * The six municipalities with facilities around Brussels: Drogenbos, Kraainem, Linkebeek, Sint-Genesius-Rode, Wemmel and
     * Wezembeek-Oppem. Source: the shipped municipalities.
     */
    static final Set<String> FACILITIES = Set.of("23098", "23099", "23100", "23101", "23102", "23103");

    private Schemes() {}

    static boolean is(String scheme, Subsidy subsidy) {
        return scheme.equals(subsidy.scheme());
    }

    /** The plan for social cohesion, by its own word, or as a round of the plan that it succeeds. */
    static boolean isCohesion(Subsidy subsidy, LocalDate from) {
        return is(COHESION, subsidy)
                || (is(PLAN_SAMENLEVEN, subsidy)
                        && subsidy.period() != null
                        && SureDays.onOrAfter(subsidy.period(), from));
    }
}
