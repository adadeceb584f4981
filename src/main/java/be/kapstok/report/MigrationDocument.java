package be.kapstok.report;

import be.kapstok.document.Document;
import be.kapstok.document.Phrase;
import be.kapstok.document.Words;
import be.kapstok.migration.MergePolicies;
import be.kapstok.migration.MigrationReason;
import be.kapstok.migration.MigrationReport;
import be.kapstok.migration.MigrationReport.Entry;
import be.kapstok.migration.MigrationReport.Outcome;
import be.kapstok.migration.MigrationReport.Total;
import be.kapstok.reason.Excerpt;
import be.kapstok.reason.Location;
import be.kapstok.reason.Severity;
import be.kapstok.report.Draft.Column;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What became of carried data as a document to sign: of what it is and by which rules, a place for a name and a day, what was
 * not carried, the sums, and what became of the rest; what is unchanged is only counted.
 */
final class MigrationDocument {
    private static final int ON_A_PAGE = 300;
    private static final int ON_A_TERMINAL = 10;
    private static final int SHOWN = 5;
    private static final String TO_FILL_IN = "_".repeat(36);

    private final MigrationReport report;
    private final Draft draft;
    private final Words words;
    private final MigratedValues values;

    private MigrationDocument(MigrationReport report, Draft draft) {
        this.report = report;
        this.draft = draft;
        this.words = draft.words;
        Set<String> summed = report.totals().stream().map(Total::column).collect(Collectors.toSet());
        Set<String> keys = Stream.concat(report.policies().keys().stream(), dayColumn())
                .map(each -> each.strip().toLowerCase(Locale.ROOT))
                .collect(Collectors.toSet());
        this.values = new MigratedValues(summed, keys, words);
    }

    static void fill(MigrationReport report, Draft draft) {
        new MigrationDocument(report, draft).fill();
    }

    private void fill() {
        Map<Outcome, Integer> counts = report.counts();
        String parts = report.allCarriedInPart() ? "title.carried_parts" : "title.carried_in_part";
        String verdict = report.allCarried() ? "title.carried" : parts;
        draft.title("migration.title", report.from(), report.to())
                .verdict(report.allCarried(), words.of(verdict, report.from(), report.to()));
        head();
        draft.fact(
                "label.outcomes",
                List.copyOf(counts.entrySet()),
                each -> words.pair(words.say(each.getKey()), values.count(each.getValue())));
        if (draft.about != null) {
            draft.section(
                    words.of("migration.agreed"),
                    part -> part.fact("migration.signed_by", TO_FILL_IN).fact("migration.signed_on", TO_FILL_IN));
        }
        sections(counts, Outcome.REFUSED, Outcome.UNKNOWN, Outcome.AMBIGUOUS, Outcome.PARTIAL);
        draft.section(words.of("label.totals"), totals());
        sections(counts, Outcome.MERGED, Outcome.SPLIT, Outcome.MOVED);
    }

    /** Of what it is, when and by what it was made, and by which rules. */
    private void head() {
        About about = draft.about;
        if (about != null) {
            draft.fact("migration.files", about.files(), each -> words.line(each.name(), "SHA-256 " + each.sha256()))
                    .fact("migration.command", about.question())
                    .fact("migration.version", about.version())
                    .fact("migration.facts", about.asOf());
        }
        draft.fact("migration.from", words.line(report.from(), ofTheDay())).fact("migration.to", report.to());
        MergePolicies policies = report.policies();
        List<String> rules = new ArrayList<>();
        policies.columns().forEach((column, policy) -> rules.add(words.pair(column, policy)));
        policies.missing().forEach((column, policy) -> rules.add(words.pair(column, policy)));
        policies.scales()
                .forEach((column, scale) -> rules.add(words.pair(column, words.of("migration.decimals", scale))));
        draft.fact("migration.policies", rules.stream())
                .fact("migration.keys", policies.keys().stream())
                .fact("migration.weight", policies.weight());
    }

