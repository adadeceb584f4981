package be.kapstok.validation;

import static be.kapstok.validation.SmallRules.NOORDZUID;
import static be.kapstok.validation.SmallRules.SMALL;
import static be.kapstok.validation.SmallRules.findings;
import static be.kapstok.validation.SmallRules.measure;
import static be.kapstok.validation.SmallRules.told;
import static org.assertj.core.api.Assertions.assertThat;

import be.kapstok.Kapstok;
import be.kapstok.dataset.Dataset;
import be.kapstok.dataset.Kind;
import be.kapstok.dataset.ReadOptions;
import be.kapstok.model.Coverage;
import be.kapstok.reason.Finding;
import be.kapstok.reason.RuleId;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is told of references and keys, in a small world that never changes. */
class ReferenceRulesTest {
    @Nested
    class UnknownReference {
        @Test
        void isToldWithWhatWasProbablyMeant() {
            assertThat(
                            told(
                                    "'coverages': [{'body': 'agency_wst', 'area': '02000', 'except': ['10009'], 'period': {'from': '2030-01-01'}}]"))
                    .containsExactly(
                            "/coverages/0/body KD-UNKNOWN-REFERENCE 'agency_wst' is not known among the bodies -> agency_west",
                            "/coverages/0/except/0 KD-UNKNOWN-REFERENCE '10009' is not known among the municipalities -> 10001");
        }

        @Test
        void isToldOfAreasProvincesAndMeetings() {
            assertThat(
                            told(
                                    "'municipalities': [" + NOORDZUID.replace("'10000'", "'10009'") + "]",
                                    "'coverages': [{'body': 'commission', 'area': '90000', 'period': {}}]",
                                    "'consultations': [{'id': 'm', 'date': '2013-01-01', 'calledBy': 'id_stat', 'participants': ['crossroads', 'nobody']}]"))
                    .filteredOn(each -> each.contains("KD-UNKNOWN-REFERENCE"))
                    .containsExactly(
                            "/municipalities/0/province KD-UNKNOWN-REFERENCE '10009' is not known among the provinces -> 10000",
                            "/coverages/0/area KD-UNKNOWN-REFERENCE '90000' is not known among the provinces -> 10000",
                            "/consultations/0/calledBy KD-UNKNOWN-REFERENCE 'id_stat' is not known among the bodies -> id_stad",
                            "/consultations/0/participants/1 KD-UNKNOWN-REFERENCE 'nobody' is not known among the bodies");
        }

        @Test
        void isToldOfSubsidiesAndTheirConditions() {
            String condition =
                    "{'figure': 'x', 'atLeast': 1, 'municipalities': ['10009'], 'sources': ['pge'], 'text': 'T'}";
            assertThat(told(
                            "'subsidySources': [{'id': 'g', 'name': 'G', 'level': 'flemish', 'area': '90000'},"
                                    + " {'id': 'h', 'name': 'H', 'level': 'flemish', 'area': '02000'},"
                                    + " {'id': 'i', 'name': 'I', 'level': 'flemish'}]",
                            "'subsidies': [{'id': 's', 'name': 'S', 'level': 'flemish', 'source': 'g', 'applicants': ['vzw'],"
                                    + " 'conditions': [" + condition
                                    + "], 'extensions': [{'period': {'from': '2020-01-01'},"
                                    + " 'text': 'E', 'sources': ['rgister'], 'condition': " + condition
                                    + "}], 'channels':"
                                    + " [{'text': 'C', 'municipalities': ['10001', '10008'], 'except': ['10007'],"
                                    + " 'sources': ['page', 'paige']}]}]"))
                    .extracting(each -> each.substring(0, each.indexOf(' ')))
                    .containsExactlyInAnyOrder(
                            "/subsidySources/0/area",
                            "/subsidies/0/conditions/0/municipalities/0",
                            "/subsidies/0/conditions/0/sources/0",
                            "/subsidies/0/extensions/0/condition/municipalities/0",
                            "/subsidies/0/extensions/0/condition/sources/0",
                            "/subsidies/0/extensions/0/sources/0",
                            "/subsidies/0/channels/0/municipalities/1",
                            "/subsidies/0/channels/0/except/0",
                            "/subsidies/0/channels/0/sources/1");
        }

        @Test
        void mayBeToARecordOfTheFileItself() {
            assertThat(told(
                            "'sources': [{'id': 'own', 'title': 'Own'}]",
                            "'measures': [" + measure("m", "10001", "'sources': ['own', 'page']") + "]"))
                    .isEmpty();
        }

