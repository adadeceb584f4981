package be.kapstok.funding;

import static org.assertj.core.api.Assertions.assertThat;

import be.kapstok.dataset.Kind;
import be.kapstok.funding.FundingAnswer.Schemes;
import be.kapstok.funding.SchemeStanding.Standing;
import be.kapstok.model.FundingLevel;
import be.kapstok.model.MeasureKind;
import be.kapstok.model.Municipality;
import be.kapstok.model.NisCode;
import be.kapstok.model.OrganisationKind;
import be.kapstok.model.PolicyDomainId;
import be.kapstok.model.Subsidy;
import be.kapstok.model.SubsidyCondition;
import be.kapstok.model.Theme;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

@Label("Subsidies over the shipped data")
class FundingInvariants {
    private static final LocalDate FIRST = LocalDate.of(2009, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2027, 12, 31);
    private static final List<Subsidy> SUBSIDIES = Asking.FLANDERS.data().list(Kind.SUBSIDIES);
    private static final Set<String> IDS =
            SUBSIDIES.stream().map(Subsidy::id).collect(Collectors.toCollection(TreeSet::new));

    private static List<SchemeStanding> all(Schemes schemes) {
        return Stream.concat(schemes.open().stream(), schemes.notOpen().stream())
                .toList();
    }

    private static Map<String, Standing> standings(FundingQuestion question) {
        Map<String, Standing> standings = new TreeMap<>();
        all(Asking.flanders(question)).forEach(each -> standings.put(each.id(), each.standing()));
        return standings;
    }

    @Property(tries = 100)
    @Label("every scheme stands in exactly one list, with reasons, and ifs and changes where they belong")
    void everySchemeOnce(@ForAll("questions") FundingQuestion question) {
        Schemes schemes = Asking.flanders(question);

        assertThat(all(schemes)).extracting(SchemeStanding::id).containsExactlyInAnyOrderElementsOf(IDS);
        assertThat(schemes.open()).allMatch(each -> each.standing() != Standing.NOT_OPEN);
        assertThat(schemes.notOpen()).allMatch(each -> each.standing() == Standing.NOT_OPEN);
        assertThat(all(schemes)).allSatisfy(each -> {
            assertThat(each.reasons()).isNotEmpty();
            assertThat(each.ifs().isEmpty())
                    .isEqualTo(each.standing() != Standing.OPEN_IF && each.standing() != Standing.PROBABLY_OVER);
            assertThat(each.reasons().stream()
                            .anyMatch(reason -> reason.code() instanceof FundingReason why && why.standsInTheWay()))
                    .isEqualTo(each.standing() == Standing.NOT_OPEN);
        });
        assertThat(Asking.FLANDERS.funding(question)).isEqualTo(schemes);
    }

    @Property(tries = 100)
    @Label(
            "none is open outside its applications or, where these are not known, its period with an extension for those it holds for")
    void noneOutsideItsApplications(@ForAll("questions") FundingQuestion question) {
        Schemes schemes = Asking.flanders(question);
        for (SchemeStanding each : schemes.open()) {
            Subsidy subsidy = each.subsidy();
            boolean extended = subsidy.extensions().stream()
                    .anyMatch(extension -> extension.period().contains(question.day())
                            && (schemes.municipality() == null
                                    || extension
                                            .condition()
                                            .municipalities()
                                            .contains(schemes.municipality().nis())));
            boolean runs = subsidy.period() == null || subsidy.period().contains(question.day()) || extended;
            boolean taken = subsidy.applications().stream()
                    .anyMatch(days -> (days.from() == null || !question.day().isBefore(days.from()))
                            && (days.until() == null || question.day().isBefore(days.until())));
            assertThat(subsidy.applications().isEmpty() ? runs : taken)
                    .as("%s %s", subsidy.id(), question)
                    .isTrue();
        }
    }

    @Property(tries = 100)
    @Label("a yes with a figure that is not known, or a condition in words, is never a plain yes")
    void noPlainYesWithoutTheFigure(@ForAll("questions") FundingQuestion question) {
        for (SchemeStanding each : Asking.flanders(question).open()) {
            for (SubsidyCondition condition : each.subsidy().conditions()) {
                boolean concerns = question.applicant() != null
                        && (condition.forApplicants().isEmpty()
                                || condition.forApplicants().contains(question.applicant()));
                boolean told = condition.figure() != null
                        && (question.figures().containsKey(condition.figure())
                                || condition.anyOf() != null
                                || !condition.municipalities().isEmpty());
                if (concerns && condition.excludesKinds().isEmpty() && condition.aboutProject() == null && !told) {
                    assertThat(each.standing())
                            .as("%s %s", each.id(), question)
                            .isIn(Standing.OPEN_IF, Standing.PROBABLY_OVER);
                }
            }
        }
    }

