package be.kapstok.report;

import be.kapstok.migration.MigrationReport;
import be.kapstok.migration.MigrationReport.Entry;
import be.kapstok.migration.MigrationReport.Outcome;
import be.kapstok.migration.MigrationReport.Total;
import be.kapstok.reason.Excerpt;
import be.kapstok.reason.Location;
import be.kapstok.reason.Severity;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What became of carried data as a document: sums first, then what was not carried, then the rest. */
final class MigrationDocument {
    private static final int ON_A_PAGE = 300;
    private static final int ON_A_TERMINAL = 10;
    private static final int PLACES_SHOWN = 5;

    private final Draft draft;
    private final Words words;

    private MigrationDocument(Words words) {
        this.draft = new Draft(words, "migration");
        this.words = words;
    }

    static Document of(MigrationReport report, Words words) {
        return new MigrationDocument(words).document(report);
    }

    private Document document(MigrationReport report) {
        Map<Outcome, Integer> counts = report.counts();
        String parts = report.allCarriedInPart() ? "title.carried_parts" : "title.carried_in_part";
        String title = report.allCarried() ? "title.carried" : parts;
        draft.verdict(report.allCarried(), words.of(title, report.from(), report.to()));
        draft.labelled(
                words.of("label.outcomes"),
                counts.entrySet().stream()
                        .map(each -> Document.Line.of(words.pair(words.of(each.getKey()), each.getValue())))
                        .toList());
        if (!report.totals().isEmpty()) {
            List<String> columns = List.of("column", "before", "after", "not_numbers");
            draft.section(
                    words.of("label.totals"), part -> part.add(part.table(columns, 1, report.totals(), this::total)));
        }
        counts.keySet().stream()
                .sorted(Comparator.comparing(MigrationDocument::severity))
                .forEach(each -> draft.section(
                        words.of(each) + " (" + counts.get(each) + ")", part -> part.add(notes(report.with(each)))));
        return draft.document(draft.of("title", report.from(), report.to()), report.reasons());
    }

    private Document.Row total(Total total) {
        return Document.Row.of(total.column(), sum(total.before()), sum(total.after()), total.notNumbers());
    }

    /** A sum, or that it is not known. */
    private String sum(@Nullable BigDecimal sum) {
        return sum == null ? draft.of("not_known") : sum.toPlainString();
    }

    private Document.Notes notes(List<Entry> entries) {
        return new Document.Notes(
                entries.stream().limit(ON_A_PAGE).map(this::note).toList(),
                ON_A_TERMINAL,
                Math.max(0, entries.size() - ON_A_PAGE));
    }

    private Document.Note note(Entry entry) {
        List<String> was = entry.was().stream()
                .limit(PLACES_SHOWN)
                .map(each -> each.isBlank() ? "-" : Excerpt.of(each.strip(), Excerpt.IN_A_SENTENCE))
                .toList();
        List<String> now = entry.now().stream().map(each -> each.value()).toList();
        String arrow = now.isEmpty() || now.equals(was) ? "" : " → " + String.join(", ", now);
        return new Document.Note(
                null,
                null,
                severity(entry.outcome()),
                places(entry.places()),
                Phrase.strong(some(entry.was(), was) + arrow, ""),
                entry.reasons().stream().map(words::phrase).toList(),
                null);
    }

    /** Line and column, or the pointer; nothing of a table that was made in code. */
    private static String places(List<Location> locations) {
        List<String> places = locations.stream()
                .filter(each -> each.line() > 0 || !each.pointer().isEmpty())
                .map(each -> each.line() > 0 ? each.line() + ":" + Math.max(1, each.column()) : each.pointer())
                .toList();
        return some(places, places.stream().limit(PLACES_SHOWN).toList());
    }

    /** What is shown of a list, and that there is more of it. */
    private static String some(List<String> all, List<String> shown) {
        return String.join(", ", shown) + (all.size() > shown.size() ? ", …" : "");
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
