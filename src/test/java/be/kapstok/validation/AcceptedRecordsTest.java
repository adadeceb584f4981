package be.kapstok.validation;

import static be.kapstok.SmallWorld.day;
import static be.kapstok.validation.SmallRules.SMALL;
import static be.kapstok.validation.SmallRules.measure;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.kapstok.file.RawText;
import be.kapstok.reason.RuleId;
import be.kapstok.validation.Profile.Suppression;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Findings that are accepted in a record, wherever it stands. */
@DisplayName("K9: an accepted finding follows its record")
class AcceptedRecordsTest {
    private static final String REFERENCE = "KD-UNKNOWN-REFERENCE";

    /** The ways to check the same records. */
    enum Way {
        DOCUMENT,
        DOCUMENT_IN_A_STREAM,
        LINES,
        LINES_IN_A_STREAM;

        ValidationReport check(Profile profile, String... measures) throws IOException {
            boolean lines = this == LINES || this == LINES_IN_A_STREAM;
            String text = (lines
                            ? String.join("\n", measures)
                            : "{'schemaVersion': 1, 'measures': [" + String.join(", ", measures) + "]}")
                    .replace('\'', '"');
            String file = lines ? "f.ndjson" : "f.json";
            Validation validation = SMALL.validation().under(profile, day("2026-01-01"));
            if (this == DOCUMENT || this == LINES) {
                return validation.check(RawText.of(text, file));
            }
            return validation.checkEach(
                    new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), file, (record, findings) -> {});
        }
    }

    private static Suppression accepted(String rule, String record, @Nullable String field, @Nullable String value) {
        return accepted(rule, record, field, value, null);
    }

    private static Suppression accepted(
            String rule, String record, @Nullable String field, @Nullable String value, @Nullable LocalDate until) {
        return new Suppression(RuleId.of(rule), "measures", record, field, value, null, null, "agreed", until);
    }

    private static Profile accepting(Suppression... suppressions) {
        return new Profile(List.of(), List.of(suppressions));
    }

    private static List<String> told(ValidationReport report) {
        return report.findings().stream()
                .map(each -> each.rule() + " " + each.location().pointer())
                .toList();
    }

    @ParameterizedTest
    @EnumSource
    void aRecordPutBeforeItNeitherHidesANewErrorNorUnhidesTheAcceptedOne(Way way) throws IOException {
        Suppression agreed = accepted(REFERENCE, "m1", "municipality", null);

        ValidationReport alone = way.check(accepting(agreed), measure("m1", "99998"));
        ValidationReport moved = way.check(accepting(agreed), measure("m0", "99999"), measure("m1", "99998"));

        assertThat(told(alone)).isEmpty();
        assertThat(alone.isValid()).isTrue();
        assertThat(told(moved)).containsExactly(REFERENCE + " /measures/0/municipality");
        assertThat(moved.suppressionsUsed()).containsExactly(agreed);
        assertThat(moved.suppressionsByPosition()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void anotherValueIsToldAgainWhereTheValueIsGiven(Way way) throws IOException {
        Suppression agreed = accepted(REFERENCE, "m1", "/municipality", "99998");

        ValidationReport same = way.check(accepting(agreed), measure("m1", "99998"));
        ValidationReport other = way.check(accepting(agreed), measure("m1", "99997"));

        assertThat(told(same)).isEmpty();
        assertThat(told(other)).containsExactly(REFERENCE + " /measures/0/municipality");
        assertThat(other.suppressionsUnused()).containsExactly(agreed);
    }

    @ParameterizedTest
    @EnumSource
    void anotherFieldOrRuleOrRecordIsTold(Way way) throws IOException {
        for (Suppression each : List.of(
                accepted(REFERENCE, "m1", "title", null),
                accepted("KD-BLANK", "m1", "municipality", null),
                accepted(REFERENCE, "m2", "municipality", null))) {
            assertThat(told(way.check(accepting(each), measure("m1", "99998"))))
                    .containsExactly(REFERENCE + " /measures/0/municipality");
        }
    }

    @ParameterizedTest
    @EnumSource
    void aFindingOfReadingIsAcceptedThoughItIsToldBeforeTheKeyIsRead(Way way) throws IOException {
        String odd = "{'odd': 1, 'id': '%s', 'title': 'T'}";
        Suppression agreed = accepted("KD-UNKNOWN-FIELD", "m1", null, null);

        ValidationReport report = way.check(
                accepting(agreed), odd.formatted("m0"), "{'odd': 1, 'id': 5}", odd.formatted("m1"), "{'odd': 2}");

        assertThat(told(report))
                .filteredOn(each -> each.startsWith("KD-UNKNOWN-FIELD"))
                .containsExactly(
                        "KD-UNKNOWN-FIELD /measures/0/odd",
                        "KD-UNKNOWN-FIELD /measures/1/odd",
                        "KD-UNKNOWN-FIELD /measures/3/odd");
        assertThat(report.perRule()).containsEntry(RuleId.of("KD-UNKNOWN-FIELD"), 3L);
    }

    @ParameterizedTest
    @EnumSource
    void aFindingThatOnlyAllRecordsDecideIsAccepted(Way way) throws IOException {
        String[] twice = {measure("m0", "10001"), measure("m1", "10001"), measure("m1", "10001"), measure("m0", "10001")
        };

        assertThat(told(way.check(accepting(accepted("KD-DUPLICATE-ID", "m1", null, null)), twice)))
                .containsExactlyElementsOf(told(way.check(Profile.NONE, twice)).stream()
                        .filter(each -> !each.endsWith("/2"))
                        .toList())
                .isNotEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void oneThatIsOverAcceptsNothing(Way way) throws IOException {
        Suppression over = accepted(REFERENCE, "m1", null, null, day("2025-01-01"));

        ValidationReport report = way.check(accepting(over), measure("m1", "99998"));

        assertThat(told(report)).containsExactly(REFERENCE + " /measures/0/municipality");
        assertThat(report.suppressionsExpired()).containsExactly(over);
    }

    @Test
    void theRecordsOfOneFileAreForgottenInTheNext() {
        Checking checking = SMALL.validation()
                .under(accepting(accepted(REFERENCE, "m1", null, null)), null)
                .start();
        for (String id : List.of("m1", "m2")) {
            String json = "{'schemaVersion': 1, 'measures': [" + measure(id, "99998") + "]}";
            checking.add(RawText.of(json.replace('\'', '"'), id + ".json"));
        }

        assertThat(checking.report().findings())
                .extracting(each -> each.location().file())
                .containsExactly("m2.json");
    }

    @Test
    void oneThatGoesByPositionWorksAndIsToldToGoByPosition() throws IOException {
        Suppression agreed =
                new Suppression(RuleId.of(REFERENCE), "/measures/0/municipality", null, "m1: agreed", null);

        ValidationReport report = Way.DOCUMENT.check(accepting(agreed), measure("m1", "99998"));

        assertThat(report.findings()).isEmpty();
        assertThat(report.suppressionsByPosition()).containsExactly(agreed);
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "measures, -, -, names either the list and the key of a record or a pointer",
                "-, m1, -, names either the list and the key of a record or a pointer",
                "-, -, -, names either the list and the key of a record or a pointer",
                "measures, m1, /measures/0, names either the list and the key of a record or a pointer",
                "measure, m1, -, 'measure' is no list of a data set; perhaps measures is meant"
            },
            quoteCharacter = '"')
    void oneThatDoesNotSayWhatItAcceptsIsRefused(
            @Nullable String list, @Nullable String record, @Nullable String pointer, String sentence) {
        Profile profile = accepting(
                new Suppression(RuleId.of(REFERENCE), list, record, null, null, pointer, null, "agreed", null));

        assertThatThrownBy(() -> SMALL.validation().under(profile, null))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(sentence);
    }
}
