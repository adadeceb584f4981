package be.kapstok.validation;

import static org.assertj.core.api.Assertions.assertThat;

import be.kapstok.Kapstok;
import be.kapstok.catalogue.Catalogue;
import be.kapstok.catalogue.Nature;
import be.kapstok.catalogue.RuleCard;
import be.kapstok.dataset.Dataset;
import be.kapstok.dataset.Kind;
import be.kapstok.file.RawText;
import be.kapstok.model.Source;
import be.kapstok.model.SourceId;
import be.kapstok.model.Text;
import be.kapstok.reason.Finding;
import be.kapstok.reason.Languages;
import be.kapstok.reason.Message;
import be.kapstok.reason.RuleId;
import be.kapstok.reason.Severity;
import java.lang.reflect.Method;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class CatalogueTest {
    private static final List<RuleCard> CARDS = Catalogue.of(Validation.class).cards();
    private static final Validation VALIDATION = Kapstok.flanders().validation();

    /** The rule of character sets: a card holds text, in which nothing is left to guess. */
    private static final RuleId OF_BYTES = RuleId.of("KD-CHARACTER-SET");

    static Stream<RuleCard> cards() {
        return CARDS.stream();
    }

    static Stream<Arguments> passes() {
        return CARDS.stream().flatMap(card -> card.passes().stream().map(text -> Arguments.of(card.id(), text)));
    }

    static Stream<Arguments> fails() {
        return CARDS.stream().flatMap(card -> card.fails().stream().map(text -> Arguments.of(card, text)));
    }

    private static List<Finding> findings(String text) {
        return VALIDATION.check(RawText.of(text, "example")).findings();
    }

    /** Of reading, by reflection: its rules are its own. */
    private static Set<String> idsInCode() throws ReflectiveOperationException {
        Set<String> ids = new TreeSet<>();
        for (String rules : List.of("be.kapstok.reading.ReadingRule", "be.kapstok.bbc.ExportRule")) {
            Class<?> reading = Class.forName(rules);
            Method id = reading.getDeclaredMethod("id");
            id.setAccessible(true);
            for (Object rule : reading.getEnumConstants()) {
                ids.add(id.invoke(rule).toString());
            }
        }
        Arrays.stream(ShapeRule.values()).forEach(rule -> ids.add(rule.id().value()));
        DatasetRules.OF_RECORDS.keySet().forEach(each -> ids.add(each.value()));
        DatasetRules.OF_VALUES.keySet().forEach(each -> ids.add(each.value()));
        return ids;
    }

    @Test
    void hasOneCardForEveryRuleOfTheCodeAndNoOther() throws ReflectiveOperationException {
        assertThat(CARDS.stream().map(card -> card.id().value())).containsExactlyElementsOf(idsInCode());
    }

    @Test
    void blocksDataUnlessTheCardIsOfAWarning() {
        Map<Severity, String> ids = CARDS.stream()
                .collect(Collectors.groupingBy(
                        RuleCard::severity,
                        Collectors.mapping(card -> card.id().value().substring(3), Collectors.joining(" "))));

        assertThat(ids.get(Severity.INFO)).isEqualTo("CHARACTER-SET OWN-WORDS PLAN-READING READ-AS UNKNOWN-COLUMN");
        assertThat(ids.get(Severity.WARNING))
                .isEqualTo(
                        "DAY-OUT-OF-RANGE HIDDEN-CHARACTER MISSING-COVERAGE MIXED-YEARS NEGATIVE-AMOUNT NO-ROWS NO-YEAR"
                                + " ODD-CELL ORDER-OF-DAYS OUTSIDE-PLAN-YEARS PLAN-LEFT-OUT REPEATED-VALUE REPEATED-YEAR TWIN-ID"
                                + " UNKNOWN-ACTION UNKNOWN-AREA UNKNOWN-MEASURE UNKNOWN-OWN-FIELD UNKNOWN-WORD");
    }

    @Test
    void isPartOfWhatKapstokTellsSortedById() {
        List<RuleCard> told = Kapstok.flanders().rules();

        assertThat(told).containsAll(CARDS);
        assertThat(told.stream().map(RuleCard::id)).isSorted().doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @MethodSource("cards")
    void everyCardIsWhole(RuleCard card) {
        assertThat(card.nature()).isEqualTo(Nature.CHECKS);
        assertThat(card.passes()).isNotEmpty().doesNotHaveDuplicates();
        if (!card.id().equals(OF_BYTES)) {
            assertThat(card.fails()).isNotEmpty().doesNotHaveDuplicates();
        }
        assertThat(card.source()).isNotBlank();
        assertThat(card.since()).isEqualTo("0.1.0");
    }

    @ParameterizedTest
    @MethodSource("cards")
    void everyStatementIsOneSentenceInEachOfThreeLanguages(RuleCard card) {
        Text statement = card.statement();
        List<String> sentences =
                Stream.of(statement.nl(), statement.en(), statement.fr()).toList();

        assertThat(sentences).doesNotContainNull().doesNotHaveDuplicates();
        assertThat(sentences).allSatisfy(each -> assertThat(each).matches("\\p{Lu}[^.]*\\."));
    }

    @ParameterizedTest
    @MethodSource("passes")
    void whatPassesHasNoErrorAndNoFindingOfTheRule(RuleId rule, String text) {
        assertThat(findings(text)).noneMatch(each -> each.rule().equals(rule) || each.severity() == Severity.ERROR);
    }

    @ParameterizedTest
    @MethodSource("fails")
    void whatFailsHasAFindingOfTheRuleWithItsSeverityAndPlace(RuleCard card, String text) {
        List<Finding> own = findings(text).stream()
                .filter(each -> each.rule().equals(card.id()))
                .toList();

        assertThat(own).isNotEmpty();
        assertThat(own).allSatisfy(each -> {
            assertThat(each.severity()).isEqualTo(card.severity());
            assertThat(each.location().line()).isPositive();
        });
    }

    @Test
    void theExamplesShowEverySentenceAndNoneIsWithoutWords() {
        Set<String> told = new TreeSet<>();
        for (RuleCard card : CARDS) {
            for (String text : card.fails()) {
                findings(text).forEach(each -> told.add(sentence(each.wording())));
            }
        }
        VALIDATION.check(madeInCode()).findings().forEach(each -> told.add(sentence(each.wording())));
        byte[] windows = "id,title\ncafe,Caf\u00e9\n".getBytes(Charset.forName("windows-1252"));
        VALIDATION.check(RawText.of(windows, "example")).findings().forEach(each -> told.add(sentence(each.wording())));
        // the tests of bbc show those of exports, some of which need several files
        told.removeIf(each -> each.startsWith("be.kapstok.bbc "));
        Set<String> known = new TreeSet<>();
        for (String home : List.of("reading", "validation")) {
            for (Locale language : Languages.ALL) {
                ResourceBundle.getBundle("be.kapstok." + home + ".messages_" + language.getLanguage(), Locale.ROOT)
                        .keySet()
                        .stream()
                        // the tests of workbooks show theirs, since no text is one
                        .filter(key -> key.startsWith("KD-") && !key.endsWith(".workbook"))
                        .forEach(key -> known.add("be.kapstok." + home + " " + key));
            }
        }

        assertThat(told).isEqualTo(known);
    }

    /** A record that no reader gives, because a required text is absent. */
    @SuppressWarnings("NullAway")
    private static Dataset madeInCode() {
        Source untitled = new Source(SourceId.of("untitled"), null, null, null, null, null);
        return Dataset.builder().list(Kind.SOURCES, List.of(untitled)).build();
    }

    /** The home and key of a sentence, after it was put into words in every language. */
    private static String sentence(Message wording) {
        Set<String> words = new HashSet<>();
        for (Locale language : Languages.ALL) {
            assertThat(wording.in(language)).isNotBlank();
            words.add(wording.in(language));
        }
        assertThat(words).as(wording.key()).isNotEmpty();
        return wording.home().getPackageName() + " " + wording.key();
    }

    @Test
    void anExampleOfOneRuleIsNotThatOfAnother() {
        Map<String, List<RuleId>> users = new HashMap<>();
        for (RuleCard card : CARDS) {
            card.fails()
                    .forEach(text -> users.computeIfAbsent(text, none -> new ArrayList<>())
                            .add(card.id()));
        }
        assertThat(users.values()).allSatisfy(each -> assertThat(each).hasSize(1));
    }
}
