package be.kapstok.report;

import be.kapstok.dataset.RecordTree;
import be.kapstok.funding.FundingAnswer;
import be.kapstok.migration.MigrationReport;
import be.kapstok.partner.PartnerAnswer;
import be.kapstok.place.Changes;
import be.kapstok.plan.PlanReview;
import be.kapstok.practice.PracticeAnswer;
import be.kapstok.practice.PublicationAnswer;
import be.kapstok.reason.Answer;
import be.kapstok.reason.RuleCards;
import be.kapstok.review.DatasetReview;
import be.kapstok.review.ExampleRuns;
import be.kapstok.review.FileReport;
import be.kapstok.review.FileReports;
import be.kapstok.support.CentraAnswer;
import be.kapstok.support.IntegratiedienstenAnswer;
import be.kapstok.support.ServicesAnswer;
import be.kapstok.validation.ValidationReport;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * An answer as CSV (RFC 4180): a row for each thing that it lists, or one row for itself. The columns are named as the
 * properties of JSON are; a list within a row stands in one cell.
 */
final class CsvRenderer {
    private static final List<String> SHORT = List.of("text", "message", "id", "nis", "rule", "value", "title", "name");

    private final List<Map<String, String>> rows = new ArrayList<>();
    private final Words words;

    private CsvRenderer(Words words) {
        this.words = words;
    }

    static String of(Answer answer, Words words) {
        CsvRenderer csv = new CsvRenderer(words);
        csv.rows(answer);
        return csv.written();
    }

    /** What an answer lists; of one that lists nothing, itself. */
    private void rows(Answer answer) {
        if (answer instanceof FundingAnswer.Schemes schemes) {
            all("", schemes.open());
            all("", schemes.notOpen());
        } else if (answer instanceof PartnerAnswer partners) {
            all("partners", partners.partners());
            all("general", partners.general());
            all("notPlaced", partners.notPlaced());
            all("otherDays", partners.otherDays());
        } else if (answer instanceof PracticeAnswer practices) {
            all("practices", practices.practices());
            all("notKnown", practices.notKnown());
            all("nearMisses", practices.nearMisses());
        } else if (answer instanceof PublicationAnswer publications) {
            all("", publications.publications());
        } else if (answer instanceof ServicesAnswer services) {
            rows(services.integratiediensten());
            all("centra", services.centra().centra());
        } else if (answer instanceof IntegratiedienstenAnswer services) {
            all("known", services.known());
            all("absent", services.absent());
            all("notKnown", services.notKnown());
        } else if (answer instanceof CentraAnswer centra) {
            all("", centra.centra());
        } else if (answer instanceof Changes changes) {
            all("", changes.changes());
        } else if (answer instanceof MigrationReport migration) {
            all("", migration.entries());
        } else if (answer instanceof RuleCards cards) {
            all("", cards.rules());
        } else if (answer instanceof ExampleRuns runs) {
            all("", runs.rules());
        } else if (answer instanceof ValidationReport report) {
            all("", report.findings());
        } else if (answer instanceof DatasetReview review) {
            rows(FileReports.of(List.of(review)));
        } else if (answer instanceof FileReports reports) {
            reports.files().forEach(this::file);
        } else if (answer instanceof PlanReview plan) {
            all("", plan.actions());
        } else if (answer instanceof Record record) {
            all("", List.of(record));
        }
    }

    /** The measures of a file that was judged, else its findings. */
    private void file(FileReport file) {
        List<? extends Record> records = file.measures().isEmpty() ? file.findings() : file.measures();
        for (Record each : records) {
            Map<String, String> row = new LinkedHashMap<>(Map.of("file", file.file()));
            add(row, "", RecordTree.of(each, words.language()));
            rows.add(row);
        }
    }

    private void all(String list, List<? extends Record> records) {
        for (Record each : records) {
            Map<String, String> row = new LinkedHashMap<>();
            if (!list.isEmpty()) {
                row.put("list", list);
            }
            add(row, "", RecordTree.of(each, words.language()));
            rows.add(row);
        }
    }

    private static void add(Map<String, String> row, String prefix, Map<?, ?> properties) {
        properties.forEach((name, value) -> {
            String column = prefix + name;
            if (value instanceof Map<?, ?> map) {
                add(row, column + ".", map);
            } else {
                row.put(column, cell(value));
            }
        });
    }

    private static String cell(@Nullable Object value) {
        if (value instanceof List<?> list) {
            return String.join("; ", list.stream().map(CsvRenderer::cell).toList());
        }
        if (value instanceof Map<?, ?> map) {
            for (String each : SHORT) {
                Object first = map.get(each);
                if (first != null) {
                    return cell(first);
                }
            }
            return cell(new ArrayList<>(map.values()));
        }
        return value == null ? "" : value.toString();
    }

    private String written() {
        Set<String> columns = new LinkedHashSet<>();
        rows.forEach(each -> columns.addAll(each.keySet()));
        StringBuilder csv = new StringBuilder();
        line(List.copyOf(columns), csv);
        for (Map<String, String> each : rows) {
            line(columns.stream().map(column -> each.getOrDefault(column, "")).toList(), csv);
        }
        return csv.toString();
    }

    private static void line(List<String> cells, StringBuilder csv) {
        csv.append(String.join(",", cells.stream().map(CsvRenderer::quoted).toList()))
                .append('\n');
    }

    /** On one line, in quotes where it needs them; what a spreadsheet would run as a formula begins with an apostrophe. */
    private static String quoted(String cell) {
        String line = Escapes.line(cell);
        boolean formula = line.matches("[=+@-].*") && !line.matches("[+-]?[0-9.,]+");
        String harmless = formula ? "'" + line : line;
        return harmless.matches("[^\",;]*") ? harmless : '"' + harmless.replace("\"", "\"\"") + '"';
    }
}
