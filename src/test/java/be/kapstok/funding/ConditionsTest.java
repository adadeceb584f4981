package be.kapstok.funding;

import static be.kapstok.funding.Asking.codes;
import static be.kapstok.funding.Asking.day;
import static be.kapstok.funding.Asking.only;
import static be.kapstok.funding.Asking.reason;
import static org.assertj.core.api.Assertions.assertThat;

import be.kapstok.Kapstok;
import be.kapstok.funding.SchemeStanding.Standing;
import be.kapstok.model.Confidence;
import be.kapstok.model.MeasureKind;
import be.kapstok.model.OrganisationKind;
import be.kapstok.reason.Reason;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Conditions with figures of the asker, of the data, and worked out from both. */
class ConditionsTest {
    private static final FundingQuestion MUNICIPALITY =
            FundingQuestion.of(OrganisationKind.MUNICIPALITY, day("2019-06-01"));
    private static final String RUNNING =
            "'applications': [{'from': '2010-01-01', 'until': '2030-01-01'}], 'conditions': [";

    private static Kapstok with(String conditions) {
        return Asking.bare((RUNNING + conditions + "]").replace('\'', '"'));
    }

    private static FundingQuestion knowing(String figures) {
        FundingQuestion question = MUNICIPALITY;
        for (String each : figures.isEmpty() ? new String[0] : figures.split(" ")) {
            question = question.knowing(each.split("=")[0], new BigDecimal(each.split("=")[1]));
        }
        return question;
    }

    @ParameterizedTest
    @CsvSource({
        "'atLeast': 10,9,NOT_OPEN",
        "'atLeast': 10,10,OPEN",
        "'moreThan': 10,10,NOT_OPEN",
        "'moreThan': 10,11,OPEN",
        "'atMost': 10,10,OPEN",
        "'atMost': 10,11,NOT_OPEN",
        "'atLeast': 10~ 'atMost': 12,12,OPEN",
        "'atLeast': 10~ 'atMost': 12,13,NOT_OPEN",
        "'atLeast': 10~ 'atMost': 12,9,NOT_OPEN",
        "'atLeast': 10~ 'moreThan': 11,11,NOT_OPEN"
    })
    void aFigureIsComparedWithItsBounds(String bounds, String value, Standing standing) {
        String condition = "{'figure': 'trees', " + bounds.replace('~', ',') + ", 'text': 'Bomen.'}";
        SchemeStanding scheme = only(with(condition), knowing("trees=" + value));

        assertThat(scheme.standing()).isEqualTo(standing);
        assertThat(codes(scheme)).contains(standing == Standing.OPEN ? "condition_met" : "condition_missed");
        assertThat(scheme.reasons())
                .extracting(each -> each.text())
                .anyMatch(each -> each.endsWith("met: Bomen (given: " + value + ")"));
    }

    @ParameterizedTest
    @CsvSource({"'atLeast': 10,9", "'moreThan': 10,10", "'atMost': 10,11", "'atLeast': 10~ 'moreThan': 11,11"})
    void anotherFigureIsTheWayToAConditionThatIsMissed(String bounds, String value) {
        String condition = "{'figure': 'trees', " + bounds.replace('~', ',') + ", 'text': 'Bomen.'}";

        assertThat(only(with(condition), knowing("trees=" + value)).wouldChange())
                .singleElement()
                .satisfies(way -> {
                    assertThat(way.figure()).isEqualTo("trees");
                    assertThat(way.what()).isEqualTo(SchemeChange.What.FIGURE);
                    assertThat(way.text().en())
                            .startsWith("Another figure: trees, ")
                            .endsWith(" What is asked: Bomen");
                });
    }

    @Test
    void aFigureThatAConditionComparesIsNotToldToBeOfNoUse() {
        Kapstok kapstok = with("{'figure': 'trees', 'atLeast': 10, 'text': 'Bomen.'}");

        assertThat(codes(kapstok.funding(knowing("trees=1")).reasons())).doesNotContain("figure_not_compared");
        assertThat(codes(kapstok.funding(knowing("parks=1")).reasons())).contains("figure_not_compared");
    }

