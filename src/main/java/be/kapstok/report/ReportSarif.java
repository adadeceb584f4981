package be.kapstok.report;

import be.kapstok.dataset.RecordWriter;
import be.kapstok.model.Confidence;
import be.kapstok.model.Source;
import be.kapstok.reason.Finding;
import be.kapstok.reason.Location;
import be.kapstok.reason.Severity;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Findings as a log of SARIF 2.1.0. */
final class ReportSarif {
    private final ReportWords words;
    private final Map<String, Integer> ruleIndex = new HashMap<>();

    private ReportSarif(ReportWords words) {
        this.words = words;
    }

    /** With properties that the report has besides. */
    static String of(Found found, Map<String, Object> properties, ReportWords words) {
        Map<String, Object> log = object(
                "$schema",
                "https://json.schemastore.org/sarif-2.1.0.json",
                "version",
                "2.1.0",
                "runs",
                List.of(new ReportSarif(words).run(found, properties)));
        return Escapes.json(new RecordWriter(words.language()).write(log)) + "\n";
    }

    private Map<String, Object> run(Found found, Map<String, Object> properties) {
        List<Object> rules = new ArrayList<>();
        for (ByRule each : ByRule.of(found)) {
            ruleIndex.put(each.rule().value(), rules.size());
            rules.add(rule(each));
        }
        Set<String> files = new LinkedHashSet<>(found.files());
        found.findings().forEach(each -> files.add(each.location().file()));
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
                found.findings().stream().map(this::result).toList(),
                "properties",
                properties);
    }

    private static Map<String, Object> rule(ByRule group) {
        Map<String, Object> rule =
                object("id", group.rule().value(), "defaultConfiguration", object("level", level(group.severity())));
        group.kept().get(0).sources().stream()
                .map(Source::url)
                .filter(Links::safe)
                .findFirst()
                .ifPresent(url -> rule.put("helpUri", url));
        rule.put("properties", object("findings", group.total()));
        return rule;
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
        Map<String, Object> properties = object();
        if (finding.suggestion() != null) {
            properties.put("suggestion", finding.suggestion());
        }
        if (finding.confidence() == Confidence.PROBABLE) {
            properties.put("confidence", finding.confidence());
        }
        if (!properties.isEmpty()) {
            result.put("properties", properties);
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
