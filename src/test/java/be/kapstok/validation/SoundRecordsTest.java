package be.kapstok.validation;

import static org.assertj.core.api.Assertions.assertThat;

import be.kapstok.Kapstok;
import be.kapstok.dataset.Kind;
import be.kapstok.dataset.ReadOptions;
import be.kapstok.file.RawText;
import be.kapstok.model.Keyed;
import be.kapstok.reason.Finding;
import be.kapstok.reason.Languages;
import be.kapstok.reason.RuleId;
import be.kapstok.validation.Profile.RuleSetting;
import be.kapstok.validation.Profile.Suppression;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("The sound records of a data set are those without errors that refer to no record with errors")
class SoundRecordsTest {
    private static final String GOOD = "{\"id\":\"good\",\"title\":\"G\",\"municipality\":\"44021\"}";
    private static final String BAD = "{\"id\":\"bad\",\"title\":\"B\",\"municipality\":\"9\"}";

    private static Validation validation() {
        return Kapstok.flanders().validation();
    }

    private static ValidationReport check(String text) {
        return validation().check(RawText.of(text, "f"));
    }

    private static String measures(String... measures) {
        return "{\"schemaVersion\":1,\"measures\":[\n" + String.join(",\n", measures) + "]}";
    }

    private static List<String> keys(ValidationReport report, Kind<?> kind) {
        return report.sound()
                .map(sound ->
                        sound.dataset().list(kind).stream().map(Keyed::key).toList())
                .orElse(List.of());
    }

    private static List<String> skipped(ValidationReport report) {
        return report.skipped("f").stream().map(SkippedRecord::record).toList();
    }

    @Test
    void theOthersKeepTheirPlaces() {
        ValidationReport report = check(measures(BAD, GOOD));

        assertThat(report.isValid()).isFalse();
        assertThat(report.checked()).isEmpty();
        assertThat(keys(report, Kind.MEASURES)).containsExactly("good");
        assertThat(report.sound()
                        .orElseThrow()
                        .dataset()
                        .placed(Kind.MEASURES)
                        .get(0)
                        .place("/title"))
                .hasToString("f:3:22 /measures/1/title");
        assertThat(report.skipped("f")).singleElement().satisfies(each -> {
            assertThat(each.pointer()).isEqualTo("/measures/0");
            assertThat(each.line()).isEqualTo(2);
            assertThat(each.findings()).extracting(Finding::rule).containsExactly(RuleId.of("KD-NIS-FORMAT"));
        });
        assertThat(report.counts("f")).containsExactly(new RecordCount("measures", 2, 1));
    }

    @Test
    void aValidDataSetIsSoundAsAWhole() {
        ValidationReport report = check(measures(GOOD));

        assertThat(report.sound()).isPresent();
        assertThat(report.checked()).isPresent();
        assertThat(report.skipped("f")).isEmpty();
        assertThat(report.counts("f")).containsExactly(new RecordCount("measures", 1, 0));
    }

    @Test
    void whereNothingIsSoundThereIsNoDataSet() {
        ValidationReport report = check(measures(BAD));

        assertThat(report.sound()).isEmpty();
        assertThat(skipped(report)).containsExactly("bad");
    }

    @Test
    void faultyRecordsBeyondTheLimitAreLeftOutToo() {
        ValidationReport report = validation()
                .keeping(1)
                .check(RawText.of(measures(BAD, BAD.replace("bad", "bad2"), GOOD, BAD.replace("bad", "bad3")), "f"));

        assertThat(report.findings()).hasSize(1);
        assertThat(keys(report, Kind.MEASURES)).containsExactly("good");
        assertThat(skipped(report)).containsExactly("bad", "bad2", "bad3");
        assertThat(report.isFaulty("f", Kind.MEASURES, 3)).isTrue();
        assertThat(report.isFaulty("f", Kind.MEASURES, 2)).isFalse();
        assertThat(report.counts("f")).containsExactly(new RecordCount("measures", 4, 3));
    }

