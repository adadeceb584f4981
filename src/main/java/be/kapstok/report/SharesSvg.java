package be.kapstok.report;

import be.kapstok.document.Document;
import be.kapstok.document.Document.Figure;
import be.kapstok.document.Svg;
import be.kapstok.document.Words;
import be.kapstok.plan.KindShare;
import be.kapstok.plan.PlanReview;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The shares of the kinds of measures in a plan, as bars: of the actions and, when there are estimates, of the money.
 */
final class SharesSvg {
    private static final int BAR = 32;
    private static final int ROW = 64;
    private static final double LETTER = 8;

    private final PlanReview plan;
    private final Words words;
    private final Amounts amounts;

    private SharesSvg(PlanReview plan, Words words) {
        this.plan = plan;
        this.words = words;
        this.amounts = new Amounts(words);
    }

    /** A bar, named by a word of reviews. */
    private record Bar(String label, Function<KindShare, @Nullable BigDecimal> part) {}

    /** The picture, what it shows in a sentence, and a table that says the same. */
    static Figure figure(PlanReview plan, Document.Table table, Words words) {
        SharesSvg shares = new SharesSvg(plan, words);
        List<Bar> bars = new ArrayList<>(List.of(new Bar(words.of("review.count"), KindShare::share)));
        if (plan.shares().stream().anyMatch(each -> each.expenses() != null)) {
            bars.add(new Bar(words.of("review.expenses"), KindShare::shareOfExpenses));
        }
        String alternative = words.joined("; ", bars.stream().map(shares::inWords));
        Svg svg = new Svg(bars.size() * ROW + 8, alternative);
        for (int i = 0; i < bars.size(); i++) {
            shares.draw(bars.get(i), i * ROW, svg);
        }
        return new Figure(svg.toString(), alternative, table);
    }

    private String inWords(Bar bar) {
        Stream<String> kinds = plan.shares().stream().map(each -> {
            String percent = amounts.percent(bar.part().apply(each));
            return words.say(each.kind()) + " " + (percent.isEmpty() ? "-" : percent);
        });
        return words.pair(bar.label(), kinds.toList());
    }

    private void draw(Bar bar, int top, Svg svg) {
        svg.text("soft", 8, top + 20, bar.label());
        double x = 8;
        for (KindShare each : plan.shares()) {
            BigDecimal part = bar.part().apply(each);
            if (part != null && part.signum() > 0) {
                double width = Math.min(1, part.doubleValue()) * (Svg.WIDTH - 16);
                String kind = Document.tone(each.kind());
                String percent = amounts.percent(part);
                String both = words.say(each.kind()) + " " + percent;
                svg.bar("part " + kind, x, top + 28, width, BAR, 0, both);
                // kind and share when there is room for both, otherwise the share alone or nothing
                String shown = both.length() * LETTER < width ? both : percent;
                if (shown.length() * LETTER < width) {
                    svg.text("middle on-" + kind, x + width / 2, top + 28 + BAR / 2 + 5, shown);
                }
                x += width;
            }
        }
    }
}
