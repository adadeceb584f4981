package be.kapstok.measure;

import static org.assertj.core.api.Assertions.assertThat;

import be.kapstok.Kapstok;
import be.kapstok.catalogue.Catalogue;
import be.kapstok.catalogue.Nature;
import be.kapstok.catalogue.RuleCard;
import be.kapstok.dataset.Kind;
import be.kapstok.measure.rule.MeasureRule;
import be.kapstok.measure.rule.MeasureRules;
import be.kapstok.measure.rule.MeasureVocabulary;
import be.kapstok.model.Measure;
import be.kapstok.model.Text;
import be.kapstok.reason.Finding;
import be.kapstok.reason.Languages;
import be.kapstok.reason.Severity;
import be.kapstok.validation.CheckedDataset;
import be.kapstok.validation.ShippedData;
import be.kapstok.validation.ValidationReport;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The rules about measures bring their examples with them. */
class RuleExamplesTest {
    private static final List<RuleCard> CARDS = Catalogue.of(MeasureRules.class).cards();

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

    static Stream<RuleCard> tell() {
        return CARDS.stream().filter(card -> card.nature() == Nature.TELLS);
    }

    private static List<Finding> findings(String text) {
        ValidationReport report = Kapstok.flanders().validate(text);
        CheckedDataset data = report.checked().orElseThrow(() -> new AssertionError(report.findings()));
        Measures measures = new Measures(ShippedData.load().overlaidWith(data));
        List<Finding> findings = new ArrayList<>();
        for (Measure each : data.dataset().list(Kind.MEASURES)) {
            findings.addAll(measures.check(each).findings());
        }
        return findings;
    }

    private static List<Finding> findings(RuleCard card, String text) {
        return findings(text).stream()
                .filter(each -> each.rule().equals(card.id()))
                .toList();
    }

    @Test
    void thereIsOneCardForEveryRuleInTheSameOrder() {
        Catalogue book = Catalogue.of(MeasureRules.class);
        MeasureVocabulary vocabulary = new MeasureVocabulary(ShippedData.load(), null);
        assertThat(MeasureRules.all(
                        book,
                        vocabulary,
                        MeasureSettings.DEFAULT.rejectedWords(),
                        MeasureSettings.DEFAULT.oneGroupFields()))
                .extracting(MeasureRule::id)
                .containsExactlyElementsOf(CARDS.stream().map(RuleCard::id).toList())
                .isSorted()
                .hasSize(31);
    }

    @ParameterizedTest
    @MethodSource("cards")
    void everyCardIsWhole(RuleCard card) {
        Text statement = card.statement();
        assertThat(Stream.of(statement.nl(), statement.en(), statement.fr()))
                .doesNotContainNull()
                .doesNotHaveDuplicates()
                .allSatisfy(each -> assertThat(each).matches("\\p{Lu}[^.]*\\."));
        assertThat(card.source()).isNotBlank();
        assertThat(Catalogue.of(MeasureRules.class).rule(card.id()).sources())
                .hasSameSizeAs(card.sources())
                .isNotEmpty();
        assertThat(card.confidence()).isNotNull();
        assertThat(card.validFrom()).isNotNull();
        assertThat(card.since()).isEqualTo("0.1.0");
        assertThat(card.passes()).isNotEmpty().doesNotHaveDuplicates();
        if (card.nature() == Nature.CHECKS) {
            assertThat(card.fails()).isNotEmpty().doesNotHaveDuplicates();
            assertThat(card.note()).isNull();
        } else {
            assertThat(card.fails()).isEmpty();
            assertThat(card.severity()).isEqualTo(Severity.INFO);
        }
    }

    @Test
    void theRulesThatTellAreThese() {
        assertThat(tell().map(card -> card.id().value()))
                .containsExactly("RB-22", "RB-58", "RB-59", "RB-60", "RB-61", "RB-63");
    }

    @ParameterizedTest
    @MethodSource("passes")
    void whatPassesHasNoFindingOfTheRule(RuleCard card, String text) {
        assertThat(findings(card, text)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("fails")
    void whatFailsHasAFindingOfTheRule(RuleCard card, String text) {
        assertThat(findings(card, text)).isNotEmpty().allSatisfy(each -> {
            assertThat(each.severity()).isEqualTo(card.severity());
            assertThat(each.confidence()).isEqualTo(card.confidence());
            assertThat(each.inForce()).isEqualTo(card.inForce());
            assertThat(each.sources()).hasSameSizeAs(card.sources());
            assertThat(each.location().pointer()).startsWith("/");
        });
    }

    @ParameterizedTest
    @MethodSource("tell")
    void whatTellsTellsExactlyItsNote(RuleCard card) {
        Text note = Objects.requireNonNull(card.note());
        assertThat(card.passes()).hasSize(1);
        assertThat(findings(card, card.passes().get(0))).singleElement().satisfies(each -> {
            assertThat(each.severity()).isEqualTo(Severity.INFO);
            assertThat(each.message(Languages.DUTCH)).isEqualTo(note.nl());
            assertThat(each.message(Languages.FRENCH)).isEqualTo(note.fr());
            assertThat(each.message(Languages.ENGLISH)).isEqualTo(note.en());
        });
    }

    @Test
    void theExamplesShowEverySentence() {
        Set<String> told = new TreeSet<>();
        for (RuleCard card : CARDS) {
            Stream.of(card.passes(), card.fails())
                    .flatMap(List::stream)
                    .forEach(text -> findings(text).forEach(each -> told.add(inWords(each))));
        }
        // no valid data set holds a group that is not known
        Given.measures()
                .check(Given.measure("date", "2016-03-02", "targetGroups", List.of("newcommers")))
                .findings()
                .forEach(each -> told.add(inWords(each)));
        Set<String> known = new TreeSet<>();
        for (Locale language : Languages.ALL) {
            ResourceBundle.getBundle("be.kapstok.measure.rule.messages_" + language.getLanguage(), Locale.ROOT)
                    .keySet()
                    .stream()
                    .filter(key -> key.startsWith("RB-"))
                    .forEach(known::add);
        }
        assertThat(told).isEqualTo(known);
    }

    private static String inWords(Finding finding) {
        for (Locale language : Languages.ALL) {
            assertThat(finding.message(language)).isNotBlank().doesNotContain("{");
        }
        return finding.wording().key();
    }

    @Test
    void noFailingExampleIsThatOfTwoRules() {
        List<String> texts =
                CARDS.stream().flatMap(card -> card.fails().stream()).toList();
        assertThat(new HashSet<>(texts)).hasSameSizeAs(texts);
    }
}
