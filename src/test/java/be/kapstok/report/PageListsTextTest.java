package be.kapstok.report;

import static be.kapstok.SmallWorld.day;
import static org.assertj.core.api.Assertions.assertThat;

import be.kapstok.Kapstok;
import be.kapstok.SmallWorld;
import be.kapstok.model.MeasureKind;
import be.kapstok.model.PartnerSector;
import be.kapstok.model.PolicyDomainId;
import be.kapstok.model.Theme;
import be.kapstok.partner.PartnerQuestion;
import be.kapstok.practice.PracticeQuestion;
import be.kapstok.reason.Languages;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** Partners, practices and services as text. */
class PageListsTextTest {
    private final Kapstok kapstok = SmallWorld.with("""
        {"schemaVersion": 1,
         "themes": [{"id": "jeugd", "name": {"nl": "Jeugd", "en": "Youth"}, "domains": ["youth"], "sources": ["page"]}],
         "publications": [{"id": "kapstokken", "title": "Het boek", "year": 2012, "known": {"nl": "Iets.", "en": "A bit."},
          "sources": ["page"]}],
         "partners": [
          {"id": "days", "name": "Dagen", "sector": "andere", "themes": ["jeugd"], "area": "10000",
           "period": {"from": "2012-03-01", "until": "2015-01-01"}, "fromBook": false, "sources": ["page"]},
          {"id": "old", "name": "Oud", "sector": "andere", "themes": ["jeugd"], "area": "10000",
           "period": {"until": "2012-01-01"}, "fromBook": false, "sources": ["register"]},
          {"id": "local", "name": "Lokaal", "sector": "andere", "themes": ["jeugd"], "area": "lokaal",
           "period": {"from": "2012-03-01"}, "fromBook": false, "sources": ["page"]},
          {"id": "book", "name": "Vereniging", "sector": "vvsg", "area": "02000", "fromBook": true, "sources": ["page"]}],
         "practices": [
          {"id": "p1", "title": {"nl": "Speelplein", "en": "Playground"}, "municipalities": ["10002"], "year": 2014,
           "domain": "youth", "kind": "categorical", "kindBasis": "judged", "sources": ["register"],
           "justification": {"nl": "Voor allen", "en": "For all"}},
          {"id": "p2", "title": "Feest", "municipalities": ["Stad", "Atlantis"], "domain": "youth", "kind": "inclusive",
           "kindBasis": "stated_by_source", "sources": ["page"]},
          {"id": "p3", "title": "Iets", "municipalities": ["Zuid"], "sources": ["page"]}]}
        """);

    private static final Locale EN = Languages.ENGLISH;

    @Test
    void partnersStandInTheirLists() {
        assertThat(Reports.of(
                        kapstok.partners()
                                .ask(PartnerQuestion.on(day("2013-06-01"))
                                        .about(Theme.JEUGD)
                                        .of(PartnerSector.ANDERE, PartnerSector.VVSG)
                                        .near("10001")),
                        ReportFormat.TEXT,
                        EN))
                .isEqualTo("""
                    Partners on 2013-06-01
                      Theme              Youth
                      Sector             VVSG
                                         other, no sector of the book
                      Near               10001
                      Others             0

                    These fit (1)
                      1.  Dagen (days) [1]
                          Dagen helps with Youth
                          Sint-Jan-op-den-Berg lies in the area of Dagen: East Side (10000)
                          Dagen is there from 2012-03-01 to 2014-12-31

                    Not tied to a theme, or themes not known (1)
                      2.  Vereniging (book) [1]
                          Sint-Jan-op-den-Berg lies in the area of Vereniging: Flemish Region
                          (02000)
                          Whether Vereniging is there on this day is not known: no source gives its
                          start or end
                          Vereniging belongs to the sector: VVSG
                          The book lists Vereniging: the page says so

                    Whether they work there is not known (1)
                      3.  Lokaal (local) [1]
                          Lokaal helps with Youth
                          Lokaal works in an area given in words, "lokaal", for which no code is
                          known
                          Lokaal is there since 2012-03-01

                    Not there on this day (1)
                      4.  Oud (old) [2]
                          Oud helps with Youth
                          Sint-Jan-op-den-Berg lies in the area of Oud: East Side (10000)
                          Oud is not there on this day, but until 2011-12-31, start not known

                    Why
                      1.  10001 is the NIS code of Sint-Jan-op-den-Berg (10001) [2]
                      2.  Sint-Jan-op-den-Berg (10001) exists on this day; no end is known [2]
                      3.  Youth is one of the seven themes for which the page promises partners [1]
                      4.  The book lists partners in this sector: VVSG [1]
                      5.  "andere" is not a sector of the book: it holds organisations that belong
                          only to a theme [1]
                      6.  From the lists of partners in the book (Het boek), these are known:
                          Vereniging. All others come from other sources [1]
                      7.  The list is not complete: an organisation that is not in it may also help

                    Sources
                      [1] Page about support, 2013-05-01
                      [2] Register of the small world, Test https://example.org/register
                    """);
    }

