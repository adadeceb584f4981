package be.kapstok.cli;

import be.kapstok.dataset.Kind;
import be.kapstok.lists.FieldNames;
import be.kapstok.reason.Message;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** A table of measures to fill in: the headings in a language, and a row as an example. */
final class Template {
    /** The fields that a column can hold, those that people know first. */
    static final List<String> FIELDS = List.of(
            "id",
            "title",
            "description",
            "municipality",
            "date",
            "startDate",
            "endDate",
            "targetGroups",
            "openToAll",
            "aims",
            "policyDomain",
            "policyField",
            "responsibleService",
            "declaredKind",
            "generalInterest",
            "necessity",
            "goal",
            "indicator",
            "evaluationDate",
            "reviewDate",
            "endCondition",
            "consultation.who",
            "consultation.date",
            "mainstreamPath.service",
            "mainstreamPath.date",
            "openToOthers",
            "exclusionReason",
            "selectionCriterion",
            "expectedReach",
            "integration",
            "differentialTreatment",
            "inequalityEvidence",
            "objective",
            "impactOnOthers",
            "proportionality",
            "subsidies",
            "fundingAfter",
            "ownContribution",
            "cooperation");

    /** What the example holds besides texts, in the words that every reader of tables takes. */
    private static final Map<String, String> EXAMPLE = Map.of(
            "id", "1",
            "municipality", "71016",
            "date", "2026-01-15",
            "startDate", "2026-03-01",
            "endDate", "2028-12-31",
            "targetGroups", "all_inhabitants",
            "aims", "reach_everyone",
            "policyDomain", "culture_leisure");

    /** The fields of which the example holds words of its language. */
    private static final List<String> IN_WORDS =
            List.of("title", "description", "openToAll", "responsibleService", "generalInterest");

    private Template() {}

    /** {@return the table, with semicolons, as spreadsheets in Belgium have it} */
    static String csv(Locale language) {
        return line(headings(language)) + line(example(language));
    }

    static List<String> headings(Locale language) {
        return FIELDS.stream()
                .map(each -> FieldNames.of(Kind.MEASURES, each, language))
                .toList();
    }

    static List<String> example(Locale language) {
        return FIELDS.stream()
                .map(each -> IN_WORDS.contains(each)
                        ? new Message(Template.class, "example." + each, List.of()).in(language)
                        : EXAMPLE.getOrDefault(each, ""))
                .toList();
    }

    private static String line(List<String> cells) {
        return cells.stream().collect(Collectors.joining(";", "", "\r\n"));
    }
}
