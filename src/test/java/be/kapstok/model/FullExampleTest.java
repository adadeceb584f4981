package be.kapstok.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** One example of each record with every field set: the databinds of Jackson 2 and 3 read and write it alike. */
class FullExampleTest {
    private static final com.fasterxml.jackson.databind.ObjectMapper JACKSON_2 = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .build();
    private static final tools.jackson.databind.ObjectMapper JACKSON_3 = new tools.jackson.databind.ObjectMapper();

    static Stream<Arguments> examples() {
        return Stream.of(
                example(Postcode.class, """
                        {"postcode": "3500", "municipality": "71022", "places": [{"name": {"nl": "Hasselt", "fr": "Hasselt",
                         "en": "Hasselt", "de": "Hasselt"}, "from": "2014-01-01", "until": "2019-01-01", "municipality": "71022"}],
                        """),
                example(Population.class, """
                        {"nis": "71016", "year": 2014, "population": 65463, "foreignOriginShare": 0.543,
                         "foreignOriginCount": 35546, "nonEuOriginCount": 17000,
                        """),
                example(PolicyDomain.class, """
                        {"id": "education", "name": {"nl": "Onderwijs", "fr": "Enseignement", "en": "Education", "de": "Education"}, "onPage": true,
                        """),
                example(PolicyField.class, """
                        {"code": "0902", "name": {"nl": "Integratie", "fr": "Intégration", "en": "Integration", "de": "Integration"},
                         "domain": "social_affairs", "period": {"from": "2014-01-01", "until": "2020-01-01",
                         "fromPrecision": "year", "untilPrecision": "month"},
                        """),
                example(PlanningPeriod.class, """
                        {"id": "2014-2019", "period": {"from": "2014-01-01", "until": "2020-01-01",
                         "fromPrecision": "year", "untilPrecision": "month"},
                         "regime": {"nl": "BBC", "fr": "CPG", "en": "PMC", "de": "PMC"},
                         "integrationRule": {"nl": "in het plan", "fr": "dans le plan", "en": "in the plan", "de": "in the plan"},
                        """),
                example(TargetGroup.class, """
                        {"id": "newcomers", "name": {"nl": "Nieuwkomers", "fr": "Primo-arrivants", "en": "Newcomers", "de": "Newcomers"},
                         "period": {"from": "2014-01-01", "until": "2020-01-01",
                         "fromPrecision": "year", "untilPrecision": "month"},
                        """),
                example(ThemeName.class, """
                        {"id": "taal_en_onderwijs", "name": {"nl": "Taal en onderwijs", "fr": "Langue", "en": "Language", "de": "Language"},
                         "domains": ["language", "education"],
                        """),
                example(SubsidySource.class, """
                        {"id": "SRC-VL-ABB", "name": {"nl": "Agentschap", "fr": "Agence", "en": "Agency", "de": "Agency"}, "level": "flemish", "area": "71016",
                         "period": {"from": "2014-01-01", "until": "2020-01-01",
                         "fromPrecision": "year", "untilPrecision": "month"},
                        """),
                example(Subsidy.class, """
                        {"id": "SUB-VL-013", "name": {"nl": "Plan", "fr": "Plan", "en": "Plan", "de": "Plan"}, "level": "other_fund",
                         "source": "SRC-VL-ABB", "scheme": "plan_samenleven", "applicants": ["municipality", "igs", "vgc"],
                         "applicantsComplete": false,
                         "themes": ["jeugd"], "themeWords": ["werk"], "period": {"from": "2014-01-01", "until": "2020-01-01",
                         "fromPrecision": "year", "untilPrecision": "month"}, "endKnown": false,
                         "extensions": [{"period": {"from": "2020-01-01", "until": "2021-01-01", "fromPrecision": "year",
                          "untilPrecision": "month"}, "condition": {"figure": "facilities_around_brussels", "atLeast": 1,
                          "moreThan": 0, "atMost": 2, "anyOf": "some", "forWhom": {"nl": "zes", "fr": "six", "en": "six", "de": "six"},
                          "forApplicants": ["municipality"], "municipalities": ["44021"], "excludesKinds": ["categorical"], "aboutProject": true,
                          "text": {"nl": "zes", "fr": "six", "en": "six", "de": "six"}, "sources": ["seed_page"], "confidence": "probable"},
                          "text": {"nl": "verder", "fr": "plus", "en": "on", "de": "on"}, "sources": ["seed_page"], "confidence": "probable"}],
                         "access": "closed_call", "applications": [{"from": "2014-01-01", "until": "2014-03-01",
                          "text": {"nl": "tot de middag", "fr": "jusqu'à midi", "en": "until noon", "de": "until noon"}}], "usualYears": 3,
                         "amount": {"amount": "1000000.00", "currency": "EUR"},
                         "amountText": {"nl": "een miljoen", "fr": "un million", "en": "a million", "de": "a million"},
                         "conditions": [{"figure": "non_eu_origin_count", "atLeast": 7501, "moreThan": 7500, "atMost": 99999.5,
                          "anyOf": "enough", "forWhom": {"nl": "alleen", "fr": "seul", "en": "alone", "de": "alone"}, "forApplicants": ["igs"],
                          "municipalities": ["44021"], "excludesKinds": ["mixed"], "aboutProject": false, "text": {"nl": "veel", "fr": "trop", "en": "many", "de": "many"},
                          "sources": ["seed_page"], "confidence": "confirmed"}],
                         "channels": [{"municipalities": ["44021"], "except": ["71016"],
                          "text": {"nl": "langs", "fr": "par", "en": "through", "de": "through"}, "sources": ["seed_page"],
                          "confidence": "probable"}],
                         "actions": [{"objective": {"nl": "Werk", "fr": "Emploi", "en": "Work", "de": "Work"},
                          "action": {"nl": "Mentoren", "fr": "Mentors", "en": "Mentors", "de": "Mentors"},
                          "counted": {"nl": "personen", "fr": "personnes", "en": "people", "de": "people"}, "maximum": 300,
                          "euroPerUnit": 320.5, "namedByOrigin": true, "source": "seed_page"}],
                         "legalBasis": {"nl": "Besluit", "fr": "Arrêté", "en": "Order", "de": "Order"},
                         "website": "https://www.example.be/",
                         "contact": {"email": "info@example.be", "phone": "011 23 45 67",
                          "address": {"street": "Stadsplein 1", "postcode": "3600", "city": "Genk"}}, "checkedOn": "2026-11-30",
                        """),
                example(Partner.class, """
                        {"id": "commission", "body": "commission", "name": {"nl": "VGC", "fr": "Cocon", "en": "VGC", "de": "VGC"}, "sector": "etnisch_cultureel_middenveld",
                         "themes": ["divers_personeelsbeleid"], "area": "02000", "period": {"from": "2014-01-01",
                         "until": "2020-01-01", "fromPrecision": "year", "untilPrecision": "month"}, "fromBook": true,
                         "website": "https://www.example.be/",
                         "contact": {"email": "info@example.be", "phone": "011 23 45 67",
                          "address": {"street": "Stadsplein 1", "postcode": "3600", "city": "Genk"}}, "checkedOn": "2026-11-30",
                        """),
                example(Publication.class, """
                        {"id": "kapstokken", "title": {"nl": "Kapstokken", "fr": "Portemanteaux", "en": "Coat racks", "de": "Coat racks"},
                         "publisher": "Kruispunt", "year": 2012, "about": {"nl": "beleid", "fr": "politique", "en": "policy", "de": "policy"},
                         "known": {"nl": "lijst", "fr": "liste", "en": "list", "de": "list"},
                        """),
                example(Practice.class, """
                        {"id": "DEV-002", "title": {"nl": "Subsidie", "fr": "Subside", "en": "Subsidy", "de": "Subsidy"}, "municipalities": ["44021", "Asse"],
                         "year": 2022, "domain": "governance", "domainWord": "participatie",
                         "targetGroups": ["persons_of_foreign_origin", "other:vrouwen met kinderen"], "kind": "no_sign",
                         "kindBasis": "stated_by_source", "justification": {"nl": "nodig", "fr": "besoin", "en": "needed", "de": "needed"},
                         "website": "https://www.example.be/",
                         "contact": {"email": "info@example.be", "phone": "011 23 45 67",
                          "address": {"street": "Stadsplein 1", "postcode": "3600", "city": "Genk"}}, "checkedOn": "2026-11-30",
                        """),
                example(Measure.class, """
                        {"id": "m1", "title": "Huiswerkklas", "description": "Elke woensdag", "municipality": "71016",
                         "date": "2014-01-20", "startDate": "2014-02-01", "endDate": "2018-12-31", "reviewDate": "2016-06-30",
                         "endCondition": "kloof kleiner dan 5 punten", "declaredKind": "categorical",
                         "targetGroups": ["roma", "other:anderstalige kinderen"], "openToAll": false, "openToOthers": true,
                         "exclusionReason": "geen", "selectionCriterion": "language", "expectedReach": "iedereen",
                         "aims": ["interest_of_all", "access_for_all", "reach_everyone"], "generalInterest": "beter voor allen",
                         "necessity": "het gewone aanbod bereikt 4 %", "evidence": [{"source": "monitor", "year": 2012, "figure": "4 %"}],
                         "goal": "meedoen", "indicator": "aandeel", "evaluationDate": "2016-01-01",
                         "mainstreamPath": {"service": "sportdienst", "date": "2018-01-01"},
                         "consultation": {"who": "adviesraad", "date": "2013-11-05"}, "policyDomain": "education",
                         "policyField": "0879", "responsibleService": "onderwijsdienst", "integration": true,
                         "differentialTreatment": false, "inequalityEvidence": "drie keer hoger", "objective": "gelijk aandeel",
                         "impactOnOthers": "extra plaatsen", "proportionality": "lichter middel eerst geprobeerd",
                         "subsidies": ["SUB-VL-013"], "fundingAfter": "budget 2019", "ownContribution": 0.5,
                         "cooperation": ["71022"], "estimates": [{"year": 2014, "receipts": {"amount": "0.00", "currency": "EUR"},
                          "expenses": {"amount": "12500.50", "currency": "EUR"}}],
                        """),
                example(MultiYearPlan.class, """
                        {"id": "genk-2014", "municipality": "71016", "startYear": 2014, "endYear": 2019, "adoptedOn": "2013-12-16",
                         "parts": ["policy_part", "strategic_note", "financial_note", "explanation"], "policyStatement": "samen",
                         "audience": "alle inwoners", "audienceGroups": ["all_inhabitants", "other:wie nieuw is"],
                         "policyDomains": [{"id": "finance", "name": "Algemene financiering", "fields": ["0010", "0020"]}],
                         "objectives": [{"id": "1", "title": "Samenleven", "description": "goed", "priority": true,
                          "estimates": [{"year": 2014, "receipts": {"amount": "0.00", "currency": "EUR"},
                           "expenses": {"amount": "1.10", "currency": "EUR"}}],
                          "actionPlans": [{"id": "1.1", "title": "Taal", "description": "veel", "priority": true, "actions": [{"id": "1.1.1", "title": "Les", "description": "les",
                           "policyDomain": "education", "policyField": "0530", "policyItem": "05300", "priority": true,
                           "integration": true, "estimates": [{"year": 2014, "receipts": {"amount": "0.00", "currency": "EUR"},
                           "expenses": {"amount": "1.10", "currency": "EUR"}}], "measure": "m1"}]}]}],
                         "looseActionPlans": [{"id": "9.1", "title": "Los", "description": "los", "priority": false, "actions": [{"id": "9.1.1", "title": "Les", "description": "les",
                           "policyDomain": "education", "policyField": "0530", "policyItem": "05300", "priority": true,
                           "integration": true, "estimates": [{"year": 2014, "receipts": {"amount": "0.00", "currency": "EUR"},
                           "expenses": {"amount": "1.10", "currency": "EUR"}}], "measure": "m1"}]}],
                         "looseActions": [{"id": "0.0.1", "title": "Les", "description": "les", "policyDomain": "education", "policyField": "0530",
                           "policyItem": "05300", "priority": true, "integration": true, "estimates": [{"year": 2014,
                           "receipts": {"amount": "0.00", "currency": "EUR"}, "expenses": {"amount": "1.10", "currency": "EUR"}}],
                           "measure": "m1"}],
                         "revisions": ["2014-12-15"], "separatePlans": [{"title": "Visienota", "linkedActions": ["1.1.1"]}],
                         "contextAnalysis": {"text": "cijfers", "originFigures": "25 %"},
                         "participation": [{"who": "adviesraad", "date": "2013-10-01"}],
                         "director": {"alderman": "A", "official": "B", "heldBy": "municipality"},
                         "priorityLinks": [{"priority": "P1", "actions": ["1.1.1"]}, {"priority": "P5", "actions": ["1.1.1"]}],
                         "asksIntegrationSubsidy": true, "onMinisterialList": true, "untold": ["audience"],
                        """),
                example(Integratiedienst.class, """
                        {"id": "id_genk", "municipality": "71016", "status": "present", "owner": "municipality",
                         "name": {"nl": "Dienst", "fr": "Service", "en": "Service", "de": "Service"}, "period": {"from": "2014-01-01",
                         "until": "2020-01-01", "fromPrecision": "year", "untilPrecision": "month"},
                         "recognition": {"from": "2014-01-01", "until": "2020-01-01", "fromPrecision": "year", "untilPrecision": "month"},
                         "tasks": ["advise_board"],
                         "address": {"street": "Stadsplein 1", "postcode": "3600", "city": "Genk"},
                        """));
    }

