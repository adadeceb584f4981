package be.kapstok.report;

import be.kapstok.dataset.RecordWriter;
import be.kapstok.reason.Finding;
import be.kapstok.reason.Location;
import be.kapstok.reason.Severity;
import be.kapstok.validation.ValidationReport;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A validation report as a log of SARIF 2.1.0. */
final class ReportSarif {
    private final ReportWords words;
    private final Map<String, Integer> ruleIndex = new HashMap<>();

    private ReportSarif(ReportWords words) {
        this.words = words;
    }

    static String of(ValidationReport report, ReportWords words) {
        Map<String, Object> log = object(
                "$schema",
                "https://json.schemastore.org/sarif-2.1.0.json",
                "version",
                "2.1.0",
                "runs",
                List.of(new ReportSarif(words).run(report)));
        return Escapes.json(new RecordWriter(words.language()).write(log)) + "\n";
    }

    private Map<String, Object> run(ValidationReport report) {
        List<Object> rules = new ArrayList<>();
        for (ByRule each : ByRule.of(report)) {
            ruleIndex.put(each.rule().value(), rules.size());
            rules.add(object(
                    "id",
                    each.rule().value(),
                    "defaultConfiguration",
                    object("level", level(each.severity())),
                    "properties",
                    object("findings", each.total())));
        }
        Set<String> files = new LinkedHashSet<>(report.files());
        report.findings().forEach(each -> files.add(each.location().file()));
        return object(
                "tool",
                object("driver", object("name", "Kapstok", "rules", rules)),
                "language",
                words.language().getLanguage(),
                "columnKind",
                "unicodeCodePoints",
                "artifacts",
                files.stream().map(each -> object("location", artifact(each))).toList(),
                "results",
                report.findings().stream().map(this::result).toList(),
                "properties",
                object(
                        "valid", report.isValid(),
                        "complete", report.complete(),
                        "records", report.records(),
                        "suppressionsUsed", report.suppressionsUsed(),
                        "suppressionsUnused", report.suppressionsUnused(),
                        "suppressionsExpired", report.suppressionsExpired(),
                        "rulesNotRun", report.rulesNotRun()));
    }

    private Map<String, Object> result(Finding finding) {
        Map<String, Object> result = object(
                "ruleId",
                finding.rule().value(),
                "ruleIndex",
                ruleIndex.getOrDefault(finding.rule().value(), -1),
                "level",
                level(finding.severity()),
                "message",
                object("text", message(words.sentence(finding))),
                "locations",
                List.of(location(finding.location())));
        if (finding.suggestion() != null) {
            result.put("properties", object("suggestion", finding.suggestion()));
        }
        return result;
    }

    private static Map<String, Object> location(Location place) {
        Map<String, Object> physical = object("artifactLocation", artifact(place.file()));
        if (place.line() > 0) {
            physical.put("region", object("startLine", place.line(), "startColumn", Math.max(1, place.column())));
        }
        Map<String, Object> location = object("physicalLocation", physical);
        if (!place.pointer().isEmpty()) {
            location.put("logicalLocations", List.of(object("fullyQualifiedName", place.pointer(), "kind", "value")));
        }
        return location;
    }

    private static Map<String, Object> artifact(String file) {
        return object("uri", Escapes.uri(file));
    }

    /** In a message of SARIF braces stand for arguments, and a bracket before a parenthesis for a link. */
    private static String message(String text) {
        return text.replace("{", "{{").replace("}", "}}").replace("](", "] (");
    }

    private static String level(Severity severity) {
        return switch (severity) {
            case ERROR -> "error";
            case WARNING -> "warning";
            case INFO -> "note";
        };
    }

    private static Map<String, Object> object(Object... namesAndValues) {
        Map<String, Object> object = new LinkedHashMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            object.put((String) namesAndValues[i], namesAndValues[i + 1]);
        }
        return object;
    }
}
