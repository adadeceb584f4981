package be.kapstok;

import static be.kapstok.SmallWorld.day;
import static org.assertj.core.api.Assertions.assertThat;

import be.kapstok.advice.Advice;
import be.kapstok.model.NisCode;
import be.kapstok.model.Population;
import be.kapstok.reason.Reason;
import be.kapstok.support.IntegratiedienstenAnswer;
import be.kapstok.support.ServiceEntry;
import be.kapstok.support.ServiceStanding;
import be.kapstok.support.ServiceStanding.Status;
import be.kapstok.support.ServicesAnswer;
import be.kapstok.support.SupportAnswer;
import be.kapstok.support.SupportAnswer.Supported;
import be.kapstok.support.SupportReason;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The record of a user goes before the shipped one of the same subject and days, by whatever door one asks. */
@DisplayName("K5: the user's record goes before the shipped one")
class OverlayPrecedenceTest {
    private static final String GENK = "71016";
    private static final String NONE_SINCE_2013 = service("ours", GENK, "absent", "\"from\": \"2013-01-01\"");
    private static final String NONE_IN_2013 =
            service("ours", GENK, "absent", "\"from\": \"2013-01-01\", \"until\": \"2014-01-01\"");

    private static String service(String id, String municipality, String status, String period) {
        return """
                {"id": "%s", "municipality": "%s", "status": "%s", "period": {%s}}""".formatted(id, municipality, status, period);
    }

    private static Kapstok laidOver(Kapstok below, String title, List<String> services) {
        return laidOver(
                below,
                "{\"schemaVersion\": 1, \"title\": \"" + title + "\", \"integratiediensten\": ["
                        + String.join(", ", services) + "]}");
    }

    private static Kapstok laidOver(Kapstok below, String text) {
        return below.overlaidWith(below.validate(text).checked().orElseThrow());
    }

    private static Kapstok ours(String... services) {
        return laidOver(Kapstok.flanders(), "Ours", List.of(services));
    }

    /** What a door tells: the status, the id of the record, and the reasons that belong to it. */
    private record Told(Status status, String id) {
        static Told of(ServiceStanding standing) {
            return new Told(
                    standing.status(),
                    Stream.of(standing.service(), standing.lastAttested())
                            .filter(Objects::nonNull)
                            .map(each -> each.id().value())
                            .findFirst()
                            .orElse("-"));
        }

        static Told of(SupportAnswer answer) {
            return of(((Supported) answer).standing().integratiedienst());
        }

        static Told of(IntegratiedienstenAnswer list, String nis) {
            List<ServiceEntry> entries = entries(list, nis);
            assertThat(entries).hasSizeLessThan(2);
            return entries.isEmpty()
                    ? new Told(Status.UNKNOWN, "-")
                    : new Told(
                            entries.get(0).status(),
                            entries.get(0).service().id().value());
        }
    }

    private static List<ServiceEntry> entries(IntegratiedienstenAnswer list, String nis) {
        return Stream.of(list.known(), list.absent(), list.notKnown())
                .flatMap(List::stream)
                .filter(each -> each.municipality().nis().value().equals(nis))
                .toList();
    }

    /** What all doors tell, once; they must agree. */
    private static Told told(Kapstok kapstok, String nis, LocalDate day) {
        Told told = Told.of(kapstok.support(nis, day));
        ServicesAnswer services = kapstok.services().services(nis, day);
        assertThat(Told.of(kapstok.services().integratiediensten(day), nis)).isEqualTo(told);
        assertThat(Told.of(services.integratiediensten(), nis)).isEqualTo(told);
        assertThat(Told.of(Objects.requireNonNull(services.circle()).support())).isEqualTo(told);
        assertThat(Told.of(((Advice.Advised) kapstok.advise(nis, day)).support()))
                .isEqualTo(told);
        return told;
    }

    private static List<Reason> precedence(List<Reason> reasons) {
        return reasons.stream()
                .filter(each -> each.code() == SupportReason.SERVICE_FROM_OVERLAY)
                .toList();
    }

    private static Reason precedence(Kapstok kapstok, LocalDate day) {
        return precedence(kapstok.support(GENK, day).reasons()).get(0);
    }

    private static List<String> sources(Reason reason) {
        return reason.sources().stream().map(each -> each.id().value()).toList();
    }

