package be.kapstok.report;

import be.kapstok.migration.MigrationReport;
import be.kapstok.migration.MigrationReport.Entry;
import be.kapstok.migration.MigrationReport.Outcome;
import be.kapstok.reason.Location;
import be.kapstok.reason.Severity;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** The rows of a report of a migration as pages list them, in the order of the text. */
final class MigrationRows {
    private static final int MOST = 10_000;

    private MigrationRows() {}

    /** The entries to list; of more than fit those that were not carried first. */
    static List<Entry> listed(MigrationReport report) {
        List<Entry> entries = report.entries();
        return IntStream.range(0, entries.size())
                .boxed()
                .sorted(Comparator.comparing(
                        (Integer i) -> severity(entries.get(i).outcome()) == Severity.INFO))
                .limit(MOST)
                .sorted()
                .map(entries::get)
                .toList();
    }

    /** How an outcome is coloured. */
    static Severity severity(Outcome outcome) {
        return switch (outcome) {
            case REFUSED, UNKNOWN -> Severity.ERROR;
            case AMBIGUOUS -> Severity.WARNING;
            case MOVED, MERGED, SPLIT, UNCHANGED -> Severity.INFO;
        };
    }

    /** The codes as they were written; a dash for none. */
    static String was(Entry entry) {
        List<String> was = new ArrayList<>();
        entry.was().forEach(each -> was.add(each.isBlank() ? "-" : Escapes.line(each.strip())));
        return String.join(", ", was);
    }

    static String now(Entry entry) {
        return String.join(", ", entry.now().stream().map(each -> each.value()).toList());
    }

    static String places(Entry entry) {
        return String.join(
                ", ", entry.places().stream().map(MigrationRows::place).toList());
    }

    private static String place(Location place) {
        String pointer = place.pointer().isEmpty() ? "" : " " + place.pointer();
        return Escapes.line(
                place.line() > 0 ? place.line() + ":" + Math.max(1, place.column()) + pointer : place.pointer());
    }
}
