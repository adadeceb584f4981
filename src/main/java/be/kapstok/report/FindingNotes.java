package be.kapstok.report;

import be.kapstok.document.Document;
import be.kapstok.document.Document.Cell;
import be.kapstok.document.Document.Note;
import be.kapstok.document.Document.Notes;
import be.kapstok.document.Phrase;
import be.kapstok.document.Quote;
import be.kapstok.document.Words;
import be.kapstok.reason.Excerpt;
import be.kapstok.reason.Finding;
import be.kapstok.reason.Location;
import be.kapstok.reason.Severity;
import be.kapstok.report.Draft.Column;
import be.kapstok.report.FaultyLines.InTable;
import be.kapstok.review.FileReports;
import be.kapstok.validation.SkippedRecord;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Findings as notes of a document, with the lines they are about when these are available. */
final class FindingNotes {
    /** The number of columns of a faulty line that are shown. */
    private static final int QUOTED = 66;

    private static final int HEADING = 40;

    private FindingNotes() {}

    /** All findings, each with its rule and severity. */
    static Notes named(List<Finding> findings, Draft draft) {
        return named(findings, each -> List.of(), draft);
    }

    /** The same, of which a terminal shows only the first. */
    static Notes first(int shown, List<Finding> findings, Draft draft) {
        return new Notes(named(findings, draft).notes(), shown, 0);
    }

    /** All findings, each with its rule, its severity and the changes that would resolve it. */
    static Notes named(List<Finding> findings, Function<Finding, List<String>> changes, Draft draft) {
        List<Note> notes = findings.stream()
                .map(each -> note(each, each.rule().value(), each.severity(), changes.apply(each), draft))
                .toList();
        return new Notes(notes, notes.size(), 0);
    }

    /**
     * The findings in records that were not judged, each with its rule and the id of its record.
     *
     * @param first the number that a terminal shows
     * @param more the number of records that are not listed
     */
    static Notes of(List<SkippedRecord> records, int first, long more, Draft draft) {
        List<Note> notes = new ArrayList<>();
        for (SkippedRecord each : records) {
            for (Finding finding : each.findings()) {
                String id = record(each, draft.lines.inTable(finding.location()), draft);
                Note note = note(finding, finding.rule().value(), finding.severity(), List.of(), draft);
                String place = draft.words.joined(", ", id, note.place());
                notes.add(new Note(
                        note.rule(),
                        note.kind(),
                        note.severity(),
                        place,
                        note.message(),
                        note.details(),
                        note.quote()));
            }
        }
        return new Notes(notes, first, more);
    }

    /** How a record is called, where its place does not say it. */
    private static @Nullable String record(SkippedRecord record, @Nullable InTable place, Draft draft) {
        boolean said = record.record().equals(record.pointer())
                || (place != null && record.record().equals(String.valueOf(place.row())));
        return said ? null : draft.of("review.record", record.record());
    }

    /** The findings of one rule, which the title above names. */
    static Notes of(ByRule rule, int first, Draft draft) {
        List<Note> notes = rule.kept().stream()
                .map(each ->
                        note(each, null, each.severity() == rule.severity() ? null : each.severity(), List.of(), draft))
                .toList();
        return new Notes(notes, first, rule.total() - notes.size());
    }

    private static Note note(
            Finding finding, @Nullable String rule, @Nullable Severity kind, List<String> changes, Draft draft) {
        Words words = draft.words;
        Document.Line said = words.line(
                Phrase.of(message(finding, words)).citing(finding.sources()),
                finding.suggestion() == null ? null : words.of("validation.perhaps", finding.suggestion()),
                changes,
                words.known("validation.in_force", finding.inForce()));
        Location place = finding.location();
        InTable inTable = draft.lines.inTable(place);
        boolean ofRow =
                inTable != null && inTable.heading() == null && !place.pointer().isEmpty();
        String line = place.line() > 0 && place.cell() == null && !ofRow ? draft.lines.of(place) : null;
        return new Note(
                rule,
                kind == null ? null : words.say(kind),
                finding.severity(),
                inTable == null ? place(place) : place(place, inTable, draft),
                said.text(),
                said.details(),
                line == null ? null : Quote.of(place.line(), line, place.column(), QUOTED));
    }

    /** The number of findings of each rule, as bars; empty when a single rule found something. */
    static void perRule(List<ByRule> rules, Draft draft) {
        long most = rules.stream().mapToLong(ByRule::total).max().orElse(1);
        List<Column<ByRule>> columns = List.of(
                new Column<>("validation.rule", ByRule::rule),
                new Column<>("validation.severity", ByRule::severity),
                new Column<>("validation.findings", each -> bar(each, most, draft.words)));
        if (rules.size() > 1) {
            draft.section(draft.of("validation.per_rule"), draft.table(2, rules, columns));
        }
    }

    private static Cell bar(ByRule rule, long most, Words words) {
        return new Cell(Phrase.of(rule.count(words)), Document.tone(rule.severity()), (double) rule.total() / most);
    }

    /** The number of findings of each severity, or a word when there are none. */
    static Object counts(FileReports found, Words words) {
        Map<Severity, Long> counts = found.perSeverity();
        return counts.isEmpty()
                ? words.of("validation.none")
                : counts.entrySet().stream().map(each -> words.pair(words.say(each.getKey()), each.getValue()));
    }

    /** File, row or cell, and heading of the column, as far as there are. */
    private static String place(Location place, InTable inTable, Draft draft) {
        return draft.words.joined(
                ", ",
                draft.oneFile ? null : place.file(),
                place.cell() == null ? draft.of("review.row", inTable.row()) : place.cell(),
                inTable.heading() == null ? null : draft.of("review.column", Excerpt.of(inTable.heading(), HEADING)));
    }

    /** File, line and column or cell, and pointer, as far as there are. */
    static String place(Location place) {
        String inText = place.line() > 0 ? ":" + place.line() + ":" + Math.max(1, place.column()) : "";
        String numbers = place.cell() == null ? inText : " " + place.cell();
        String pointer = place.pointer().isEmpty() ? "" : " " + place.pointer();
        return (place.file() + numbers + pointer).strip();
    }

    /** The message, and that the rule is only probable when it is. */
    private static String message(Finding finding, Words words) {
        return finding.message(words.language()) + words.probable(finding.confidence());
    }

    /** The message together with what was probably meant, for formats with a single text for each finding. */
    static String sentence(Finding finding, Words words) {
        String message = message(finding, words);
        return finding.suggestion() == null
                ? message
                : message + ". " + words.of("validation.perhaps", finding.suggestion());
    }
}