    @Test
    void practicesAreToldWithWhoAndWhen() {
        assertThat(Reports.of(kapstok.practices(PracticeQuestion.about(Theme.JEUGD)), ReportFormat.TEXT, EN))
                .isEqualTo("""
                    Practices that fit: 2
                      Theme              Youth
                      1.  Playground (p1) [1] [2]
                          Noord (10002), 2014
                          It is about Youth, by its policy domain: youth (probable)
                          Its label is categorical: one reader judged so from the text
                          Why, by its source: For all
                      2.  Feest (p2) [2]
                          City (10005), year not known
                          It is about Youth, by its policy domain: youth (probable)
                          Its label is inclusive: the source says so
                          "Atlantis" does not mean a single municipality in the data

                    Whether these fit is not known (1)
                      3.  Iets (p3) [2]
                          Zuid (10003), year not known
                          Its policy domain is not known
                          The data does not say whether it is inclusive or categorical

                    Publications with more
                      -   Het boek, 2012

                    Why
                      1.  The theme Youth leads to practices in these policy domains: youth
                          (probable) [2]
                      2.  The practices come from pages of municipalities and from the press, not
                          from the book, and they are not complete

                    Sources
                      [1] Register of the small world, Test https://example.org/register
                      [2] Page about support, 2013-05-01
                    """);
    }

    @Test
    void criteriaAndNearMissesAreTold() {
        assertThat(Reports.of(
                        kapstok.practices(PracticeQuestion.about(Theme.JEUGD)
                                .in(PolicyDomainId.of("youth"))
                                .of(MeasureKind.MIXED)
                                .by("Noord")
                                .with("play ground")),
                        ReportFormat.TEXT,
                        EN))
                .isEqualTo("""
                    Practices that fit: 0
                      Theme              Youth
                      Policy domain      youth
                      Label              mixed
                      By                 Noord
                      Words              play
                                         ground

                    These meet all criteria but one (1)
                      1.  Playground (p1) [1] [2]
                          Noord (10002), 2014
                          It is about Youth, by its policy domain: youth (probable)
                          Its policy domain is youth
                          It has another label: categorical
                          Done by Noord (10002)
                          These words stand in it: play, ground
                          Its label is categorical: one reader judged so from the text
                          Why, by its source: For all

                    Publications with more
                      -   Het boek, 2012

                    Why
                      1.  Noord is the Dutch name of Noord (10002) [1]
                      2.  Noord (10002) no longer exists on this day; its last day was 2018-12-31
                          [1]
                      3.  On 2019-01-01, Noord (10002), Zuid (10003) merged into Noordzuid (10004)
                          [1]
                      4.  On 2025-01-01, Noordzuid (10004), Rand (20004), City (10005) merged into
                          City (10005) [1]
                      5.  The theme Youth leads to practices in these policy domains: youth
                          (probable) [2]
                      6.  No practice in the data fits; that does not prove that nobody did such a
                          thing
                      7.  The practices come from pages of municipalities and from the press, not
                          from the book, and they are not complete

                    Sources
                      [1] Register of the small world, Test https://example.org/register
                      [2] Page about support, 2013-05-01
                    """);
    }

    @Test
    void publicationsAreToldWithWhatIsKnown() {
        assertThat(Reports.of(kapstok.practices().publications(), ReportFormat.TEXT, EN))
                .isEqualTo("""
            Publications on local integration policy

            What is known of each
              1.  Het boek: A bit. [1]

            Sources
              [1] Page about support, 2013-05-01
            """);
    }

