package be.kapstok.report;

import static java.util.Map.entry;

import be.kapstok.catalogue.Catalogue;
import be.kapstok.catalogue.RuleCard;
import be.kapstok.dataset.RecordWriter;
import be.kapstok.model.Confidence;
import be.kapstok.model.Source;
import be.kapstok.reason.Answer;
import be.kapstok.reason.Finding;
import be.kapstok.reason.Location;
import be.kapstok.reason.RuleId;
import be.kapstok.reason.Severity;
import be.kapstok.review.FileReport;
import be.kapstok.review.FileReports;
import be.kapstok.review.FileReports.Totals;
import be.kapstok.review.PolicyRules;
import be.kapstok.validation.Validation;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Findings as a log of SARIF 2.1.0; of an answer without findings its reasons, which inform only. */
final class SarifRenderer {
    private final Words words;
    private final Map<RuleId, Integer> ruleIndex = new HashMap<>();

    private SarifRenderer(Words words) {
        this.words = words;
    }

    static String of(Answer answer, Words words) {
        SarifRenderer sarif = new SarifRenderer(words);
        Map<String, Object> run = FileReports.ofFindings(answer).map(sarif::run).orElseGet(() -> sarif.run(answer));
        Map<String, Object> log = object(
                entry("$schema", "https://json.schemastore.org/sarif-2.1.0.json"),
                entry("version", "2.1.0"),
                entry("runs", List.of(run)));
        return Escapes.json(new RecordWriter(words.language()).write(log)) + "\n";
    }

    private Map<String, Object> run(FileReports found) {
        Map<RuleId, RuleCard> cards = cards();
        List<Object> rules = new ArrayList<>();
        for (ByRule each : ByRule.of(found)) {
            ruleIndex.put(each.rule(), rules.size());
            rules.add(rule(each, cards));
        }
        Stream<String> files = found.files().stream().map(FileReport::file).filter(each -> !each.isEmpty());
        return object(
                entry("tool", tool(rules)),
                entry("language", words.language().getLanguage()),
                entry("columnKind", "unicodeCodePoints"),
                entry(
                        "artifacts",
                        files.map(each -> object(entry("location", artifact(each))))
                                .toList()),
                entry("results", found.findings().stream().map(this::result).toList()),
                entry("properties", properties(found)));
    }

    /** What the report has besides its findings. */
    private static Map<String, Object> properties(FileReports found) {
        Totals totals = found.totals();
        return totals == null
                ? object(entry("complete", true))
                : object(
                        entry("complete", totals.complete()),
                        entry("valid", found.files().stream().allMatch(FileReport::valid)),
                        entry("records", totals.records()),
                        entry("suppressionsUsed", totals.suppressionsUsed()),
                        entry("suppressionsUnused", totals.suppressionsUnused()),
                        entry("suppressionsExpired", totals.suppressionsExpired()),
                        entry("suppressionsByPosition", totals.suppressionsByPosition()),
                        entry("rulesOff", totals.rulesOff()),
                        entry("rulesRegraded", totals.rulesRegraded()),
                        entry("rulesKept", totals.rulesKept()),
                        entry("rulesNotRun", totals.rulesNotRun()));
    }

    private Map<String, Object> run(Answer answer) {
        return object(
                entry("tool", tool(List.of())),
                entry("language", words.language().getLanguage()),
                entry(
                        "results",
                        answer.reasons().stream()
                                .map(each -> object(
                                        entry("ruleId", each.code().code()),
                                        entry("kind", "informational"),
                                        entry("level", "none"),
                                        entry("message", text(words.say(each)))))
                                .toList()));
    }

    private static Map<String, Object> tool(List<Object> rules) {
        String version = SarifRenderer.class.getPackage().getImplementationVersion();
        return object(entry(
                "driver",
                object(
                        entry("name", "Kapstok"),
                        entry("version", version == null ? "not packaged" : version),
                        entry("rules", rules))));
    }

    private static Map<RuleId, RuleCard> cards() {
        Map<RuleId, RuleCard> cards = new HashMap<>();
        Stream.of(Catalogue.of(Validation.class).cards(), PolicyRules.cards())
                .flatMap(List::stream)
                .forEach(each -> cards.put(each.id(), each));
        return cards;
    }

    private Map<String, Object> rule(ByRule group, Map<RuleId, RuleCard> cards) {
        Map<String, Object> rule = object(entry("id", group.rule().value()));
        RuleCard card = cards.get(group.rule());
        if (card != null) {
            String statement = words.say(card.statement());
            rule.put("shortDescription", text(statement));
            rule.put("fullDescription", text(statement));
            String source = words.pair(words.of("validation.source"), card.source());
            rule.put("help", object(entry("text", message(statement) + "\n" + message(source))));
        }
        group.kept().get(0).sources().stream()
                .map(Source::url)
                .filter(Escapes::safe)
                .findFirst()
                .ifPresent(url -> rule.put("helpUri", url));
        rule.put("defaultConfiguration", object(entry("level", level(group.severity()))));
        rule.put("properties", object(entry("findings", group.total())));
        return rule;
    }

    private Map<String, Object> result(Finding finding) {
        Map<String, Object> result = object(
                entry("ruleId", finding.rule().value()),
                entry("ruleIndex", ruleIndex.getOrDefault(finding.rule(), -1)),
                entry("level", level(finding.severity())),
                entry("message", text(FindingNotes.sentence(finding, words))),
                entry("locations", List.of(location(finding.location()))));
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
        Map<String, Object> location = object();
        if (!place.file().isEmpty()) {
            Map<String, Object> physical = object(entry("artifactLocation", artifact(place.file())));
            if (place.line() > 0) {
                int column = Math.max(1, place.column());
                physical.put("region", object(entry("startLine", place.line()), entry("startColumn", column)));
            }
            location.put("physicalLocation", physical);
        }
        if (!place.pointer().isEmpty()) {
            Map<String, Object> logical = object(entry("fullyQualifiedName", place.pointer()), entry("kind", "value"));
            location.put("logicalLocations", List.of(logical));
        }
        return location;
    }

    private static Map<String, Object> artifact(String file) {
        return object(entry("uri", Escapes.uri(file)));
    }

    private static Map<String, Object> text(String text) {
        return object(entry("text", message(text)));
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

    @SafeVarargs
    private static Map<String, Object> object(Map.Entry<String, ?>... properties) {
        Map<String, Object> object = new LinkedHashMap<>();
        for (Map.Entry<String, ?> each : properties) {
            object.put(each.getKey(), each.getValue());
        }
        return object;
    }
}
