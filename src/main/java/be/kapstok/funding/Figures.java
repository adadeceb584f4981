package be.kapstok.funding;

import be.kapstok.funding.FigureRange.Rest;
import be.kapstok.model.Confidence;
import be.kapstok.model.Municipality;
import be.kapstok.model.Population;
import be.kapstok.model.SubsidyCondition;
import be.kapstok.reason.Message;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The known values of the figures that conditions compare: those that the question gives, those that the data has for
 * the municipality, and those that follow from both. There cannot be more residents of foreign origin than residents,
 * nor more residents with an origin outside the European Union than residents of foreign origin.
 */
final class Figures {
    private static final int DIGITS = 6;

    private final Map<String, BigDecimal> told;
    private final @Nullable Municipality municipality;
    private final @Nullable Residents residents;

    /**
     * Makes the figures for a question; {@code null} means no municipality, or residents about whom nothing is known.
     */
    Figures(Map<String, BigDecimal> told, @Nullable Municipality municipality, @Nullable Residents residents) {
        this.told = told;
        this.municipality = municipality;
        this.residents = residents;
    }

    /** What is known about the figure of a condition, or {@code null} when nothing is known. */
    @Nullable
    FigureRange of(SubsidyCondition condition) {
        String name = condition.figure();
        if (name == null) {
            return null;
        }
        if (!condition.municipalities().isEmpty() && municipality != null) {
            boolean among = condition.municipalities().contains(municipality.nis());
            BigDecimal value = among ? BigDecimal.ONE : BigDecimal.ZERO;
            return new FigureRange(
                    value,
                    value,
                    Confidence.CONFIRMED,
                    words(among ? "known.among" : "known.not_among", municipality.name()),
                    List.of(municipality),
                    Rest.MUNICIPALITY);
        }
        Figure figure = Figure.of(name).orElse(null);
        return figure == null
                ? told(name)
                : switch (figure) {
                    case POPULATION -> population();
                    case FOREIGN_ORIGIN_COUNT -> foreign();
                    case FOREIGN_ORIGIN_SHARE -> share();
                    case NON_EU_ORIGIN_COUNT -> nonEu();
                    case NON_EU_ORIGIN_COUNT_TOGETHER -> together();
                    default -> told(name);
                };
    }

    private @Nullable FigureRange told(String name) {
        BigDecimal value = told.get(name);
        return value == null ? null : FigureRange.exactly(value, words("known.told", number(value)));
    }

    /** A figure that the question gives or, failing that, that the data has for the residents; at most {@code most}. */
    private @Nullable FigureRange known(
            Figure figure, Function<Population, @Nullable BigDecimal> field, @Nullable BigDecimal most) {
        FigureRange told = told(figure.code());
        return told != null || residents == null ? told : residents.known(field, most);
    }

    @Nullable
    FigureRange population() {
        return known(Figure.POPULATION, each -> BigDecimal.valueOf(each.population()), null);
    }

    private @Nullable FigureRange foreign() {
        FigureRange direct = known(Figure.FOREIGN_ORIGIN_COUNT, each -> number(each.foreignOriginCount()), null);
        if (direct != null) {
            return direct;
        }
        FigureRange people = population();
        FigureRange part = directShare();
        if (people == null) {
            return null;
        }
        return part == null
                ? people.atMost(Rest.POPULATION, words("known.residents", people.how()))
                : product(part, people);
    }

    private static FigureRange product(FigureRange part, FigureRange people) {
        BigDecimal partHigh = part.high();
        BigDecimal peopleHigh = people.high();
        return new FigureRange(
                part.low().multiply(people.low()),
                partHigh == null || peopleHigh == null ? null : partHigh.multiply(peopleHigh),
                both(part, people),
                words("known.part_of", part.how(), people.how()),
                people.records(),
                Rest.SHARE);
    }

    private @Nullable FigureRange directShare() {
        return known(Figure.FOREIGN_ORIGIN_SHARE, Population::foreignOriginShare, BigDecimal.ONE);
    }

    private @Nullable FigureRange share() {
        FigureRange direct = directShare();
        if (direct != null) {
            return direct;
        }
        FigureRange count = foreign();
        FigureRange people = population();
        if (count == null || people == null || count.rest() != Rest.NOTHING) {
            return null;
        }
        BigDecimal most = people.high();
        BigDecimal high = count.high();
        if (most == null || high == null || people.low().signum() == 0) {
            return null;
        }
        return new FigureRange(
                count.low().divide(most, DIGITS, RoundingMode.DOWN),
                high.divide(people.low(), DIGITS, RoundingMode.UP).min(BigDecimal.ONE),
                both(count, people),
                words("known.of_residents", count.how(), people.how()),
                people.records(),
                Rest.FOREIGN_ORIGIN);
    }

    private @Nullable FigureRange nonEu() {
        FigureRange direct = known(Figure.NON_EU_ORIGIN_COUNT, each -> number(each.nonEuOriginCount()), null);
        if (direct != null) {
            return direct;
        }
        FigureRange all = foreign();
        if (all == null || all.rest() == Rest.POPULATION) {
            return all;
        }
        Rest rest = all.rest() == Rest.NOTHING ? Rest.FOREIGN_ORIGIN : all.rest();
        return all.atMost(rest, words("known.of_foreign_origin", all.how()));
    }

    private @Nullable FigureRange together() {
        FigureRange direct = told(Figure.NON_EU_ORIGIN_COUNT_TOGETHER.code());
        FigureRange own = direct == null ? nonEu() : null;
        if (direct != null || own == null) {
            return direct;
        }
        BigDecimal cooperation = told.get(Figure.COOPERATION_IN_REFERENCE_REGION.code());
        if (cooperation != null && cooperation.signum() == 0) {
            return own.because(Rest.APPLIES_ALONE, words("known.alone", own.how()));
        }
        return new FigureRange(
                own.low(), null, own.confidence(), words("known.with_others", own.how()), own.records(), own.rest());
    }

    private static Confidence both(FigureRange one, FigureRange other) {
        return one.confidence() == Confidence.CONFIRMED ? other.confidence() : one.confidence();
    }

    private static @Nullable BigDecimal number(@Nullable Integer count) {
        return count == null ? null : BigDecimal.valueOf(count);
    }

    /** A number as people read it. */
    static String number(BigDecimal value) {
        return value.stripTrailingZeros().toPlainString();
    }

    private static Message words(String key, Object... arguments) {
        return FundingReasons.words(key, arguments);
    }
}
