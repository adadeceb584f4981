package be.kapstok.funding;

import be.kapstok.catalogue.FindingSink;
import be.kapstok.dataset.Kind;
import be.kapstok.dataset.PlacedRecord;
import be.kapstok.funding.FundingRecords.Named;
import be.kapstok.index.PopulationIndex.Foreign;
import be.kapstok.index.SureDays;
import be.kapstok.model.Measure;
import be.kapstok.model.MultiYearPlan;
import be.kapstok.model.NisCode;
import be.kapstok.model.Period;
import be.kapstok.model.Subsidy;
import be.kapstok.model.SubsidyCondition;
import be.kapstok.model.SubsidySource;
import be.kapstok.reason.Message;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The rules about subsidies. They recognise a scheme by its word, {@code Subsidy.scheme}. */
final class SchemeRules {
    private static final String LOCAL_INTEGRATION = "local_integration_subsidy";
    private static final String PLAN_SAMENLEVEN = "plan_samenleven";
    private static final String COHESION = "social_cohesion_plan";

    /** The Gemeentefonds among the subsidy sources. */
    private static final String GEMEENTEFONDS = "SRC-VL-GEMFONDS";

    /**
     * The six municipalities with facilities around Brussels: Drogenbos, Kraainem, Linkebeek, Sint-Genesius-Rode, Wemmel and
     * Wezembeek-Oppem. Source: the shipped municipalities.
     */
    static final Set<String> FACILITIES = Set.of("23098", "23099", "23100", "23101", "23102", "23103");

    /** The field in which a plan applies for the local integration subsidy. */
    private static final String ASKS = "/asksIntegrationSubsidy";

    private static final int NON_EU_MUST_EXCEED = 7500;
    private static final BigDecimal HALF = new BigDecimal("0.5");

    private SchemeRules() {}

    private static boolean is(String scheme, Subsidy subsidy) {
        return scheme.equals(subsidy.scheme());
    }

    private static NisCode asker(PlacedRecord<MultiYearPlan> plan) {
        return NisCode.of(plan.record().municipality());
    }

    /** Whether a scheme certainly runs during the time of a rule. */
    private static boolean runs(@Nullable Period period, FundingRecords records) {
        return period != null && SureDays.onOrAfter(period, records.judged().start());
    }

    /**
     * RB-75: a subsidy comes from one of five levels: Flemish, provincial, federal, European, other funds. Source: seed page.
     *
     * <p>The check of the form already finds a missing or unknown level. This rule checks that the level is that of the
     * source of the subsidy, and that the same name is not known for a source at another level.
     */
    static void oneOfFiveLevels(FundingRecords records, FindingSink findings) {
        for (PlacedRecord<Subsidy> each : records.subsidies()) {
            SubsidySource other =
                    ofOtherLevel(each.record(), records.judged().all().list(Kind.SUBSIDY_SOURCES));
            if (other != null) {
                findings.at(each.at("/level"))
                        .tell(
                                Message.of(each.record().level()),
                                other.name(),
                                other.id().value(),
                                Message.of(other.level()));
            }
        }
    }

    private static @Nullable SubsidySource ofOtherLevel(Subsidy subsidy, List<SubsidySource> givers) {
        SubsidySource giver = null;
        for (SubsidySource each : givers) {
            giver = each.id().value().equals(subsidy.source()) ? each : giver;
        }
        for (SubsidySource each : givers) {
            if (giver != null
                    && each.level() != subsidy.level()
                    && each.name().nl().equalsIgnoreCase(giver.name().nl())) {
                return each;
            }
        }
        return null;
    }

    /**
     * RB-76: the local integration subsidy is for municipalities with more than 10 % inhabitants of foreign origin or,
     * for smaller shares, with at least 1,000 of them. Sources: an English study on issuu (secondary); news of the VVSG
     * on the integration monitor.
     *
     * <p>The newest known figures up to the last year of the scheme decide; a later figure proves nothing.
     */
    static void enoughOfForeignOrigin(FundingRecords records, FindingSink findings) {
        FundingSettings settings = records.settings();
        int end = Objects.requireNonNull(records.judged().time().until()).getYear();
        for (PlacedRecord<MultiYearPlan> each : records.asking()) {
            Foreign figures = records.judged().origins().foreign(asker(each), year -> year < end);
            if (figures != null && figures.few(settings.moreThanShare(), settings.atLeastCount())) {
                findings.at(each.at(ASKS))
                        .tell(
                                records.municipality(asker(each)),
                                figures.percent(),
                                figures.persons(),
                                String.valueOf(figures.year()));
            }
        }
    }

    /**
     * RB-77: a municipality that applies for the local integration subsidy is on the ministerial list for 2014-2019.
     * Source: ministerial order of 4 November 2013. When that is unknown, there is no finding.
     */
    static void onMinisterialList(FundingRecords records, FindingSink findings) {
        for (PlacedRecord<MultiYearPlan> each : records.asking()) {
            if (Boolean.FALSE.equals(each.record().onMinisterialList())) {
                findings.at(each.at("/onMinisterialList")).tell(records.municipality(asker(each)));
            }
        }
    }

