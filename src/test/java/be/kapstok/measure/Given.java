package be.kapstok.measure;

import be.kapstok.catalogue.FieldChange;
import be.kapstok.dataset.DatasetReader;
import be.kapstok.dataset.Kind;
import be.kapstok.dataset.Reading;
import be.kapstok.dataset.RecordWriter;
import be.kapstok.file.RawText;
import be.kapstok.model.Measure;
import be.kapstok.reason.Finding;
import be.kapstok.reason.Languages;
import be.kapstok.validation.ShippedData;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Measures of tests, by way of their JSON. */
final class Given {
    static final LocalDate DAY = LocalDate.of(2016, 3, 2);
    static final List<String> CATEGORICAL_RULES =
            List.of("RB-03", "RB-05", "RB-06", "RB-07", "RB-08", "RB-09", "RB-10", "RB-12");
    private static final JsonMapper JSON = new JsonMapper();

    private Given() {}

    /** New at each call: what one test made others do not see. */
    static Measures measures() {
        return new Measures(ShippedData.load());
    }

    /** A measure with these fields, names and values in turn, besides id and title. */
    static Measure measure(Object... fields) {
        Map<String, Object> all = new LinkedHashMap<>();
        all.put("id", "m");
        all.put("title", "Taalklas");
        for (int i = 0; i < fields.length; i += 2) {
            all.put(String.valueOf(fields[i]), fields[i + 1]);
        }
        return of(all);
    }

    static Measure of(Map<String, Object> fields) {
        String text = JSON.writeValueAsString(Map.of("schemaVersion", 1, "measures", List.of(fields)));
        Reading reading = new DatasetReader().read(RawText.of(text, "given.json"));
        if (!reading.log().isEmpty()) {
            throw new IllegalArgumentException(text + ": " + reading.findings());
        }
        return reading.dataset().list(Kind.MEASURES).get(0);
    }

    static Map<String, Object> fields(Measure measure) {
        return JSON.readValue(new RecordWriter(Languages.ENGLISH).write(measure), new TypeReference<>() {});
    }

    /** The measure with changed fields, by way of JSON. */
    static Measure with(Measure measure, List<FieldChange> changes) {
        Map<String, Object> fields = fields(measure);
        for (FieldChange each : changes) {
            if (each.to() == null) {
                fields.remove(each.field());
            } else {
                fields.put(each.field(), each.to());
            }
        }
        return of(fields);
    }

    static Measure with(Measure measure, String field, Object to) {
        return with(measure, List.of(new FieldChange(field, to)));
    }

    /** A categorical measure in which no rule finds anything. */
    static Measure soundCategorical() {
        return measure(
                "date", "2016-03-02",
                "declaredKind", "categorical",
                "targetGroups", List.of("newcomers"),
                "openToOthers", true,
                "aims", List.of("access_for_all"),
                "generalInterest", "De hele school wint erbij.",
                "necessity", "Het gewone aanbod bereikt 4 % van hen.",
                "evidence", List.of(Map.of("source", "Monitor", "year", 2015, "figure", "4 %")),
                "reviewDate", "2018-12-31",
                "goal", "Meer ouders",
                "indicator", "Aandeel ouders",
                "evaluationDate", "2017-06-30",
                "mainstreamPath", Map.of("service", "onderwijsdienst", "date", "2020-01-01"),
                "consultation", Map.of("who", "adviesraad", "date", "2016-01-10"),
                "policyDomain", "education",
                "integration", true,
                "differentialTreatment", false);
    }

    /** An inclusive measure in which no rule finds anything. */
    static Measure soundInclusive() {
        return measure(
                "date",
                "2016-03-02",
                "declaredKind",
                "inclusive",
                "targetGroups",
                List.of("all_inhabitants"),
                "aims",
                List.of("reach_everyone"),
                "policyDomain",
                "mobility",
                "differentialTreatment",
                false);
    }

    /** A measure that treats people differently by origin, in which no rule finds anything. */
    static Measure soundDifferent() {
        return with(
                soundCategorical(),
                List.of(
                        new FieldChange("differentialTreatment", true),
                        new FieldChange("inequalityEvidence", "De werkloosheid is 3 keer zo hoog."),
                        new FieldChange("objective", "Een gelijk aandeel"),
                        new FieldChange("endCondition", "Als de kloof kleiner is dan 5 punten"),
                        new FieldChange("impactOnOthers", "20 extra plaatsen"),
                        new FieldChange("proportionality", "Lichtere middelen zijn geprobeerd.")));
    }

    /** The ids and pointers of the findings on the own day of a measure. */
    static List<String> found(Measure measure) {
        return found(measures().check(measure));
    }

    static List<String> found(Measure measure, String day) {
        return found(measures().check(measure, LocalDate.parse(day)));
    }

    static List<String> found(MeasureAnswer answer) {
        return answer.findings().stream().map(Given::brief).toList();
    }

    /** Those of one rule. */
    static List<String> found(String rule, Measure measure) {
        return found(measure).stream().filter(each -> each.startsWith(rule)).toList();
    }

    static List<String> found(String rule, Measure measure, String day) {
        return found(measure, day).stream()
                .filter(each -> each.startsWith(rule))
                .toList();
    }

    /** Its rule, the key of its sentence where that is another, and its pointer. */
    static String brief(Finding finding) {
        return finding.wording().key() + " " + finding.location().pointer();
    }

    /** Why a rule was not applied, or "applied". */
    static String why(MeasureAnswer answer, String rule) {
        return answer.notApplied().stream()
                .filter(each -> each.rule().value().equals(rule))
                .map(each -> each.why().code().code())
                .findFirst()
                .orElse("applied");
    }

    static String why(Measure measure, String rule) {
        return why(measures().check(measure), rule);
    }
}
