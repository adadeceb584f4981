package be.kapstok.validation;

import static be.kapstok.SmallWorld.day;
import static be.kapstok.validation.SmallRules.SMALL;
import static be.kapstok.validation.SmallRules.measure;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.kapstok.file.RawText;
import be.kapstok.reason.RuleId;
import be.kapstok.reason.Severity;
import be.kapstok.validation.Profile.RuleSetting;
import be.kapstok.validation.Profile.Setting;
import be.kapstok.validation.Profile.Suppression;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a data steward decides about rules and findings. */
class ProfileTest {
    private static final RuleId RULE = RuleId.of("KD-UNKNOWN-REFERENCE");
    private static final RuleId OTHER = RuleId.of("KD-DUPLICATE-ID");
    private static final String POINTER = "/measures/0/municipality";

    /** Two measures, each of a municipality that is not known. */
    private static ValidationReport check(Profile profile, LocalDate day, String... files) {
        String json =
                "{'schemaVersion': 1, 'measures': [" + measure("m", "99998") + ", " + measure("n", "99999") + "]}";
        Checking checking = SMALL.validation().under(profile, day).start();
        for (String file : files) {
            checking.add(RawText.of(json.replace('\'', '"'), file));
        }
        return checking.report();
    }

    private static Profile rule(RuleId rule, Setting setting) {
        return new Profile(List.of(new RuleSetting(rule, setting)), List.of());
    }

    private static Suppression accepted(String pointer, String file, LocalDate until) {
        return new Suppression(RULE, pointer, file, "known", until);
    }

    private static Profile accepting(Suppression... suppressions) {
        return new Profile(List.of(), List.of(suppressions));
    }

    @Nested
    class ARule {
        @ParameterizedTest
        @CsvSource({"ERROR, false", "WARNING, true", "INFO, true"})
        void isAsBadAsDecided(Setting setting, boolean valid) {
            ValidationReport report = check(rule(RULE, setting), null, "f");

            assertThat(report.perSeverity())
                    .containsOnlyKeys(Severity.valueOf(setting.name()))
                    .containsValue(2L);
            assertThat(report.isValid()).isEqualTo(valid);
            assertThat(report.checked().isPresent()).isEqualTo(valid);
        }

        @Test
        void isNotToldWhenOff() {
            ValidationReport report = check(rule(RULE, Setting.OFF), null, "f");

            assertThat(report.findings()).isEmpty();
            assertThat(report.perRule()).isEmpty();
            assertThat(report.isValid()).isTrue();
        }

        @Test
        void staysAsItIsWhenAnotherIsDecidedAbout() {
            assertThat(check(rule(OTHER, Setting.OFF), null, "f").perSeverity()).containsEntry(Severity.ERROR, 2L);
        }
    }

    @Nested
    class AFinding {
        @Test
        void isNotToldWhenAccepted() {
            Suppression accepted = accepted(POINTER, null, null);
            Suppression elsewhere = accepted("/measures/7", null, null);

            ValidationReport report = check(accepting(accepted, elsewhere), null, "f", "g");

            assertThat(report.findings())
                    .extracting(each -> each.location().pointer())
                    .containsExactly("/measures/1/municipality", "/measures/1/municipality");
            assertThat(report.suppressionsUsed()).containsExactly(accepted);
            assertThat(report.suppressionsUnused()).containsExactly(elsewhere);
            assertThat(report.suppressionsExpired()).isEmpty();
        }

        @Test
        void isAcceptedInOneFileOnly() {
            Suppression accepted = accepted(POINTER, "g", null);

            ValidationReport report = check(accepting(accepted), null, "f", "g");

            assertThat(report.findings())
                    .extracting(each -> each.location().file() + each.location().pointer())
                    .containsExactly("f" + POINTER, "f/measures/1/municipality", "g/measures/1/municipality");
            assertThat(report.suppressionsUsed()).containsExactly(accepted);
        }

        @Test
        void ofAnotherRuleInThatPlaceIsTold() {
            ValidationReport report = check(accepting(new Suppression(OTHER, POINTER, null, "known", null)), null, "f");

            assertThat(report.findings()).hasSize(2);
            assertThat(report.suppressionsUsed()).isEmpty();
        }

        @ParameterizedTest
        @CsvSource({"2020-05-31, 1", "2020-06-01, 2", "2020-06-02, 2"})
        void isToldAgainFromTheEndDay(LocalDate on, int told) {
            Suppression accepted = accepted(POINTER, null, day("2020-06-01"));
            Suppression forEver = accepted("/measures/7", null, null);

            ValidationReport report = check(accepting(accepted, forEver), on, "f");

            assertThat(report.findings()).hasSize(told);
            assertThat(report.suppressionsUsed()).isEqualTo(told == 1 ? List.of(accepted) : List.of());
            assertThat(report.suppressionsExpired()).isEqualTo(told == 1 ? List.of() : List.of(accepted));
            assertThat(report.suppressionsUnused()).containsExactly(forEver);
        }
    }

    @Nested
    class ADay {
        @Test
        void mustBeGivenWhereASuppressionHasAnEnd() {
            Profile profile = accepting(accepted(POINTER, null, day("2020-06-01")));

            assertThat(profile.needsDay()).isTrue();
            assertThatThrownBy(() -> SMALL.validation().under(profile, null))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("a day");
        }

        @Test
        void isNotNeededWhereNoneHas() {
            Profile profile = accepting(accepted(POINTER, null, null));

            assertThat(profile.needsDay()).isFalse();
            assertThat(check(profile, null, "f").suppressionsExpired()).isEmpty();
        }
    }

    @Test
    @SuppressWarnings("NullAway") // as a reader does
    void withoutListsDecidesNothing() {
        Profile read = new Profile(null, null);

        assertThat(read).isEqualTo(Profile.NONE);
        assertThat(rule(RULE, Setting.OFF).rules()).hasSize(1);
    }
}
