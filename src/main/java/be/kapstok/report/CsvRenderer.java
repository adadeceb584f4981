package be.kapstok.report;

import be.kapstok.document.Escapes;
import be.kapstok.document.Words;
import be.kapstok.reason.Answer;
import be.kapstok.reason.Finding;
import be.kapstok.review.DatasetReview;
import be.kapstok.review.FileReport;
import be.kapstok.review.FileReports;
import be.kapstok.validation.ValidationReport;
import be.kapstok.writing.RecordTree;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * An answer as CSV (RFC 4180): a row for each thing that it lists, or one row for itself. The columns have the names of
 * the JSON properties; a list within a row is one cell.
 */
final class CsvRenderer {
    private static final List<String> SHORT = List.of("text", "message", "id", "nis", "rule", "value", "title", "name");

    private final List<Map<String, String>> rows = new ArrayList<>();

    static String of(Answer answer, Words words) {
        CsvRenderer csv = new CsvRenderer();
        Locale language = words.language();
        if (answer instanceof DatasetReview review) {
            return of(FileReports.of(List.of(review)), words);
        } else if (answer instanceof FileReports reports) {
            for (FileReport each : reports.files()) {
                Map<String, ?> report = RecordTree.of(each, language);
                boolean judged = !each.measures().isEmpty();
                csv.list("file", each.file(), report.get(judged ? "measures" : "findings"));
                csv.list("file", each.file(), judged ? report.get("skipped") : null);
            }
        } else if (answer instanceof ValidationReport report) {
            Stream<Finding> findings = report.findings().stream();
            csv.list("", "", findings.map(each -> RecordTree.of(each, language)).toList());
        } else if (answer instanceof Record record) {
            csv.answer(RecordTree.of(record, language), AnswerKind.of(answer).rows());
        }
        return csv.written();
    }

    /**
     * Writes the lists of an answer, each with its name when there are several; an answer without lists is a row
     * itself.
     */
    private void answer(Map<String, ?> answer, List<String> lists) {
        boolean listed = false;
        for (String list : lists) {
            for (String path : list.split("\\+", -1)) {
                Object value = answer;
                for (String name : path.split("\\.", -1)) {
                    value = value instanceof Map<?, ?> map ? map.get(name) : null;
                }
                listed |= value instanceof List<?>;
                list("list", lists.size() > 1 ? path.replaceFirst(".*\\.", "") : "", value);
            }
        }
        if (!listed) {
            list("", "", List.of(answer));
        }
    }

    /** Writes a row for each entry of a list, if it is a list, with a first column that says which list. */
    private void list(String column, String name, @Nullable Object list) {
        for (Object each : list instanceof List<?> things ? things : List.of()) {
            Map<String, String> row = new LinkedHashMap<>(name.isEmpty() ? Map.of() : Map.of(column, name));
            add(row, "", (Map<?, ?>) each);
            rows.add(row);
        }
    }

    private static void add(Map<String, String> row, String prefix, Map<?, ?> properties) {
        properties.forEach((name, value) -> {
            if (value instanceof Map<?, ?> map) {
                add(row, prefix + name + ".", map);
            } else {
                row.put(prefix + name, cell(value));
            }
        });
    }

    private static String cell(@Nullable Object value) {
        if (value instanceof Map<?, ?> finding && finding.containsKey("rule") && finding.containsKey("message")) {
            return finding.get("rule") + " " + finding.get("message");
        }
        if (value instanceof Map<?, ?> place && place.containsKey("line") && place.containsKey("column")) {
            boolean pointed = Integer.valueOf(0).equals(place.get("line"));
            return place.get("file") + ":"
                    + (pointed ? place.get("pointer") : place.get("line") + ":" + place.get("column"));
        }
        if (value instanceof Map<?, ?> map) {
            Optional<?> first =
                    SHORT.stream().map(map::get).filter(Objects::nonNull).findFirst();
            return cell(first.isPresent() ? first.get() : new ArrayList<>(map.values()));
        } else if (value instanceof List<?> list) {
            return list.stream().map(CsvRenderer::cell).collect(Collectors.joining("; "));
        }
        return value == null ? "" : value.toString();
    }

    private String written() {
        Set<String> columns = new LinkedHashSet<>();
        rows.forEach(each -> columns.addAll(each.keySet()));
        StringBuilder csv = new StringBuilder(line(columns.stream()));
        rows.forEach(each -> csv.append(line(columns.stream().map(column -> each.getOrDefault(column, "")))));
        return csv.toString();
    }

    private static String line(Stream<String> cells) {
        return cells.map(CsvRenderer::quoted).collect(Collectors.joining(",")) + "\n";
    }

    /** On one line; an apostrophe precedes what a spreadsheet would run as a formula. */
    static String harmless(String cell) {
        String line = Escapes.line(cell);
        boolean formula = line.matches("[=+@-].*") && !line.matches("[+-]?[0-9.,]+");
        return formula ? "'" + line : line;
    }

    /** A harmless cell, in quotes when needed. */
    private static String quoted(String cell) {
        String harmless = harmless(cell);
        return harmless.matches("[^\",;]*") ? harmless : '"' + harmless.replace("\"", "\"\"") + '"';
    }
}