    @ParameterizedTest
    @CsvSource({"899,condition_missed", "900,condition_not_known", "1099,condition_not_known", "1100,condition_met"})
    void atMostLeavesOpenWhatMayBeMore(String bound, String code) {
        Kapstok kapstok = people(
                "{'figure': 'population', 'atMost': " + bound + ", 'text': 'Klein.'}",
                "{'nis': '10001', 'year': 2015, 'population': 1000, 'sources': ['register']}");

        assertThat(codes(only(kapstok, FundingQuestion.of("10001", day("2016-06-01")))))
                .contains(code);
    }

    @Test
    void boundsAreSaidInWords() {
        SchemeStanding scheme = only(
                with("{'figure': 'trees', 'atLeast': 10, 'moreThan': 11, 'atMost': 20, 'text': 'Bomen.'}"),
                knowing("trees=9"));

        assertThat(scheme.wouldChange().get(0).text().en())
                .isEqualTo("Another figure: trees, at least 10, more than 11, at most 20. What is asked: Bomen");
        assertThat(scheme.wouldChange().get(0).text().fr()).startsWith("Un autre chiffre : trees, au moins 10");
    }

    @ParameterizedTest
    @CsvSource({
        "'figure': 'trees'~ 'atLeast': 1,condition_not_known",
        "'figure': 'trees',condition_in_words",
        "'atLeast': 1,condition_in_words",
        "'forWhom': 'dorpen',condition_in_words"
    })
    void whatIsNotKnownIsAnIf(String fields, String code) {
        SchemeStanding scheme = only(with("{" + fields.replace('~', ',') + ", 'text': 'Iets.'}"), MUNICIPALITY);

        assertThat(scheme.standing()).isEqualTo(Standing.OPEN_IF);
        assertThat(scheme.ifs()).singleElement().satisfies(each -> {
            assertThat(each.code().code()).isEqualTo(code);
            assertThat(each.text().nl()).isEqualTo("Iets.");
        });
        assertThat(codes(scheme)).contains(code);
    }

    @Test
    void aConditionInWordsIsNotMetByAFigureOfItsName() {
        assertThat(only(with("{'figure': 'trees', 'text': 'Bomen.'}"), knowing("trees=5"))
                        .standing())
                .isEqualTo(Standing.OPEN_IF);
    }

