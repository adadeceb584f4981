package be.kapstok.measure;

import be.kapstok.dataset.Dataset;
import be.kapstok.dataset.Kind;
import be.kapstok.model.FundingLevel;
import be.kapstok.model.Measure;
import be.kapstok.model.OrganisationKind;
import be.kapstok.model.Period;
import be.kapstok.model.Subsidy;
import be.kapstok.model.Text;
import be.kapstok.validation.CheckedDataset;
import be.kapstok.validation.ShippedData;
import be.kapstok.validation.Trusted;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;

/** Measures of all sorts, among them ones that rules find much in. */
final class MeasureArbitraries {
    static final Measures MEASURES = newMeasures();

    /** For each field the values it may have; mostly it has none. */
    private static final Map<String, List<?>> VALUES = values();

    private MeasureArbitraries() {}

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
                null,
                List.of(),
                List.of(),
                null,
                List.of(),
                null,
                null);
    }

    private static Map<String, List<?>> values() {
        Map<String, List<?>> values = new LinkedHashMap<>();
        values.put("title", List.of("Taalklas", "Project voor Allochtonen en zigeuners"));
        values.put("description", List.of("Taalklas", " ", "allochtone ouders"));
        values.put("municipality", List.of("44021"));
        values.put("date", List.of("1997-05-01", "2005-05-01", "2010-05-01", "2016-05-01", "2023-05-01", "2024-05-01"));
        values.put("startDate", List.of("2006-01-01", "2020-01-01"));
        values.put("endDate", List.of("2030-01-01"));
        values.put("reviewDate", List.of("2019-01-01"));
        values.put("endCondition", List.of("Als het doel bereikt is", " "));
        values.put("declaredKind", List.of("inclusive", "categorical", "mixed", "not_integration"));
        values.put("openToAll", List.of(true, false));
        values.put("openToOthers", List.of(true, false));
        values.put("exclusionReason", List.of("De wet", " "));
        values.put("selectionCriterion", List.of("none", "area", "language", "income"));
        values.put("expectedReach", List.of("Alle inwoners", "Enkele gezinnen"));
        values.put("aims", List.of(List.of("access_for_all")));
        values.put("generalInterest", List.of("Iedereen wint", " "));
        values.put("necessity", List.of("Het aanbod volstaat niet"));
        values.put(
                "evidence",
                List.of(
                        List.of(Map.of("source", "Monitor")),
                        List.of(Map.of("year", 2015)),
                        List.of(Map.of("figure", "4 %"))));
        values.put("goal", List.of("Meer ouders", " "));
        values.put("indicator", List.of("Aandeel"));
        values.put("evaluationDate", List.of("2018-01-01"));
        values.put(
                "mainstreamPath",
                List.of(
                        Map.of("service", "sportdienst"),
                        Map.of("date", "2020-01-01"),
                        Map.of("service", " "),
                        new LinkedHashMap<>(Map.of("service", "sportdienst", "date", "2020-01-01"))));
        values.put("consultation", List.of(Map.of("who", "ouders"), Map.of("date", "2016-01-01"), Map.of("who", " ")));
        values.put("policyDomain", List.of("education"));
        values.put("policyField", List.of("0622", "0903", "0902", "0750"));
        values.put("responsibleService", List.of("Integratiedienst", "sportdienst"));
        values.put("integration", List.of(true, false));
        values.put("differentialTreatment", List.of(true, true, false));
        values.put("inequalityEvidence", List.of("3 keer zo hoog", "ze hebben het nodig", " "));
        values.put("objective", List.of("Een gelijk aandeel"));
        values.put("impactOnOthers", List.of("20 extra plaatsen", "Alle plaatsen zijn voorbehouden"));
        values.put("proportionality", List.of("Lichter kon niet"));
        values.put("subsidies", List.of(List.of("ps"), List.of("plain"), List.of("plain", "ps", "ps")));
        values.put("fundingAfter", List.of("De begroting"));
        return values;
    }

    static Arbitrary<Measure> measures() {
        Arbitrary<Map<String, Object>> fields = groups().map(MeasureArbitraries::named);
        for (Map.Entry<String, List<?>> each : VALUES.entrySet()) {
            Arbitrary<Object> value = Arbitraries.of(each.getValue()).map(any -> any);
            fields = fields.flatMap(known -> value.injectNull(0.5).map(picked -> with(known, each.getKey(), picked)));
        }
        return fields.map(Given::of).withoutEdgeCases();
    }

    private static Map<String, Object> named(List<String> groups) {
        return with(with(with(new LinkedHashMap<>(), "id", "m"), "title", "Taalklas"), "targetGroups", groups);
    }

    private static Map<String, Object> with(Map<String, Object> fields, String name, Object value) {
        if (value == null) {
            return fields;
        }
        Map<String, Object> more = new LinkedHashMap<>(fields);
        more.put(name, value);
        return more;
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
                .ofMaxSize(3);
    }
}
