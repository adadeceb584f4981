package be.kapstok.funding;

import static java.util.Objects.requireNonNull;

import be.kapstok.model.SubsidyCondition;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * The figures that conditions of shipped subsidies compare, and those from which other figures follow. A data set may
 * compare other figures: {@link SubsidyCondition#figure()} is a word.
 *
 * @since 0.1.0
 */
public enum Figure {
    /** The number of people who live in the municipality. */
    POPULATION(Scale.PEOPLE),
    /** The number of them who are of foreign origin. */
    FOREIGN_ORIGIN_COUNT(Scale.PEOPLE),
    /** The part of them that is of foreign origin, from 0 to 1. */
    FOREIGN_ORIGIN_SHARE(Scale.PART),
    /** The number of them with an origin outside the European Union, counted as the scheme does (EU15 or EU14). */
    NON_EU_ORIGIN_COUNT(Scale.PEOPLE),
    /** The same number for all municipalities of a reference region that apply together. */
    NON_EU_ORIGIN_COUNT_TOGETHER(Scale.NUMBER),
    /** Whether the applicant applies together with others of its reference region: 1 or 0. */
    COOPERATION_IN_REFERENCE_REGION(Scale.YES_OR_NO),
    /** The part that the applicant pays itself, from 0 to 1. */
    OWN_CONTRIBUTION(Scale.PART),
    /** Whether the municipality is on the ministerial list for 2014-2019: 1 or 0. */
    ON_MINISTERIAL_LIST(Scale.YES_OR_NO),
    /** Whether it is one of the six municipalities with facilities around Brussels: 1 or 0. */
    FACILITIES_AROUND_BRUSSELS(Scale.YES_OR_NO),
    /** The number of recognised refugees in the reference period. */
    RECOGNISED_REFUGEES(Scale.NUMBER),
    /** The duration of a project, in months. */
    DURATION_MONTHS(Scale.NUMBER),
    /** The number of years in a row. */
    CONSECUTIVE_YEARS(Scale.NUMBER),
    /** The number of times that the same project was paid for. */
    TIMES_SAME_PROJECT(Scale.NUMBER);

    private final Scale scale;

    Figure(Scale scale) {
        this.scale = scale;
    }

    /** The values that a figure can have. */
    private enum Scale {
        PEOPLE,
        NUMBER,
        PART,
        YES_OR_NO
    }

    /** {@return the name as conditions write it, in lower snake case} */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** {@return the figure with a name, as conditions write it; empty when the library does not know it} */
    public static Optional<Figure> of(String code) {
        requireNonNull(code, "code");
        return Arrays.stream(values()).filter(each -> each.code().equals(code)).findFirst();
    }

    /** Whether it counts residents of one municipality, so that it cannot exceed the population. */
    boolean countsPeople() {
        return scale == Scale.PEOPLE;
    }

    /** Whether it is a part of a whole. */
    boolean isPart() {
        return scale == Scale.PART;
    }

    /** The value, when the figure can have it. */
    BigDecimal checked(BigDecimal value) {
        boolean whole = value.stripTrailingZeros().scale() <= 0;
        boolean atMostOne = value.compareTo(BigDecimal.ONE) <= 0;
        String fault = switch (scale) {
            case PEOPLE, NUMBER -> whole ? null : code() + " is a whole number";
            case YES_OR_NO -> whole && atMostOne ? null : code() + " is 1 for yes or 0 for no";
            case PART -> atMostOne ? null : code() + " is a fraction from 0 to 1" + asFraction(value);
        };
        if (fault != null) {
            throw new IllegalArgumentException(fault + ", got: " + value.toPlainString());
        }
        return value;
    }

    private static String asFraction(BigDecimal value) {
        boolean percent = value.compareTo(BigDecimal.valueOf(100)) <= 0;
        String fraction = value.movePointLeft(2).stripTrailingZeros().toPlainString();
        return percent ? " (write " + fraction + " for " + value.toPlainString() + " %)" : "";
    }
}
