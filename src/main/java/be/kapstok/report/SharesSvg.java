package be.kapstok.report;

import be.kapstok.plan.KindShare;
import be.kapstok.plan.PlanReview;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How the kinds of measures share a plan, as bars in parts: of the actions and, where there are estimates, of the money. */
final class SharesSvg {
    private static final int WIDTH = 760;
    private static final int BAR = 32;
    private static final int ROW = 64;
    private static final double LETTER = 8;

    private final Words words;
    private final Amounts amounts;
    private final StringBuilder out = new StringBuilder();

    private SharesSvg(Words words) {
        this.words = words;
        this.amounts = new Amounts(words);
    }

    /** What the picture shows, in a sentence. */
    static String alternative(PlanReview plan, Words words) {
        Amounts amounts = new Amounts(words);
        List<String> bars = new ArrayList<>();
        for (boolean ofMoney : which(plan)) {
            List<String> parts = new ArrayList<>();
            for (KindShare each : plan.shares()) {
                String percent = amounts.percent(part(each, ofMoney));
                parts.add(words.of(each.kind()) + " " + (percent.isEmpty() ? "-" : percent));
            }
            bars.add(words.pair(label(ofMoney, words), String.join(", ", parts)));
        }
        return String.join("; ", bars);
    }

    static String of(PlanReview plan, Words words) {
        SharesSvg svg = new SharesSvg(words);
        svg.draw(plan);
        return svg.out.toString();
    }

    private void draw(PlanReview plan) {
        List<Boolean> bars = which(plan);
        out.append(Pictures.open(WIDTH, bars.size() * ROW + 8, alternative(plan, words)));
        for (int i = 0; i < bars.size(); i++) {
            bar(plan, bars.get(i), i * ROW);
        }
        out.append("</svg>\n");
    }

    private void bar(PlanReview plan, boolean ofMoney, int top) {
        out.append("<text class=\"soft\" x=\"8\" y=\"").append(top + 20).append("\">");
        out.append(Escapes.xml(label(ofMoney, words))).append("</text>\n");
        double x = 8;
        for (KindShare each : plan.shares()) {
            BigDecimal part = part(each, ofMoney);
            if (part != null && part.signum() > 0) {
                double width = Math.min(1, part.doubleValue()) * (WIDTH - 16);
                String kind = Document.tone(each.kind());
                out.append("<rect class=\"part ").append(kind).append("\" x=\"").append(Pictures.number(x));
                out.append("\" y=\"").append(top + 28).append("\" width=\"").append(Pictures.number(width));
                out.append("\" height=\"").append(BAR).append("\"/>\n");
                text(each, amounts.percent(part), x + width / 2, width, top);
                x += width;
            }
        }
    }

    /** Kind and share where there is room for both, else the share alone, else nothing. */
    private void text(KindShare share, String percent, double middle, double width, int top) {
        String both = words.of(share.kind()) + " " + percent;
        String shown = both.length() * LETTER < width ? both : percent.length() * LETTER < width ? percent : "";
        if (!shown.isEmpty()) {
            out.append("<text class=\"middle on-")
                    .append(Document.tone(share.kind()))
                    .append("\" x=\"");
            out.append(Pictures.number(middle))
                    .append("\" y=\"")
                    .append(top + 28 + BAR / 2 + 5)
                    .append("\">");
            out.append(Escapes.xml(shown)).append("</text>\n");
        }
    }

    private static List<Boolean> which(PlanReview plan) {
        boolean estimated = plan.shares().stream().anyMatch(each -> each.expenses() != null);
        return estimated ? List.of(false, true) : List.of(false);
    }

    private static @Nullable BigDecimal part(KindShare share, boolean ofMoney) {
        return ofMoney ? share.shareOfExpenses() : share.share();
    }

    private static String label(boolean ofMoney, Words words) {
        return words.of(ofMoney ? "review.expenses" : "review.count");
    }
}