        @Test
        void isNotToldOfAListOfWhichNothingIsKnown() {
            assertThat(told("'measures': [" + measure("m", "10001", "'subsidies': ['any'], 'policyDomain': 'any'")
                            + "]"))
                    .isEmpty();
            assertThat(
                            told(
                                    Validation.against(KnownWorld.empty()),
                                    "'measures': [" + measure("m", "44021") + "]",
                                    "'municipalities': [" + NOORDZUID + "]",
                                    "'coverages': [{'body': 'b', 'area': '40000', 'period': {}}]",
                                    "'consultations': [{'id': 'm', 'date': '2013-01-01', 'calledBy': 'a', 'participants': ['b']}]"))
                    .filteredOn(each -> each.contains("KD-UNKNOWN-REFERENCE"))
                    .containsExactly(
                            "/measures/0/municipality KD-UNKNOWN-REFERENCE '44021' is not known among the municipalities");
            assertThat(told(
                            Validation.against(KnownWorld.empty()),
                            "'measures': [" + measure("m", "44021") + "]",
                            "'coverages': [{'body': 'b', 'area': '44021', 'period': {}}]"))
                    .isEmpty();
        }

        @Test
        void isToldInAStreamAsInADocument(@TempDir Path folder) throws IOException {
            Path file = Files.writeString(
                    folder.resolve("coverages.ndjson"),
                    "{\"body\": \"agency_wst\", \"area\": \"90000\", \"period\": {}}\n"
                            + "{\"body\": \"agency_west\", \"area\": \"02000\", \"period\": {}}\n");

            List<Finding> findings = new ArrayList<>();
            SMALL.validateEach(file, (record, found) -> findings.addAll(found));

            assertThat(findings.stream().map(SmallRules::line))
                    .containsExactly(
                            "/coverages/0/body KD-UNKNOWN-REFERENCE 'agency_wst' is not known among the bodies -> agency_west",
                            "/coverages/0/area KD-UNKNOWN-REFERENCE '90000' is not known among the provinces -> 10000");
        }

        @Test
        void isNotToldInAStreamOfWhatMayStandFurtherOn(@TempDir Path folder) throws IOException {
            Path file = Files.writeString(
                    folder.resolve("bodies.ndjson"),
                    "{\"id\": \"a\", \"kind\": \"other\", \"name\": \"A\", \"period\": {}, \"successor\": \"b\"}\n"
                            + "{\"id\": \"b\", \"kind\": \"other\", \"name\": \"B\", \"period\": {}}\n");

            assertThat(SMALL.validation()
                            .reading(ReadOptions.DEFAULT.withKind(Kind.BODIES))
                            .checkEach(file, (record, found) -> {})
                            .findings())
                    .isEmpty();
        }
    }

    @Nested
    class ADuplicateId {
        @Test
        void isToldWithThePlaceOfTheFirstInTheFile() {
            assertThat(told("'measures': [{'id': 'broken'}, " + measure("m", "10001") + ", " + measure("m", "10005")
                            + "]"))
                    .contains("/measures/2 KD-DUPLICATE-ID The key 'm' stands in this list already, at /measures/1");
        }

        @Test
        void isNotToldOfARecordThatReplacesAKnownOne() {
            assertThat(told("'sources': [{'id': 'page', 'title': 'Another page'}]"))
                    .isEmpty();
        }
    }

    @Nested
    class ARecordMadeInCodeThatLacksWhatItMustHave {
        @SuppressWarnings("NullAway")
        private final Dataset dataset = Dataset.builder()
                .list(Kind.COVERAGES, List.of(new Coverage(null, null, null, null, null, null, null)))
                .build();

        @Test
        void isToldAndHarmsNoRuleBetweenRecords() {
            ValidationReport report = SMALL.validate(dataset);

            assertThat(report.findings().stream().map(SmallRules::line))
                    .containsExactly(
                            "/coverages/0/area KD-MISSING-FIELD A required value is missing",
                            "/coverages/0/body KD-MISSING-FIELD A required value is missing",
                            "/coverages/0/period KD-MISSING-FIELD A required value is missing");
            assertThat(report.rulesNotRun()).isEmpty();
        }

        @Test
        void isNotCheckedEvenWhenAProfileSwitchesTheRuleOff() {
            Profile off = new Profile(
                    List.of(new Profile.RuleSetting(RuleId.of("KD-MISSING-FIELD"), Profile.Setting.OFF)), List.of());

            assertThat(SMALL.validation().under(off, null).check(dataset).checked())
                    .isEmpty();
        }
    }

    @Test
    void aRecordThatLacksOtherFieldsCanBeReferredTo() {
        ValidationReport report = Kapstok.flanders().validate("""
                {"schemaVersion": 1,
                 "bodies": [{"id": "new_body", "kind": "other", "period": {}}],
                 "coverages": [{"body": "new_body", "area": "44021", "period": {}}]}""");

        assertThat(report.findings())
                .extracting(each -> each.rule().value() + " " + each.location().pointer())
                .containsExactly("KD-MISSING-FIELD /bodies/0");
    }
}