    /**
     * RB-78: from 2016 to 2018 the money for integration was in the Gemeentefonds, without conditions. Sources: decree of 3 July 2015; Agency
     * for Home Affairs; Constitutional Court 59/2017, which annulled the decree and kept its effects until 2018 at the latest.
     *
     * <p>The six municipalities with facilities kept the old scheme, so the rule skips their plans. That the money of
     * the Gemeentefonds is not for them does not count as a condition.
     */
    static void noConditionsAnyMore(FundingRecords records, FindingSink findings) {
        for (PlacedRecord<Subsidy> each : records.subsidies()) {
            Subsidy subsidy = each.record();
            if (!runs(subsidy.period(), records)) {
                continue;
            }
            if (subsidy.source().equals(GEMEENTEFONDS)) {
                if (subsidy.conditions().stream().anyMatch(SchemeRules::onUse)) {
                    findings.at(each.at("/conditions")).saying("gemeentefonds").tell(subsidy.name());
                }
            } else if (is(LOCAL_INTEGRATION, subsidy)) {
                findings.at(each.at("/period")).tell(subsidy.name());
            }
        }
        for (PlacedRecord<MultiYearPlan> each : records.asking()) {
            if (!FACILITIES.contains(each.record().municipality())) {
                findings.at(each.at(ASKS)).saying("plan").tell(records.municipality(asker(each)));
            }
        }
    }

    private static boolean onUse(SubsidyCondition condition) {
        return !Figure.FACILITIES_AROUND_BRUSSELS.code().equals(condition.figure());
    }

    /**
     * RB-79: only the six municipalities with facilities around Brussels kept the old scheme of the integration
     * subsidy. Sources: Constitutional Court 59/2017; VVSG.
     */
    static void oldSchemeWithFacilities(FundingRecords records, FindingSink findings) {
        for (Named each : records.named()) {
            if (is(LOCAL_INTEGRATION, each.subsidy())) {
                each.measure()
                        .record()
                        .municipalityCode()
                        .ifPresent(code -> withFacilities(code, each.pointer(), records, findings));
            }
        }
        for (PlacedRecord<MultiYearPlan> each : records.asking()) {
            withFacilities(asker(each), each.at(ASKS), records, findings);
        }
    }

    private static void withFacilities(
            NisCode municipality, String pointer, FundingRecords records, FindingSink findings) {
        if (!FACILITIES.contains(municipality.value())) {
            findings.at(pointer).tell(records.municipality(municipality));
        }
    }

    /**
     * RB-80: Plan Samenleven is for municipalities with more than 7,500 inhabitants of an origin outside the European Union (EU15,
     * from 2023 EU14), alone or together in a reference region. Sources: pages of the Flemish government and the VVSG, 2022 to 2024.
     *
     * <p>The newest figures up to the year of the measure are added up. While one of them is not known, the rule cannot
     * prove that there are too few.
     */
    static void enoughOfNonEuOrigin(FundingRecords records, FindingSink findings) {
        for (Named each : records.named()) {
            if (is(PLAN_SAMENLEVEN, each.subsidy())) {
                nonEuOrigin(each, records, findings);
            }
        }
    }

    private static void nonEuOrigin(Named named, FundingRecords records, FindingSink findings) {
        Measure measure = named.measure().record();
        Set<NisCode> together = new LinkedHashSet<>();
        measure.municipalityCode().ifPresent(together::add);
        together.addAll(measure.cooperationCodes());
        long sum = 0;
        List<Object> names = new ArrayList<>();
        for (NisCode each : together) {
            Integer count = records.judged()
                    .origins()
                    .nonEu(each, year -> year <= named.day().getYear());
            if (count == null) {
                return;
            }
            sum += count;
            names.add(records.municipality(each));
        }
        if (!together.isEmpty() && sum <= NON_EU_MUST_EXCEED) {
            findings.at(named.pointer()).tell(names, String.valueOf(sum), String.valueOf(NON_EU_MUST_EXCEED));
        }
    }

    /**
     * RB-81: in the first round of Plan Samenleven the municipality pays half of the means itself. Source: Flemish call
     * of 2022. A part that is not stated does not count as too small.
     */
    static void halfOwnMeans(FundingRecords records, FindingSink findings) {
        LocalDate secondRound = Objects.requireNonNull(records.judged().time().until());
        for (Named each : records.named()) {
            BigDecimal own = each.measure().record().ownContribution();
            if (own != null
                    && own.compareTo(HALF) < 0
                    && is(PLAN_SAMENLEVEN, each.subsidy())
                    && !startsFrom(secondRound, each.subsidy())) {
                findings.at(each.measure().at("/ownContribution"))
                        .tell(own.movePointRight(2).stripTrailingZeros().toPlainString());
            }
        }
    }

    private static boolean startsFrom(LocalDate day, Subsidy subsidy) {
        LocalDate from = subsidy.period() == null ? null : subsidy.period().from();
        return from != null && !from.isBefore(day);
    }

    /**
     * RB-83: from 2026 there is a plan for social cohesion, whose money goes through the Agency, except in Antwerpen
     * and Gent. Sources: The Brussels Times; IDEA Consult. Gives background about such a subsidy, and about a measure
     * that names one.
     */
    static void cohesionThroughAgency(FundingRecords records, FindingSink findings) {
        for (PlacedRecord<Subsidy> each : records.subsidies()) {
            if (isCohesion(each.record(), records)) {
                findings.at(each.at("/scheme")).tell();
            }
        }
        for (Named each : records.named()) {
            if (isCohesion(each.subsidy(), records)) {
                findings.at(each.pointer()).tell();
            }
        }
    }

    /** Whether a subsidy is the plan for social cohesion, by its own word, or as a round of the plan before it. */
    private static boolean isCohesion(Subsidy subsidy, FundingRecords records) {
        return is(COHESION, subsidy) || (is(PLAN_SAMENLEVEN, subsidy) && runs(subsidy.period(), records));
    }
}
