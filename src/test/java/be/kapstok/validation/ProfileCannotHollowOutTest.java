package be.kapstok.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.kapstok.Kapstok;
import be.kapstok.catalogue.Catalogue;
import be.kapstok.catalogue.RuleCard;
import be.kapstok.dataset.DatasetReader;
import be.kapstok.file.RawText;
import be.kapstok.reason.RuleId;
import be.kapstok.reason.Severity;
import be.kapstok.validation.Profile.RuleSetting;
import be.kapstok.validation.Profile.Setting;
import be.kapstok.validation.Profile.Suppression;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a profile cannot do to the verdict. */
@DisplayName("K1: a profile cannot hollow out the verdict")
class ProfileCannotHollowOutTest {
    private static final Kapstok FLANDERS = Kapstok.flanders();
    private static final List<RuleCard> CARDS = Catalogue.of(Validation.class).cards();

    private static final Profile ALL_OFF = new Profile(
            CARDS.stream().map(each -> new RuleSetting(each.id(), Setting.OFF)).toList(), List.of());

    private static Profile rule(String rule, Setting setting) {
        return new Profile(List.of(new RuleSetting(RuleId.of(rule), setting)), List.of());
    }

    private static ValidationReport check(Profile profile, String text, String file) {
        return FLANDERS.validation().under(profile, null).check(RawText.of(text, file));
    }

