package be.kapstok.report;

import be.kapstok.model.Municipality;
import be.kapstok.model.NisCode;
import be.kapstok.model.Period;
import be.kapstok.place.Change;
import be.kapstok.place.History;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * The life of a municipality as a picture: a bar for each municipality that had to do with it, and a line where they became
 * one. Light and dark by the reader's setting; nothing is loaded from elsewhere.
 */
final class HistorySvg {
    private static final int WIDTH = 760;
    private static final int LEFT = 34;
    private static final int RIGHT = WIDTH - 24;
    private static final int TOP = 52;
    private static final int LANE = 46;
    private static final int BAR = 12;
    private static final int BELOW = 30;

    /** What the width of a letter comes to, at most on average. */
    private static final double LETTER = 7.2;

    /** The least distance of two days on the axis. */
    private static final int DAY_WIDTH = 84;

    private final History history;
    private final Words words;
    private final LocalDate first;
    private final LocalDate last;
    private final Map<NisCode, Integer> middles = new HashMap<>();
    private final StringBuilder out = new StringBuilder();

    private HistorySvg(History history, Words words) {
        this.history = history;
        this.words = words;
        this.first = history.coveredFrom();
        this.last = last(history);
    }

    static String of(History history, Words words) {
        HistorySvg svg = new HistorySvg(history, words);
        svg.draw();
        return svg.out.toString();
    }

    /** The day of the facts or, where that is not told, a year after the last change. */
    private static LocalDate last(History history) {
        LocalDate last = history.coveredFrom().plusYears(1);
        for (Change each : history.changes()) {
            LocalDate after = each.date().plusYears(1);
            last = after.isAfter(last) ? after : last;
        }
        LocalDate asOf = history.asOf();
        return asOf == null || asOf.isBefore(history.coveredFrom().plusMonths(1)) ? last : asOf;
    }

    private void draw() {
        Lanes lanes = new Lanes(history);
        List<List<Municipality>> order = lanes.inOrder();
        int y = TOP;
        for (List<Municipality> lane : order) {
            y += LANE;
            middles.put(lane.get(0).nis(), y - BAR / 2);
        }
        int height = y + BELOW;
        out.append(Pictures.open(WIDTH, height, HistoryDocument.title(history, words)));
        axis(lanes.links(), y);
        order.forEach(lane -> lane.forEach(each -> bar(each, lane)));
        lanes.links().forEach(this::link);
        LocalDate asOf = history.asOf();
        text(
                LEFT,
                height - 10,
                "start soft",
                asOf == null ? words.of("picture.caption_open", first) : words.of("picture.caption", first, asOf));
        out.append("</svg>\n");
    }

    /** The first day, the days on which municipalities became one, and the last day. */
    private void axis(List<Change> links, int bottom) {
        line(LEFT, TOP - 12, RIGHT, TOP - 12, "axis");
        text(LEFT, TOP - 20, "start soft", first.toString());
        TreeSet<LocalDate> days = new TreeSet<>();
        links.forEach(each -> days.add(each.date()));
        double taken = LEFT + DAY_WIDTH;
        for (LocalDate day : days) {
            double x = x(day);
            line(x, TOP - 17, x, bottom + 6, "day");
            if (x - DAY_WIDTH / 2.0 >= taken && x + DAY_WIDTH / 2.0 <= RIGHT) {
                text(x, TOP - 20, "middle", day.toString());
                taken = x + DAY_WIDTH / 2.0;
            } else {
                // beside its neighbour there is no place: one line higher
                text(Math.min(x, RIGHT - DAY_WIDTH / 2.0 + 4), TOP - 36, "middle", day.toString());
            }
        }
        if (taken <= RIGHT - DAY_WIDTH) {
            text(RIGHT, TOP - 20, "end soft", last.toString());
        }
    }