    @Test
    void servicesAreToldWithListsAndCircle() {
        assertThat(Reports.of(kapstok.services().services("Stad", day("2013-06-01")), ReportFormat.TEXT, EN))
                .isEqualTo("""
                    Services for municipalities on 2013-06-01

                    What an integratiedienst does
                      -   advises the municipal board [1] [2]
                      -   supports the municipal services [1] [2]
                      -   works with local associations and facilities [1] [2]

                    What is offered
                      -   integratiecentrum: tuning policy domains and services to diversity
                          (centre_east)
                      -   Kruispunt: training (crossroads)
                      -   Kruispunt: learning paths (crossroads)
                      -   Kruispunt: tailored advice (crossroads)
                      -   other body: the director role of the policy (commission)

                    Integratiediensten that are there (4)
                      1.  Hoofdstad (30001): Hoofddienst [3]
                          address: not known
                      2.  Noord (10002): name not known (probable) [3]
                          address: not known
                      3.  Sint-Jan-op-den-Berg (10001): Bergdienst [3]
                          address: not known
                      4.  City (10005): Stadsdienst [3]
                          address: not known
                      Nothing is known about 4 other municipalities

                    Addresses of the centres on 2013-06-01 (3)
                      1.  Hoofdstadcentrum (capital_centre), integratiecentrum [3]
                          serves Brussels-Capital Region (04000)
                          address: not known
                      2.  Centrum Oost (centre_east), integratiecentrum [3]
                          serves East Side (10000), without City
                          address: not known
                          Note: The city has a centre of its own. (probable)
                      3.  City Centre (city_centre), integratiecentrum [3]
                          serves City (10005)
                          address: Straat 1, 1000 Stad
                          https://example.org

                    Consultation circle
                      -   integratiedienst: Stadsdienst (id_stad)
                      -   integratiecentrum: City Centre (city_centre)
                      -   involved: Crossroads (crossroads)
                      Called by          id_stad
                      The integratiedienst regularly meets City Centre, and Crossroads is involved
                      [3]
                      The last meeting known by this day was that of 2013-03-01, called by
                      Stadsdienst [3]

                    Why
                      1.  The list of integratiediensten is not complete: nothing is known about 4
                          other municipalities, which is not a "no"
                      2.  Number of integratiecentra on this day: 3 [3]

                    Sources
                      [1] Een gemeentelijk integratiebeleid: wat en waarom?, Kruispunt
                          Migratie-Integratie
                          http://www.agii.be/thema/inburgering-en-integratiebeleid/lokaal-integratiebeleid
                      [2] Decreet tot wijziging van het decreet van 28 april 1998 inzake het Vlaamse
                          beleid ten aanzien van etnisch-culturele minderheden, Belgisch Staatsblad,
                          2009-04-30, 2009035504
                          http://www.etaamb.be/fr/decret-du-30-avril-2009_n2009035504.html
                      [3] Page about support, 2013-05-01
                    """);
    }

    @Test
    void listsStandAloneToo() {
        assertThat(Reports.of(kapstok.services().integratiediensten(day("2016-06-01")), ReportFormat.TEXT, EN))
                .isEqualTo("""
                    Integratiediensten on 2016-06-01

                    Integratiediensten that are there (1)
                      1.  Hoofdstad (30001): Hoofddienst [1]
                          address: not known

                    Municipalities without one, by a source (1)
                      2.  Dorp (20001) [1]

                    Attested for other days; whether they are there is not known (3)
                      3.  Noord (10002): name not known [1] [2]
                          address: not known
                      4.  Sint-Jan-op-den-Berg (10001): Bergdienst [1] [2]
                          address: not known
                      5.  City (10005): Stadsdienst [1] [2]
                          address: not known
                      Nothing is known about 3 other municipalities

                    Why
                      1.  There has been no Flemish recognition as integratiedienst since
                          2016-02-29, and for a service without a known end nobody knows whether it
                          went on [2]
                      2.  The list of integratiediensten is not complete: nothing is known about 3
                          other municipalities, which is not a "no"

                    Sources
                      [1] Page about support, 2013-05-01
                      [2] Decree that ends recognition, 2016035410
                    """);
        assertThat(Reports.of(kapstok.centra(day("2016-06-01")), ReportFormat.TEXT, EN))
                .isEqualTo("""
                    Addresses of the centres on 2016-06-01 (4)
                      1.  Hoofdstadcentrum (capital_centre), integratiecentrum [1]
                          serves Brussels-Capital Region (04000)
                          address: not known
                      2.  Agentschap Oost (agency_east), region of the Agency [1]
                          serves East Side (10000), without City
                          address: not known
                      3.  Agentschap West (agency_west), region of the Agency [1]
                          serves Westkant (20000)
                          address: not known
                      4.  Stadsagentschap (city_agency), agency of a city [1]
                          serves City (10005)
                          address: not known

                    Why
                      1.  Number of integratiecentra on this day: 1 [1]

                    Sources
                      [1] Page about support, 2013-05-01
                    """);
    }
}