    @ParameterizedTest
    @CsvSource({
        "2012-12-31, KNOWN, id_genk",
        "2013-01-01, ABSENT, ours",
        "2014-06-01, ABSENT, ours",
        "2016-02-28, ABSENT, ours",
        "2016-02-29, ABSENT, ours",
        "2020-01-01, ABSENT, ours"
    })
    void allDoorsTellThatThereIsNoneFromTheFirstDayOn(LocalDate day, Status status, String id) {
        assertThat(told(ours(NONE_SINCE_2013), GENK, day)).isEqualTo(new Told(status, id));
    }

    @ParameterizedTest
    @CsvSource({
        "2012-12-31, KNOWN, id_genk",
        "2013-01-01, ABSENT, ours",
        "2013-12-31, ABSENT, ours",
        "2014-01-01, KNOWN, id_genk",
        "2016-02-28, KNOWN, id_genk",
        "2016-02-29, UNKNOWN, id_genk"
    })
    void theShippedRecordKeepsItsWordOnTheDaysOnWhichTheUsersDoesNotHold(LocalDate day, Status status, String id) {
        assertThat(told(ours(NONE_IN_2013), GENK, day)).isEqualTo(new Told(status, id));
    }

    @ParameterizedTest
    @CsvSource({
        "2015-12-31, UNKNOWN, ours",
        "2016-01-01, ABSENT, id_affligem_absent_2016",
        "2016-03-31, ABSENT, id_affligem_absent_2016",
        "2016-04-01, KNOWN, ours",
        "2016-09-30, KNOWN, ours",
        "2016-10-01, ABSENT, id_affligem_absent_2016",
        "2016-12-31, ABSENT, id_affligem_absent_2016",
        "2017-01-01, UNKNOWN, ours"
    })
    void aServiceOfTheUserGoesBeforeAShippedNo(LocalDate day, Status status, String id) {
        Kapstok kapstok =
                ours(service("ours", "23105", "present", "\"from\": \"2016-04-01\", \"until\": \"2016-10-01\""));

        assertThat(told(kapstok, "23105", day)).isEqualTo(new Told(status, id));
    }

    @ParameterizedTest
    @CsvSource({"2012-12-31, id_genk", "2013-01-01, ours", "2016-02-28, ours", "2016-02-29, ours"})
    void aServiceOfTheUserGoesBeforeAShippedOne(LocalDate day, String id) {
        Kapstok kapstok = ours(service("ours", GENK, "present", "\"from\": \"2013-01-01\""));

        assertThat(told(kapstok, GENK, day).id()).isEqualTo(id);
    }

    @Test
    void theReasonNamesTheOverlayAndWhatItSetsAside() {
        Kapstok kapstok = ours(NONE_SINCE_2013);
        Reason reason = precedence(kapstok, day("2014-06-01"));

        assertThat(sources(reason)).startsWith("overlay_1").hasSizeGreaterThan(1);
        assertThat(reason.records()).containsExactly("ours", "id_genk");
        assertThat(reason.text(Locale.ENGLISH))
                .isEqualTo(
                        "On the integratiedienst of Genk, the overlay Ours takes precedence over the data below it on this day (id_genk)");
        assertThat(reason.text(Locale.FRENCH)).contains("Genk", "Ours", "priment");
        assertThat(reason.text(Locale.forLanguageTag("nl"))).contains("Genk", "Ours", "gaan", "voor");
    }

    @Test
    void everyDoorTellsThatTheOverlayWasHeardFirst() {
        Kapstok kapstok = ours(NONE_SINCE_2013);
        LocalDate day = day("2014-06-01");
        List<Reason> told = precedence(kapstok.support(GENK, day).reasons());

        assertThat(told).hasSize(1);
        assertThat(precedence(entries(kapstok.services().integratiediensten(day), GENK)
                        .get(0)
                        .reasons()))
                .isEqualTo(told);
        assertThat(precedence(entries(kapstok.services().services(GENK, day).integratiediensten(), GENK)
                        .get(0)
                        .reasons()))
                .isEqualTo(told);
        assertThat(precedence(
                        ((Advice.Advised) kapstok.advise(GENK, day)).support().reasons()))
                .isEqualTo(told);
    }