    @Property(tries = 100)
    @Label("a wider question, without themes, levels, kind or applicant, never loses a scheme")
    void widerNeverLoses(@ForAll("questions") FundingQuestion question) {
        List<FundingQuestion> wider = List.of(
                new FundingQuestion(
                        question.day(),
                        question.municipality(),
                        question.applicant(),
                        List.of(),
                        List.of(),
                        question.levels(),
                        question.kind(),
                        question.figures()),
                question.from(),
                question.from(FundingLevel.values()),
                question.forKind(null),
                question.by(null),
                question.themes().isEmpty() && question.domains().isEmpty()
                        ? question
                        : question.about(PolicyDomainId.of("sport")));
        Map<String, Standing> narrow = standings(question);
        for (FundingQuestion each : wider) {
            Map<String, Standing> wide = standings(each);
            narrow.forEach((id, standing) -> {
                if (standing != Standing.NOT_OPEN) {
                    assertThat(wide.get(id)).as("%s %s %s", id, question, each).isNotEqualTo(Standing.NOT_OPEN);
                }
            });
        }
    }

    @Property(tries = 150)
    @Label("one more figure only settles what was open if")
    void figuresOnlySettle(@ForAll("placeless") FundingQuestion question) {
        Map<String, Standing> more = standings(question);
        for (String left : question.figures().keySet()) {
            Map<String, BigDecimal> fewer = new TreeMap<>(question.figures());
            fewer.remove(left);
            standings(new FundingQuestion(
                            question.day(),
                            null,
                            question.applicant(),
                            question.themes(),
                            question.domains(),
                            question.levels(),
                            question.kind(),
                            fewer))
                    .forEach((id, standing) -> {
                        if (standing != Standing.OPEN_IF && standing != Standing.PROBABLY_OVER) {
                            assertThat(more.get(id))
                                    .as("%s %s without %s", id, question, left)
                                    .isEqualTo(standing);
                        }
                    });
        }
    }

    @Property(tries = 60)
    @Label("what would change a no, done, removes that reason")
    void changesDoWhatTheySay(@ForAll("questions") FundingQuestion question) {
        for (SchemeStanding each : Asking.flanders(question).notOpen()) {
            for (SchemeChange change : each.wouldChange()) {
                SchemeStanding after = Asking.of(Asking.flanders(done(change, question, each)), each.id());
                assertThat(count(after, change.removes()))
                        .as("%s %s %s", each.id(), change, question)
                        .isLessThan(count(each, change.removes()));
            }
        }
    }

    private static long count(SchemeStanding scheme, FundingReason code) {
        return scheme.reasons().stream().filter(each -> each.code() == code).count();
    }

    private static FundingQuestion done(SchemeChange change, FundingQuestion question, SchemeStanding scheme) {
        return switch (change.what()) {
            case DAY -> question.on(LocalDate.parse(change.to().get(0)));
            case APPLICANT ->
                question.by(OrganisationKind.valueOf(change.to().get(0).toUpperCase(Locale.ROOT)));
            case MUNICIPALITY -> question.in(municipality(change, scheme, question.day()));
            case THEME -> about(question, change.to().get(0));
            case LEVEL -> question.from(FundingLevel.valueOf(change.to().get(0).toUpperCase(Locale.ROOT)));
            case KIND -> question.forKind(MeasureKind.valueOf(change.to().get(0).toUpperCase(Locale.ROOT)));
            case FIGURE -> question.knowing(change.figure(), enough(change));
        };
    }

    private static FundingQuestion about(FundingQuestion question, String subject) {
        return Stream.of(Theme.values())
                .filter(each -> each.name().equalsIgnoreCase(subject))
                .findFirst()
                .map(each -> question.about(each))
                .orElseGet(() -> question.about(PolicyDomainId.of(subject)));
    }

    private static BigDecimal enough(SchemeChange change) {
        if (change.moreThan() != null) {
            BigDecimal step = change.figure().endsWith("share") ? new BigDecimal("0.01") : BigDecimal.ONE;
            return change.moreThan().add(step).max(change.moreThan());
        }
        return change.atLeast() != null ? change.atLeast() : change.atMost();
    }