    private static final String EITHER = "{'figure': 'trees', 'atLeast': 10, 'anyOf': 'green', 'text': 'Bomen.'},"
            + " {'text': 'Woorden.', 'forApplicants': ['vzw']},"
            + " {'figure': 'parks', 'atLeast': 2, 'anyOf': 'green', 'text': 'Parken.', 'forWhom': 'steden'}";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "|condition_not_known condition_not_known|OPEN_IF|2",
                "trees=10|condition_met|OPEN|0",
                "trees=10 parks=1|condition_met|OPEN|0",
                "trees=10 parks=2|condition_met condition_met|OPEN|0",
                "trees=9|alternative_missed condition_not_known|OPEN_IF|1",
                "parks=1|condition_not_known alternative_missed|OPEN_IF|1",
                "trees=9 parks=1|condition_missed condition_missed|NOT_OPEN|0"
            })
    void ofAlternativesOneIsEnough(String figures, String told, Standing standing, int ifs) {
        SchemeStanding scheme = only(with(EITHER), knowing(figures == null ? "" : figures));

        assertThat(codes(scheme)).containsExactly(("takes_applications applicant_fits " + told).split(" "));
        assertThat(scheme.standing()).isEqualTo(standing);
        assertThat(scheme.ifs()).hasSize(ifs).allMatch(each -> "green".equals(each.anyOf()));
        assertThat(scheme.wouldChange()).hasSize(standing == Standing.NOT_OPEN ? 2 : 0);
    }

    @Test
    void aConditionConcernsThoseItNames() {
        SchemeStanding vzw = only(with(EITHER), MUNICIPALITY.by(OrganisationKind.VZW));

        assertThat(codes(vzw)).contains("condition_in_words");
        assertThat(codes(only(with("{'text': 'Woorden.', 'forApplicants': ['vzw']}"), MUNICIPALITY)))
                .containsExactly("takes_applications", "applicant_fits", "no_condition_known");
        assertThat(only(with("{'text': 'Woorden.', 'forApplicants': ['vzw']}"), MUNICIPALITY.by(null))
                        .standing())
                .isEqualTo(Standing.OPEN);
    }

    @Test
    void whomItConcernsIsSaidBesideIt() {
        assertThat(reason(only(with(EITHER), MUNICIPALITY), FundingReason.CONDITION_NOT_KNOWN)
                        .text())
                .endsWith(": Bomen (not known: trees)");
        assertThat(reason(only(with(EITHER), knowing("parks=2")), FundingReason.CONDITION_MET)
                        .text())
                .isEqualTo("Condition met: Parken, for steden (given: 2)");
    }

    @ParameterizedTest
    @CsvSource({
        "INCLUSIVE,kind_fits,OPEN",
        "CATEGORICAL,other_kind,NOT_OPEN",
        "MIXED,other_kind,NOT_OPEN",
        "UNDETERMINED,kind_not_told,OPEN_IF"
    })
    void aSchemeCanRuleOutKindsOfMeasures(MeasureKind kind, String code, Standing standing) {
        SchemeStanding scheme = only(
                with("{'excludesKinds': ['categorical', 'mixed'], 'text': 'Voor iedereen.'}"),
                MUNICIPALITY.forKind(kind));

        assertThat(codes(scheme)).containsExactly("takes_applications", "applicant_fits", code);
        assertThat(scheme.standing()).isEqualTo(standing);
        assertThat(scheme.wouldChange().stream().flatMap(each -> each.to().stream()))
                .isEqualTo(standing == Standing.NOT_OPEN ? List.of("inclusive") : List.of());
    }

    @Test
    void aSchemeThatRulesOutAllKindsHasNoWayOut() {
        SchemeStanding scheme = only(
                with("{'excludesKinds': ['categorical', 'mixed', 'inclusive'], 'text': 'Voor niets.'}"),
                MUNICIPALITY.forKind(MeasureKind.MIXED));

        assertThat(scheme.standing()).isEqualTo(Standing.NOT_OPEN);
        assertThat(scheme.wouldChange()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "20001,CONDITION_MET,Gekozen (Dorp is one of them),-",
                "10005,CONDITION_MISSED,Gekozen (City is none of them),20001",
                "-,CONDITION_NOT_KNOWN,Gekozen (not known: chosen),-"
            })
    void aConditionMayListMunicipalities(String municipality, FundingReason code, String sentence, String wayOut) {
        SchemeStanding scheme = only(with(CHOSEN), MUNICIPALITY.in(municipality));

        assertThat(reason(scheme, code).text()).endsWith(sentence);
        assertThat(scheme.wouldChange().stream().flatMap(each -> each.to().stream()))
                .isEqualTo(wayOut == null ? List.of() : List.of(wayOut));
    }

    @ParameterizedTest
    @ValueSource(strings = {"20001", "10005"})
    void aListOfMunicipalitiesGoesBeforeWhatIsTold(String municipality) {
        Kapstok kapstok = with(CHOSEN);

        assertThat(only(kapstok, MUNICIPALITY.in(municipality).knowing("chosen", BigDecimal.ONE)))
                .isEqualTo(only(kapstok, MUNICIPALITY.in(municipality)));
    }

    private static final String CHOSEN =
            "{'figure': 'chosen', 'atLeast': 1, 'municipalities': ['20001'], 'text': 'Gekozen.'}";

    private static Reason ofCondition(SchemeStanding scheme) {
        return scheme.reasons().stream()
                .filter(each -> each.code().code().startsWith("condition_"))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no condition among " + codes(scheme)));
    }

    private static final String THRESHOLDS =
            "{'figure': '%s', '%s': %s, 'text': 'Genoeg.', 'sources': ['register'], 'confidence': 'confirmed'}";

    /** What follows from what is told: a count from a share, a share from a count, and what a part cannot exceed. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "foreign_origin_count|atLeast|1000|population=999|NOT_OPEN|no more than all residents, given: 999|population",
                "foreign_origin_count|atLeast|1000|population=1000|OPEN_IF|no more than all residents, given: 1000|",
                "foreign_origin_count|atLeast|1000|population=10000 foreign_origin_share=0.1|OPEN|a share, given: 0.1, of the residents, given: 10000|",
                "foreign_origin_count|atLeast|1000|population=9999 foreign_origin_share=0.1|NOT_OPEN|a share, given: 0.1, of the residents, given: 9999|",
                "foreign_origin_count|atLeast|1000|foreign_origin_share=0.1|OPEN_IF|not known: residents of foreign origin|",
                "foreign_origin_share|moreThan|0.1|population=1000 foreign_origin_count=101|OPEN|of foreign origin, given: 101, of the residents, given: 1000|",
                "foreign_origin_share|moreThan|0.1|population=1000 foreign_origin_count=100|NOT_OPEN|of foreign origin, given: 100, of the residents, given: 1000|foreign_origin_count",
                "foreign_origin_share|atLeast|0.1|population=1000 foreign_origin_count=99|NOT_OPEN|of foreign origin, given: 99, of the residents, given: 1000|foreign_origin_count",
                "foreign_origin_share|atMost|0.1|population=1000 foreign_origin_count=101|NOT_OPEN|of foreign origin, given: 101, of the residents, given: 1000|",
                "foreign_origin_share|moreThan|0.1|population=0 foreign_origin_count=0|OPEN_IF|not known: share of residents of foreign origin|",
                "foreign_origin_share|moreThan|0.1|population=1000|OPEN_IF|not known: share of residents of foreign origin|",
                "foreign_origin_share|moreThan|0.1|foreign_origin_count=1000|OPEN_IF|not known: share of residents of foreign origin|",
                "foreign_origin_share|moreThan|0.1|foreign_origin_share=0.1|NOT_OPEN|given: 0.1|foreign_origin_share",
                "non_eu_origin_count|moreThan|7500|foreign_origin_count=7500|NOT_OPEN|no more than all of foreign origin, given: 7500|foreign_origin_count",
                "non_eu_origin_count|moreThan|7500|foreign_origin_count=7501|OPEN_IF|no more than all of foreign origin, given: 7501|",
                "non_eu_origin_count|moreThan|7500|foreign_origin_count=100 population=7500|NOT_OPEN|no more than all of foreign origin, given: 100|",
                "non_eu_origin_count|moreThan|7500|foreign_origin_count=100 population=7501|NOT_OPEN|no more than all of foreign origin, given: 100|foreign_origin_count",
                "non_eu_origin_count|moreThan|7500|population=7500|NOT_OPEN|no more than all residents, given: 7500|population",
                "non_eu_origin_count|moreThan|7500|population=10000 foreign_origin_share=0.5|NOT_OPEN|no more than all of foreign origin, a share, given: 0.5, of the residents, given: 10000|",
                "non_eu_origin_count|moreThan|7500|non_eu_origin_count=7500|NOT_OPEN|given: 7500|non_eu_origin_count",
                "non_eu_origin_count|moreThan|7500|non_eu_origin_count=7000 population=7100|NOT_OPEN|given: 7000|",
                "non_eu_origin_count_together|moreThan|7500|non_eu_origin_count=2000|OPEN_IF|of its own: given: 2000; how many the others have is not known|",
                "non_eu_origin_count_together|moreThan|7500|non_eu_origin_count=7501|OPEN|of its own: given: 7501; how many the others have is not known|",
                "non_eu_origin_count_together|moreThan|7500|non_eu_origin_count=2000 cooperation_in_reference_region=1|OPEN_IF|of its own: given: 2000; how many the others have is not known|",
                "non_eu_origin_count_together|moreThan|7500|non_eu_origin_count=2000 cooperation_in_reference_region=0|NOT_OPEN|stated that it applies alone: given: 2000|cooperation_in_reference_region",
                "non_eu_origin_count_together|moreThan|7500|cooperation_in_reference_region=0|OPEN_IF|not known: residents of non-EU origin of all who apply together|",
                "non_eu_origin_count_together|moreThan|7500|non_eu_origin_count_together=7500|NOT_OPEN|given: 7500|non_eu_origin_count_together",
                "population|atLeast|100|population=99|NOT_OPEN|given: 99|population",
                "own_contribution|atLeast|0.5|population=99|OPEN_IF|not known: share of own means|"
            })
    void whatFollowsFromWhatIsTold(
            String figure, String bound, String value, String told, Standing standing, String how, String wayOut) {
        SchemeStanding scheme = only(with(String.format(THRESHOLDS, figure, bound, value)), knowing(told));

        assertThat(scheme.standing()).isEqualTo(standing);
        assertThat(ofCondition(scheme).text()).endsWith("Genoeg (" + how + ")");
        assertThat(ofCondition(scheme).sources())
                .extracting(each -> each.id().value())
                .containsExactly("register");
        assertThat(scheme.wouldChange().stream().map(SchemeChange::figure))
                .isEqualTo(wayOut == null ? List.of() : List.of(wayOut));
    }

    @Test
    void aShareThatIsTooSmallAsksForMoreOfForeignOrigin() {
        SchemeStanding scheme = only(
                with(String.format(THRESHOLDS, "foreign_origin_share", "moreThan", "0.1")),
                knowing("population=1234 foreign_origin_count=100"));

        assertThat(scheme.wouldChange().get(0).moreThan()).isEqualTo(new BigDecimal("123"));
        SchemeStanding least = only(
                with(String.format(THRESHOLDS, "foreign_origin_share", "atLeast", "0.1")),
                knowing("population=1234 foreign_origin_count=100"));
        assertThat(least.wouldChange().get(0).atLeast()).isEqualTo(new BigDecimal("124"));
    }

    private static final String PEOPLE = "\"populations\": [%s]";

    private static Kapstok people(String condition, String populations) {
        return Asking.small("\"subsidySources\": [{\"id\": \"giver\", \"name\": \"Gever\", \"level\": \"flemish\"}],"
                + " \"subsidies\": [{\"id\": \"s\", \"name\": \"Regeling\", \"level\": \"flemish\", \"source\": \"giver\","
                + " \"applicants\": [\"municipality\"], \"sources\": [\"page\"], \"confidence\": \"confirmed\", "
                + (RUNNING + condition + "]").replace('\'', '"') + "}], "
                + String.format(PEOPLE, populations).replace('\'', '"'));
    }

    /** Sint-Jan (10001) with 1,000 residents in one year: exact in that year, within a tenth up to five years away. */
    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "2015-06-01,1000,CONDITION_MET,CONFIRMED",
                "2015-06-01,1001,CONDITION_MISSED,CONFIRMED",
                "2015-12-31,1000,CONDITION_MET,CONFIRMED",
                "2016-01-01,1000,CONDITION_NOT_KNOWN,PROBABLE",
                "2016-01-01,900,CONDITION_MET,PROBABLE",
                "2016-01-01,1100,CONDITION_NOT_KNOWN,PROBABLE",
                "2016-01-01,1101,CONDITION_MISSED,PROBABLE",
                "2014-12-31,1101,CONDITION_MISSED,PROBABLE",
                "2020-12-31,900,CONDITION_MET,PROBABLE",
                "2021-01-01,900,CONDITION_NOT_KNOWN,CONFIRMED",
                "2010-01-01,900,CONDITION_MET,PROBABLE"
            })
    void aFigureOfAnotherYearIsProbableAndOneFarAwayIsNone(
            LocalDate day, String bound, FundingReason code, Confidence confidence) {
        assertThat(reason(withThousandIn2015(day, bound), code).confidence()).isEqualTo(confidence);
    }

    @Test
    void aFigureOfAnotherYearIsToldWithItsYearAndRecord() {
        Reason condition = ofCondition(withThousandIn2015(day("2020-12-31"), "900"));

        assertThat(condition.text()).endsWith("(1000 on 1 January 2015)");
        assertThat(condition.records()).containsExactly("s", "10001 2015");
    }

    @Test
    void aSchemeThatHasNotStartedIsNotOpenWhateverTheFigures() {
        assertThat(withThousandIn2015(day("2009-12-31"), "900").standing()).isEqualTo(Standing.NOT_OPEN);
    }

    private static SchemeStanding withThousandIn2015(LocalDate day, String bound) {
        Kapstok kapstok = people(
                "{'figure': 'population', 'atLeast': " + bound + ", 'text': 'Groot.'}",
                "{'nis': '10001', 'year': 2015, 'population': 1000, 'sources': ['register']}");
        return only(kapstok, FundingQuestion.of("10001", day));
    }

    @ParameterizedTest
    @CsvSource({"2015-06-01,CONFIRMED", "2016-06-01,PROBABLE"})
    void whatIsWorkedOutIsAsSureAsWhatItComesFrom(LocalDate day, Confidence confidence) {
        Kapstok kapstok = people(
                "{'figure': 'foreign_origin_count', 'atLeast': 100, 'text': 'Genoeg.'}",
                "{'nis': '10001', 'year': 2015, 'population': 1000, 'sources': ['register']}");
        FundingQuestion question =
                FundingQuestion.of("10001", day).knowing(Figure.FOREIGN_ORIGIN_SHARE, new BigDecimal("0.5"));

        assertThat(reason(only(kapstok, question), FundingReason.CONDITION_MET).confidence())
                .isEqualTo(confidence);
    }

    @ParameterizedTest
    @CsvSource({"2016-06-01,2017", "2015-06-01,2014", "2014-06-01,2014", "2017-06-01,2017", "2013-06-01,2014"})
    void theNearestYearSpeaksAndOfTwoTheLater(LocalDate day, String year) {
        Kapstok kapstok = people(
                "{'figure': 'population', 'atLeast': 1, 'text': 'Groot.'}",
                "{'nis': '10001', 'year': 2014, 'population': 1000}, {'nis': '10001', 'year': 2017, 'population': 2000}");

        assertThat(only(kapstok, FundingQuestion.of("10001", day))
                        .reasons()
                        .get(2)
                        .text())
                .contains("1 January " + year);
    }

    @Test
    void ofTwoYearsAsNearTheLaterSpeaks() {
        Kapstok kapstok = people(
                "{'figure': 'population', 'atLeast': 1, 'text': 'Groot.'}",
                "{'nis': '10001', 'year': 2014, 'population': 1000}, {'nis': '10001', 'year': 2016, 'population': 2000}");

        assertThat(only(kapstok, FundingQuestion.of("10001", day("2015-06-01")))
                        .reasons()
                        .get(2)
                        .text())
                .contains("2000 on 1 January 2016");
    }

    /** Noordzuid (10004) was made of Noord (10002, with 1,200 in 2018) and Zuid (10003) in 2019. */
    @Test
    void thoseThatMergedAreAddedUpWhenAllAreKnown() {
        String large = "{'figure': 'population', 'atLeast': 1500, 'text': 'Groot.'}";
        FundingQuestion question = FundingQuestion.of("10004", day("2019-06-01"));
        SchemeStanding both = only(
                people(large, "{'nis': '10003', 'year': 2018, 'population': 800, 'confidence': 'confirmed'}"),
                question);

        assertThat(reason(both, FundingReason.CONDITION_MET).text())
                .endsWith("(2000 on 1 January 2018, those that merged added up)");
        assertThat(reason(both, FundingReason.CONDITION_MET).records())
                .containsExactly("s", "10002 2018", "10003 2018");
        assertThat(codes(only(people(large, ""), question))).contains("condition_not_known");
    }

    @Test
    void sharesAreNotAddedUpAndFiguresOfForeignOriginAreUsed() {
        String share = "{'figure': 'foreign_origin_share', 'moreThan': 0.1, 'text': 'Deel.'}";
        String count = "{'figure': 'foreign_origin_count', 'atLeast': 100, 'text': 'Aantal.'}";
        String nonEu = "{'figure': 'non_eu_origin_count', 'atLeast': 50, 'text': 'Ver.'}";
        String known = "{'nis': '%s', 'year': 2018, 'population': 1000, 'foreignOriginShare': 0.95,"
                + " 'foreignOriginCount': 950, 'nonEuOriginCount': 60}";
        Kapstok one = people(share + ", " + count + ", " + nonEu, String.format(known, "10001"));
        Kapstok merged = people(share, String.format(known, "10002") + ", " + String.format(known, "10003"));

        assertThat(codes(only(one, FundingQuestion.of("10001", day("2018-06-01")))))
                .containsExactly(
                        "takes_applications", "applicant_fits", "condition_met", "condition_met", "condition_met");
        assertThat(reason(only(one, FundingQuestion.of("10001", day("2019-06-01"))), FundingReason.CONDITION_MET)
                        .text())
                .endsWith("(0.95 on 1 January 2018)");
        assertThat(codes(only(merged, FundingQuestion.of("10004", day("2019-06-01")))))
                .containsExactly("takes_applications", "applicant_fits", "condition_met");
        assertThat(codes(only(
                        people(
                                share,
                                String.format(known, "10002").replace("'foreignOriginCount': 950,", "") + ", "
                                        + String.format(known, "10003").replace("'foreignOriginCount': 950,", "")),
                        FundingQuestion.of("10004", day("2019-06-01")))))
                .containsExactly("takes_applications", "applicant_fits", "condition_not_known");
        assertThat(codes(only(
                        one,
                        FundingQuestion.of("10001", day("2018-06-01"))
                                .knowing(Figure.FOREIGN_ORIGIN_SHARE, BigDecimal.ZERO))))
                .contains("condition_missed");
    }
}
