package be.kapstok.report;

import be.kapstok.migration.MigrationReport;
import be.kapstok.migration.MigrationReport.Entry;
import be.kapstok.migration.MigrationReport.Outcome;
import be.kapstok.migration.MigrationReport.Total;
import be.kapstok.reason.Excerpt;
import be.kapstok.reason.Location;
import be.kapstok.reason.Severity;
import be.kapstok.report.Document.Note;
import be.kapstok.report.Document.Notes;
import be.kapstok.report.Document.Row;
import be.kapstok.report.Document.Table;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What became of carried data as a document: sums first, then what was not carried, then the rest. */
final class MigrationDocument {
    private static final int ON_A_PAGE = 300;
    private static final int ON_A_TERMINAL = 10;
    private static final int PLACES_SHOWN = 5;

    private MigrationDocument() {}

    static Document of(MigrationReport report, Words words) {
        Map<Outcome, Integer> counts = report.counts();
        Draft draft = new Draft(words);
        String parts = report.allCarriedInPart() ? "title.carried_parts" : "title.carried_in_part";
        draft.verdict(
                report.allCarried(),
                words.of(report.allCarried() ? "title.carried" : parts, report.from(), report.to()));
        draft.fact(
                words.label("outcomes"),
                counts.entrySet().stream()
                        .map(each -> words.pair(words.of(each.getKey()), each.getValue()))
                        .toList());
        draft.section(words.label("totals"), part -> totals(report.totals(), part));
        counts.keySet().stream()
                .sorted(Comparator.comparing(MigrationDocument::severity))
                .forEach(each -> draft.section(
                        words.of(each) + " (" + counts.get(each) + ")", part -> part.add(notes(report, each, words))));
        return draft.document(words.of("migration.title", report.from(), report.to()), report.reasons());
    }

    private static void totals(List<Total> totals, Draft part) {
        if (!totals.isEmpty()) {
            List<Row> rows = new ArrayList<>();
            for (Total each : totals) {
                rows.add(Row.of(List.of(
                        each.column(),
                        sum(each.before(), part.words()),
                        sum(each.after(), part.words()),
                        String.valueOf(each.notNumbers()))));
            }
            Words words = part.words();
            List<String> head = Stream.of("column", "before", "after", "not_numbers")
                    .map(each -> words.of("migration." + each))
                    .toList();
            part.add(new Table(null, head, rows, 1));
        }
    }

    /** A sum, or that it is not known. */
    private static String sum(@Nullable BigDecimal sum, Words words) {
        return sum == null ? words.of("migration.not_known") : sum.toPlainString();
    }

    private static Notes notes(MigrationReport report, Outcome outcome, Words words) {
        List<Entry> entries = report.with(outcome);
        return new Notes(
                entries.stream().limit(ON_A_PAGE).map(each -> note(each, words)).toList(),
                ON_A_TERMINAL,
                Math.max(0, entries.size() - ON_A_PAGE));
    }

    private static Note note(Entry entry, Words words) {
        List<String> was = entry.was().stream()
                .limit(PLACES_SHOWN)
                .map(each -> each.isBlank() ? "-" : Excerpt.of(each.strip(), Excerpt.IN_A_SENTENCE))
                .toList();
        List<String> now = entry.now().stream().map(each -> each.value()).toList();
        String arrow = now.isEmpty() || now.equals(was) ? "" : " → " + String.join(", ", now);
        return new Note(
                null,
                null,
                severity(entry.outcome()),
                String.join(", ", places(entry.places())),
                Phrase.strong(String.join(", ", was) + (entry.was().size() > PLACES_SHOWN ? ", …" : "") + arrow, ""),
                entry.reasons().stream().map(each -> Phrase.of(each, words)).toList(),
                null);
    }

    /** Line and column, or the pointer; nothing of a table that was made in code. */
    private static List<String> places(List<Location> locations) {
        List<String> places = new ArrayList<>();
        for (Location each : locations) {
            if (each.line() > 0) {
                places.add(each.line() + ":" + Math.max(1, each.column()));
            } else if (!each.pointer().isEmpty()) {
                places.add(each.pointer());
            }
        }
        List<String> shown = new ArrayList<>(places.subList(0, Math.min(PLACES_SHOWN, places.size())));
        if (places.size() > PLACES_SHOWN) {
            shown.add("…");
        }
        return shown;
    }

    /** How an outcome is coloured. */
    private static Severity severity(Outcome outcome) {
        return switch (outcome) {
            case REFUSED, UNKNOWN -> Severity.ERROR;
            case AMBIGUOUS, PARTIAL -> Severity.WARNING;
            case MOVED, MERGED, SPLIT, UNCHANGED -> Severity.INFO;
        };
    }
}