    private static String municipality(SchemeChange change, SchemeStanding scheme, LocalDate day) {
        if (change.to().isEmpty()) {
            return "44021";
        }
        String to = change.to().get(0);
        return Asking.FLANDERS.data().list(Kind.MUNICIPALITIES).stream()
                .filter(each -> each.period().contains(day))
                .filter(each -> each.nis().value().equals(to)
                        || (each.province() != null && each.province().value().equals(to)))
                .map(Municipality::nis)
                .map(NisCode::value)
                .findFirst()
                .orElseThrow();
    }

    @Provide
    Arbitrary<FundingQuestion> questions() {
        Arbitrary<String> places = Arbitraries.of(
                        "Genk", "Drogenbos", "Bever", "Gent", "Herstappe", "71016", "44021", "Leuven")
                .injectNull(0.3);
        return Combinators.combine(days(), places, applicants(), subjects(), levels(), kinds(), figures())
                .as(FundingInvariants::question);
    }

    @Provide
    Arbitrary<FundingQuestion> placeless() {
        return Combinators.combine(
                        days(), Arbitraries.just((String) null), applicants(), subjects(), levels(), kinds(), figures())
                .as(FundingInvariants::question);
    }

    private static FundingQuestion question(
            LocalDate day,
            String place,
            OrganisationKind who,
            List<Theme> themes,
            List<FundingLevel> levels,
            MeasureKind kind,
            Map<String, BigDecimal> figures) {
        return new FundingQuestion(day, place, who, themes, List.of(), levels, kind, figures);
    }

    private static Arbitrary<LocalDate> days() {
        List<LocalDate> ends = new ArrayList<>();
        for (Subsidy each : SUBSIDIES) {
            Stream.of(each.period())
                    .filter(period -> period != null)
                    .flatMap(period -> Stream.of(period.from(), period.until()))
                    .filter(day -> day != null && !day.isBefore(FIRST.plusDays(1)))
                    .forEach(day -> ends.addAll(List.of(day.minusDays(1), day)));
        }
        return Arbitraries.oneOf(
                Arbitraries.of(ends),
                Arbitraries.longs()
                        .between(0, ChronoUnit.DAYS.between(FIRST, LAST))
                        .map(FIRST::plusDays));
    }

    private static Arbitrary<OrganisationKind> applicants() {
        return Arbitraries.of(OrganisationKind.class).injectNull(0.2);
    }

    private static Arbitrary<List<Theme>> subjects() {
        return Arbitraries.of(Theme.class).list().uniqueElements().ofMaxSize(2);
    }

    private static Arbitrary<List<FundingLevel>> levels() {
        return Arbitraries.of(FundingLevel.class).list().uniqueElements().ofMaxSize(2);
    }

    private static Arbitrary<MeasureKind> kinds() {
        return Arbitraries.of(MeasureKind.class).injectNull(0.3);
    }

    /** Figures that agree: what is a part is a part of what is told as the whole, and no share beside count and population. */
    private static Arbitrary<Map<String, BigDecimal>> figures() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, 60000).injectNull(0.5),
                        Arbitraries.doubles().between(0, 1).ofScale(2).injectNull(0.5),
                        Arbitraries.doubles().between(0, 1).ofScale(2).injectNull(0.5),
                        Arbitraries.of(
                                        Figure.OWN_CONTRIBUTION,
                                        Figure.ON_MINISTERIAL_LIST,
                                        Figure.COOPERATION_IN_REFERENCE_REGION)
                                .set()
                                .ofMaxSize(3),
                        Arbitraries.integers().between(0, 1),
                        Arbitraries.integers().between(1, 50).injectNull(0.5))
                .as((people, foreign, nonEu, flags, flag, months) -> {
                    Map<String, BigDecimal> figures = new TreeMap<>();
                    if (people != null) {
                        figures.put("population", BigDecimal.valueOf(people));
                        if (foreign != null) {
                            int count = (int) (people * foreign);
                            figures.put("foreign_origin_count", BigDecimal.valueOf(count));
                            if (nonEu != null) {
                                figures.put("non_eu_origin_count", BigDecimal.valueOf((int) (count * nonEu)));
                            }
                        }
                    } else if (foreign != null) {
                        figures.put("foreign_origin_share", BigDecimal.valueOf(foreign));
                    }
                    flags.forEach(each -> figures.put(each.code(), BigDecimal.valueOf(flag)));
                    if (months != null) {
                        figures.put("duration_months", BigDecimal.valueOf(months));
                        if (!BigDecimal.ZERO.equals(figures.get("cooperation_in_reference_region"))) {
                            BigDecimal own = figures.getOrDefault("non_eu_origin_count", BigDecimal.ZERO);
                            figures.put("non_eu_origin_count_together", own.max(BigDecimal.valueOf(months * 1000L)));
                        }
                    }
                    return figures;
                });
    }
}