    private static ValidationReport stream(Profile profile, String text, String file) throws IOException {
        return FLANDERS.validation()
                .under(profile, null)
                .checkEach(
                        new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)),
                        file,
                        (record, findings) -> {});
    }

    static Stream<Arguments> rulesAndFaultyTexts() {
        return CARDS.stream().flatMap(card -> card.fails().stream().map(text -> Arguments.of(card, text)));
    }

    @ParameterizedTest
    @MethodSource("rulesAndFaultyTexts")
    void eachRuleThatIsOffIsEitherNamedAsOffOrKept(RuleCard card, String text) {
        boolean unread = DatasetReader.rulesOfTheUnread().contains(card.id());

        ValidationReport report = check(rule(card.id().value(), Setting.OFF), text, "example");

        assertThat(report.rulesOff()).isEqualTo(unread ? List.of() : List.of(card.id()));
        assertThat(report.rulesKept()).isEqualTo(unread ? List.of(card.id()) : List.of());
        assertThat(report.rulesRegraded()).isEmpty();
        assertThat(report.perRule().containsKey(card.id())).isEqualTo(unread);
        if (unread) {
            assertThat(report.isValid()).isFalse();
            assertThat(report.checked()).isEmpty();
        }
        assertThat(report.complete()).isTrue();
        report.checked()
                .ifPresent(checked ->
                        assertThatCode(() -> FLANDERS.overlaidWith(checked)).doesNotThrowAnyException());
    }

    @ParameterizedTest
    @MethodSource("rulesAndFaultyTexts")
    void eachRuleOfAnotherSeverityIsNamedUnlessItIsKept(RuleCard card, String text) {
        boolean unread = DatasetReader.rulesOfTheUnread().contains(card.id());
        Setting other = card.severity() == Severity.INFO ? Setting.WARNING : Setting.INFO;
        RuleSetting setting = new RuleSetting(card.id(), other);

        ValidationReport report = check(new Profile(List.of(setting), List.of()), text, "example");

        assertThat(report.rulesRegraded()).isEqualTo(unread ? List.of() : List.of(setting));
        assertThat(report.rulesKept()).isEqualTo(unread ? List.of(card.id()) : List.of());
        assertThat(report.perSeverity().containsKey(Severity.ERROR) || !unread).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "hello",
                "",
                "{\"schemaVersion\": 1, \"measures\": [{\"id\": \"m\", \"title\": \"T\"}, {\"id\": \"n\"",
                "{\"schemaVersion\": 1, \"measures\": [{\"id\": \"m\"}]}",
                "{\"schemaVersion\": 1, \"measures\": [{\"id\": \"m\", \"title\": 5}]}",
                "{\"schemaVersion\": 1, \"measures\": [{\"id\": \"m\", \"title\": \"T\", \"aims\": [\"nope\"]}]}",
                "{\"schemaVersion\": 1, \"measures\": []} more",
                "{\"schemaVersion\": 9, \"measures\": []}",
                "{\"schemaVersion\": 1, \"measure\": [{\"id\": \"m\", \"title\": \"T\"}]}",
                "{\"hello\": 1}",
                "{}",
                "[{\"id\": \"m\", \"title\": \"T\"}]"
            })
    void textThatCouldNotBeReadIsNotCheckedThoughEveryRuleIsOff(String text) throws IOException {
        for (String file : List.of("f.json", "f.ndjson", "f")) {
            neitherValidNorChecked(text, file);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "hello",
                "hello\nm1\n",
                "kleur;vorm\n1;T\n",
                "id,title\nm1,T,more\n",
                "id,title\nm1,\"T\n",
                "id,title\nm1,\n",
                "m1,T\nm2,T\n"
            })
    void aTableThatCouldNotBeReadIsNotCheckedThoughEveryRuleIsOff(String text) throws IOException {
        neitherValidNorChecked(text, "f.csv");
    }

    private static void neitherValidNorChecked(String text, String file) throws IOException {
        for (ValidationReport report : List.of(check(ALL_OFF, text, file), stream(ALL_OFF, text, file))) {
            assertThat(report.isValid()).as(file).isFalse();
            assertThat(report.checked()).as(file).isEmpty();
            assertThat(report.findings()).as(file).isNotEmpty();
        }
    }

    @Test
    void aSuppressionDoesNotAcceptWhatCouldNotBeRead() {
        Suppression accepted = new Suppression(RuleId.of("KD-MALFORMED-JSON"), "", null, "agreed", null);

        ValidationReport report = check(new Profile(List.of(), List.of(accepted)), "hello", "f.json");

        assertThat(report.isValid()).isFalse();
        assertThat(report.rulesKept()).containsExactly(accepted.rule());
        assertThat(report.suppressionsUnused()).containsExactly(accepted);
    }

    @Test
    void aSettingThatChangesNothingIsNotNamed() {
        List<RuleSetting> same = new ArrayList<>();
        CARDS.forEach(each -> same.add(
                new RuleSetting(each.id(), Setting.valueOf(each.severity().name()))));

        ValidationReport report = check(new Profile(same, List.of()), "hello", "f.json");

        assertThat(report.rulesOff()).isEmpty();
        assertThat(report.rulesRegraded()).isEmpty();
        assertThat(report.rulesKept()).isEmpty();
    }

    @Test
    void theRulesOfWhatWasReadCanBeTurnedOff() {
        assertThat(DatasetReader.rulesOfTheUnread())
                .isSubsetOf(CARDS.stream().map(RuleCard::id).toList())
                .doesNotContainAnyElementsOf(Set.of(
                        RuleId.of("KD-UNKNOWN-FIELD"),
                        RuleId.of("KD-UNKNOWN-COLUMN"),
                        RuleId.of("KD-UNKNOWN-WORD"),
                        RuleId.of("KD-OWN-WORDS"),
                        RuleId.of("KD-READ-AS"),
                        RuleId.of("KD-NO-YEAR"),
                        RuleId.of("KD-NO-ROWS"),
                        RuleId.of("KD-ODD-CELL"),
                        RuleId.of("KD-CHARACTER-SET")));
    }

    @Test
    void aRuleThatDoesNotExistIsRefusedWithTheNearest() {
        assertThatThrownBy(() -> FLANDERS.validation().under(rule("KD-BLANC", Setting.OFF), null))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("/rules/0/rule: 'KD-BLANC' is no rule of data; perhaps KD-BLANK is meant");
        Profile accepting = new Profile(
                List.of(), List.of(new Suppression(RuleId.of("KD-NOPE"), "/measures/0", null, "agreed", null)));
        assertThatThrownBy(() -> FLANDERS.validation().under(accepting, null))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("/suppressions/0/rule: 'KD-NOPE' is no rule of data");
    }

    @Test
    void oneRuleTwiceIsRefused() {
        RuleSetting off = new RuleSetting(RuleId.of("KD-BLANK"), Setting.OFF);
        Profile twice = new Profile(List.of(off, off), List.of());

        assertThatThrownBy(() -> FLANDERS.validation().under(twice, null))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("/rules/1/rule: the rule KD-BLANK is decided about twice");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\u00a0", "\u200b"})
    void aSuppressionWithoutAVisibleReasonIsRefused(String reason) {
        Profile unreasoned = new Profile(
                List.of(), List.of(new Suppression(RuleId.of("KD-BLANK"), "/measures/0", null, reason, null)));

        assertThatThrownBy(() -> FLANDERS.validation().under(unreasoned, null))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("/suppressions/0/reason: a suppression needs a reason");
    }
}
