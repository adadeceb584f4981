package be.kapstok.practice;

import static org.assertj.core.api.Assertions.assertThat;

import be.kapstok.Kapstok;
import be.kapstok.SmallWorld;
import be.kapstok.dataset.Header;
import be.kapstok.model.Confidence;
import be.kapstok.model.MeasureKind;
import be.kapstok.model.PolicyDomainId;
import be.kapstok.model.Theme;
import be.kapstok.place.MunicipalityAnswer;
import be.kapstok.reason.Reason;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PracticesTest {
    static final String WORLD = """
            {"schemaVersion": 1,
             "policyDomains": [
              {"id": "youth", "name": {"nl": "Jeugd", "en": "Young people"}, "onPage": true, "sources": ["page"]},
              {"id": "family", "name": "Gezin", "onPage": false, "sources": ["page"]}],
             "themes": [
              {"id": "jeugd", "name": {"nl": "Jeugd", "en": "Youth"}, "domains": ["youth"], "sources": ["page"]},
              {"id": "vrije_tijd_en_cultuur", "name": {"nl": "Vrije tijd", "en": "Leisure"}, "sources": ["page"]}],
             "publications": [
              {"id": "b1", "title": "Boek", "known": {"nl": "Alles.", "en": "All of it."}, "sources": ["page"],
               "note": {"nl": "Let op.", "en": "Mind this."}},
              {"id": "b2", "title": "Folder", "sources": ["register"]}],
             "practices": [
              {"id": "p1", "title": "Één speelplein", "municipalities": ["10002"], "year": 2014, "domain": "youth",
               "domainWord": "jeugd", "targetGroups": ["other:kinderen uit de Noordwijk"], "kind": "categorical",
               "kindBasis": "judged", "sources": ["register"], "confidence": "probable"},
              {"id": "p2", "title": {"nl": "Sportdag", "fr": "Journée du sport", "en": "Sports day"},
               "municipalities": ["Stad", "30001"], "year": 2020, "domain": "recreation", "domainWord": "sport",
               "kind": "inclusive", "kindBasis": "stated_by_source", "sources": ["register"],
               "justification": {"nl": "Omdat bewegen verbindt"}, "note": {"nl": "Noot.", "en": "A note."}},
              {"id": "p3", "title": "Gezinsdag", "municipalities": ["Noordzuid"], "year": 2020, "domain": "family",
               "domainWord": "gezin", "kind": "mixed", "sources": ["register"]},
              {"id": "p4", "title": "Iets", "municipalities": ["Zuid"], "domainWord": "eigen woord", "sources": ["register"]},
              {"id": "p5", "title": "Dorpsfeest", "municipalities": ["Dorp", "Atlantis"], "year": 2014,
               "domainWord": "onthaal", "kind": "inclusive", "kindBasis": "judged", "sources": ["register"]},
              {"id": "p6", "title": "Oud", "municipalities": ["20003"], "year": 2004, "domain": "youth",
               "domainWord": "jeugd", "kind": "inclusive", "kindBasis": "judged", "sources": ["register"]}]}
            """;

    private final Kapstok kapstok = SmallWorld.with(WORLD);

    private static List<String> ids(List<FoundPractice> practices) {
        return practices.stream().map(each -> each.practice().id()).toList();
    }

    private static List<String> codes(List<Reason> reasons) {
        return reasons.stream().map(each -> each.code().code()).toList();
    }

    private static List<String> texts(List<Reason> reasons) {
        return reasons.stream().map(Reason::text).toList();
    }

    private static FoundPractice only(List<FoundPractice> practices) {
        assertThat(practices).hasSize(1);
        return practices.get(0);
    }

    private PracticeAnswer ask(PracticeQuestion question) {
        return kapstok.practices(question);
    }

    @Test
    void withoutCriteriaAllAreToldTheLatestFirst() {
        PracticeAnswer answer = ask(PracticeQuestion.all());

        assertThat(ids(answer.practices())).containsExactly("p2", "p3", "p1", "p5", "p6", "p4");
        assertThat(answer.notKnown()).isEmpty();
        assertThat(answer.nearMisses()).isEmpty();
        assertThat(answer.publications()).hasSize(2);
        assertThat(codes(answer.reasons())).containsExactly("not_from_book");
        assertThat(codes(answer.practices().get(0).reasons())).containsExactly("label_by_source", "note");
        assertThat(codes(answer.practices().get(1).reasons())).containsExactly("label");
        assertThat(codes(answer.practices().get(2).reasons())).containsExactly("label_judged");
        assertThat(codes(answer.practices().get(3).reasons()))
                .containsExactly("label_judged", "doer_not_known", "doer_not_known");
        assertThat(codes(answer.practices().get(5).reasons())).containsExactly("no_label");
        assertThat(texts(answer.practices().get(2).reasons()))
                .containsExactly("Its label is categorical: one reader judged so from the text");
        assertThat(answer.practices().get(2).reasons().get(0).confidence()).isEqualTo(Confidence.PROBABLE);
    }

    @Nested
    class AboutATheme {
        @Test
        void thePolicyDomainLeadsToIt() {
            PracticeAnswer answer = ask(PracticeQuestion.about(Theme.JEUGD));

            assertThat(ids(answer.practices())).containsExactly("p1", "p6");
            assertThat(ids(answer.notKnown())).containsExactly("p4");
            assertThat(codes(answer.notKnown().get(0).reasons())).startsWith("domain_not_known");
            Reason why = answer.practices().get(0).reasons().get(0);
            assertThat(why.text()).isEqualTo("It is about Youth, by its policy domain: Young people");
            assertThat(why.records()).containsExactly("p1", "jeugd");
            assertThat(why.confidence()).isEqualTo(Confidence.PROBABLE);
            assertThat(texts(answer.reasons()))
                    .containsExactly(
                            "The theme Youth leads to practices in these policy domains: Young people",
                            "These words of sources for a policy domain lead to none of the seven themes, and their practices"
                                    + " are found by domain or word only: onthaal",
                            "These words could belong to more than one theme, and the sources do not say to which: gezin",
                            "The practices come from pages of municipalities and from the press, not from the book, and they"
                                    + " are not complete");
            assertThat(answer.reasons().get(0).confidence()).isEqualTo(Confidence.PROBABLE);
        }

        @Test
        void theWordOfTheSourceLeadsToIt() {
            PracticeAnswer answer = ask(PracticeQuestion.about(Theme.VRIJE_TIJD_EN_CULTUUR));

            assertThat(texts(only(answer.practices()).reasons()))
                    .startsWith("It is about Leisure, by the word of its source: sport");
            assertThat(texts(answer.reasons()))
                    .startsWith("The theme Leisure leads to practices in these policy domains: none");
        }

        @Test
        void oneOfSeveralThemesIsEnough() {
            assertThat(ids(ask(PracticeQuestion.about(Theme.VRIJE_TIJD_EN_CULTUUR, Theme.JEUGD))
                            .practices()))
                    .containsExactly("p2", "p1", "p6");
        }

        @Test
        void aThemeOfNoPracticeIsNoProof() {
            PracticeAnswer answer = ask(PracticeQuestion.about(Theme.DIVERS_PERSONEELSBELEID));

            assertThat(answer.practices()).isEmpty();
            assertThat(answer.nearMisses()).isEmpty();
            assertThat(codes(answer.reasons())).contains("none_fits");
            assertThat(answer.reasons().get(0).text()).startsWith("The theme divers_personeelsbeleid leads");
        }
    }

    @Nested
    class InADomainOfAKind {
        @Test
        void aDomainIsThatOfTheRecord() {
            PracticeAnswer answer =
                    ask(PracticeQuestion.all().in(PolicyDomainId.of("family"), PolicyDomainId.of("other")));

            assertThat(texts(only(answer.practices()).reasons())).startsWith("Its policy domain is Gezin");
            assertThat(ids(answer.notKnown())).containsExactly("p5", "p4");
        }

        @Test
        void aKindIsThatOfTheLabel() {
            PracticeAnswer answer = ask(PracticeQuestion.all().of(MeasureKind.INCLUSIVE, MeasureKind.MIXED));

            assertThat(ids(answer.practices())).containsExactly("p2", "p3", "p5", "p6");
            assertThat(ids(answer.notKnown())).containsExactly("p4");
            assertThat(codes(only(answer.notKnown()).reasons())).containsExactly("no_label");
        }

        @Test
        void whatMissesOneCriterionIsToldWhenNothingFits() {
            PracticeAnswer answer = ask(
                    PracticeQuestion.about(Theme.JEUGD).of(MeasureKind.MIXED).with("o"));

            assertThat(answer.practices()).isEmpty();
            assertThat(ids(answer.nearMisses())).containsExactly("p1", "p6");
            assertThat(codes(answer.nearMisses().get(0).reasons()))
                    .containsExactly("theme_by_domain", "misses_label", "has_words", "label_judged");
            assertThat(texts(answer.nearMisses().get(1).reasons())).contains("It has another label: inclusive");
        }

        @Test
        void whatMissesTwoCriteriaOrTheOnlyOneIsNoNearMiss() {
            assertThat(ask(PracticeQuestion.all().of(MeasureKind.NO_SIGN)).nearMisses())
                    .isEmpty();
            assertThat(ids(ask(PracticeQuestion.about(Theme.JEUGD)
                                    .in(PolicyDomainId.of("family"))
                                    .of(MeasureKind.MIXED))
                            .nearMisses()))
                    .containsExactly("p3");
        }
    }

    @Nested
    class ByAMunicipality {
        @ParameterizedTest
        @CsvSource({
            "Noord,p3 p1,p5",
            "10002,p3 p1,p5",
            "Zuid,p3 p4,p5",
            "Noordzuid,p3 p1 p4,p5",
            "10004,p3 p1 p4,p5",
            "Stad,p2 p3 p1 p4,p5",
            "Rand,'',p5",
            "Hoofdstad,p2,p5",
            "Capitale,p2,p5",
            "Weg,p6,p5",
            "20001,'',p5",
            "20005,'',p5"
        })
        void mergersLeadFromOneToTheOther(String by, String fitting, String notKnown) {
            PracticeAnswer answer = ask(PracticeQuestion.all().by(by));

            assertThat(String.join(" ", ids(answer.practices()))).isEqualTo(fitting);
            assertThat(String.join(" ", ids(answer.notKnown()))).isEqualTo(notKnown);
            assertThat(answer.lookup()).isNotNull();
            assertThat(answer.by()).isEqualTo(by);
        }

        @Test
        void itselfAndWhatItHasToDoWithAreToldApart() {
            PracticeAnswer answer = ask(PracticeQuestion.all().by("Noordzuid"));

            assertThat(texts(answer.practices().get(0).reasons())).startsWith("Done by Noordzuid (10004)");
            assertThat(texts(answer.practices().get(1).reasons()))
                    .startsWith("Done by Noord (10002); Noordzuid was formed from it, or merged into it");
            assertThat(codes(answer.practices().get(2).reasons()))
                    .containsExactly("done_by_related", "no_year", "no_label");
        }

        @Test
        void whatWasDoneBeforeAMergerIsNotThatOfALaterPart() {
            Kapstok both = SmallWorld.with("""
                    {"schemaVersion": 1, "practices": [
                     {"id": "city", "title": "T", "municipalities": ["10005"], "year": 2014, "sources": []},
                     {"id": "later", "title": "T", "municipalities": ["10005"], "year": 2025, "sources": []}]}
                    """);

            assertThat(ids(both.practices(PracticeQuestion.all().by("Rand")).practices()))
                    .containsExactly("later");
            assertThat(ids(both.practices(PracticeQuestion.all().by("Stad")).practices()))
                    .containsExactly("later", "city");
        }

        @Test
        void wordsThatTheDataDoesNotKnowAreNotKnownToBeAnother() {
            Kapstok own = SmallWorld.with("""
                    {"schemaVersion": 1, "practices": [
                     {"id": "gone", "title": "T", "municipalities": ["10002"], "year": 2020, "sources": []},
                     {"id": "both", "title": "T", "municipalities": ["Atlantis", "10001"], "year": 2014, "sources": []},
                     {"id": "code", "title": "T", "municipalities": ["10009"], "year": 2014, "sources": []},
                     {"id": "spelled", "title": "T", "municipalities": ["dorp"], "year": 2014, "sources": []},
                     {"id": "early", "title": "T", "municipalities": ["Noordzuid"], "year": 2014, "sources": []},
                     {"id": "late", "title": "T", "municipalities": ["Noord"], "year": 2025, "sources": []}]}
                    """);
            PracticeAnswer all = own.practices(PracticeQuestion.all());
            PracticeAnswer berg = own.practices(PracticeQuestion.all().by("10001"));

            assertThat(ids(berg.practices())).containsExactly("both");
            assertThat(ids(berg.notKnown())).containsExactly("code", "spelled");
            assertThat(ids(own.practices(PracticeQuestion.all().by("Noord")).practices()))
                    .containsExactly("late", "gone", "early");
            assertThat(ids(own.practices(PracticeQuestion.all().by("Noordzuid")).practices()))
                    .containsExactly("late", "gone", "early");
            assertThat(all.practices())
                    .filteredOn(each -> each.practice().id().equals("gone"))
                    .allSatisfy(
                            each -> assertThat(each.doneBy().get(0).name().nl()).isEqualTo("Noord"));
        }

        @Test
        void withoutADayOfTheFactsTheLastChangeIsTheDay() {
            Kapstok own = SmallWorld.kapstok("""
                    {"schemaVersion": 1, "practices": [
                     {"id": "p", "title": "T", "municipalities": ["Noord"], "sources": []}]}
                    """, new Header(1, null, null, null));

            assertThat(own.practices(PracticeQuestion.all().by("Noord"))
                            .lookup()
                            .day())
                    .isEqualTo(SmallWorld.day("2025-01-01"));
        }

        @Test
        void aMunicipalityThatIsYetToComeIsWhatItIsMadeOf() {
            Kapstok own = SmallWorld.kapstok(
                    """
                    {"schemaVersion": 1, "practices": [
                     {"id": "p", "title": "T", "municipalities": ["Noord"], "year": 2014, "sources": []}]}
                    """, new Header(1, null, SmallWorld.day("2009-01-01"), SmallWorld.day("2012-01-01")));

            assertThat(ids(own.practices(PracticeQuestion.all().by("Noordzuid")).practices()))
                    .containsExactly("p");
        }

        @ParameterizedTest
        @CsvSource({"Nergenshuizen,unknown_name,Unknown", "1040,unknown_postcode,Unknown"})
        void whereNoOneMunicipalityIsMeantNothingIsTold(String by, String code, String kind) {
            PracticeAnswer answer = ask(PracticeQuestion.all().by(by));

            assertThat(answer.practices()).isEmpty();
            assertThat(answer.notKnown()).isEmpty();
            assertThat(codes(answer.reasons())).contains(code, "no_place").doesNotContain("none_fits");
            assertThat(answer.lookup().getClass().getSimpleName()).isEqualTo(kind);
            assertThat(answer.lookup()).isInstanceOf(MunicipalityAnswer.class);
        }

        @Test
        void theMunicipalitiesAreNamedAsTheyWereThen() {
            PracticeAnswer answer = ask(PracticeQuestion.all());

            assertThat(answer.practices().get(0).doneBy())
                    .extracting(each -> each.nis().value() + " " + each.name().nl())
                    .containsExactly("10005 Stad", "30001 Hoofdstad");
            assertThat(answer.practices().get(3).doneBy()).isEmpty();
            assertThat(texts(answer.practices().get(3).reasons()))
                    .contains(
                            "\"Dorp\" does not mean a single municipality in the data",
                            "\"Atlantis\" does not mean a single municipality in the data");
            assertThat(answer.practices().get(4).doneBy())
                    .extracting(each -> each.nis().value())
                    .containsExactly("20003");
            assertThat(answer.practices().get(5).doneBy())
                    .extracting(each -> each.nis().value())
                    .containsExactly("10003");
        }
    }

    @Nested
    class WithWords {
        @ParameterizedTest
        @CsvSource({
            "een,p1",
            "ÉÉN,p1",
            "speel NOORDWIJK,p1",
            "journee,p2",
            "bewegen,p2",
            "sport,p2",
            "gezin,p3",
            "één-speelplein,p1",
            "dag,p2 p3",
            "dag gezin,p3",
            "sportdag2,''",
            "'-- dag',p2 p3"
        })
        void allMustStandInItsTexts(String words, String fitting) {
            assertThat(String.join(
                            " ", ids(ask(PracticeQuestion.all().with(words)).practices())))
                    .isEqualTo(fitting);
        }

        @Test
        void theWordsAreTold() {
            PracticeAnswer answer = ask(PracticeQuestion.all().with("dag  gezin", "dag", "!"));

            assertThat(answer.words()).containsExactly("dag", "gezin");
            assertThat(texts(only(answer.practices()).reasons())).startsWith("These words stand in it: dag, gezin");
        }

        @Test
        void theMissingWordsAreTold() {
            PracticeAnswer answer =
                    ask(PracticeQuestion.all().of(MeasureKind.MIXED).with("dag", "zon", "maan"));

            assertThat(texts(only(answer.nearMisses()).reasons()))
                    .startsWith("These words do not stand in it: zon, maan");
        }
    }

    @Nested
    class Publications {
        @Test
        void eachIsToldWithWhatIsKnownOfIt() {
            PublicationAnswer answer = kapstok.practices().publications();

            assertThat(answer.publications()).extracting(each -> each.id()).containsExactly("b1", "b2");
            assertThat(texts(answer.reasons()))
                    .containsExactly(
                            "Boek: All of it.",
                            "Note: Mind this.",
                            "Folder: the data does not say what is known about its content");
        }

        @Test
        void whereThereIsNoneTheAnswerSaysSo() {
            assertThat(codes(SmallWorld.kapstok().practices().publications().reasons()))
                    .containsExactly("no_publication");
        }
    }
}
