package be.kapstok.funding;

import be.kapstok.funding.SchemeChange.What;
import be.kapstok.model.NisCode;
import be.kapstok.model.SubsidyCondition;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Finds the changes by which a condition would be met. */
final class WaysToQualify {
    private static final BigDecimal A_HUNDREDTH = new BigDecimal("0.01");

    private WaysToQualify() {}

    /**
     * The changes that are needed: of the figure itself, or of what it was calculated from; empty when a change would
     * contradict another given figure.
     */
    static List<SchemeChange> of(SubsidyCondition condition, FigureRange known, Application applying) {
        return all(condition, known, applying).stream()
                .filter(each -> each.figure() == null || applying.question().canKnow(each.figure(), enough(each)))
                .toList();
    }

    /** A value that is enough. */
    private static BigDecimal enough(SchemeChange way) {
        if (way.moreThan() != null) {
            boolean part = Figure.of(String.valueOf(way.figure()))
                    .filter(Figure::isPart)
                    .isPresent();
            return way.moreThan().add(part ? A_HUNDREDTH : BigDecimal.ONE);
        }
        return Objects.requireNonNull(way.atLeast() == null ? way.atMost() : way.atLeast());
    }

    private static List<SchemeChange> all(SubsidyCondition condition, FigureRange known, Application applying) {
        String figure = Objects.requireNonNull(condition.figure());
        return switch (known.rest()) {
            case NOTHING ->
                List.of(way(figure, condition.atLeast(), condition.moreThan(), condition.atMost(), condition));
            case MUNICIPALITY -> otherMunicipality(condition);
            case POPULATION ->
                List.of(way(Figure.POPULATION.code(), condition.atLeast(), condition.moreThan(), null, condition));
            case APPLIES_ALONE ->
                List.of(way(Figure.COOPERATION_IN_REFERENCE_REGION.code(), BigDecimal.ONE, null, null, condition));
            case FOREIGN_ORIGIN -> moreOfForeignOrigin(figure, condition, applying);
            case SHARE -> List.of();
        };
    }

    private static List<SchemeChange> moreOfForeignOrigin(
            String figure, SubsidyCondition condition, Application applying) {
        FigureRange people = applying.figures().population();
        BigDecimal all = people == null ? null : people.high();
        boolean part = Figure.FOREIGN_ORIGIN_SHARE.code().equals(figure);
        if (part && all == null) {
            return List.of();
        }
        BigDecimal whole = part ? all : null;
        BigDecimal least = count(condition.atLeast(), whole, RoundingMode.UP);
        BigDecimal more = count(condition.moreThan(), whole, RoundingMode.DOWN);
        BigDecimal needed = least == null ? more : least;
        boolean possible = needed != null && (all == null || needed.compareTo(all) < 0);
        return possible && condition.atMost() == null
                ? List.of(way(Figure.FOREIGN_ORIGIN_COUNT.code(), least, more, null, condition))
                : List.of();
    }

    /** A bound as a number of people; unchanged when the figure is not a part of a whole. */
    private static @Nullable BigDecimal count(
            @Nullable BigDecimal bound, @Nullable BigDecimal whole, RoundingMode rounding) {
        return bound == null || whole == null ? bound : bound.multiply(whole).setScale(0, rounding);
    }

    private static List<SchemeChange> otherMunicipality(SubsidyCondition condition) {
        List<String> codes =
                condition.municipalities().stream().map(NisCode::value).toList();
        boolean amongThem =
                Outcome.of(condition, FigureRange.exactly(BigDecimal.ONE, FundingReasons.words("known.told", "1")))
                        == Outcome.MET;
        return SchemeChange.to(
                FundingReason.CONDITION_MISSED,
                What.MUNICIPALITY,
                amongThem ? codes : List.of(),
                "change.condition",
                FundingReasons.withoutStop(condition.text()));
    }

    private static SchemeChange way(
            String figure,
            @Nullable BigDecimal atLeast,
            @Nullable BigDecimal moreThan,
            @Nullable BigDecimal atMost,
            SubsidyCondition condition) {
        return new SchemeChange(
                FundingReason.CONDITION_MISSED,
                What.FIGURE,
                List.of(),
                figure,
                atLeast,
                moreThan,
                atMost,
                FundingReasons.text(
                        "change.figure",
                        FundingReasons.figure(figure),
                        bounds(atLeast, moreThan, atMost),
                        FundingReasons.withoutStop(condition.text())));
    }

    private static List<Object> bounds(
            @Nullable BigDecimal atLeast, @Nullable BigDecimal moreThan, @Nullable BigDecimal atMost) {
        List<Object> bounds = new ArrayList<>();
        if (atLeast != null) {
            bounds.add(FundingReasons.words("bound.at_least", Figures.number(atLeast)));
        }
        if (moreThan != null) {
            bounds.add(FundingReasons.words("bound.more_than", Figures.number(moreThan)));
        }
        if (atMost != null) {
            bounds.add(FundingReasons.words("bound.at_most", Figures.number(atMost)));
        }
        return bounds;
    }
}
