package be.kapstok.testkit;

import be.kapstok.model.Confidence;
import be.kapstok.model.Estimate;
import be.kapstok.model.Evidence;
import be.kapstok.model.MainstreamPath;
import be.kapstok.model.Measure;
import be.kapstok.model.MeasureConsultation;
import be.kapstok.model.MeasureKind;
import be.kapstok.model.Money;
import be.kapstok.model.Municipality;
import be.kapstok.model.NisCode;
import be.kapstok.model.PolicyAim;
import be.kapstok.model.SelectionCriterion;
import be.kapstok.model.Text;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.jspecify.annotations.Nullable;

/**
 * Arbitraries of measures.
 *
 * @since 0.1.0
 */
public final class MeasureArbitraries {
    private static final LocalDate DAY = LocalDate.of(2018, 1, 1);

    private MeasureArbitraries() {}

    /**
     * Generates measures in which the rules of policy find much: blank words, rejected words, unknown groups, days in
     * and out of every period. Each field keeps to its own form, but may refer to records that do not exist.
     *
     * @param subsidies the ids of subsidies that they may name
     * @return measures with the id {@code m}, every field but the title absent half of the time
     */
    public static Arbitrary<Measure> any(String... subsidies) {
        Fields fields = words(new Fields().always("id", Arbitraries.just("m")))
                .always("title", Arbitraries.of("Taalklas", "Project voor Allochtonen en zigeuners"))
                .always("targetGroups", groups())
                .oneOf("municipality", "44021")
                .oneOf("date", days("1997-05-01", "2005-05-01", "2010-05-01", "2016-05-01", "2023-05-01", "2024-05-01"))
                .oneOf("startDate", days("2006-01-01", "2020-01-01"))
                .oneOf("endDate", days("2030-01-01"))
                .oneOf("reviewDate", days("2019-01-01"))
                .oneOf("evaluationDate", days("2018-01-01"))
                .oneOf("declaredKind", (Object[]) MeasureKind.values())
                .oneOf("openToAll", true, false)
                .oneOf("openToOthers", true, false)
                .oneOf(
                        "selectionCriterion",
                        SelectionCriterion.NONE,
                        SelectionCriterion.AREA,
                        SelectionCriterion.LANGUAGE,
                        SelectionCriterion.INCOME)
                .oneOf("aims", List.of(PolicyAim.ACCESS_FOR_ALL))
                .oneOf(
                        "evidence",
                        evidence("Monitor", null, null),
                        evidence(null, 2015, null),
                        evidence(null, null, "4 %"))
                .oneOf(
                        "mainstreamPath",
                        path("sportdienst", null),
                        path(null, DAY),
                        path(" ", null),
                        path("sportdienst", DAY))
                .oneOf(
                        "consultation",
                        new MeasureConsultation("ouders", null),
                        new MeasureConsultation(null, DAY),
                        new MeasureConsultation(" ", null))
                .oneOf("policyDomain", "education")
                .oneOf("policyField", "0622", "0903", "0902", "0750")
                .oneOf("integration", true, false)
                .oneOf("differentialTreatment", true, true, false);
        if (subsidies.length > 0) {
            fields.often(
                    "subsidies",
                    Arbitraries.of(subsidies)
                            .list()
                            .uniqueElements()
                            .ofMinSize(1)
                            .ofMaxSize(3));
        }
        return fields.of(Measure.class);
    }

    private static Fields words(Fields fields) {
        return fields.oneOf("description", "Taalklas", " ", "allochtone ouders")
                .oneOf("endCondition", "Als het doel bereikt is", " ")
                .oneOf("exclusionReason", "De wet", " ")
                .oneOf("expectedReach", "Alle inwoners", "Enkele gezinnen")
                .oneOf("generalInterest", "Iedereen wint", " ")
                .oneOf("necessity", "Het aanbod volstaat niet")
                .oneOf("goal", "Meer ouders", " ")
                .oneOf("indicator", "Aandeel")
                .oneOf("responsibleService", "Integratiedienst", "sportdienst")
                .oneOf("inequalityEvidence", "3 keer zo hoog", "ze hebben het nodig", " ")
                .oneOf("objective", "Een gelijk aandeel")
                .oneOf("impactOnOthers", "20 extra plaatsen", "Alle plaatsen zijn voorbehouden")
                .oneOf("proportionality", "Lichter kon niet")
                .oneOf("fundingAfter", "De begroting");
    }