    @Test
    void nothingIsSetAsideWhereTheDataBelowDoesNotSpeak() {
        assertThat(precedence(
                        ours(NONE_SINCE_2013).support(GENK, day("2020-01-01")).reasons()))
                .isEmpty();
        assertThat(precedence(
                        Kapstok.flanders().support(GENK, day("2014-06-01")).reasons()))
                .isEmpty();
    }

    @Test
    void theDaysThatAreInferredOfTheShippedServiceEndWhereTheUsersRecordBegins() {
        assertThat(ours(NONE_SINCE_2013).support(GENK, day("2012-12-31")).reasons())
                .filteredOn(each -> each.code() == SupportReason.SERVICE_ATTESTED)
                .singleElement()
                .satisfies(each -> assertThat(each.arguments()).endsWith(day("2012-12-31")));
    }

    @Test
    void theLastOverlayWins() {
        Kapstok once = ours(NONE_IN_2013);
        Kapstok twice = laidOver(once, "Later", List.of(service("newer", GENK, "present", "\"from\": \"2013-07-01\"")));

        assertThat(told(twice, GENK, day("2013-06-30"))).isEqualTo(new Told(Status.ABSENT, "ours"));
        assertThat(told(twice, GENK, day("2013-07-01"))).isEqualTo(new Told(Status.KNOWN, "newer"));
        assertThat(precedence(twice, day("2013-07-01")).records()).containsExactly("newer", "ours", "id_genk");
        assertThat(sources(precedence(twice, day("2013-07-01")))).startsWith("overlay_2", "overlay_1");
        assertThat(told(once, GENK, day("2013-07-01"))).isEqualTo(new Told(Status.ABSENT, "ours"));
    }

    @Test
    void theOrderOfTheRecordsDoesNotMatter() {
        List<String> records = new ArrayList<>(List.of(
                service("b", GENK, "present", "\"from\": \"2009-01-01\", \"until\": \"2011-01-01\""),
                service("a", GENK, "present", "\"from\": \"2010-01-01\", \"until\": \"2012-01-01\""),
                service("c", GENK, "absent", "\"from\": \"2012-01-01\", \"until\": \"2013-01-01\""),
                service("d", GENK, "present", "\"from\": \"2017-01-01\", \"until\": \"2018-01-01\"")));
        Kapstok one = laidOver(Kapstok.flanders(), "Ours", records);
        Collections.reverse(records);
        Kapstok other = laidOver(Kapstok.flanders(), "Ours", records);

        for (LocalDate day = day("2009-01-01"); day.isBefore(day("2018-03-01")); day = day.plusMonths(1)) {
            assertThat(Told.of(one.support(GENK, day))).isEqualTo(Told.of(other.support(GENK, day)));
            assertThat(one.support(GENK, day).reasons())
                    .isEqualTo(other.support(GENK, day).reasons());
        }
        assertThat(told(one, GENK, day("2018-01-01"))).isEqualTo(new Told(Status.UNKNOWN, "d"));
        assertThat(told(one, GENK, day("2016-06-01"))).isEqualTo(new Told(Status.UNKNOWN, "id_genk"));
    }

    /** Opglabbeek (71047) went into Oudsbergen (72042) on 1 January 2019. */
    @ParameterizedTest
    @CsvSource({
        "71047, 2013-12-31, UNKNOWN, ours",
        "71047, 2014-01-01, KNOWN, ours",
        "71047, 2016-02-29, UNKNOWN, ours",
        "71047, 2018-12-31, UNKNOWN, ours",
        "72042, 2019-01-01, UNKNOWN, ours"
    })
    void aServiceThatIsAddedForAMunicipalityOfAnotherTimeIsToldByAllDoors(
            String nis, LocalDate day, Status status, String id) {
        Kapstok kapstok = ours(service("ours", "71047", "present", "\"from\": \"2014-01-01\""));

        assertThat(told(kapstok, nis, day)).isEqualTo(new Told(status, id));
    }

    @Test
    void whatIsKnownOfTheMunicipalityItselfGoesBeforeTheServiceOfAnotherTime() {
        Kapstok kapstok = ours(
                service("ours", "71047", "present", "\"from\": \"2014-01-01\""),
                service("none", "72042", "absent", "\"from\": \"2019-01-01\", \"until\": \"2020-01-01\""));

        assertThat(told(kapstok, "72042", day("2019-01-01"))).isEqualTo(new Told(Status.ABSENT, "none"));
        assertThat(told(kapstok, "72042", day("2019-12-31"))).isEqualTo(new Told(Status.ABSENT, "none"));
        assertThat(told(kapstok, "72042", day("2020-01-01"))).isEqualTo(new Told(Status.UNKNOWN, "ours"));
    }

