package be.kapstok.report;

import be.kapstok.dataset.RecordWriter;
import be.kapstok.model.Confidence;
import be.kapstok.model.Source;
import be.kapstok.reason.Answer;
import be.kapstok.reason.Finding;
import be.kapstok.reason.Location;
import be.kapstok.reason.Reason;
import be.kapstok.reason.RuleCard;
import be.kapstok.reason.RuleId;
import be.kapstok.reason.Severity;
import be.kapstok.review.PolicyRules;
import be.kapstok.validation.Catalogue;
import be.kapstok.validation.ValidationReport;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** Findings as a log of SARIF 2.1.0; of an answer without findings its reasons, which inform only. */
final class SarifRenderer {
    private final Words words;
    private final Map<String, Integer> ruleIndex = new HashMap<>();

    private SarifRenderer(Words words) {
        this.words = words;
    }

    static String of(Answer answer, Words words) {
        SarifRenderer sarif = new SarifRenderer(words);
        Map<String, Object> run = FindingSummary.of(answer)
                .map(found -> sarif.run(found, properties(answer, found)))
                .orElseGet(() -> sarif.run(answer));
        Map<String, Object> log = object(
                "$schema", "https://json.schemastore.org/sarif-2.1.0.json", "version", "2.1.0", "runs", List.of(run));
        return Escapes.json(new RecordWriter(words.language()).write(log)) + "\n";
    }

    /** What the report has besides its findings. */
    private static Map<String, Object> properties(Answer answer, FindingSummary found) {
        Map<String, Object> properties = object("complete", found.complete());
        if (answer instanceof ValidationReport report) {
            properties.put("valid", report.isValid());
            properties.put("records", report.records());
            properties.put("suppressionsUsed", report.suppressionsUsed());
            properties.put("suppressionsUnused", report.suppressionsUnused());
            properties.put("suppressionsExpired", report.suppressionsExpired());
            properties.put("suppressionsByPosition", report.suppressionsByPosition());
            properties.put("rulesOff", report.rulesOff());
            properties.put("rulesRegraded", report.rulesRegraded());
            properties.put("rulesKept", report.rulesKept());
            properties.put("rulesNotRun", report.rulesNotRun());
        }
        return properties;
    }

    private Map<String, Object> run(FindingSummary found, Map<String, Object> properties) {
        Map<RuleId, RuleCard> cards = cards();
        List<Object> rules = new ArrayList<>();
        for (ByRule each : ByRule.of(found)) {
            ruleIndex.put(each.rule().value(), rules.size());
            rules.add(rule(each, cards));
        }
        Set<String> files = new LinkedHashSet<>(found.files());
        found.findings().forEach(each -> files.add(each.location().file()));
        files.remove("");
        return object(
                "tool",
                tool(rules),
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

    private Map<String, Object> run(Answer answer) {
        List<Object> results = new ArrayList<>();
        for (Reason each : answer.reasons()) {
            results.add(object(
                    "ruleId",
                    each.code().code(),
                    "kind",
                    "informational",
                    "level",
                    "none",
                    "message",
                    object("text", message(words.of(each)))));
        }
        return object("tool", tool(List.of()), "language", words.language().getLanguage(), "results", results);
    }

    private static Map<String, Object> tool(List<Object> rules) {
        String version = SarifRenderer.class.getPackage().getImplementationVersion();
        return object(
                "driver",
                object("name", "Kapstok", "version", version == null ? "not packaged" : version, "rules", rules));
    }

    private static Map<RuleId, RuleCard> cards() {
        Map<RuleId, RuleCard> cards = new HashMap<>();
        Stream.of(Catalogue.load().rules(), PolicyRules.cards())
                .flatMap(List::stream)
                .forEach(each -> cards.put(each.id(), each));
        return cards;
    }

    private Map<String, Object> rule(ByRule group, Map<RuleId, RuleCard> cards) {
        Map<String, Object> rule = object("id", group.rule().value());
        RuleCard card = cards.get(group.rule());
        if (card != null) {
            String statement = message(words.of(card.statement()));
            String source = message(words.pair(words.of("validation.source"), card.source()));
            rule.put("shortDescription", object("text", statement));
            rule.put("fullDescription", object("text", statement));
            rule.put("help", object("text", statement + "\n" + source));
        }
        group.kept().get(0).sources().stream()
                .map(Source::url)
                .filter(Links::safe)
                .findFirst()
                .ifPresent(url -> rule.put("helpUri", url));
        rule.put("defaultConfiguration", object("level", level(group.severity())));
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
                object("text", message(FindingNotes.sentence(finding, words))),
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
        Map<String, Object> physical =
                place.file().isEmpty() ? object() : object("artifactLocation", artifact(place.file()));
        if (place.line() > 0 && !physical.isEmpty()) {
            physical.put("region", object("startLine", place.line(), "startColumn", Math.max(1, place.column())));
        }
        Map<String, Object> location = physical.isEmpty() ? object() : object("physicalLocation", physical);
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
        return Escapes.line(text).replace("{", "{{").replace("}", "}}").replace("](", "] (");
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