    /** How the day was found, when it was not told. */
    private Stream<String> ofTheDay() {
        return report.reasons().stream()
                .filter(each -> each.code() == MigrationReason.CARRIED_DAY_FOUND
                        || each.code() == MigrationReason.CARRIED_EACH_DAY)
                .map(each -> each.text(words.language()));
    }

    /** The column of the days of rows, where they have one. */
    private Stream<String> dayColumn() {
        return report.reasons().stream()
                .filter(each -> each.code() == MigrationReason.CARRIED_EACH_DAY)
                .map(each -> words.say(each.arguments().get(0)));
    }

    private void sections(Map<Outcome, Integer> counts, Outcome... outcomes) {
        for (Outcome each : outcomes) {
            if (counts.containsKey(each)) {
                draft.section(
                        words.say(each) + " (" + values.count(counts.getOrDefault(each, 0)) + ")",
                        part -> part.add(each == pictured(counts) ? picture() : null)
                                .add(notes(each)));
            }
        }
    }

    /** The outcome whose entries stand beside the picture. */
    private static @Nullable Outcome pictured(Map<Outcome, Integer> counts) {
        return Stream.of(Outcome.MERGED, Outcome.SPLIT, Outcome.PARTIAL)
                .filter(counts::containsKey)
                .findFirst()
                .orElse(null);
    }

    private Document.@Nullable Figure picture() {
        String title = words.of("migration.picture", report.from(), report.to());
        return MergerSvg.of(report, words)
                .map(svg -> new Document.Figure(svg, title, null))
                .orElse(null);
    }

    private Document.Table totals() {
        List<Column<Total>> columns = List.of(
                new Column<>("migration.column", Total::column),
                new Column<>("migration.before", each -> sum(each.before())),
                new Column<>("migration.after", each -> sum(each.after())),
                new Column<>("migration.not_numbers", each -> values.count(each.notNumbers())));
        return draft.table(1, report.totals(), columns);
    }

    /** A sum, or that it is not known. */
    private String sum(@Nullable BigDecimal sum) {
        return sum == null ? draft.of("migration.not_known") : values.number(sum);
    }

    private Document.Notes notes(Outcome outcome) {
        List<Entry> entries = report.with(outcome);
        return new Document.Notes(
                entries.stream().limit(ON_A_PAGE).map(this::note).toList(),
                ON_A_TERMINAL,
                Math.max(0, entries.size() - ON_A_PAGE));
    }

    private Document.Note note(Entry entry) {
        Stream<?> details = Stream.concat(values.lines(entry), entry.reasons().stream());
        return new Document.Note(
                null,
                null,
                severity(entry.outcome()),
                places(entry.places()),
                Phrase.of(new Phrase.Strong(what(entry), "")),
                details.map(words::phrase).toList(),
                null);
    }

    /** The old municipalities and the new, as far as they are known by name, else the codes as they are written. */
    private String what(Entry entry) {
        String named =
                MergerSvg.merger(entry).map(each -> each.sentence(entry, words)).orElse("");
        if (!named.isEmpty()) {
            return named;
        }
        List<String> was = entry.was().stream()
                .map(each -> each.isBlank() ? "-" : Excerpt.of(each.strip(), Excerpt.IN_A_SENTENCE))
                .toList();
        List<String> now = entry.now().stream().map(each -> each.value()).toList();
        return some(was) + (now.isEmpty() || now.equals(was) ? "" : " → " + words.say(now));
    }

    /** Line and column, the cell, or the pointer; nothing of a table that was made in code. */
    private static String places(List<Location> locations) {
        List<String> places = locations.stream()
                .filter(each -> each.line() > 0 || !each.pointer().isEmpty())
                .map(MigrationDocument::place)
                .toList();
        return some(places);
    }

    private static String place(Location of) {
        String cell = of.cell();
        String inText = of.line() > 0 ? of.line() + ":" + Math.max(1, of.column()) : of.pointer();
        return cell == null ? inText : cell;
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