    @Test
    void aServiceOfAMunicipalityWithoutACentreIsToldToo() {
        Kapstok kapstok = laidOver(Kapstok.flanders(), """
                {"schemaVersion": 1,
                 "municipalities": [{"nis": "99001", "name": "Nergens", "region": "flanders", "period": {}}],
                 "integratiediensten": [
                   {"id": "ours", "municipality": "99001", "status": "present", "period": {"from": "2014-01-01"}}]}""");
        LocalDate day = day("2014-06-01");
        SupportAnswer support = kapstok.support("99001", day);

        assertThat(support).isInstanceOf(SupportAnswer.NotSupported.class);
        assertThat(Told.of(kapstok.services().integratiediensten(day), "99001"))
                .isEqualTo(new Told(Status.KNOWN, "ours"));
        assertThat(support.reasons())
                .filteredOn(each -> each.code() == SupportReason.SERVICE_KNOWN)
                .singleElement()
                .satisfies(each -> assertThat(sources(each)).containsExactly("overlay_1"));
    }

    /** What other lists do with a second record of a subject under another key. */
    @Nested
    class OtherLists {
        private static final LocalDate DAY = LocalDate.of(2014, 6, 1);

        private List<String> rules(String text) {
            return Kapstok.flanders().validate(text).findings().stream()
                    .map(each -> each.rule().value())
                    .distinct()
                    .toList();
        }

        @Test
        void aSecondCentreOfAMunicipalityIsRefused() {
            assertThat(rules("""
                            {"schemaVersion": 1,
                             "bodies": [{"id": "ours", "kind": "integratiecentrum", "name": "Ons", "period": {}}],
                             "coverages": [{"body": "ours", "area": "71016", "period": {"from": "2013-01-01"}}]}""")).contains("KD-OVERLAPPING-COVERAGE");
        }

        @Test
        void aSecondNameOfAMunicipalityOnOneDayIsRefused() {
            assertThat(rules("""
                            {"schemaVersion": 1, "municipalities": [
                              {"nis": "71016", "name": "Genck", "region": "flanders", "province": "70000",
                               "period": {"from": "2013-01-01"}}]}""")).contains("KD-OVERLAPPING-PERIODS");
        }

        @Test
        void ofTwoKruispuntenTheOneOfTheUserIsNamed() {
            Kapstok kapstok = laidOver(Kapstok.flanders(), """
                            {"schemaVersion": 1,
                             "bodies": [{"id": "a_ours", "kind": "kruispunt", "name": "Ons Kruispunt", "period": {}}],
                             "coverages": [{"body": "a_ours", "area": "71016",
                                            "period": {"from": "2013-01-01", "until": "2014-01-01"}}]}""");

            assertThat(kruispunt(kapstok, DAY)).isEqualTo(kruispunt(Kapstok.flanders(), DAY));
            assertThat(kruispunt(kapstok, day("2012-12-31"))).isNotEqualTo("a_ours");
            assertThat(kruispunt(kapstok, day("2013-01-01"))).isEqualTo("a_ours");
            assertThat(kruispunt(kapstok, day("2013-12-31"))).isEqualTo("a_ours");
            assertThat(kruispunt(kapstok, day("2014-01-01"))).isNotEqualTo("a_ours");
        }

        private String kruispunt(Kapstok kapstok, LocalDate day) {
            return Objects.requireNonNull(
                            ((Supported) kapstok.support(GENK, day)).standing().kruispunt())
                    .id()
                    .value();
        }

        @Test
        void aFigureOfTheSameYearIsReplaced() {
            Kapstok kapstok = laidOver(
                    Kapstok.flanders(),
                    "{\"schemaVersion\": 1, \"populations\": [{\"nis\": \"71016\", \"year\": 2019, \"population\": 7}]}");

            assertThat(kapstok.history(NisCode.of(GENK)).populations())
                    .filteredOn(each -> each.year() == 2019)
                    .extracting(Population::population)
                    .containsExactly(7);
        }
    }
}
