package be.kapstok.report;

import be.kapstok.document.Svg;
import be.kapstok.document.Words;
import be.kapstok.model.Municipality;
import be.kapstok.model.NisCode;
import be.kapstok.model.Period;
import be.kapstok.place.Change;
import be.kapstok.place.History;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The history of a municipality as a picture: a bar for each related municipality, and a line where municipalities
 * merged. Light or dark by the reader's setting; it loads nothing from elsewhere.
 */
final class HistorySvg {
    private static final int LEFT = 34;
    private static final int RIGHT = Svg.WIDTH - 24;
    private static final int TOP = 52;
    private static final int LANE = 46;
    private static final int BAR = 12;
    private static final int BELOW = 30;

    /** The smallest distance between two days on the axis. */
    private static final int DAY_WIDTH = 84;

    private final History history;
    private final Words words;
    private final LocalDate first;
    private final LocalDate last;
    private final Map<NisCode, Integer> middles = new HashMap<>();
    private final Svg svg;

    private HistorySvg(History history, Words words) {
        this.history = history;
        this.words = words;
        this.first = history.coveredFrom();
        this.last = last(history);
        Lanes lanes = new Lanes(history);
        int bottom = TOP;
        for (List<Municipality> lane : lanes.inOrder()) {
            bottom += LANE;
            middles.put(lane.get(0).nis(), bottom - BAR / 2);
        }
        this.svg = new Svg(bottom + BELOW, HistoryDocument.title(history, words));
        axis(lanes.links(), bottom);
        lanes.inOrder().forEach(lane -> lane.forEach(each -> bar(each, lane)));
        lanes.links().forEach(this::link);
        LocalDate asOf = history.asOf();
        String caption =
                asOf == null ? words.of("picture.caption_open", first) : words.of("picture.caption", first, asOf);
        svg.text("start soft", LEFT, bottom + BELOW - 10, caption);
    }

    static String of(History history, Words words) {
        return new HistorySvg(history, words).svg.toString();
    }

    /** The day of the facts or, when that is not stated, a year after the last change. */
    private static LocalDate last(History history) {
        LocalDate asOf = history.asOf();
        if (asOf != null && !asOf.isBefore(history.coveredFrom().plusMonths(1))) {
            return asOf;
        }
        Stream<LocalDate> changes = history.changes().stream().map(Change::date);
        return changes.reduce(history.coveredFrom(), (one, other) -> other.isAfter(one) ? other : one)
                .plusYears(1);
    }

    /** The first day, the days of mergers, and the last day. */
    private void axis(List<Change> links, int bottom) {
        svg.line("axis", LEFT, TOP - 12, RIGHT, TOP - 12);
        svg.text("start soft", LEFT, TOP - 20, first.toString());
        double taken = LEFT + DAY_WIDTH;
        for (LocalDate day : new TreeSet<>(links.stream().map(Change::date).toList())) {
            double x = x(day);
            svg.line("day", x, TOP - 17, x, bottom + 6);
            if (x - DAY_WIDTH / 2.0 >= taken && x + DAY_WIDTH / 2.0 <= RIGHT) {
                svg.text("middle", x, TOP - 20, day.toString());
                taken = x + DAY_WIDTH / 2.0;
            } else {
                // beside its neighbour there is no place: one line higher
                svg.text("middle", Math.min(x, RIGHT - DAY_WIDTH / 2.0 + 4), TOP - 36, day.toString());
            }
        }
        if (taken <= RIGHT - DAY_WIDTH) {
            svg.text("end soft", RIGHT, TOP - 20, last.toString());
        }
    }

    private void bar(Municipality one, List<Municipality> lane) {
        Period period = one.period();
        LocalDate from = period.from();
        LocalDate until = period.until();
        double start = from == null ? LEFT : x(from);
        double end = until == null ? RIGHT : x(until);
        int middle = middles.getOrDefault(one.nis(), 0);
        String kind = history.nis().equals(one.nis()) ? "lane self" : "lane";
        if (from == null || from.isBefore(first)) {
            svg.line(kind + " before", LEFT - 22, middle, LEFT, middle);
        }
        double width = Math.max(2, end - start);
        svg.bar(kind, start, middle - BAR / 2.0, width, BAR, 3, words.say(one) + ", " + words.say(period));
        if (until == null) {
            svg.arrowHead(kind, RIGHT - 1, middle - BAR, BAR);
        }
        label(one, lane, start, middle);
    }

    /** Above the bar or, when the bar starts late and nothing precedes it, before the bar. */
    private void label(Municipality one, List<Municipality> lane, double start, int middle) {
        String label = words.say(one);
        double width = label.length() * Svg.LETTER;
        boolean before = lane.get(0).equals(one) && start - LEFT > width + 10;
        boolean late = start + width > RIGHT;
        String kind =
                (before || late ? "end name" : "start name") + (history.nis().equals(one.nis()) ? " self" : "");
        int y = before ? middle + 5 : middle - BAR / 2 - 6;
        svg.text(kind, before ? start - 10 : late ? RIGHT : start, y, label);
    }

    /** A line from all merged municipalities to the one they became. */
    private void link(Change change) {
        double x = x(change.date());
        Integer to = middles.get(change.to());
        List<Integer> joined = change.from().stream()
                .map(middles::get)
                .filter(Objects::nonNull)
                .toList();
        if (to != null && joined.stream().anyMatch(each -> !each.equals(to))) {
            svg.line("join", x, Math.min(to, Collections.min(joined)), x, Math.max(to, Collections.max(joined)));
            joined.forEach(each -> svg.circle("joint", x, each));
            svg.circle("joint", x, to);
        }
    }

    private double x(@Nullable LocalDate day) {
        double all = ChronoUnit.DAYS.between(first, last);
        double gone = day == null ? 0 : ChronoUnit.DAYS.between(first, day);
        return LEFT + Math.max(0, Math.min(1, gone / all)) * (RIGHT - LEFT);
    }
}
