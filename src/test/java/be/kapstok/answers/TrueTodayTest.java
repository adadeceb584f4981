package be.kapstok.answers;

import static org.assertj.core.api.Assertions.assertThat;

import be.kapstok.Kapstok;
import be.kapstok.dataset.Kind;
import be.kapstok.funding.FundingAnswer.Schemes;
import be.kapstok.funding.FundingQuestion;
import be.kapstok.funding.SchemeStanding;
import be.kapstok.funding.SchemeStanding.Standing;
import be.kapstok.model.Confidence;
import be.kapstok.model.Coverage;
import be.kapstok.model.MeasureKind;
import be.kapstok.model.OrganisationKind;
import be.kapstok.model.SupportBody;
import be.kapstok.partner.FoundPartner;
import be.kapstok.partner.FoundPartner.ThatDay;
import be.kapstok.partner.PartnerAnswer;
import be.kapstok.partner.PartnerQuestion;
import be.kapstok.reason.CommonReason;
import be.kapstok.reason.Languages;
import be.kapstok.reason.Reason;
import be.kapstok.report.ReportFormat;
import be.kapstok.report.Reports;
import be.kapstok.support.CentreEntry;
import be.kapstok.support.SupportAnswer.Supported;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Answers about recent years that were wrong once: schemes that had closed, partners that were gone, names and addresses of before. */
class TrueTodayTest {
    private static final Kapstok KAPSTOK = Kapstok.flanders();