    private static Arbitrary<List<String>> groups() {
        return Arbitraries.of(
                        "all_inhabitants",
                        "none",
                        "newcomers",
                        "persons_of_foreign_origin",
                        "caravan_dwellers",
                        "allochtonen",
                        "refugees",
                        "undocumented",
                        "newcommers",
                        "other:ouders")
                .list()
                .uniqueElements()
                .ofMaxSize(3);
    }

    /**
     * Generates measures in which a check of data finds nothing: all that they refer to exists on their own day.
     *
     * @return measures of municipalities of Flanders and Brussels, with the id {@code m}
     */
    public static Arbitrary<Measure> valid() {
        return MunicipalityArbitraries.living().flatMap(each -> valid(each.municipality(), each.day(), each.day()));
    }

    /**
     * Generates valid measures of a municipality that exists on all days between two days.
     *
     * @param municipality the municipality
     * @param first the first possible day of the measure
     * @param last the last possible day
     * @return measures whose day of decision, start and end lie between the two days, both included
     */
    static Arbitrary<Measure> valid(Municipality municipality, LocalDate first, LocalDate last) {
        Arbitrary<LocalDate> day = DayArbitraries.between(first, last);
        Arbitrary<NisCode> others = MunicipalityArbitraries.aliveOn(first).map(Municipality::nis);
        Arbitrary<Money> money = Arbitraries.integers().between(0, 10_000_000).map(MeasureArbitraries::cents);
        Arbitrary<Estimate> estimates = Combinators.combine(
                        Arbitraries.integers().between(2009, 2030).injectNull(0.3), money.injectNull(0.3), money)
                .as(Estimate::new);
        return words(new Fields().always("id", Arbitraries.just("m")))
                .always("title", Arbitraries.of("Taalklas", "Huiswerkklas", "Café \"de brug\" \\ 😀"))
                .always("municipality", Arbitraries.just(municipality.nis().value()))
                .always("date", Arbitraries.just(first))
                .often("startDate", Arbitraries.just(first))
                .often("endDate", day)
                .often("reviewDate", day)
                .often("evaluationDate", day)
                .oneOf("declaredKind", (Object[]) MeasureKind.values())
                .often("targetGroups", Known.groups().list().uniqueElements().ofMaxSize(3))
                .oneOf("openToAll", true, false)
                .oneOf("openToOthers", true, false)
                .oneOf("selectionCriterion", (Object[]) SelectionCriterion.values())
                .often(
                        "aims",
                        Arbitraries.of(PolicyAim.class).list().uniqueElements().ofMaxSize(2))
                .oneOf("evidence", evidence("Monitor", 2015, "4 %"))
                .oneOf("mainstreamPath", path("sportdienst", DAY))
                .oneOf("consultation", new MeasureConsultation("adviesraad", DAY))
                .often("policyDomain", Known.domains())
                .often("policyField", Known.fields())
                .oneOf("integration", true, false)
                .oneOf("differentialTreatment", true, false)
                .often("subsidies", Known.subsidies().list().uniqueElements().ofMaxSize(2))
                .oneOf("ownContribution", BigDecimal.ZERO, new BigDecimal("0.25"), BigDecimal.ONE)
                .often(
                        "cooperation",
                        others.map(NisCode::value).list().uniqueElements().ofMaxSize(2))
                .often(
                        "estimates",
                        estimates.list().uniqueElements(Estimate::year).ofMaxSize(2))
                .often("sources", Known.sources().list().uniqueElements().ofMaxSize(2))
                .oneOf("confidence", (Object[]) Confidence.values())
                .oneOf("note", Text.of("Een woord"), new Text("Een woord", "Un mot", "A word"))
                .of(Measure.class);
    }

    private static Money cents(int cents) {
        return new Money(BigDecimal.valueOf(cents, 2), "EUR");
    }

    private static Object[] days(String... days) {
        return List.of(days).stream().map(LocalDate::parse).toArray();
    }

    private static List<Evidence> evidence(@Nullable String source, @Nullable Integer year, @Nullable String figure) {
        return List.of(new Evidence(source, year, figure));
    }

    private static MainstreamPath path(@Nullable String service, @Nullable LocalDate date) {
        return new MainstreamPath(service, date);
    }
}
