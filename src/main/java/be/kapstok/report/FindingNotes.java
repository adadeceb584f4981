package be.kapstok.report;

import be.kapstok.reason.Finding;
import be.kapstok.reason.Location;
import be.kapstok.report.Document.Cell;
import be.kapstok.report.Document.Note;
import be.kapstok.report.Document.Notes;
import be.kapstok.report.Draft.Column;
import be.kapstok.review.FileReports;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Findings as notes of a document, with the lines that they are about where these are at hand. */
final class FindingNotes {
    private final Words words;
    private final FaultyLines lines;

    FindingNotes(Words words, FaultyLines lines) {
        this.words = words;
        this.lines = lines;
    }

    /** All findings, each with its rule and severity. */
    Notes named(List<Finding> findings) {
        return named(findings, each -> List.of());
    }

    /** All findings, each with its rule and severity, and with what would make it go. */
    Notes named(List<Finding> findings, Function<Finding, List<String>> changes) {
        List<Note> notes = findings.stream()
                .map(each -> note(each, each.rule().value(), words.say(each.severity()), changes.apply(each)))
                .toList();
        return new Notes(notes, notes.size(), 0);
    }

    /** The findings of one rule, which the title above names. */
    Notes of(ByRule rule, int first) {
        List<Note> notes = rule.kept().stream()
                .map(each -> {
                    boolean other = each.severity() != rule.severity();
                    return note(each, null, other ? words.say(each.severity()) : null, List.of());
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
            details.add(Phrase.of(words.pair(words.of("validation.in_force"), finding.inForce())));
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

    /** How many there are of each rule, as bars; nothing where one rule alone found something. */
    static void perRule(List<ByRule> rules, Draft draft) {
        long most = rules.stream().mapToLong(ByRule::total).max().orElse(1);
        List<Column<ByRule>> columns = List.of(
                new Column<>("validation.rule", ByRule::rule),
                new Column<>("validation.severity", ByRule::severity),
                new Column<>(
                        "validation.findings",
                        each -> new Cell(
                                Phrase.of(each.count(draft.words)),
                                Document.tone(each.severity()),
                                (double) each.total() / most)));
        if (rules.size() > 1) {
            draft.section(draft.of("validation.per_rule"), part -> part.add(part.table(2, rules, columns)));
        }
    }

    /** How many there are of each severity, a line each; a word where there are none. */
    static List<String> counts(FileReports found, Words words) {
        List<String> counts = new ArrayList<>();
        found.perSeverity().forEach((severity, count) -> counts.add(words.pair(words.say(severity), count)));
        return counts.isEmpty() ? List.of(words.of("validation.none")) : counts;
    }

    /** File, line, column and pointer, as far as there are. */
    static String place(Location place) {
        String numbers = place.line() > 0 ? ":" + place.line() + ":" + Math.max(1, place.column()) : "";
        String pointer = place.pointer().isEmpty() ? "" : " " + place.pointer();
        return (place.file() + numbers + pointer).strip();
    }

    /** The message, and that the rule is only probable when it is. */
    private static String message(Finding finding, Words words) {
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