    private static SchemeStanding scheme(FundingQuestion question, String id) {
        Schemes schemes = (Schemes) KAPSTOK.funding(question);
        return Stream.concat(schemes.open().stream(), schemes.notOpen().stream())
                .filter(each -> each.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> codes(List<Reason> reasons) {
        return reasons.stream().map(each -> each.code().code()).toList();
    }

    @ParameterizedTest
    @CsvSource({
        "MUNICIPALITY,2026-01-20,NOT_OPEN,other_applicant",
        "VZW,2026-01-20,OPEN,takes_applications",
        "VZW,2026-02-16,OPEN,takes_applications",
        "VZW,2026-02-17,NOT_OPEN,applications_closed",
        "VZW,2026-01-04,NOT_OPEN,applications_not_open_yet"
    })
    void theCallForSocialCohesionIsForOrganisationsForSixWeeks(
            OrganisationKind applicant, LocalDate day, Standing standing, String code) {
        SchemeStanding call = scheme(FundingQuestion.of(applicant, day), "SUB-VL-016");

        assertThat(call.standing()).isEqualTo(standing);
        assertThat(codes(call.reasons())).contains(code);
    }

    @ParameterizedTest
    @CsvSource({"SUB-VL-013,2022-05-01", "SUB-VL-014,2023-06-01", "SUB-VL-015,2024-05-01"})
    void planSamenlevenTakesCategoricalMeasures(String id, LocalDate day) {
        FundingQuestion question = FundingQuestion.of("Genk", day).forKind(MeasureKind.CATEGORICAL);

        assertThat(scheme(question, id).standing()).isEqualTo(Standing.OPEN_IF);
        assertThat(codes(scheme(question, id).reasons())).doesNotContain("other_kind");
    }

    @Test
    void theAnnulledShareOfTheGemeentefondsIsNoMoneyOfToday() {
        SchemeStanding share = scheme(FundingQuestion.of("Herstappe", LocalDate.of(2026, 11, 20)), "SUB-VL-004");

        assertThat(share.standing()).isEqualTo(Standing.NOT_OPEN);
        assertThat(codes(share.reasons())).contains("ended");
    }

    @ParameterizedTest
    @CsvSource({
        "SUB-FE-001,2014-06-01,applications_closed",
        "SUB-VL-008,2025-11-15,applications_closed",
        "SUB-EU-005,2026-11-30,call_is_over",
        "SUB-VL-023,2026-11-30,applications_closed",
        "SUB-VL-022,2026-11-30,applications_closed",
        "SUB-VL-022,2027-06-01,applications_closed",
        "SUB-VL-028,2026-11-20,applications_closed",
        "SUB-VL-008,2017-06-01,applications_closed",
        "SUB-VL-021,2026-11-30,granted_not_applied_for",
        "SUB-VL-029,2026-11-30,granted_not_applied_for"
    })
    void aCallThatIsOverOrMoneyThatIsGrantedIsNotOpen(String id, LocalDate day, String code) {
        SchemeStanding call = scheme(FundingQuestion.of(day), id);

        assertThat(call.standing()).isEqualTo(Standing.NOT_OPEN);
        assertThat(codes(call.reasons())).contains(code);
    }

    @Test
    void aTownFindsNoOldCallBeforeWhatIsOpen() {
        Schemes genk = (Schemes) KAPSTOK.funding(FundingQuestion.of("Genk", LocalDate.of(2026, 11, 30)));

        assertThat(genk.open()).extracting(SchemeStanding::standing).isSorted().doesNotContain(Standing.NOT_OPEN);
        assertThat(genk.open())
                .filteredOn(each -> List.of("SUB-VL-011", "SUB-VL-020").contains(each.id()))
                .extracting(SchemeStanding::standing)
                .containsOnly(Standing.PROBABLY_OVER);
        assertThat(genk.open()).extracting(SchemeStanding::id).doesNotContain("SUB-VL-008", "SUB-VL-016");
    }

    private static FoundPartner partner(String id, LocalDate day) {
        PartnerAnswer answer = KAPSTOK.partners().ask(PartnerQuestion.on(day));
        return Stream.of(answer.partners(), answer.general(), answer.notPlaced(), answer.otherDays())
                .flatMap(List::stream)
                .filter(each -> each.partner().id().equals(id))
                .findFirst()
                .orElseThrow(() -> new AssertionError(id));
    }

    @ParameterizedTest
    @CsvSource({
        "agii,2026-06-01,THERE",
        "agii,2014-06-01,NOT_THERE",
        "atlas,2026-06-01,THERE",
        "gent_agency,2026-06-01,THERE",
        "ic_west_vlaanderen,2014-06-01,THERE",
        "ic_west_vlaanderen,2026-06-01,NOT_THERE",
        "ic_brussel,2026-06-01,NOT_THERE",
        "foyer_vzw,2026-06-01,THERE",
        "minderhedenforum,2024-06-01,NOT_THERE",
        "levl,2024-06-01,THERE",
        "levl,2021-06-01,NOT_THERE",
        "vlaams_mensenrechteninstituut,2024-06-01,THERE",
        "vlaams_mensenrechteninstituut,2022-06-01,NOT_THERE"
    })
    void aPartnerIsThereOnItsDays(String id, LocalDate day, ThatDay there) {
        assertThat(partner(id, day).thatDay()).isEqualTo(there);
    }

    @Test
    void uniaSaysThatFlandersLeftIt() {
        assertThat(partner("unia", LocalDate.of(2024, 6, 1)).reasons())
                .filteredOn(each -> each.code() == CommonReason.NOTE)
                .extracting(Reason::text)
                .anyMatch(each -> each.contains("15 March 2023") || each.contains("2023-03-15"));
    }

    private static SupportBody centre(String municipality, LocalDate day) {
        return ((Supported) KAPSTOK.support(municipality, day)).standing().centre();
    }

    @ParameterizedTest
    @CsvSource({"2016-06-01,IN-Gent", "2022-05-24,IN-Gent", "2022-05-25,Amal", "2026-11-30,Amal"})
    void theAgencyOfGentHasTheNameOfTheDay(LocalDate day, String name) {
        assertThat(centre("Gent", day).name().nl()).startsWith(name);
        assertThat(Reports.of(KAPSTOK.support("Gent", day), ReportFormat.TEXT, Languages.DUTCH))
                .contains(name);
    }

    @Test
    void theAnswerAboutGentHoldsAsLongAsTheName() {
        Supported answer = (Supported) KAPSTOK.support("Gent", LocalDate.of(2020, 1, 1));

        assertThat(answer.standing().inForce().until()).isEqualTo("2022-05-25");
    }

    @Test
    @DisplayName("an address is that of the day, and one of other days is told to be so")
    void anAddressIsThatOfTheDay() {
        assertThat(address("agii", LocalDate.of(2016, 3, 15))).contains("Havenlaan 86c");
        assertThat(address("agii", LocalDate.of(2026, 6, 1))).doesNotContain("Havenlaan 86c");
        assertThat(centre("Gent", LocalDate.of(2026, 11, 30)).address().street())
                .isEqualTo("Kongostraat 42");
        CentreEntry gent = KAPSTOK.centra(LocalDate.of(2024, 6, 1)).centra().stream()
                .filter(each -> each.id().value().equals("gent_agency"))
                .findFirst()
                .orElseThrow();
        assertThat(gent.address()).isNull();
        assertThat(codes(gent.reasons())).contains("address_of_other_days");
    }

    private static String address(String body, LocalDate day) {
        SupportBody record = KAPSTOK.data().list(Kind.BODIES).stream()
                .filter(each -> each.id().value().equals(body))
                .findFirst()
                .orElseThrow();
        return String.valueOf(record.on(day).address());
    }

    @ParameterizedTest
    @ValueSource(strings = {"ic_brussel", "ic_west_vlaanderen"})
    void aBodyAndWhatItServesAreEquallySure(String id) {
        SupportBody body = KAPSTOK.data().list(Kind.BODIES).stream()
                .filter(each -> each.id().value().equals(id))
                .findFirst()
                .orElseThrow();

        assertThat(body.confidence()).isEqualTo(Confidence.PROBABLE);
        assertThat(KAPSTOK.data().list(Kind.COVERAGES))
                .filteredOn(each -> each.body().equals(body.id()))
                .extracting(Coverage::confidence)
                .containsOnly(Confidence.PROBABLE);
    }

    @Test
    void partnersOfWhichTheDayIsNotKnownHaveAHeadingOfTheirOwn() {
        String page = Reports.of(
                KAPSTOK.partners().ask(PartnerQuestion.on(LocalDate.of(2026, 6, 1))),
                ReportFormat.TEXT,
                Languages.ENGLISH);

        assertThat(page.indexOf("Whether these are there on this day is not known"))
                .isGreaterThan(page.indexOf("These fit"))
                .isLessThan(page.indexOf("Kif Kif"));
    }

    @Test
    void aConditionOnTheProjectDoesNotAskWhoMayApply() {
        SchemeStanding general =
                scheme(FundingQuestion.of(OrganisationKind.MUNICIPALITY, LocalDate.of(2014, 6, 1)), "SUB-VL-011");

        assertThat(codes(general.reasons())).contains("condition_on_project");
        assertThat(general.ifs()).extracting(each -> each.text().en()).noneMatch(each -> each.contains("36 months"));
    }

    @ParameterizedTest
    @CsvSource({"2028-11-23,false", "2028-12-01,true"})
    void anAnswerLongAfterTheLastCheckSaysSo(LocalDate day, boolean said) {
        assertThat(codes(scheme(FundingQuestion.of(day), "SUB-VL-030").reasons())
                        .contains("checked_long_ago"))
                .isEqualTo(said);
        assertThat(codes(KAPSTOK.support("Genk", day).reasons()).contains("checked_long_ago"))
                .isEqualTo(said);
        assertThat(codes(partner("agii", day).reasons()).contains("checked_long_ago"))
                .isEqualTo(said);
    }
}
