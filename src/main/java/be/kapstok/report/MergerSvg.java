package be.kapstok.report;

import be.kapstok.document.Svg;
import be.kapstok.document.Words;
import be.kapstok.migration.MigrationReason;
import be.kapstok.migration.MigrationReport;
import be.kapstok.migration.MigrationReport.Entry;
import be.kapstok.migration.MigrationReport.Outcome;
import be.kapstok.model.Text;
import be.kapstok.reason.Reason;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Which municipalities became one, or one several, in carried data: a line from each old one to what it became. A part of which
 * there is no row is dashed. Light and dark by the reader's setting; nothing is loaded from elsewhere.
 */
final class MergerSvg {
    private static final int MOST = 60;
    private static final int TOP = 68;
    private static final int LINE = 20;
    private static final int BETWEEN = 12;
    private static final int LEFT = 290;
    private static final int RIGHT = 380;

    private MergerSvg() {}

    /** Municipalities that became one, or one that became several, by their labels. */
    record Merger(List<Text> were, List<Text> now) {
        /** In words, those of which an entry has rows; nothing when it cannot be told which. */
        String sentence(Entry entry, Words words) {
            List<String> present = were.stream()
                    .filter(each -> isIn(each, entry.was()))
                    .map(words::say)
                    .toList();
            boolean told = entry.outcome() == Outcome.SPLIT ? present.size() == 1 : !present.isEmpty();
            return told ? String.join(" + ", present) + " → " + words.joined(" + ", now) : "";
        }
    }

    /** Whether the code behind a label, or its name, is one of those that are written. */
    private static boolean isIn(Text label, List<String> written) {
        String dutch = label.nl();
        int code = dutch.lastIndexOf('(');
        String nis = code < 0 ? dutch : dutch.substring(code + 1, dutch.length() - 1);
        Stream<String> names = Stream.of(dutch, label.fr(), label.en())
                .filter(Objects::nonNull)
                .map(each -> each.replaceFirst(" \\(\\d{5}\\)$", ""));
        List<String> all = names.toList();
        return written.stream()
                .anyMatch(each -> each.contains(nis) || all.stream().anyMatch(each.strip()::equalsIgnoreCase));
    }

    /** What an entry tells of a merger or a division. */
    static Optional<Merger> merger(Entry entry) {
        return MigrationReport.MADE_ANEW.contains(entry.outcome())
                ? entry.reasons().stream().flatMap(MergerSvg::mergers).findFirst()
                : Optional.empty();
    }

    private static Stream<Merger> mergers(Reason reason) {
        List<Object> told = reason.arguments();
        boolean tells =
                reason.code() == MigrationReason.CARRIED_TOGETHER || reason.code() == MigrationReason.CARRIED_DIVIDED;
        return tells ? Stream.of(new Merger(labels(told.get(1)), labels(told.get(2)))) : Stream.empty();
    }

    private static List<Text> labels(Object told) {
        List<?> all = told instanceof List<?> list ? list : List.of(told);
        return all.stream().filter(Text.class::isInstance).map(Text.class::cast).toList();
    }

    /** The picture of a report, or nothing when nothing became one or several. */
    static Optional<String> of(MigrationReport report, Words words) {
        Map<Merger, Set<String>> written = new LinkedHashMap<>();
        report.mergers()
                .forEach((why, codes) -> mergers(why)
                        .forEach(each -> written.computeIfAbsent(each, none -> new LinkedHashSet<>())
                                .addAll(codes)));
        return written.isEmpty() ? Optional.empty() : Optional.of(drawn(written, report, words));
    }

    private static String drawn(Map<Merger, Set<String>> all, MigrationReport report, Words words) {
        List<Map.Entry<Merger, Set<String>>> shown =
                all.entrySet().stream().limit(MOST).toList();
        int height = TOP;
        for (Map.Entry<Merger, Set<String>> each : shown) {
            height += height(each.getKey());
        }
        int more = all.size() - shown.size();
        Svg svg = new Svg(
                height + (more > 0 ? LINE : 0) + BETWEEN, words.of("migration.picture", report.from(), report.to()));
        svg.text("start name", 20, 26, words.of("migration.picture", report.from(), report.to()));
        svg.text("end soft", LEFT, TOP - 16, report.from().toString());
        svg.text("start soft", RIGHT, TOP - 16, report.to().toString());
        double y = TOP;
        for (Map.Entry<Merger, Set<String>> each : shown) {
            draw(svg, each.getKey(), List.copyOf(each.getValue()), y, words);
            y += height(each.getKey());
        }
        if (more > 0) {
            svg.text("start soft", RIGHT, y + LINE, words.more(more));
        }
        return svg.toString();
    }

    private static int height(Merger merger) {
        return LINE * Math.max(merger.were().size(), merger.now().size()) + BETWEEN;
    }

    /** Draws one merger from a height on. */
    private static void draw(Svg svg, Merger merger, List<String> written, double top, Words words) {
        int lines = Math.max(merger.were().size(), merger.now().size());
        List<Double> left = heights(merger.were().size(), lines, top);
        List<Double> right = heights(merger.now().size(), lines, top);
        for (int i = 0; i < left.size(); i++) {
            Text label = merger.were().get(i);
            boolean there = isIn(label, written);
            svg.text(there ? "end" : "end soft", LEFT - 12, left.get(i) + 4, words.say(label));
            for (double to : right) {
                svg.line(there ? "join" : "day", LEFT, left.get(i), RIGHT, to);
            }
            svg.circle("joint", LEFT, left.get(i));
        }
        for (int i = 0; i < right.size(); i++) {
            svg.circle("joint", RIGHT, right.get(i));
            svg.text(
                    "start name self",
                    RIGHT + 12,
                    right.get(i) + 4,
                    words.say(merger.now().get(i)));
        }
    }

    /** Where some of several lines are, in their middle. */
    private static List<Double> heights(int some, int lines, double top) {
        List<Double> heights = new ArrayList<>();
        for (int i = 0; i < some; i++) {
            heights.add(top + LINE * ((lines - some) / 2.0 + i) + LINE / 2.0);
        }
        return heights;
    }
}
