package be.kapstok.testkit;

import be.kapstok.dataset.Dataset;
import be.kapstok.dataset.Kind;
import be.kapstok.dataset.RecordWriter;
import be.kapstok.model.Keyed;
import be.kapstok.model.Measure;
import be.kapstok.reason.RuleId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * A sort of fault: fields of one record get a wrong value, or lose their value.
 *
 * @param kind the list of the record; for measures, only those that are in no plan
 * @param rule the rule that finds it
 * @param pointer the place of the finding within the record
 * @param fields raw JSON by the name of the field; an empty text removes the field
 */
record Fault(Kind<?> kind, String rule, String pointer, Map<String, String> fields) {
    static final List<Fault> ALL = all();

    private static List<Fault> all() {
        List<Fault> all = new ArrayList<>();
        all.add(of(Kind.MEASURES, "KD-BLANK", "/title", "title", "\" \""));
        all.add(of(Kind.MEASURES, "KD-MISSING-FIELD", "", "title", ""));
        all.add(of(Kind.MEASURES, "KD-WRONG-TYPE", "/title", "title", "7"));
        all.add(of(Kind.MEASURES, "KD-WRONG-TYPE", "/openToAll", "openToAll", "\"ja\""));
        all.add(of(Kind.MEASURES, "KD-SIZE", "/title", "title", "\"" + "x".repeat(1001) + "\""));
        all.add(of(Kind.MEASURES, "KD-UNKNOWN-FIELD", "/titel", "titel", "\"Taalklas\""));
        all.add(of(Kind.MEASURES, "KD-UNKNOWN-VALUE", "/declaredKind", "declaredKind", "\"inclusief\""));
        all.add(of(Kind.MEASURES, "KD-MALFORMED-VALUE", "/reviewDate", "reviewDate", "\"2018-02-30\""));
        all.add(of(Kind.MEASURES, "KD-NIS-FORMAT", "/municipality", "municipality", "\"4402\""));
        all.add(of(Kind.MEASURES, "KD-UNKNOWN-REFERENCE", "/municipality", "municipality", "\"99999\""));
        all.add(of(Kind.MEASURES, "KD-UNKNOWN-REFERENCE", "/targetGroups/0", "targetGroups", "[\"newcommers\"]"));
        all.add(of(Kind.MEASURES, "KD-UNKNOWN-REFERENCE", "/policyDomain", "policyDomain", "\"onderwijs\""));
        all.add(of(Kind.MEASURES, "KD-UNKNOWN-REFERENCE", "/policyField", "policyField", "\"9999\""));
        all.add(of(Kind.MEASURES, "KD-UNKNOWN-REFERENCE", "/subsidies/0", "subsidies", "[\"SUB-NONE\"]"));
        all.add(of(Kind.MEASURES, "KD-UNKNOWN-REFERENCE", "/sources/0", "sources", "[\"no_such_source\"]"));
        all.add(of(Kind.MEASURES, "KD-UNKNOWN-REFERENCE", "/cooperation/0", "cooperation", "[\"99999\"]"));
        all.add(of(Kind.MEASURES, "KD-ABOVE", "/ownContribution", "ownContribution", "1.01"));
        all.add(of(Kind.MEASURES, "KD-BELOW", "/ownContribution", "ownContribution", "-0.01"));
        all.add(of(Kind.MEASURES, "KD-BELOW", "/evidence/0/year", "evidence", "[{\"year\": 1899}]"));
        all.add(of(Kind.MEASURES, "KD-DIGITS", "/estimates/0/expenses/amount", "estimates", expenses("1.005", "EUR")));
        all.add(of(
                Kind.MEASURES,
                "KD-CONSTRAINT",
                "/estimates/0/expenses/currency",
                "estimates",
                expenses("1.00", "euro")));
        all.add(new Fault(
                Kind.MEASURES,
                "KD-ORDERED-PERIOD",
                "/endDate",
                Map.of(
                        "startDate",
                        "\"2016-05-01\"",
                        "endDate",
                        "\"2016-04-30\"",
                        "reviewDate",
                        "",
                        "evaluationDate",
                        "")));
        all.add(new Fault(
                Kind.MEASURES,
                "KD-MUNICIPALITY-OF-ANOTHER-DAY",
                "/municipality",
                Map.of(
                        "municipality",
                        "\"44001\"",
                        "date",
                        "\"2019-01-01\"",
                        "startDate",
                        "",
                        "endDate",
                        "",
                        "reviewDate",
                        "",
                        "evaluationDate",
                        "")));
        all.add(of(Kind.MEASURES, "KD-DUPLICATE-ID", "", "id", "\"tk-m0\""));
        all.add(of(Kind.MEASURES, "KD-ID-FORMAT", "/id", "id", "\"tk \\u202e\""));
        all.add(of(Kind.MEASURES, "KD-TWIN-ID", "", "id", "\"TK-M0\""));
        all.add(of(Kind.MEASURES, "KD-DAY-OUT-OF-RANGE", "/reviewDate", "reviewDate", "\"9999-12-31\""));
        all.add(of(Kind.MEASURES, "KD-HIDDEN-CHARACTER", "/title", "title", "\"Taal\\u202eklas\""));
        all.add(of(
                Kind.MEASURES, "KD-REPEATED-VALUE", "/targetGroups/1", "targetGroups", "[\"other:a\", \"other:a\"]"));
        all.add(of(Kind.MEASURES, "KD-OWN-WORDS-MISSING", "/targetGroups/0", "targetGroups", "[\"other: \"]"));
        all.add(of(
                Kind.MEASURES,
                "KD-NEGATIVE-AMOUNT",
                "/estimates/0/expenses/amount",
                "estimates",
                expenses("-1.00", "EUR")));
        all.add(of(
                Kind.MEASURES,
                "KD-REPEATED-YEAR",
                "/estimates/1/year",
                "estimates",
                "[{\"year\": 2015}, {\"year\": 2015}]"));
        all.add(of(Kind.MEASURES, "KD-ORDER-OF-DAYS", "/reviewDate", "reviewDate", "\"1999-01-01\""));
        all.add(of(
                Kind.PLANS,
                "KD-DUPLICATE-IN-PLAN",
                "/looseActions/1/id",
                "looseActions",
                "[{\"id\": \"x\", \"title\": \"Actie\"}, {\"id\": \"x\", \"title\": \"Actie\"}]"));
        all.add(of(
                Kind.PLANS,
                "KD-UNKNOWN-ACTION",
                "/priorityLinks/0/actions/0",
                "priorityLinks",
                "[{\"priority\": \"P1\", \"actions\": [\"no such action\"]}]"));
        all.add(of(Kind.PLANS, "KD-OUTSIDE-PLAN-YEARS", "/revisions/0", "revisions", "[\"2099-01-01\"]"));
        all.add(of(Kind.PRACTICES, "KD-UNKNOWN-MUNICIPALITY", "/municipalities/0", "municipalities", "[\"Genkk\"]"));
        all.add(new Fault(
                Kind.SUBSIDIES,
                "KD-IMPOSSIBLE-CONDITION",
                "/conditions/0/atMost",
                Map.of(
                        "conditions",
                        "[{\"figure\": \"population\", \"atLeast\": 2, \"atMost\": 1, \"text\": \"x\"}]")));
        all.add(of(Kind.SOURCES, "KD-WEB-ADDRESS", "/url", "url", "\"javascript:alert(1)\""));
        all.add(of(
                Kind.INTEGRATIEDIENSTEN,
                "KD-PRECISION-WITHOUT-DAY",
                "/period/fromPrecision",
                "period",
                "{\"until\": \"2015-01-01\", \"fromPrecision\": \"year\"}"));
        all.add(of(Kind.PLANS, "KD-MISSING-FIELD", "", "municipality", ""));
        all.add(of(Kind.PLANS, "KD-UNKNOWN-REFERENCE", "/municipality", "municipality", "\"99999\""));
        all.add(of(Kind.PLANS, "KD-MALFORMED-VALUE", "/adoptedOn", "adoptedOn", "\"morgen\""));
        all.add(of(Kind.PLANS, "KD-UNKNOWN-REFERENCE", "/audienceGroups/0", "audienceGroups", "[\"iedereen\"]"));
        all.add(of(
                Kind.PLANS,
                "KD-UNKNOWN-REFERENCE",
                "/looseActions/0/measure",
                "looseActions",
                "[{\"id\": \"x\", \"title\": \"Actie\", \"measure\": \"no such measure\"}]"));
        all.add(of(Kind.INTEGRATIEDIENSTEN, "KD-UNKNOWN-REFERENCE", "/municipality", "municipality", "\"99999\""));
        all.add(of(Kind.INTEGRATIEDIENSTEN, "KD-MALFORMED-VALUE", "/municipality", "municipality", "\"Genk\""));
        all.add(of(Kind.INTEGRATIEDIENSTEN, "KD-UNKNOWN-VALUE", "/tasks/0", "tasks", "[\"advies\"]"));
        all.add(of(Kind.PRACTICES, "KD-EMPTY", "/municipalities", "municipalities", "[]"));
        all.add(of(Kind.PRACTICES, "KD-MISSING-FIELD", "", "title", ""));
        all.add(of(Kind.PRACTICES, "KD-SHARED-ID", "/id", "id", "\"agii\""));
        all.add(of(Kind.POPULATIONS, "KD-NEGATIVE", "/population", "population", "-1"));
        all.add(of(Kind.POPULATIONS, "KD-WRONG-TYPE", "/population", "population", "true"));
        all.add(of(Kind.SUBSIDIES, "KD-UNKNOWN-REFERENCE", "/source", "source", "\"SRC-NONE\""));
        all.add(of(Kind.SUBSIDIES, "KD-EMPTY", "/applicants", "applicants", "[]"));
        all.add(of(Kind.SOURCES, "KD-UNKNOWN-FIELD", "/link", "link", "\"none\""));
        return List.copyOf(all);
    }

