package be.kapstok.report;

import be.kapstok.migration.MigrationReport;
import be.kapstok.migration.MigrationReport.Entry;
import be.kapstok.migration.MigrationReport.Outcome;
import be.kapstok.reason.Location;
import be.kapstok.reason.Severity;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The rows of a report of a migration as pages list them, in the order of the text. */
final class MigrationRows {
    private static final int MOST = 1_000;

    /** What was not carried, or only as a part, and then the rest. */
    private static final List<Outcome> IN_ORDER = List.of(
            Outcome.REFUSED,
            Outcome.UNKNOWN,
            Outcome.AMBIGUOUS,
            Outcome.PARTIAL,
            Outcome.MERGED,
            Outcome.SPLIT,
            Outcome.MOVED,
            Outcome.UNCHANGED);

    private MigrationRows() {}

    /** The outcomes that there are: those that need somebody first. */
    static List<Outcome> outcomes(MigrationReport report) {
        return IN_ORDER.stream().filter(report.counts()::containsKey).toList();
    }

    /** The headline. */
    static String headline(MigrationReport report, Words words) {
        String key = "title.carried";
        if (!report.allCarried()) {
            key = report.allCarriedInPart() ? "title.carried_parts" : "title.carried_in_part";
        }
        return words.of(key, report.from(), report.to());
    }

    /** A sum, or that it is not known. */
    static String sum(@Nullable BigDecimal sum, Words words) {
        return sum == null ? words.of("migration.not_known") : sum.toPlainString();
    }

    /** The entries to list, those that were not carried first; at most a thousand. */
    static List<Entry> listed(MigrationReport report) {
        List<Entry> listed = new ArrayList<>();
        for (Outcome each : outcomes(report)) {
            report.with(each).stream().limit(MOST - listed.size()).forEach(listed::add);
        }
        return listed;
    }

    /** How an outcome is coloured. */
    static Severity severity(Outcome outcome) {
        return switch (outcome) {
            case REFUSED, UNKNOWN -> Severity.ERROR;
            case AMBIGUOUS, PARTIAL -> Severity.WARNING;
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
