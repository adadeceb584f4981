package be.kapstok.support;

import static be.kapstok.SmallWorld.day;
import static org.assertj.core.api.Assertions.assertThat;

import be.kapstok.Kapstok;
import be.kapstok.SmallWorld;
import be.kapstok.model.Address;
import be.kapstok.model.ServiceTask;
import be.kapstok.model.Text;
import be.kapstok.reason.Languages;
import be.kapstok.reason.Reason;
import be.kapstok.support.AddressStanding.Part;
import be.kapstok.support.ServiceStanding.Status;
import be.kapstok.support.SupportAnswer.Supported;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ServiceGuideTest {
    private final Kapstok kapstok = SmallWorld.kapstok();

    private static List<String> codes(List<Reason> reasons) {
        return reasons.stream().map(each -> each.code().code()).toList();
    }

    private static List<String> lines(List<ServiceEntry> entries) {
        return entries.stream()
                .map(each -> each.municipality().nis() + " " + each.service().id())
                .toList();
    }

    private static List<String> ids(CentraAnswer answer) {
        return answer.centra().stream().map(each -> each.id().value()).toList();
    }

    @Nested
    class TheListOfServices {
        @ParameterizedTest
        @CsvSource({
            "2009-01-01,10002 id_noord,,30001 id_hoofdstad|10001 id_berg|10005 id_stad,5",
            "2013-06-01,30001 id_hoofdstad|10002 id_noord|10001 id_berg|10005 id_stad,,,4",
            "2016-02-28,30001 id_hoofdstad|10002 id_noord|10001 id_berg|10005 id_stad,20001 id_dorp_none,,3",
            "2016-02-29,30001 id_hoofdstad,20001 id_dorp_none,10002 id_noord|10001 id_berg|10005 id_stad,3",
            "2020-06-01,,,30001 id_hoofdstad|10004 id_noord|10001 id_berg|10005 id_stad,3",
            "2025-06-01,,,30001 id_hoofdstad|10001 id_berg|10005 id_noord|10005 id_stad,2"
        })
        void agreesWithWhatIsKnownOfEachMunicipality(
                String on, String known, String absent, String notKnown, int others) {
            IntegratiedienstenAnswer answer = kapstok.services().integratiediensten(day(on));

            assertThat(lines(answer.known())).isEqualTo(split(known));
            assertThat(lines(answer.absent())).isEqualTo(split(absent));
            assertThat(lines(answer.notKnown())).isEqualTo(split(notKnown));
            assertThat(answer.others()).isEqualTo(others);
            assertThat(answer.known()).allMatch(each -> each.status() == Status.KNOWN);
            assertThat(answer.absent()).allMatch(each -> each.status() == Status.ABSENT);
            assertThat(answer.notKnown()).allMatch(each -> each.status() == Status.UNKNOWN);
        }

        private static List<String> split(String lines) {
            return lines == null ? List.of() : List.of(lines.split("\\|"));
        }

        @Test
        void eachLineSaysWhyAndWhatIsNotKnown() {
            ServiceEntry noord = kapstok.services()
                    .integratiediensten(day("2013-06-01"))
                    .known()
                    .get(1);
            ServiceEntry stad = kapstok.services()
                    .integratiediensten(day("2013-06-01"))
                    .known()
                    .get(3);

            assertThat(codes(noord.reasons())).containsExactly("service_attested", "address_not_known");
            assertThat(noord.reasons().get(1).text())
                    .isEqualTo("The address of the integratiedienst of Noord is not known");
            assertThat(codes(stad.reasons())).containsExactly("service_known", "address_not_known");
            assertThat(stad.reasons().get(1).text()).isEqualTo("The address of Stadsdienst is not known");
            assertThat(stad.address()).isNull();
            assertThat(stad.addressStanding()).isEqualTo(AddressStanding.UNKNOWN);
            assertThat(stad.addressMissing()).containsExactly(Part.values());
            assertThat(codes(kapstok.services()
                            .integratiediensten(day("2016-06-01"))
                            .absent()
                            .get(0)
                            .reasons()))
                    .containsExactly("service_absent");
        }

        @Test
        void aServiceOfAMergedMunicipalityStandsWithItsHeir() {
            ServiceEntry noord = kapstok.services()
                    .integratiediensten(day("2020-06-01"))
                    .notKnown()
                    .get(1);

            assertThat(noord.reasons().get(0).text())
                    .isEqualTo(
                            "Whether the integratiedienst of Noord goes on is not known: it was the service of Noord, which"
                                    + " on this day belongs to Noordzuid or is yet to be formed from it");
        }

        @Test
        void anAddressOfTheDataIsTold() {
            Kapstok own = SmallWorld.with("""
                    {"schemaVersion": 1, "integratiediensten": [
                     {"id": "id_x", "municipality": "10001", "status": "present", "name": "X", "period": {"from": "2010-01-01"},
                      "address": {"street": "Laan 1", "postcode": "1000", "city": "Berg"}, "sources": ["page"],
                      "note": {"nl": "Noot."}}]}
                    """);
            ServiceEntry entry =
                    own.services().integratiediensten(day("2013-06-01")).known().get(0);

            assertThat(entry.address()).isEqualTo(new Address("Laan 1", "1000", "Berg"));
            assertThat(entry.addressStanding()).isEqualTo(AddressStanding.KNOWN);
            assertThat(entry.addressMissing()).isEmpty();
            assertThat(codes(entry.reasons())).containsExactly("service_known", "note");
        }

        @Test
        void theAnswerSaysThatTheListIsNotComplete() {
            assertThat(codes(kapstok.services()
                            .integratiediensten(day("2016-02-28"))
                            .reasons()))
                    .containsExactly("services_incomplete");
            assertThat(codes(kapstok.services()
                            .integratiediensten(day("2016-02-29"))
                            .reasons()))
                    .containsExactly("recognition_repealed", "services_incomplete");
            assertThat(codes(kapstok.services()
                            .integratiediensten(day("2026-02-01"))
                            .reasons()))
                    .containsExactly("after_as_of", "recognition_repealed", "services_incomplete");
            assertThat(kapstok.services()
                            .integratiediensten(day("2016-02-29"))
                            .reasons()
                            .get(0)
                            .sources())
                    .extracting(each -> each.id().value())
                    .containsExactly("decree_2013_in_force_2016");
        }

        @Test
        void beforeTheFactsItIsEmptyAndSaysSo() {
            IntegratiedienstenAnswer answer = kapstok.services().integratiediensten(day("2008-12-31"));

            assertThat(Stream.of(answer.known(), answer.absent(), answer.notKnown()))
                    .allMatch(List::isEmpty);
            assertThat(answer.others()).isZero();
            assertThat(codes(answer.reasons())).containsExactly("before_covered");
        }
    }

    @Nested
    class TheAddressesOfCentres {
        @ParameterizedTest
        @CsvSource({
            "2009-01-01,capital_centre centre_east city_centre,centres",
            "2014-12-31,capital_centre centre_east city_centre,centres",
            "2015-01-01,capital_centre city_centre agency_east agency_west,centres",
            "2015-05-01,capital_centre agency_east agency_west city_agency,centres",
            "2008-12-31,'',before_covered"
        })
        void areThoseOfTheDay(String on, String expected, String code) {
            CentraAnswer answer = kapstok.centra(day(on));

            assertThat(String.join(" ", ids(answer))).isEqualTo(expected);
            assertThat(codes(answer.reasons())).containsExactly(code);
        }

        @Test
        void eachLineSaysWhatItServesAndWhatOfItsAddressIsNotKnown() {
            CentraAnswer answer = kapstok.centra(day("2014-06-01"));
            CentreEntry east = answer.centra().get(1);
            CentreEntry city = answer.centra().get(2);

            assertThat(east.serves()).hasSize(1);
            assertThat(east.serves().get(0).code().value()).isEqualTo("10000");
            assertThat(Objects.requireNonNull(east.serves().get(0).name()).nl()).isEqualTo("Oostkant");
            assertThat(east.serves().get(0).except()).extracting(Text::nl).containsExactly("Stad");
            assertThat(east.addressStanding()).isEqualTo(AddressStanding.UNKNOWN);
            assertThat(codes(east.reasons())).containsExactly("acts_as_centre", "note", "address_not_known");
            assertThat(east.reasons().get(0).records())
                    .startsWith("centre_east")
                    .hasSize(2);
            assertThat(east.reasons().get(0).text())
                    .isEqualTo("Centrum Oost acts as a centre on this day: until 2014-12-31, start not known");
            assertThat(city.addressStanding()).isEqualTo(AddressStanding.KNOWN);
            assertThat(city.website()).isEqualTo("https://example.org");
            assertThat(Objects.requireNonNull(city.serves().get(0).name()).nl()).isEqualTo("Stad");
            assertThat(codes(city.reasons())).containsExactly("acts_as_centre");
            assertThat(answer.reasons().get(0).text()).isEqualTo("Number of integratiecentra on this day: 3");
        }

        @Test
        void whenTheLastCentreHasEndedTheAnswerSaysSo() {
            Kapstok own = SmallWorld.with("""
                    {"schemaVersion": 1, "bodies": [
                     {"id": "b", "kind": "integratiecentrum", "name": "B", "period": {"until": "2016-01-01"}, "sources": ["page"]},
                     {"id": "a", "kind": "integratiecentrum", "name": "A", "period": {"until": "2015-01-01"}, "sources": ["page"]},
                     {"id": "c", "kind": "city_agency", "name": "C", "period": {"until": "2020-01-01"}, "sources": ["page"]},
                     {"id": "k", "kind": "kruispunt", "name": "K", "period": {}, "sources": ["page"]}]}
                    """);

            assertThat(codes(own.centra(day("2015-12-31")).reasons())).containsExactly("centres");
            assertThat(own.centra(day("2016-01-01")).reasons().get(0).text())
                    .isEqualTo("There are no integratiecentra left on this day: B was the last, until 2015-12-31. Since"
                            + " then, other bodies act as centre");
            assertThat(ids(own.centra(day("2016-01-01")))).containsExactly("c");
            assertThat(ids(own.centra(day("2020-01-01")))).isEmpty();
        }

        @Test
        void withoutAnyCentreTheAnswerCountsNone() {
            Kapstok own = SmallWorld.with("""
                    {"schemaVersion": 1, "bodies": [
                     {"id": "k", "kind": "kruispunt", "name": "K", "period": {}, "sources": ["page"]}],
                     "coverages": [{"body": "k", "area": "02000", "period": {}, "sources": ["page"]}]}
                    """);

            assertThat(own.centra(day("2014-06-01")).reasons())
                    .extracting(Reason::text)
                    .containsExactly("Number of integratiecentra on this day: 0");
        }

        @ParameterizedTest
        @CsvSource({
            "Laan 1,1000,Stad,KNOWN,",
            "Laan,1000,Stad,PARTIAL,NUMBER",
            ",1000,Stad,PARTIAL,STREET NUMBER",
            "Laan 1,,Stad,PARTIAL,POSTCODE",
            "Laan 1,1000,,PARTIAL,CITY",
            ",,,UNKNOWN,STREET NUMBER POSTCODE CITY"
        })
        void anAddressIsKnownWholeOrInPart(
                String street, String postcode, String city, AddressStanding standing, String missing) {
            Address address = new Address(street, postcode, city);
            List<Part> parts = missing == null
                    ? List.of()
                    : Stream.of(missing.split(" ")).map(Part::valueOf).toList();

            assertThat(AddressStanding.of(address)).isEqualTo(standing);
            assertThat(AddressStanding.missing(address)).isEqualTo(parts);
            assertThat(AddressStanding.of(null)).isEqualTo(AddressStanding.UNKNOWN);
        }
    }

    @Nested
    class TasksAndOffers {
        @Test
        void theThreeTasksComeWithPageAndDecree() {
            ServicesAnswer answer = kapstok.services().services(day("2013-06-01"));

            assertThat(answer.tasks()).extracting(TaskEntry::task).containsExactly(ServiceTask.values());
            assertThat(answer.tasks()).allSatisfy(each -> {
                assertThat(codes(each.reasons())).containsExactly("task", "service_by_decree");
                assertThat(each.reasons().get(1).sources())
                        .extracting(source -> source.id().value())
                        .containsExactly("seed_page", "decree_2009_04_30");
            });
            assertThat(answer.tasks().get(0).reasons().get(0).text(Languages.DUTCH))
                    .isEqualTo("Een integratiedienst heeft drie taken; een ervan is het bestuur adviseren");
            assertThat(answer.circle()).isNull();
        }

        @Test
        void offersAreThoseOfTheBodiesOfTheDay() {
            ServicesAnswer then = kapstok.services().services(day("2013-06-01"));
            ServicesAnswer later = kapstok.services().services(day("2016-06-01"));

            assertThat(then.offers())
                    .extracting(each -> each.kind() + " " + each.offer() + " " + each.bodies())
                    .containsExactly(
                            "INTEGRATIECENTRUM TUNING_TO_DIVERSITY [centre_east]",
                            "KRUISPUNT TRAINING [crossroads]",
                            "KRUISPUNT LEARNING_PATH [crossroads]",
                            "KRUISPUNT TAILORED_ADVICE [crossroads]",
                            "OTHER POLICY_DIRECTION [commission]");
            assertThat(then.offers().get(1).reasons().get(0).text())
                    .isEqualTo("What is offered by Crossroads: training");
            assertThat(codes(then.reasons())).doesNotContain("no_kruispunt");
            assertThat(later.offers()).extracting(each -> each.offer().name()).containsExactly("POLICY_DIRECTION");
            assertThat(codes(later.reasons()))
                    .containsExactly("no_kruispunt", "recognition_repealed", "services_incomplete", "centres");
        }

        @Test
        void beforeTheFactsNothingIsTold() {
            ServicesAnswer answer = kapstok.services().services("Stad", day("2008-12-31"));

            assertThat(answer.tasks()).isEmpty();
            assertThat(answer.offers()).isEmpty();
            assertThat(codes(answer.reasons())).containsExactly("before_covered");
            assertThat(codes(Objects.requireNonNull(answer.circle()).reasons())).containsExactly("before_covered");
        }
    }

    @Nested
    class TheCircle {
        private CircleAnswer circle(String name, String on) {
            return Objects.requireNonNull(
                    kapstok.services().services(name, day(on)).circle());
        }

        @Test
        void itsMembersAreThoseOfTheStanding() {
            CircleAnswer circle = circle("Stad", "2013-06-01");

            assertThat(circle.support()).isInstanceOf(Supported.class);
            assertThat(circle.members())
                    .extracting(CircleMember::id)
                    .containsExactly("id_stad", "city_centre", "crossroads");
            assertThat(circle.calledBy()).isEqualTo("id_stad");
            assertThat(codes(circle.reasons())).containsExactly("consultation", "called_by");
            assertThat(circle.reasons().get(1).text())
                    .isEqualTo("The last meeting known by this day was that of 2013-03-01, called by Stadsdienst");
        }

        @ParameterizedTest
        @CsvSource({
            "Stad,2013-02-28,,consultation|caller_not_known",
            "Stad,2013-03-01,id_stad,consultation|called_by",
            "10001,2013-06-01,,consultation|caller_not_known",
            "Zuid,2013-06-01,,no_consultation_without_service",
            "Stad,2016-06-01,,no_consultation_attested"
        })
        void whoCallsIsToldAsFarAsAMeetingIsKnown(String name, String on, String calledBy, String codes) {
            CircleAnswer circle = circle(name, on);

            assertThat(circle.calledBy()).isEqualTo(calledBy);
            assertThat(String.join("|", codes(circle.reasons()))).isEqualTo(codes);
        }

        @Test
        void theLastMeetingInWhichTheServiceTookPartCounts() {
            Kapstok own = SmallWorld.with("""
                    {"schemaVersion": 1, "consultations": [
                     {"id": "m3", "date": "2013-04-01", "calledBy": "crossroads", "participants": ["id_stad"], "sources": ["page"]},
                     {"id": "m1", "date": "2013-03-01", "calledBy": "id_stad", "participants": ["city_centre"], "sources": ["page"]},
                     {"id": "m4", "date": "2013-05-01", "calledBy": "x", "participants": ["id_berg"], "sources": ["page"]},
                     {"id": "m2", "date": "2013-04-01", "calledBy": "somebody", "participants": ["id_stad"], "sources": ["page"]},
                     {"id": "m5", "date": "2013-07-01", "calledBy": "id_stad", "participants": ["id_stad"], "sources": ["page"]}]}
                    """);
            CircleAnswer circle = Objects.requireNonNull(
                    own.services().services("Stad", day("2013-06-01")).circle());
            CircleAnswer berg = Objects.requireNonNull(
                    own.services().services("10001", day("2013-06-01")).circle());

            assertThat(circle.calledBy()).isEqualTo("crossroads");
            assertThat(circle.reasons().get(1).text()).endsWith("that of 2013-04-01, called by Crossroads");
            assertThat(berg.reasons().get(1).text()).endsWith("called by x");
        }

        @Test
        void withoutOneMunicipalityThereIsNoCircle() {
            CircleAnswer circle = circle("Nergens", "2013-06-01");

            assertThat(circle.members()).isEmpty();
            assertThat(circle.support()).isInstanceOf(SupportAnswer.Unresolved.class);
            assertThat(codes(circle.reasons())).contains("unknown_name");
        }
    }
}
