package be.kapstok.report;

import be.kapstok.reason.Finding;
import be.kapstok.reason.Location;
import be.kapstok.report.Document.Cell;
import be.kapstok.report.Document.Note;
import be.kapstok.report.Document.Notes;
import be.kapstok.report.Document.Row;
import be.kapstok.report.Document.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Findings as notes of a document, with the lines that they are about where these are at hand. */
final class FindingNotes {
    private final Words words;
    private final FaultyLines lines;

    FindingNotes(Words words, FaultyLines lines) {
        this.words = words;
        this.lines = lines;
    }

    /** All findings, each with its rule and severity, and with what would make it go. */
    Notes named(List<Finding> findings, Function<Finding, List<String>> changes) {
        List<Note> notes = findings.stream()
                .map(each -> note(each, each.rule().value(), words.of(each.severity()), changes.apply(each)))
                .toList();
        return new Notes(notes, notes.size(), 0);
    }

    /** The findings of one rule, which the title above names. */
    Notes of(ByRule rule, int first) {
        List<Note> notes = rule.kept().stream()
                .map(each -> {
                    boolean other = each.severity() != rule.severity();
                    return note(each, null, other ? words.of(each.severity()) : null, List.of());
                })
                .toList();
        return new Notes(notes, first, rule.total() - notes.size());
    }

    private Note note(Finding finding, @Nullable String rule, @Nullable String kind, List<String> changes) {
        List<Phrase> details = new ArrayList<>();
        if (finding.suggestion() != null) {
            details.add(Phrase.of(words.of("validation.perhaps", finding.suggestion())));
        }
        changes.forEach(each -> details.add(Phrase.of(each)));
        if (finding.inForce() != null) {
            details.add(Phrase.of(words.pair(words.of("validation.in_force"), words.of(finding.inForce()))));
        }
        Location place = finding.location();
        String line = place.line() > 0 ? lines.of(place) : null;
        return new Note(
                rule,
                kind,
                finding.severity(),
                place(place),
                Phrase.of(message(finding, words)).citing(finding.sources()),
                details,
                line == null ? null : Quote.of(place.line(), line, place.column()));
    }

    /** How many there are of each rule, as bars; {@code null} where one rule alone found something. */
    @Nullable
    Table perRule(List<ByRule> rules) {
        long most = rules.stream().mapToLong(ByRule::total).max().orElse(1);
        List<Row> rows = new ArrayList<>();
        for (ByRule each : rules) {
            rows.add(new Row(
                    List.of(
                            Cell.of(each.rule().value()),
                            Cell.of(words.of(each.severity())),
                            new Cell(
                                    Phrase.of(count(each)),
                                    Document.tone(each.severity()),
                                    (double) each.total() / most)),
                    false));
        }
        List<String> head = Stream.of("rule", "severity", "findings")
                .map(each -> words.of("validation." + each))
                .toList();
        return rows.size() < 2 ? null : new Table(null, head, rows, 2);
    }

    /** How many, and whether every record has one. */
    String count(ByRule rule) {
        return switch (rule.spread()) {
            case SOME -> String.valueOf(rule.total());
            case ALL_RECORDS -> words.of("validation.all_records", rule.total(), rule.records());
            case AS_MANY_AS_RECORDS -> words.of("validation.as_many", rule.total());
        };
    }

    /** How many there are of each severity, a line each; a word where there are none. */
    List<String> counts(FindingSummary found) {
        List<String> counts = new ArrayList<>();
        found.perSeverity().forEach((severity, count) -> counts.add(words.pair(words.of(severity), count)));
        return counts.isEmpty() ? List.of(words.of("validation.none")) : counts;
    }

    /** File, line, column and pointer, as far as there are. */
    static String place(Location place) {
        String numbers = place.line() > 0 ? ":" + place.line() + ":" + Math.max(1, place.column()) : "";
        String pointer = place.pointer().isEmpty() ? "" : " " + place.pointer();
        return (place.file() + numbers + pointer).strip();
    }

    /** The message, and that the rule is only probable when it is. */
    static String message(Finding finding, Words words) {
        return finding.message(words.language()) + words.probable(finding.confidence());
    }

    /** The message with what was probably meant, for formats that have one text for a finding. */
    static String sentence(Finding finding, Words words) {
        String message = message(finding, words);
        return finding.suggestion() == null
                ? message
                : message + ". " + words.of("validation.perhaps", finding.suggestion());
    }
}
