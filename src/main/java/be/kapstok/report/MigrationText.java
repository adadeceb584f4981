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

    private MigrationText() {}

    static String of(MigrationReport report, Words words) {
        Page page = new Page();
        page.title(
                words.of(report.allCarried() ? "title.carried" : "title.carried_in_part", report.from(), report.to()));
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
        for (Outcome outcome : Outcome.values()) {
            List<Entry> entries = report.with(outcome);
            if (!entries.isEmpty()) {
                page.title(words.of(outcome) + " (" + entries.size() + ")");
            }
            for (Entry each : entries) {
                page.item(number + ".", line(each, reasons));
                number++;
            }
        }
        reasons.list(words.of("why"), report.reasons()).sources();
        return page.toString();
    }

    private static String total(Total total, Words words) {
        return words.of(
                "migration.total",
                Excerpt.of(total.column(), Excerpt.IN_A_SENTENCE),
                total.before().toPlainString(),
                total.after().toPlainString());
    }

    private static String line(Entry entry, Reasons reasons) {
        List<String> places = entry.places().stream()
                .limit(PLACES_SHOWN)
                .map(MigrationText::place)
                .toList();
        List<String> was = entry.was().stream()
                .map(each -> each.isBlank() ? "-" : Excerpt.of(each.strip(), Excerpt.IN_A_SENTENCE))
                .toList();
        List<String> now = entry.now().stream().map(each -> each.value()).toList();
        String arrow = now.isEmpty() || now.equals(was) ? "" : " -> " + String.join(", ", now);
        List<String> why = entry.reasons().stream().map(reasons::sentence).toList();
        return String.join(", ", was) + arrow + " (" + String.join(", ", places)
                + (entry.places().size() > PLACES_SHOWN ? ", ..." : "") + "). " + String.join(". ", why);
    }

    private static String place(Location place) {
        return place.line() > 0 ? place.line() + ":" + place.column() : place.pointer();
    }
}
