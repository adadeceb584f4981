package be.kapstok.plan;

import static org.assertj.core.api.Assertions.assertThat;

import be.kapstok.catalogue.Catalogue;
import be.kapstok.catalogue.Nature;
import be.kapstok.catalogue.RuleCard;
import be.kapstok.dataset.Kind;
import be.kapstok.model.SourceId;
import be.kapstok.model.Text;
import be.kapstok.plan.rule.PlanRule;
import be.kapstok.plan.rule.PlanRules;
import be.kapstok.reason.Finding;
import be.kapstok.reason.Languages;
import be.kapstok.reason.Message;
import be.kapstok.reason.Severity;
import be.kapstok.validation.CheckedDataset;
import be.kapstok.validation.ShippedData;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every rule about plans brings examples, and they run. */
class RuleExamplesTest {
    private static final List<RuleCard> CARDS = Catalogue.of(PlanRules.class).cards();

    static Stream<RuleCard> cards() {
        return CARDS.stream();
    }

    static Stream<Arguments> passes() {
        return CARDS.stream()
                .filter(card -> card.nature() == Nature.CHECKS)
                .flatMap(card -> card.passes().stream().map(text -> Arguments.of(card, text)));
    }

    static Stream<Arguments> fails() {
        return CARDS.stream().flatMap(card -> card.fails().stream().map(text -> Arguments.of(card, text)));
    }

    static Stream<RuleCard> notes() {
        return CARDS.stream().filter(card -> card.nature() == Nature.TELLS);
    }

    private static List<PlanReview> reviews(String text) {
        CheckedDataset own = Reviews.checked(text);
        Plans plans = Reviews.shippedWith(own);
        return own.dataset().list(Kind.PLANS).stream().map(plans::review).toList();
    }

    private static List<Finding> findings(RuleCard card, String text) {
        return reviews(text).stream()
                .flatMap(each -> each.findings().stream())
                .filter(each -> each.rule().equals(card.id()))
                .toList();
    }

    @Test
    void thereIsACardForEveryRuleInTheOrderOfTheirIds() {
        assertThat(CARDS.stream().map(RuleCard::id))
                .containsExactlyElementsOf(
                        PlanRules.ALL.stream().map(PlanRule::id).toList())
                .isSorted();
    }

    @ParameterizedTest
    @MethodSource("cards")
    void everyCardIsWhole(RuleCard card) {
        boolean tells = card.nature() == Nature.TELLS;
        assertThat(card.passes()).isNotEmpty().doesNotHaveDuplicates();
        assertThat(card.fails().isEmpty()).isEqualTo(tells);
        assertThat(card.note() != null).isEqualTo(tells);
        assertThat(tells && card.severity() != Severity.INFO).isFalse();
        assertThat(card.confidence()).isNotNull();
        assertThat(card.since()).isEqualTo("0.1.0");
        assertThat(card.source()).isNotBlank();
        Set<String> shipped = ShippedData.load().dataset().list(Kind.SOURCES).stream()
                .map(each -> each.id().value())
                .collect(Collectors.toSet());
        assertThat(card.sources().stream().map(SourceId::value)).isNotEmpty().isSubsetOf(shipped);
    }

    @ParameterizedTest
    @MethodSource("cards")
    void everyStatementIsOneSentenceInEachOfThreeLanguages(RuleCard card) {
        Text statement = card.statement();
        assertThat(Stream.of(statement.nl(), statement.fr(), statement.en()))
                .doesNotContainNull()
                .doesNotHaveDuplicates()
                .allSatisfy(each -> assertThat(each).matches("\\p{Lu}[^.]*\\."));
    }

    @ParameterizedTest
    @MethodSource("passes")
    void inWhatPassesTheRuleFindsNothing(RuleCard card, String text) {
        assertThat(findings(card, text)).isEmpty();
        assertThat(reviews(text).stream()
                        .flatMap(each -> each.notApplied().stream())
                        .map(each -> each.rule().value()))
                .as("it was applied")
                .doesNotContain(card.id().value());
    }

    @ParameterizedTest
    @MethodSource("fails")
    void inWhatFailsItFindsSomethingWithItsSeveritySourcesAndPeriod(RuleCard card, String text) {
        assertThat(findings(card, text)).isNotEmpty().allSatisfy(each -> {
            assertThat(each.severity()).isEqualTo(card.severity());
            assertThat(each.confidence()).isEqualTo(card.confidence());
            assertThat(each.inForce()).isEqualTo(card.inForce());
            assertThat(each.sources()).hasSameSizeAs(card.sources());
            assertThat(each.location().file()).isEqualTo("(plan)");
        });
    }

    @ParameterizedTest
    @MethodSource("notes")
    void aRuleThatTellsGivesExactlyItsNote(RuleCard card) {
        assertThat(findings(card, card.passes().get(0))).singleElement().satisfies(each -> {
            assertThat(each.severity()).isEqualTo(Severity.INFO);
            assertThat(new Text(
                            each.message(Languages.DUTCH),
                            each.message(Languages.FRENCH),
                            each.message(Languages.ENGLISH)))
                    .isEqualTo(card.note());
        });
    }

    @Test
    void theExamplesShowEverySentence() {
        Set<String> told = new TreeSet<>();
        for (RuleCard card : CARDS) {
            Stream.concat(card.passes().stream(), card.fails().stream())
                    .flatMap(text -> findings(card, text).stream())
                    .forEach(each -> addKeys(each.wording(), told));
        }
        Set<String> known = new TreeSet<>();
        for (Locale language : Languages.ALL) {
            known.addAll(
                    ResourceBundle.getBundle("be.kapstok.plan.rule.messages_" + language.getLanguage(), Locale.ROOT)
                            .keySet());
        }
        known.removeIf(key -> !key.startsWith("RB-"));
        told.removeIf(key -> !key.startsWith("RB-"));

        assertThat(told).isEqualTo(known);
    }

    private static void addKeys(Message wording, Set<String> keys) {
        keys.add(wording.key());
        List<Object> arguments = new ArrayList<>(wording.arguments());
        wording.arguments().forEach(each -> {
            if (each instanceof List<?> list) {
                arguments.addAll(list);
            }
        });
        arguments.forEach(each -> {
            if (each instanceof Message message) {
                addKeys(message, keys);
            }
        });
    }

    @Test
    void noExampleFailsForTwoRules() {
        assertThat(CARDS.stream().flatMap(card -> card.fails().stream())).doesNotHaveDuplicates();
    }
}
