package be.kapstok.funding;

import static java.util.Objects.requireNonNull;

import be.kapstok.model.FundingLevel;
import be.kapstok.model.MeasureKind;
import be.kapstok.model.NisCode;
import be.kapstok.model.OrganisationKind;
import be.kapstok.model.PolicyDomainId;
import be.kapstok.model.Theme;
import be.kapstok.reason.Excerpt;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Asks which subsidies an applicant can apply for on a day. Immutable: each method gives another question.
 *
 * <p>A question may leave things open: without an applicant it asks for anyone, without a theme it asks about any
 * subject, and a figure that it does not give is unknown.
 *
 * @param day the day, in Belgian civil time
 * @param municipality the municipality that applies, or in which the applicant is based: a code, name, postcode or
 *     place; {@code null} when not stated
 * @param applicant who applies, or {@code null} for anyone
 * @param themes the subject: one of these themes, or one of {@code domains}; both empty for any subject
 * @param domains the subject: one of these policy domains, or one of {@code themes}
 * @param levels the levels from which money may come; empty for all
 * @param kind the kind of measure to be paid for, or {@code null} when not stated
 * @param figures what the asker knows, by the names that conditions use, sorted
 * @since 0.1.0
 */
public record FundingQuestion(
        LocalDate day,
        @Nullable String municipality,
        @Nullable OrganisationKind applicant,
        List<Theme> themes,
        List<PolicyDomainId> domains,
        List<FundingLevel> levels,
        @Nullable MeasureKind kind,
        Map<String, BigDecimal> figures) {
    /** More digits than any figure has; a number such as 1E+999999999 has a billion when it is written out. */
    private static final int DIGITS = 20;

    private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9_]{0,199}");

    /**
     * Copies the lists and checks the figures.
     *
     * @throws IllegalArgumentException when a figure has an impossible value, or counts more residents than there are
     */
    public FundingQuestion {
        themes = List.copyOf(themes);
        domains = List.copyOf(domains);
        levels = List.copyOf(levels);
        figures = Collections.unmodifiableMap(new TreeMap<>(figures));
        figures.forEach(FundingQuestion::check);
        for (Figure each : Figure.values()) {
            if (each.countsPeople()) {
                notMoreThan(Figure.POPULATION, each, figures);
            }
        }
        notMoreThan(Figure.FOREIGN_ORIGIN_COUNT, Figure.NON_EU_ORIGIN_COUNT, figures);
        notMoreThan(Figure.NON_EU_ORIGIN_COUNT_TOGETHER, Figure.NON_EU_ORIGIN_COUNT, figures);
        shareAgrees(figures);
        togetherIsNotAlone(figures);
    }

    private static void check(String name, BigDecimal value) {
        if (!NAME.matcher(name).matches()) {
            throw new IllegalArgumentException(
                    "The name of a figure is in lower snake case, such as foreign_origin_share, got: '" + name + "'");
        }
        if (value.scale() > DIGITS || (long) value.precision() - value.scale() > DIGITS) {
            throw new IllegalArgumentException(
                    name + " has at most " + DIGITS + " digits before and after the point, got: "
                            + Excerpt.of(value.toString(), Excerpt.IN_A_SENTENCE));
        }
        if (value.signum() < 0) {
            throw new IllegalArgumentException(name + " cannot be negative, got: " + value.toPlainString()
                    + "; leave it out when it is not known");
        }
        Figure.of(name).ifPresent(figure -> figure.checked(value));
    }

    private static void notMoreThan(Figure all, Figure some, Map<String, BigDecimal> figures) {
        BigDecimal whole = figures.get(all.code());
        BigDecimal part = figures.get(some.code());
        if (whole != null && part != null && part.compareTo(whole) > 0) {
            throw new IllegalArgumentException(some.code() + " is " + part.toPlainString() + ", more than " + all.code()
                    + ", which is " + whole.toPlainString() + ": mend one of the two");
        }
    }

    private static void togetherIsNotAlone(Map<String, BigDecimal> figures) {
        BigDecimal cooperation = figures.get(Figure.COOPERATION_IN_REFERENCE_REGION.code());
        BigDecimal together = figures.get(Figure.NON_EU_ORIGIN_COUNT_TOGETHER.code());
        if (cooperation != null && cooperation.signum() == 0 && together != null) {
            throw new IllegalArgumentException("cooperation_in_reference_region is 0, and"
                    + " non_eu_origin_count_together is " + together.toPlainString()
                    + ": who applies alone has no others, leave one of the two out");
        }
    }

    /** Whether a figure can have another value together with the other given figures. */
    boolean canKnow(String figure, BigDecimal value) {
        try {
            return knowing(figure, value).figures.containsKey(figure);
        } catch (IllegalArgumentException contradiction) {
            return false;
        }
    }

    /**
     * Checks that share and count agree: a share that differs by more than a hundredth of the residents is of another
     * place or year.
     */
    private static void shareAgrees(Map<String, BigDecimal> figures) {
        BigDecimal all = figures.get(Figure.POPULATION.code());
        BigDecimal count = figures.get(Figure.FOREIGN_ORIGIN_COUNT.code());
        BigDecimal share = figures.get(Figure.FOREIGN_ORIGIN_SHARE.code());
        if (all != null && count != null && share != null) {
            BigDecimal off = share.multiply(all).subtract(count).abs();
            if (off.compareTo(all.movePointLeft(2)) > 0) {
                throw new IllegalArgumentException("foreign_origin_share is " + share.toPlainString()
                        + ", and foreign_origin_count is " + count.toPlainString() + " of a population of "
                        + all.toPlainString() + ": they do not agree, mend one of the three");
            }
        }
    }

    /**
     * {@return the question what a municipality itself can apply for on a day in Belgian civil time}
     *
     * @param municipality a code, name, postcode or place
     */
    public static FundingQuestion of(String municipality, LocalDate day) {
        requireNonNull(municipality, "municipality");
        requireNonNull(day, "day");
        return of(OrganisationKind.MUNICIPALITY, day).in(municipality);
    }

    /** {@return the question what a municipality itself, by its code, can apply for on a day in Belgian civil time} */
    public static FundingQuestion of(NisCode municipality, LocalDate day) {
        requireNonNull(municipality, "municipality");
        requireNonNull(day, "day");
        return of(municipality.value(), day);
    }

    /**
     * {@return the question what an organisation, or anyone for {@code null}, can apply for on a day in Belgian civil
     * time, without a place}
     */
    public static FundingQuestion of(@Nullable OrganisationKind applicant, LocalDate day) {
        requireNonNull(day, "day");
        return new FundingQuestion(day, null, applicant, List.of(), List.of(), List.of(), null, Map.of());
    }

    /** {@return the question what anyone can apply for, anywhere, on a day in Belgian civil time} */
    public static FundingQuestion of(LocalDate day) {
        requireNonNull(day, "day");
        return of((OrganisationKind) null, day);
    }

    /** {@return the same question for another applicant, or for anyone with {@code null}} */
    public FundingQuestion by(@Nullable OrganisationKind other) {
        return new FundingQuestion(day, municipality, other, themes, domains, levels, kind, figures);
    }

    /**
     * {@return the same question for another municipality: a code, name, postcode or place; {@code null} means not
     * stated} The given figures stay, although those of the other municipality may differ.
     */
    public FundingQuestion in(@Nullable String other) {
        return new FundingQuestion(day, other, applicant, themes, domains, levels, kind, figures);
    }

    /** {@return the same question on another day, in Belgian civil time} */
    public FundingQuestion on(LocalDate other) {
        requireNonNull(other, "other");
        return new FundingQuestion(other, municipality, applicant, themes, domains, levels, kind, figures);
    }

    /**
     * {@return the same question about other themes: a scheme fits when it is for one of them, or for one of the policy
     * domains asked about; pass none for any theme, as long as no domains are asked about}
     */
    public FundingQuestion about(Theme... others) {
        requireNonNull(others, "others");
        return new FundingQuestion(day, municipality, applicant, List.of(others), domains, levels, kind, figures);
    }

    /**
     * {@return the same question about one more policy domain: a scheme fits when it is for one of the domains asked
     * about, or for one of the themes}
     */
    public FundingQuestion about(PolicyDomainId domain) {
        requireNonNull(domain, "domain");
        List<PolicyDomainId> more = new ArrayList<>(domains);
        more.add(domain);
        return new FundingQuestion(day, municipality, applicant, themes, more, levels, kind, figures);
    }

    /** {@return the same question with money from other levels; pass none for all levels} */
    public FundingQuestion from(FundingLevel... others) {
        requireNonNull(others, "others");
        return new FundingQuestion(day, municipality, applicant, themes, domains, List.of(others), kind, figures);
    }

    /** {@return the same question for a measure of a kind; {@code null} and undetermined mean not stated} */
    public FundingQuestion forKind(@Nullable MeasureKind other) {
        return new FundingQuestion(day, municipality, applicant, themes, domains, levels, other, figures);
    }

    /**
     * {@return the same question with one more figure, which takes precedence over the data}
     *
     * @param value its value: a number, a fraction from 0 to 1, or 1 for yes and 0 for no
     * @throws IllegalArgumentException when the figure cannot have the value
     */
    public FundingQuestion knowing(Figure figure, BigDecimal value) {
        requireNonNull(figure, "figure");
        requireNonNull(value, "value");
        return knowing(figure.code(), value);
    }

    /**
     * {@return the same question with one more answer to a yes-or-no figure}
     *
     * @throws IllegalArgumentException when the figure cannot have the value
     */
    public FundingQuestion knowing(Figure figure, boolean yes) {
        requireNonNull(figure, "figure");
        return knowing(figure, yes ? BigDecimal.ONE : BigDecimal.ZERO);
    }

    /**
     * {@return the same question with one more figure, by the name that conditions of the data use}
     *
     * @throws IllegalArgumentException when the name is not in lower snake case, or the figure cannot have the value
     */
    public FundingQuestion knowing(String figure, BigDecimal value) {
        requireNonNull(figure, "figure");
        requireNonNull(value, "value");
        Map<String, BigDecimal> more = new TreeMap<>(figures);
        more.put(figure, value);
        return new FundingQuestion(day, municipality, applicant, themes, domains, levels, kind, more);
    }
}
