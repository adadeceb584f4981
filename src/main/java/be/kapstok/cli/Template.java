package be.kapstok.cli;

import be.kapstok.Kapstok;
import be.kapstok.dataset.Kind;
import be.kapstok.lists.FieldNames;
import be.kapstok.lists.Lists;
import be.kapstok.reason.Message;
import be.kapstok.workbook.CellKind;
import be.kapstok.workbook.CellSink;
import be.kapstok.workbook.WorkbookFile;
import be.kapstok.workbook.WorkbookWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

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
            "estimates.expenses",
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
            "estimates.expenses", "1200,50",
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

    /** Writes a workbook: a sheet to fill in, and one with the words that its columns take. */
    static void writeWorkbook(OutputStream out, Locale language) throws IOException {
        List<String> headings = headings(language);
        List<WorkbookFile.Sheet> sheets = Stream.of("template.sheet", "template.words")
                .map(each -> new Message(Template.class, each, List.of()).in(language))
                .map(each -> new WorkbookFile.Sheet(each, null, ""))
                .toList();
        WorkbookWriter.write(out, sheets, (sheet, cells) -> {
            if (sheet.equals(sheets.get(0))) {
                row(1, headings, cells);
                row(2, example(language), cells);
            } else {
                words(headings, language, cells);
            }
        });
    }

    /** A column for each heading whose words stand in a list, with the names of the words below. */
    private static void words(List<String> headings, Locale language, CellSink cells) {
        Lists lists = Kapstok.flanders().lists();
        List<List<String>> columns = new ArrayList<>();
        for (int i = 0; i < FIELDS.size(); i++) {
            List<String> column = new ArrayList<>(List.of(headings.get(i)));
            lists.find("measures." + FIELDS.get(i))
                    .ifPresent(list -> list.words().forEach(each -> column.add(
                            list.list().equals("policyFields") || list.list().equals("subsidies")
                                    ? each.id() + " " + each.name().in(language)
                                    : each.name().in(language))));
            if (column.size() > 1) {
                columns.add(column);
            }
        }
        int longest = columns.stream().mapToInt(List::size).max().orElse(0);
        for (int i = 0; i < longest; i++) {
            int at = i;
            row(
                    i + 1,
                    columns.stream()
                            .map(each -> at < each.size() ? each.get(at) : "")
                            .toList(),
                    cells);
        }
    }

    private static void row(int number, List<String> texts, CellSink cells) {
        cells.row(number, false);
        for (int i = 0; i < texts.size(); i++) {
            if (!texts.get(i).isEmpty()) {
                cells.cell(i, CellKind.TEXT, texts.get(i));
            }
        }
    }

    private static String line(List<String> cells) {
        return cells.stream().collect(Collectors.joining(";", "", "\r\n"));
    }
}
