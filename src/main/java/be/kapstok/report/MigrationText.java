package be.kapstok.report;

import be.kapstok.migration.MigrationReport;
import be.kapstok.migration.MigrationReport.Entry;
import be.kapstok.migration.MigrationReport.Outcome;
import be.kapstok.migration.MigrationReport.Total;
import be.kapstok.reason.Excerpt;
import be.kapstok.reason.Location;
import java.util.ArrayList;
import java.util.List;

/** What became of carried data as text for a terminal. */
final class MigrationText {
    private static final int PLACES_SHOWN = 5;
    private static final int ENTRIES_SHOWN = 100;

    private MigrationText() {}

    static String of(MigrationReport report, Words words) {
        Page page = new Page();
        page.title(MigrationRows.headline(report, words));
        List<String> counts = new ArrayList<>();
        report.counts().forEach((outcome, count) -> counts.add(words.of(outcome) + ": " + count));
        if (!counts.isEmpty()) {
            page.labelled(words.of("label.outcomes"), counts);
        }
        List<String> totals =
                report.totals().stream().map(each -> total(each, words)).toList();
        if (!totals.isEmpty()) {
            page.labelled(words.of("label.totals"), totals);
        }
        Reasons reasons = new Reasons(page, words);
        int number = 1;
        for (Outcome outcome : MigrationRows.outcomes(report)) {
            List<Entry> entries = report.with(outcome);
            page.title(words.of(outcome) + " (" + entries.size() + ")");
            int shown = Math.min(ENTRIES_SHOWN, entries.size());
            for (Entry each : entries.subList(0, shown)) {
                page.item(number + ".", line(each, reasons));
                number++;
            }
            if (shown < entries.size()) {
                page.item("-", words.of("validation.more", entries.size() - shown));
            }
        }
        reasons.list(words.of("why"), report.reasons()).sources();
        return page.toString();
    }

    private static String total(Total total, Words words) {
        return words.of(
                "migration.total",
                Excerpt.of(total.column(), Excerpt.IN_A_SENTENCE),
                MigrationRows.sum(total.before(), words),
                MigrationRows.sum(total.after(), words));
    }

    private static String line(Entry entry, Reasons reasons) {
        List<String> places = entry.places().stream()
                .limit(PLACES_SHOWN)
                .map(MigrationText::place)
                .toList();
        List<String> was = entry.was().stream()
                .limit(PLACES_SHOWN)
                .map(each -> each.isBlank() ? "-" : Excerpt.of(each.strip(), Excerpt.IN_A_SENTENCE))
                .toList();
        List<String> now = entry.now().stream().map(each -> each.value()).toList();
        String more = entry.was().size() > PLACES_SHOWN ? ", ..." : "";
        String arrow = now.isEmpty() || now.equals(was) ? "" : " -> " + String.join(", ", now);
        String where = places.isEmpty() ? "" : " (" + String.join(", ", places) + more + ")";
        List<String> why = entry.reasons().stream().map(reasons::sentence).toList();
        return String.join(", ", was) + more + arrow + where + ". " + String.join(". ", why);
    }

    private static String place(Location place) {
        return place.line() > 0 ? place.line() + ":" + place.column() : place.pointer();
    }
}