    private static Fault of(Kind<?> kind, String rule, String pointer, String field, String json) {
        return new Fault(kind, rule, pointer, Map.of(field, json));
    }

    private static String expenses(String amount, String currency) {
        return "[{\"expenses\": {\"amount\": \"" + amount + "\", \"currency\": \"" + currency + "\"}}]";
    }

    /** The data set with this fault in one of the records that can have it. */
    FaultyDataset in(Dataset valid, int which) {
        int possible = kind == Kind.MEASURES
                ? (int) valid.list(Kind.MEASURES).stream()
                        .filter(Fault::standsAlone)
                        .count()
                : valid.list(kind).size();
        boolean twice = rule.equals("KD-DUPLICATE-ID") || rule.equals("KD-TWIN-ID");
        int index = twice ? 1 + which % (possible - 1) : which % possible;
        RecordWriter writer = new RecordWriter(Locale.ENGLISH);
        List<String> lists = new ArrayList<>();
        for (Kind<?> each : Kind.ALL) {
            List<String> records = new ArrayList<>();
            for (Keyed record : valid.list(each)) {
                boolean wrong = each == kind && records.size() == index;
                String written = writer.write(record);
                records.add(wrong ? broken(written) : written);
            }
            if (!records.isEmpty()) {
                lists.add("\"" + each.list() + "\": [\n  " + String.join(",\n  ", records) + "]");
            }
        }
        String json = "{\"schemaVersion\": 1,\n " + String.join(",\n ", lists) + "}\n";
        return new FaultyDataset(json, RuleId.of(rule), "/" + kind.list() + "/" + index + pointer);
    }

    private static boolean standsAlone(Measure measure) {
        return measure.id().startsWith("tk-m");
    }

    private String broken(String record) {
        Map<String, String> members = Members.of(record);
        fields.forEach((name, json) -> {
            if (json.isEmpty()) {
                members.remove(name);
            } else {
                members.put(name, json);
            }
        });
        return Members.written(members);
    }
}
