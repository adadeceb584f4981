package be.kapstok.report;

import be.kapstok.catalogue.Catalogue;
import be.kapstok.catalogue.RuleCard;
import be.kapstok.dataset.RecordWriter;
import be.kapstok.document.Document;
import be.kapstok.document.Escapes;
import be.kapstok.document.Words;
import be.kapstok.model.Confidence;
import be.kapstok.model.Source;
import be.kapstok.reason.Answer;
import be.kapstok.reason.Finding;
import be.kapstok.reason.Location;
import be.kapstok.reason.Reason;
import be.kapstok.reason.RuleId;
import be.kapstok.reason.Severity;
import be.kapstok.review.FileReport;
import be.kapstok.review.FileReports;
import be.kapstok.review.FileReports.Totals;
import be.kapstok.review.PolicyRules;
import be.kapstok.validation.Validation;
import java.util.AbstractMap.SimpleEntry;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Findings as a log of SARIF 2.1.0; for an answer without findings, its reasons, which only inform. */
final class SarifRenderer {
    private final Words words;

    private SarifRenderer(Words words) {
        this.words = words;
    }

    static String of(Answer answer, Words words) {
        SarifRenderer sarif = new SarifRenderer(words);
        Object run = FileReports.ofFindings(answer).map(sarif::run).orElseGet(() -> sarif.run(answer));
        String schema = "https://json.schemastore.org/sarif-2.1.0.json";
        Object log = object(entry("$schema", schema), entry("version", "2.1.0"), entry("runs", List.of(run)));
        return Escapes.json(new RecordWriter(words.language()).write(log)) + "\n";
    }

    private Map<String, Object> run(FileReports found) {
        List<RuleCard> cards = Stream.of(Catalogue.of(Validation.class).cards(), PolicyRules.cards())
                .flatMap(List::stream)
                .toList();
        List<ByRule> rules = ByRule.of(found);
        List<RuleId> ids = rules.stream().map(ByRule::rule).toList();
        Stream<String> files = found.files().stream().map(FileReport::file).filter(each -> !each.isEmpty());
        return object(
                entry("tool", tool(rules.stream().map(each -> rule(each, cards)))),
                entry("language", words.language().getLanguage()),
                entry("columnKind", "unicodeCodePoints"),
                entry("artifacts", files.map(each -> object(entry("location", artifact(each))))),
                entry("results", found.findings().stream().map(each -> result(each, ids.indexOf(each.rule())))),
                entry("properties", properties(found)));
    }

    /** What the report has in addition to its findings. */
    private static Map<String, Object> properties(FileReports found) {
        Totals totals = found.totals();
        boolean counted = found.files().stream().anyMatch(each -> !each.counts().isEmpty());
        long records = found.files().stream().mapToLong(FileReport::recordCount).sum();
        Long skipped = counted
                ? found.files().stream().mapToLong(FileReport::skippedCount).sum()
                : null;
        return totals == null
                ? object(entry("complete", true), entry("records", counted ? records : null), entry("skipped", skipped))
                : object(
                        entry("complete", totals.complete()),
                        entry("valid", found.files().stream().allMatch(FileReport::valid)),
                        entry("records", totals.records()),
                        entry("skipped", skipped),
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
                entry("tool", tool(Stream.of())),
                entry("language", words.language().getLanguage()),
                entry("results", answer.reasons().stream().map(this::result)));
    }

    private static Map<String, Object> tool(Stream<?> rules) {
        String packaged = SarifRenderer.class.getPackage().getImplementationVersion();
        String version = packaged == null ? "not packaged" : packaged;
        return object(
                entry("driver", object(entry("name", "Kapstok"), entry("version", version), entry("rules", rules))));
    }

    private Map<String, Object> rule(ByRule group, List<RuleCard> cards) {
        Optional<RuleCard> card =
                cards.stream().filter(each -> each.id().equals(group.rule())).findFirst();
        Map<String, Object> statement =
                card.map(each -> text(words.say(each.statement()))).orElse(Map.of());
        Stream<String> urls =
                group.kept().get(0).sources().stream().map(Source::url).filter(Escapes::safe);
        return object(
                entry("id", group.rule().value()),
                entry("shortDescription", statement),
                entry("fullDescription", statement),
                entry("help", card.map(this::help).orElse(Map.of())),
                entry("helpUri", urls.findFirst().orElse(null)),
                entry("defaultConfiguration", object(entry("level", level(group.severity())))),
                entry("properties", object(entry("findings", group.total()))));
    }

    private Map<String, Object> help(RuleCard card) {
        String source = words.pair(words.of("validation.source"), card.source());
        return object(entry("text", message(words.say(card.statement())) + "\n" + message(source)));
    }

    private Map<String, Object> result(Reason reason) {
        return object(
                entry("ruleId", reason.code().code()),
                entry("kind", "informational"),
                entry("level", "none"),
                entry("message", text(words.say(reason))));
    }

    private Map<String, Object> result(Finding finding, int rule) {
        Confidence probable = finding.confidence() == Confidence.PROBABLE ? Confidence.PROBABLE : null;
        return object(
                entry("ruleId", finding.rule().value()),
                entry("ruleIndex", rule),
                entry("level", level(finding.severity())),
                entry("message", text(FindingNotes.sentence(finding, words))),
                entry("locations", Stream.of(location(finding.location()))),
                entry("properties", object(entry("suggestion", finding.suggestion()), entry("confidence", probable))));
    }

    private static Map<String, Object> location(Location place) {
        Map<String, Object> region = place.line() <= 0 || place.cell() != null
                ? Map.of()
                : object(entry("startLine", place.line()), entry("startColumn", Math.max(1, place.column())));
        Map<String, Object> physical =
                object(entry("artifactLocation", artifact(place.file())), entry("region", region));
        Map<String, Object> logical = object(
                entry("name", place.cell()),
                entry("fullyQualifiedName", place.pointer().isEmpty() ? null : place.pointer()),
                entry("kind", "value"));
        boolean inText = place.cell() == null && place.pointer().isEmpty();
        return object(
                entry("physicalLocation", place.file().isEmpty() ? null : physical),
                entry("logicalLocations", inText ? null : List.of(logical)));
    }

    private static Map<String, Object> artifact(String file) {
        return object(entry("uri", Escapes.uri(file)));
    }

    private static Map<String, Object> text(String text) {
        return object(entry("text", message(text)));
    }

    /** Escapes a message: in SARIF, braces mean arguments, and a bracket before a parenthesis means a link. */
    private static String message(String text) {
        return Escapes.line(text).replace("{", "{{").replace("}", "}}").replace("](", "] (");
    }

    private static String level(Severity severity) {
        return severity == Severity.INFO ? "note" : Document.tone(severity);
    }

    private static Map.Entry<String, @Nullable Object> entry(String name, @Nullable Object value) {
        return new SimpleEntry<>(name, value instanceof Stream<?> stream ? stream.toList() : value);
    }

    /** An object without unknown values and without empty objects. */
    @SafeVarargs
    private static Map<String, Object> object(Map.Entry<String, @Nullable Object>... properties) {
        Map<String, Object> object = new LinkedHashMap<>();
        for (Map.Entry<String, @Nullable Object> each : properties) {
            Object value = each.getValue();
            if (value != null && !value.equals(Map.of())) {
                object.put(each.getKey(), value);
            }
        }
        return object;
    }
}
