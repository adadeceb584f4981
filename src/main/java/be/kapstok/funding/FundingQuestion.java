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
 * Which subsidies are open to whom on a day. Immutable: each method gives another question.
 *
 * <p>What a question does not say is open: no applicant means any, no theme means whatever it is about, and a figure that is
 * not told is not known.
 *
 * @param day the day, in Belgian civil time
 * @param municipality the municipality that applies, or in which the applicant is: a code, name, postcode or place; {@code
 *     null} when not told
 * @param applicant who applies, or {@code null} for anyone
 * @param themes what it is for: one of these themes, or one of {@code domains}; both empty for anything
 * @param domains what it is for: one of these policy domains, or one of {@code themes}
 * @param levels the levels from which money may come; empty for all
 * @param kind the kind of measure that is to be paid for, or {@code null} when not told
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
    /** More than any figure has; a number such as 1E+999999999 has a billion when it is written out. */
    private static final int DIGITS = 20;

    private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9_]{0,199}");

    /**
     * Copies the lists and checks the figures.
     *
     * @throws IllegalArgumentException when a figure has a value that it cannot have, or counts more residents than there are
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

    /** Whether a figure can have another value beside the others that are told. */
    boolean canKnow(String figure, BigDecimal value) {
        try {
            return knowing(figure, value).figures.containsKey(figure);
        } catch (IllegalArgumentException contradiction) {
            return false;
        }
    }

    /** A share that is off by more than a hundredth of the residents is that of another place or year. */
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
     * {@return what a municipality can apply for itself on a day in Belgian civil time}
     *
     * @param municipality a code, name, postcode or place
     */
    public static FundingQuestion of(String municipality, LocalDate day) {
        requireNonNull(municipality, "municipality");
        requireNonNull(day, "day");
        return of(OrganisationKind.MUNICIPALITY, day).in(municipality);
    }

    /** {@return what a municipality can apply for itself, by its code, on a day in Belgian civil time} */
    public static FundingQuestion of(NisCode municipality, LocalDate day) {
        requireNonNull(municipality, "municipality");
        requireNonNull(day, "day");
        return of(municipality.value(), day);
    }

    /**
     * {@return what an organisation, or anyone for {@code null}, can apply for on a day in Belgian civil time; where it
     * is, is not told}
     */
    public static FundingQuestion of(@Nullable OrganisationKind applicant, LocalDate day) {
        requireNonNull(day, "day");
        return new FundingQuestion(day, null, applicant, List.of(), List.of(), List.of(), null, Map.of());
    }

    /** {@return what anyone can apply for, anywhere, on a day in Belgian civil time} */
    public static FundingQuestion of(LocalDate day) {
        requireNonNull(day, "day");
        return of((OrganisationKind) null, day);
    }

    /** {@return the same by another applicant, or by anyone for {@code null}} */
    public FundingQuestion by(@Nullable OrganisationKind other) {
        return new FundingQuestion(day, municipality, other, themes, domains, levels, kind, figures);
    }

    /**
     * {@return the same in another municipality: a code, name, postcode or place; {@code null} means not told} Figures
     * that are known of the one are not those of the other: they stay as they are.
     */
    public FundingQuestion in(@Nullable String other) {
        return new FundingQuestion(day, other, applicant, themes, domains, levels, kind, figures);
    }

    /** {@return the same on another day, in Belgian civil time} */
    public FundingQuestion on(LocalDate other) {
        requireNonNull(other, "other");
        return new FundingQuestion(other, municipality, applicant, themes, domains, levels, kind, figures);
    }

    /**
     * {@return the same about other themes: a scheme for one of them will do, or for one of the policy domains asked
     * about; none for any theme, as far as no domains are asked about}
     */
    public FundingQuestion about(Theme... others) {
        requireNonNull(others, "others");
        return new FundingQuestion(day, municipality, applicant, List.of(others), domains, levels, kind, figures);
    }

    /**
     * {@return the same about one more policy domain: a scheme for one of those asked about will do, or for one of the
     * themes}
     */
    public FundingQuestion about(PolicyDomainId domain) {
        requireNonNull(domain, "domain");
        List<PolicyDomainId> more = new ArrayList<>(domains);
        more.add(domain);
        return new FundingQuestion(day, municipality, applicant, themes, more, levels, kind, figures);
    }

    /** {@return the same with money from other levels; none for all} */
    public FundingQuestion from(FundingLevel... others) {
        requireNonNull(others, "others");
        return new FundingQuestion(day, municipality, applicant, themes, domains, List.of(others), kind, figures);
    }

    /** {@return the same for a measure of a kind; {@code null} and undetermined mean that it is not told} */
    public FundingQuestion forKind(@Nullable MeasureKind other) {
        return new FundingQuestion(day, municipality, applicant, themes, domains, levels, other, figures);
    }

    /**
     * {@return the same with one more figure, which goes before what the data knows of it}
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
     * {@return the same with one more answer to a yes-or-no figure}
     *
     * @throws IllegalArgumentException when the figure cannot have the value
     */
    public FundingQuestion knowing(Figure figure, boolean yes) {
        requireNonNull(figure, "figure");
        return knowing(figure, yes ? BigDecimal.ONE : BigDecimal.ZERO);
    }

    /**
     * {@return the same with one more figure, by the name that conditions of the data use}
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
