package be.kapstok.report;

import be.kapstok.document.Document;
import be.kapstok.document.Phrase;
import be.kapstok.document.Words;
import be.kapstok.migration.MigrationReport;
import be.kapstok.migration.MigrationReport.Entry;
import be.kapstok.migration.MigrationReport.Outcome;
import be.kapstok.migration.MigrationReport.Total;
import be.kapstok.reason.Excerpt;
import be.kapstok.reason.Location;
import be.kapstok.reason.Severity;
import be.kapstok.report.Draft.Column;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The result of a migration as a document: first the sums, then what was not carried over, then the rest. */
final class MigrationDocument {
    private static final int ON_A_PAGE = 300;
    private static final int ON_A_TERMINAL = 10;
    private static final int SHOWN = 5;

    private MigrationDocument() {}

    static void fill(MigrationReport report, Draft draft) {
        Words words = draft.words;
        Map<Outcome, Integer> counts = report.counts();
        String parts = report.allCarriedInPart() ? "title.carried_parts" : "title.carried_in_part";
        String verdict = report.allCarried() ? "title.carried" : parts;
        draft.title("migration.title", report.from(), report.to())
                .verdict(report.allCarried(), words.of(verdict, report.from(), report.to()))
                .fact(
                        "label.outcomes",
                        List.copyOf(counts.entrySet()),
                        each -> words.pair(words.say(each.getKey()), each.getValue()))
                .section(words.of("label.totals"), totals(report.totals(), draft));
        counts.keySet().stream()
                .sorted(Comparator.comparing(MigrationDocument::severity))
                .forEach(each -> draft.section(
                        words.say(each) + " (" + counts.get(each) + ")", notes(report.with(each), words)));
    }

    private static Document.Table totals(List<Total> totals, Draft draft) {
        List<Column<Total>> columns = List.of(
                new Column<>("migration.column", Total::column),
                new Column<>("migration.before", each -> sum(each.before(), draft)),
                new Column<>("migration.after", each -> sum(each.after(), draft)),
                new Column<>("migration.not_numbers", Total::notNumbers));
        return draft.table(1, totals, columns);
    }

    /** A sum, or words that it is not known. */
    private static String sum(@Nullable BigDecimal sum, Draft draft) {
        return sum == null ? draft.of("migration.not_known") : sum.toPlainString();
    }

    private static Document.Notes notes(List<Entry> entries, Words words) {
        return new Document.Notes(
                entries.stream().limit(ON_A_PAGE).map(each -> note(each, words)).toList(),
                ON_A_TERMINAL,
                Math.max(0, entries.size() - ON_A_PAGE));
    }

    private static Document.Note note(Entry entry, Words words) {
        List<String> was = entry.was().stream()
                .map(each -> each.isBlank() ? "-" : Excerpt.of(each.strip(), Excerpt.IN_A_SENTENCE))
                .toList();
        List<String> now = entry.now().stream().map(each -> each.value()).toList();
        String arrow = now.isEmpty() || now.equals(was) ? "" : " → " + words.say(now);
        return new Document.Note(
                null,
                null,
                severity(entry.outcome()),
                places(entry.places()),
                Phrase.of(new Phrase.Strong(some(was) + arrow, "")),
                entry.reasons().stream().map(words::phrase).toList(),
                null);
    }

    /** Line and column, or the pointer; empty for a table that was made in code. */
    private static String places(List<Location> locations) {
        List<String> places = locations.stream()
                .filter(each -> each.line() > 0 || !each.pointer().isEmpty())
                .map(each -> each.line() > 0 ? each.line() + ":" + Math.max(1, each.column()) : each.pointer())
                .toList();
        return some(places);
    }

    /** The first entries of a list, and a sign when there are more. */
    private static String some(List<String> all) {
        boolean more = all.size() > SHOWN;
        return String.join(", ", more ? all.subList(0, SHOWN) : all) + (more ? ", …" : "");
    }

    /** The colour of an outcome. */
    private static Severity severity(Outcome outcome) {
        return switch (outcome) {
            case REFUSED, UNKNOWN -> Severity.ERROR;
            case AMBIGUOUS, PARTIAL -> Severity.WARNING;
            case MOVED, MERGED, SPLIT, UNCHANGED -> Severity.INFO;
        };
    }
}