    private void bar(Municipality one, List<Municipality> lane) {
        Period period = one.period();
        LocalDate from = period.from();
        LocalDate until = period.until();
        double start = from == null ? LEFT : x(from);
        double end = until == null ? RIGHT : x(until);
        int middle = middle(one.nis());
        String kind = history.nis().equals(one.nis()) ? "lane self" : "lane";
        if (from == null || from.isBefore(first)) {
            line(LEFT - 22, middle, LEFT, middle, kind + " before");
        }
        out.append("<rect class=\"").append(kind).append("\" x=\"").append(Pictures.number(start));
        out.append("\" y=\"").append(middle - BAR / 2).append("\" width=\"");
        out.append(Pictures.number(Math.max(2, end - start)))
                .append("\" height=\"")
                .append(BAR);
        out.append("\" rx=\"3\"><title>")
                .append(Escapes.xml(words.of(one) + ", " + words.of(period)))
                .append("</title></rect>\n");
        if (until == null) {
            out.append("<path class=\"")
                    .append(kind)
                    .append("\" d=\"M")
                    .append(RIGHT - 1)
                    .append(' ');
            out.append(middle - BAR)
                    .append("l13 ")
                    .append(BAR)
                    .append("l-13 ")
                    .append(BAR)
                    .append("z\"/>\n");
        }
        label(one, lane, start, middle);
    }

    /** Above the bar or, where it starts late and nothing stands before it, before the bar. */
    private void label(Municipality one, List<Municipality> lane, double start, int middle) {
        String label = words.of(one);
        String kind = history.nis().equals(one.nis()) ? " name self" : " name";
        boolean before = lane.get(0).equals(one) && start - LEFT > label.length() * LETTER + 10;
        if (before) {
            text(start - 10, middle + 5, "end" + kind, label);
        } else if (start + label.length() * LETTER > RIGHT) {
            text(RIGHT, middle - BAR / 2 - 6, "end" + kind, label);
        } else {
            text(start, middle - BAR / 2 - 6, "start" + kind, label);
        }
    }

    /** A line from all that became one to what they became. */
    private void link(Change change) {
        double x = x(change.date());
        Integer to = middles.get(change.to());
        int top = Integer.MAX_VALUE;
        int bottom = Integer.MIN_VALUE;
        List<Integer> joined = new ArrayList<>();
        for (NisCode from : change.from()) {
            Integer middle = middles.get(from);
            if (middle != null && to != null) {
                top = Math.min(top, Math.min(middle, to));
                bottom = Math.max(bottom, Math.max(middle, to));
                joined.add(middle);
            }
        }
        if (to != null && top < bottom) {
            line(x, top, x, bottom, "join");
            joined.forEach(each -> circle(x, each));
            circle(x, to);
        }
    }

    private int middle(NisCode code) {
        return Objects.requireNonNull(middles.get(code));
    }

    private double x(@Nullable LocalDate day) {
        double all = ChronoUnit.DAYS.between(first, last);
        double gone = day == null ? 0 : ChronoUnit.DAYS.between(first, day);
        return LEFT + Math.max(0, Math.min(1, gone / all)) * (RIGHT - LEFT);
    }

    private void text(double x, double y, String kind, String text) {
        out.append("<text class=\"").append(kind).append("\" x=\"").append(Pictures.number(x));
        out.append("\" y=\"")
                .append(Pictures.number(y))
                .append("\">")
                .append(Escapes.xml(text))
                .append("</text>\n");
    }

    private void line(double fromX, double fromY, double toX, double toY, String kind) {
        out.append("<line class=\"").append(kind).append("\" x1=\"").append(Pictures.number(fromX));
        out.append("\" y1=\"").append(Pictures.number(fromY)).append("\" x2=\"").append(Pictures.number(toX));
        out.append("\" y2=\"").append(Pictures.number(toY)).append("\"/>\n");
    }

    private void circle(double x, double y) {
        out.append("<circle class=\"joint\" cx=\"").append(Pictures.number(x)).append("\" cy=\"");
        out.append(Pictures.number(y)).append("\" r=\"5\"/>\n");
    }
}
