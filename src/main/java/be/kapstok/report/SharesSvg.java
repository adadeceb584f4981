package be.kapstok.report;

import be.kapstok.plan.KindShare;
import be.kapstok.plan.PlanReview;
import java.math.BigDecimal;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** How the kinds of measures share a plan, as bars in parts: of the actions and, where there are estimates, of the money. */
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

    private List<Bar> bars() {
        Bar actions = new Bar(words.of("review.count"), KindShare::share);
        Bar money = new Bar(words.of("review.expenses"), KindShare::shareOfExpenses);
        boolean estimated = plan.shares().stream().anyMatch(each -> each.expenses() != null);
        return estimated ? List.of(actions, money) : List.of(actions);
    }

    /** What the picture shows, in a sentence. */
    static String alternative(PlanReview plan, Words words) {
        SharesSvg shares = new SharesSvg(plan, words);
        return String.join("; ", shares.bars().stream().map(shares::inWords).toList());
    }

    private String inWords(Bar bar) {
        return words.pair(bar.label(), words.joined(plan.shares(), each -> {
            String percent = amounts.percent(bar.part().apply(each));
            return words.of(each.kind()) + " " + (percent.isEmpty() ? "-" : percent);
        }));
    }

    static String of(PlanReview plan, Words words) {
        SharesSvg shares = new SharesSvg(plan, words);
        List<Bar> bars = shares.bars();
        Svg svg = new Svg(bars.size() * ROW + 8, alternative(plan, words));
        for (int i = 0; i < bars.size(); i++) {
            shares.draw(bars.get(i), i * ROW, svg);
        }
        return svg.toString();
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
                String both = words.of(each.kind()) + " " + percent;
                svg.bar("part " + kind, x, top + 28, width, BAR, 0, both);
                // kind and share where there is room for both, else the share alone, else nothing
                String shown = both.length() * LETTER < width ? both : percent;
                if (shown.length() * LETTER < width) {
                    svg.text("middle on-" + kind, x + width / 2, top + 28 + BAR / 2 + 5, shown);
                }
                x += width;
            }
        }
    }
}