    private static Arguments example(Class<?> type, String start) {
        return arguments(
                type,
                start + "\"sources\": [\"seed_page\"], \"confidence\": \"probable\", \"note\": {\"nl\": \"a\","
                        + " \"fr\": \"b\", \"en\": \"c\", \"de\": \"d\"}}");
    }

    @ParameterizedTest
    @MethodSource("examples")
    void bothDatabindsReadAndWriteIt(Class<?> type, String text) throws Exception {
        JsonNode json = JACKSON_2.readTree(text);
        Object record = JACKSON_2.readValue(text, type);

        assertThat(JACKSON_3.readValue(text, type)).isEqualTo(record);
        assertThat(JACKSON_2.readTree(JACKSON_2.writeValueAsString(record))).isEqualTo(json);
        assertThat(JACKSON_2.readTree(JACKSON_3.writeValueAsString(record))).isEqualTo(json);
    }

    @ParameterizedTest
    @MethodSource("examples")
    void theExampleSetsEveryField(Class<?> type, String text) throws Exception {
        assertFull(JACKSON_2.readValue(text, type));
    }

    @ParameterizedTest
    @MethodSource("examples")
    void itsKeyStartsWithItsFirstField(Class<?> type, String text) throws Exception {
        JsonNode json = JACKSON_2.readTree(text);

        assertThat(((Keyed) JACKSON_2.readValue(text, type)).key())
                .startsWith(json.elements().next().asText());
    }

    private static void assertFull(Object record) throws ReflectiveOperationException {
        for (RecordComponent component : record.getClass().getRecordComponents()) {
            component.getAccessor().setAccessible(true);
            Object value = component.getAccessor().invoke(record);
            assertThat(value).describedAs(component.toString()).isNotNull().isNotEqualTo(List.of());
            for (Object each : value instanceof List<?> list ? list : List.of(value)) {
                if (each instanceof Record inner) {
                    assertFull(inner);
                }
            }
        }
    }
}
