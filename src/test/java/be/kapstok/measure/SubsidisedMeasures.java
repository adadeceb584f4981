package be.kapstok.measure;

import be.kapstok.dataset.Dataset;
import be.kapstok.dataset.Kind;
import be.kapstok.model.FundingLevel;
import be.kapstok.model.Measure;
import be.kapstok.model.OrganisationKind;
import be.kapstok.model.Period;
import be.kapstok.model.Subsidy;
import be.kapstok.model.Text;
import be.kapstok.testkit.MeasureArbitraries;
import be.kapstok.validation.CheckedDataset;
import be.kapstok.validation.ShippedData;
import be.kapstok.validation.Trusted;
import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.Arbitrary;

/** Measures judged where two subsidies more are known, and those to judge. */
final class SubsidisedMeasures {
    static final Measures MEASURES = newMeasures();

    private SubsidisedMeasures() {}

    /** Measures of all sorts that may name them. */
    static Arbitrary<Measure> measures() {
        return MeasureArbitraries.any("ps", "plain");
    }

    /** Over the shipped data and some subsidies. */
    static Measures newMeasures() {
        return new Measures(withSubsidies());
    }

    private static CheckedDataset withSubsidies() {
        List<Subsidy> subsidies =
                List.of(subsidy("ps", "plan_samenleven", LocalDate.of(2025, 10, 1)), subsidy("plain", null, null));
        return ShippedData.load()
                .overlaidWith(Trusted.dataset(
                        Dataset.builder().list(Kind.SUBSIDIES, subsidies).build()));
    }

    private static Subsidy subsidy(String id, String scheme, LocalDate until) {
        return new Subsidy(
                id,
                Text.of(id),
                FundingLevel.FLEMISH,
                "vlaanderen",
                scheme,
                List.of(OrganisationKind.MUNICIPALITY),
                null,
                List.of(),
                List.of(),
                new Period(null, until, null, null),
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
}
