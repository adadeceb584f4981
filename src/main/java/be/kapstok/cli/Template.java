package be.kapstok.cli;

import be.kapstok.Kapstok;
import be.kapstok.dataset.Kind;
import be.kapstok.lists.FieldNames;
import be.kapstok.lists.ListOfWords;
import be.kapstok.notation.KnownHeadings;
import be.kapstok.notation.KnownWords;
import be.kapstok.notation.Language;
import be.kapstok.reason.Message;
import be.kapstok.workbook.CellKind;
import be.kapstok.workbook.CellSink;
import be.kapstok.workbook.WorkbookFile;
import be.kapstok.workbook.WorkbookWriter;
import be.kapstok.writing.RecordFields;
import be.kapstok.writing.RecordTree;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A table of a list to fill in: the headings in a language, and a row as an example. */
final class Template {
    /** The fields of measures that a column can hold, those that people know first. */
    private static final List<String> OF_MEASURES = List.of(
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

    /** What the example of a measure holds besides texts, in the words that every reader of tables takes. */
    private static final Map<String, String> MEASURE = Map.of(
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

    /** A meeting, since none ships. */
    private static final Map<String, String> CONSULTATION = Map.of(
            "id", "1",
            "date", "2012-03-01",
            "calledBy", "id_leuven",
            "participants", "id_leuven");

    /** The lists whose words are written by id or code: their names are long, or differ from day to day. */
    private static final Set<String> BY_ID =
            Set.of("policyFields", "subsidies", "municipalities", "provinces", "sources", "bodies", "subsidySources");

    /** The field that says of what type a record is. */
    private static final String VARIANT = "kind";

    /** Among so many records is one that says from which day it holds. */
    private static final int ENOUGH = 500;

    private final Kind<?> kind;
    private final Locale language;
    private final List<String> fields;
    private final List<String> headings;

    /**
     * A template.
     *
     * @param kind a list whose records fit rows
     */
    Template(Kind<?> kind, Locale language) {
        this.kind = kind;
        this.language = language;
        boolean ofMeasures = kind.equals(Kind.MEASURES);
        this.fields = ofMeasures ? OF_MEASURES : KnownHeadings.shipped().columns(kind.list(), this::has);
        this.headings = ofMeasures
                ? fields.stream()
                        .map(each -> FieldNames.of(kind, each, language))
                        .toList()
                : KnownHeadings.shipped().headings(kind.list(), fields, Language.of(language));
    }

    /** {@return whether the records of a list fit rows: plans hold objectives, and those hold actions} */
    static boolean isTable(Kind<?> kind) {
        return !kind.equals(Kind.PLANS);
    }

    private boolean has(String field) {
        String first = field.substring(0, (field + ".").indexOf('.'));
        Class<?> type = kind.type();
        return type.isSealed()
                ? first.equals(VARIANT)
                        || Stream.of(type.getPermittedSubclasses())
                                .anyMatch(each -> new RecordFields<>(each).has(first))
                : new RecordFields<>(type).has(first);
    }

    /** {@return the table, with semicolons, as spreadsheets in Belgium have it} */
    String csv() {
        return line(headings) + line(example());
    }

    List<String> headings() {
        return headings;
    }

    /** {@return a row: a measure as a municipality would write one, or the first record that ships and has a first day} */
    List<String> example() {
        if (kind.equals(Kind.MEASURES)) {
            return fields.stream()
                    .map(each -> IN_WORDS.contains(each) ? message("example." + each) : MEASURE.getOrDefault(each, ""))
                    .toList();
        }
        List<List<String>> rows = Kapstok.flanders().data().list(kind).stream()
                .limit(ENOUGH)
                .map(record -> RecordTree.of((Record) record, language))
                .map(record -> fields.stream().map(each -> cell(each, record)).toList())
                .toList();
        if (rows.isEmpty()) {
            return fields.stream()
                    .map(each -> CONSULTATION.getOrDefault(each, ""))
                    .toList();
        }
        int since = fields.indexOf("period.from");
        return rows.stream()
                .filter(each -> since < 0 || !each.get(since).isEmpty())
                .findFirst()
                .orElse(rows.get(0));
    }

    /** What a record has in a field, as people write it. */
    private String cell(String field, Object record) {
        Object value = record;
        for (String each : field.split("\\.", -1)) {
            value = value instanceof Map<?, ?> map ? map.get(each) : null;
        }
        Map<String, String> names = new HashMap<>();
        words(field)
                .filter(list -> !BY_ID.contains(list.list()))
                .ifPresent(list -> list.words()
                        .forEach(each -> names.put(each.id(), each.name().in(language))));
        return (value instanceof List<?> several ? several.stream() : Stream.ofNullable(value))
                .map(String::valueOf)
                .map(each -> names.getOrDefault(each, truth(each)))
                .collect(Collectors.joining(" | "));
    }

    private String truth(String text) {
        return KnownWords.shipped().of(KnownWords.TRUTH, text, Language.of(language)).stream()
                .findFirst()
                .orElse(text);
    }

    private Optional<ListOfWords> words(String field) {
        return Kapstok.flanders().lists().find(kind.list() + "." + field);
    }

    private String message(String key) {
        return new Message(Template.class, key, List.of()).in(language);
    }

    /** Writes a workbook: a sheet to fill in, and one with the words that its columns take. */
    void writeWorkbook(OutputStream out) throws IOException {
        List<WorkbookFile.Sheet> sheets = Stream.of(KindNames.of(kind, language), message("template.words"))
                .map(each -> new WorkbookFile.Sheet(each, null, ""))
                .toList();
        WorkbookWriter.write(out, sheets, (sheet, cells) -> {
            if (sheet.equals(sheets.get(0))) {
                row(1, headings, cells);
                row(2, example(), cells);
            } else {
                writeWords(cells);
            }
        });
    }

    /** A column for each heading whose words stand in a list, with the names of the words below. */
    private void writeWords(CellSink cells) {
        List<List<String>> columns = new ArrayList<>();
        for (int i = 0; i < fields.size(); i++) {
            List<String> column = new ArrayList<>(List.of(headings.get(i)));
            words(fields.get(i))
                    .ifPresent(list -> list.words().forEach(each -> {
                        String name = each.name().in(language);
                        boolean needsId =
                                BY_ID.contains(list.list()) && !list.list().equals("municipalities");
                        column.add(needsId ? each.id() + " " + name : name);
                    }));
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
        return cells.stream()
                .map(each -> each.matches("(?s).*[;\"\r\n].*") ? '"' + each.replace("\"", "\"\"") + '"' : each)
                .collect(Collectors.joining(";", "", "\r\n"));
    }
}