    @Test
    void recordsWithoutARequiredFieldAndThoseThatCannotBeReadCount() {
        ValidationReport report = check(measures("5", "{\"id\":\"t\"}", GOOD, "{\"title\":\"x\"}", "[]"));

        assertThat(keys(report, Kind.MEASURES)).containsExactly("good");
        assertThat(skipped(report)).containsExactly("/measures/0", "t", "/measures/3", "/measures/4");
        assertThat(report.records()).isEqualTo(5);
        assertThat(report.counts("f")).containsExactly(new RecordCount("measures", 5, 4));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"id\":\"x\",",
                "nothing",
                "{\"id\":\"x\",\"title\":\"X\"} }",
                "{\"id\":\"x\",\"title\":\"X\"} 5"
            })
    void aBrokenLineHarmsNoOther(String broken) {
        String lines = GOOD + "\n" + broken + "\n" + GOOD.replace("good", "next") + "\n";
        ValidationReport report = validation().check(RawText.of(lines, "f.ndjson"));

        assertThat(keys(report, Kind.MEASURES)).containsExactly("good", "next");
        assertThat(report.counts("f.ndjson")).containsExactly(new RecordCount("measures", 3, 1));
        assertThat(report.skipped("f.ndjson")).extracting(SkippedRecord::line).containsExactly(2);
    }

    @Test
    void linesBeforeTheKindIsKnownAreSkippedRecords() {
        ValidationReport report = check("{}\n" + GOOD + "\n");

        assertThat(report.counts("f")).containsExactly(new RecordCount("measures", 2, 1));
        assertThat(keys(report, Kind.MEASURES)).containsExactly("good");
    }

    @Nested
    class OfTwoWithOneId {
        @Test
        void theFirstIsTakenWhenItIsSound() {
            ValidationReport report = check(measures(GOOD, GOOD.replace("\"G\"", "\"H\"")));

            assertThat(keys(report, Kind.MEASURES)).containsExactly("good");
            assertThat(report.skipped("f")).extracting(SkippedRecord::pointer).containsExactly("/measures/1");
        }

        @Test
        void neitherIsTakenWhenTheFirstIsFaulty() {
            ValidationReport report = check(measures(BAD, GOOD.replace("good", "bad")));

            assertThat(report.sound()).isEmpty();
        }
    }

    @Nested
    class ThroughReferences {
        private static final String PLANS = """
                {"schemaVersion": 1, "measures": [%s],
                 "plans": [
                  {"id": "p", "municipality": "71016", "startYear": 2014, "endYear": 2019, "objectives": [
                   {"id": "O", "title": "O", "actionPlans": [{"id": "AP", "title": "AP", "actions": [
                    {"id": "A", "title": "A", "measure": "%s"}]}]}]},
                  {"id": "q", "municipality": "71016", "startYear": 2014, "endYear": 2019}]}
                """;

        @Test
        void aPlanWithAFaultyMeasureIsNotSound() {
            ValidationReport report = check(PLANS.formatted(GOOD + "," + BAD, "bad"));

            assertThat(keys(report, Kind.PLANS)).containsExactly("q");
            assertThat(keys(report, Kind.MEASURES)).containsExactly("good");
            assertThat(skipped(report)).containsExactly("bad", "p");
            Finding why = report.skipped("f").get(1).findings().get(0);
            assertThat(why.location().pointer()).isEqualTo("/plans/0/objectives/0/actionPlans/0/actions/0/measure");
            assertThat(why.message(Languages.ENGLISH))
                    .isEqualTo("This refers to 'bad' in measures, which has errors itself or could not be read:"
                            + " fix that first");
            assertThat(report.findings()).doesNotContain(why);
        }

        @Test
        void aPlanWithAMeasureThatCouldNotBeReadIsNotSound() {
            ValidationReport report = check(PLANS.formatted("5", "m"));

            assertThat(keys(report, Kind.PLANS)).containsExactly("q");
            assertThat(report.counts("f"))
                    .containsExactly(new RecordCount("measures", 1, 1), new RecordCount("plans", 2, 1));
        }

        @Test
        void faultsGoOnThroughSeveralRecords() {
            ValidationReport report = check("""
                    {"schemaVersion": 1,
                     "consultations": [{"id": "c", "date": "2014-01-01", "calledBy": "b", "participants": ["b"]},
                                       {"id": "d", "date": "2014-01-01", "calledBy": "s", "participants": ["s"]}],
                     "bodies": [{"id": "b", "kind": "other", "name": "B", "period": {}, "successor": "x"},
                                {"id": "s", "kind": "other", "name": "S", "period": {}},
                                {"id": "x", "kind": "other", "name": " ", "period": {}}]}
                    """);

            assertThat(keys(report, Kind.BODIES)).containsExactly("s");
            assertThat(keys(report, Kind.CONSULTATIONS)).containsExactly("d");
        }

        @Test
        void whatIsLeftIsWithoutErrorsByItself() {
            String faulty =
                    "\"period\": {\"from\": \"1977-01-01\", \"until\": \"2019-01-01\"}, \"region\": \"nowhere\"";
            ValidationReport report = check("""
                    {"schemaVersion": 1, "measures": [%s], "municipalities": [
                      {"nis": "71016", "name": "Genk", "province": "70000", %s},
                      {"nis": "71016", "name": "Nieuw Genk", "province": "70000", "region": "flanders",
                       "period": {"from": "2019-01-01"}}]}
                    """.formatted(GOOD, faulty));

            assertThat(keys(report, Kind.MEASURES)).containsExactly("good");
            assertThat(keys(report, Kind.MUNICIPALITIES)).isEmpty();
            assertThat(report.skipped("f").get(1).findings())
                    .extracting(each -> each.rule().value())
                    .contains("KD-OVERLAPPING-PERIODS");
            assertThat(validation()
                            .check(report.sound().orElseThrow().dataset())
                            .isValid())
                    .isTrue();
        }
    }

    @Nested
    class OfADamagedDocument {
        @ParameterizedTest
        @ValueSource(strings = {"", ",", ",{\"id\":\"x\"", ",{\"id\":\"x\",\"title\":\"X\"}", ",]}", "}", "]", "]} x"})
        void theRecordsBeforeTheBreakAreSound(String tail) {
            ValidationReport report = check("{\"schemaVersion\":1,\"measures\":[" + GOOD + "," + BAD + tail);

            assertThat(report.isValid()).isFalse();
            assertThat(keys(report, Kind.MEASURES)).startsWith("good").doesNotContain("bad");
            assertThat(skipped(report)).containsExactly("bad");
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "{\"measures\":[GOOD],",
                    "{\"measures\":[GOOD]}",
                    "{\"schemaVersion\":2,\"measures\":[GOOD]}",
                    "{\"schemaVersion\":2,\"measures\":[GOOD],",
                    "{\"schemaVersion\":\"1\",\"measures\":[GOOD]}",
                    "{\"schemaVersion\":1,\"measures\":[GOOD],\"measures\":[]}",
                    "id,title,id\n1,Feest,2\n",
                    "",
                    "5"
                })
        void nothingIsSoundWhenItsFormIsNotKnown(String text) {
            ValidationReport report = check(text.replace("GOOD", GOOD));

            assertThat(report.isValid()).isFalse();
            assertThat(report.sound()).isEmpty();
            assertThat(report.counts("f"))
                    .allSatisfy(each -> assertThat(each.skipped()).isEqualTo(each.records()));
        }

        @Test
        void aSlipInTheHeaderHarmsNoRecord() {
            ValidationReport report =
                    check("{\"schemaVersion\":1,\"titel\":\"x\",\"asOf\":\"?\",\"measures\":[" + GOOD + "]}");

            assertThat(report.isValid()).isFalse();
            assertThat(keys(report, Kind.MEASURES)).containsExactly("good");
            assertThat(report.skipped("f")).isEmpty();
        }
    }

    @Nested
    class UnderAProfile {
        private ValidationReport check(Profile profile, String text) {
            return validation().under(profile, null).keeping(1).check(RawText.of(text, "f"));
        }

        private static Profile with(String rule, Profile.Setting setting) {
            return new Profile(List.of(new RuleSetting(RuleId.of(rule), setting)), List.of());
        }

        @Test
        void anAcceptedFindingMakesNoRecordFaulty() {
            Suppression accepted = new Suppression(
                    RuleId.of("KD-NIS-FORMAT"), "measures", "bad", null, null, null, null, "known", null);
            ValidationReport report =
                    check(new Profile(List.of(), List.of(accepted)), measures(BAD, BAD.replace("bad", "worse")));

            assertThat(keys(report, Kind.MEASURES)).containsExactly("bad");
        }

        @Test
        void aRuleThatIsOffOrMilderMakesNoRecordFaulty() {
            for (Profile.Setting each : List.of(Profile.Setting.OFF, Profile.Setting.WARNING)) {
                assertThat(keys(check(with("KD-NIS-FORMAT", each), measures(BAD)), Kind.MEASURES))
                        .containsExactly("bad");
            }
        }

        @Test
        void unknownFieldsStayWithTheirRecords() {
            ValidationReport report = validation()
                    .reading(ReadOptions.DEFAULT.keepingUnknown())
                    .under(with("KD-UNKNOWN-FIELD", Profile.Setting.OFF), null)
                    .check(RawText.of(measures(BAD.replace("}", ",\"x\":1}"), GOOD.replace("}", ",\"y\":2}")), "f"));

            assertThat(report.sound().orElseThrow().dataset().unknownFields())
                    .containsOnly(Map.entry("/measures/0/y", "2"));
        }

        @Test
        void aRuleThatBecameAnErrorMakesEveryRecordFaulty() {
            String[] old = new String[5];
            for (int i = 0; i < old.length; i++) {
                String code = i < 2 ? "44001" : "44083";
                old[i] = "{\"id\":\"m%d\",\"title\":\"T\",\"municipality\":\"%s\"}".formatted(i, code);
            }
            ValidationReport report = check(with("KD-MIXED-YEARS", Profile.Setting.ERROR), measures(old));

            assertThat(keys(report, Kind.MEASURES)).containsExactly("m2", "m3", "m4");
        }
    }
}
