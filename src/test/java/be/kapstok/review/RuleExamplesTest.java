package be.kapstok.review;

import static org.assertj.core.api.Assertions.assertThat;

import be.kapstok.Kapstok;
import be.kapstok.catalogue.Catalogue;
import be.kapstok.catalogue.Nature;
import be.kapstok.catalogue.NotApplied;
import be.kapstok.catalogue.RuleCard;
import be.kapstok.dataset.DatasetReader;
import be.kapstok.dataset.Kind;
import be.kapstok.file.RawText;
import be.kapstok.model.Measure;
import be.kapstok.model.Source;
import be.kapstok.model.SourceId;
import be.kapstok.model.Text;
import be.kapstok.place.Municipalities;
import be.kapstok.plan.PlanReview;
import be.kapstok.plan.rule.PlanRules;
import be.kapstok.reason.Finding;
import be.kapstok.reason.Languages;
import be.kapstok.reason.RuleId;
import be.kapstok.reason.Severity;
import be.kapstok.review.ExampleRun.Expected;
import be.kapstok.validation.CheckedDataset;
import be.kapstok.validation.ShippedData;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The 84 rules of policy, and the examples of all rules. */
class RuleExamplesTest {
    private static final Kapstok KAPSTOK = Kapstok.flanders();
    private static final List<RuleCard> CARDS = KAPSTOK.rules();
    private static final List<RuleCard> POLICY =
            CARDS.stream().filter(card -> card.id().value().startsWith("RB-")).toList();
    private static final List<RuleRun> RUNS = KAPSTOK.runExamples();

    static Stream<RuleCard> policy() {
        return POLICY.stream();
    }

    static Stream<RuleRun> runs() {
        return RUNS.stream();
    }

    @Test
    void theRulesOfPolicyAreThe84OfTheFactsEachOnce() {
        List<String> ids =
                IntStream.rangeClosed(1, 84).mapToObj("RB-%02d"::formatted).toList();

        assertThat(POLICY.stream().map(card -> card.id().value())).containsExactlyElementsOf(ids);
    }

    @ParameterizedTest
    @CsvFileSource(resources = "rules-of-policy.csv", useHeadersInDisplayName = true)
    void aRuleHasTheNatureSeverityAndDaysOfTheFacts(
            String id, String nature, String severity, LocalDate validFrom, @Nullable LocalDate validTo) {
        assertThat(POLICY)
                .filteredOn(card -> card.id().value().equals(id))
                .singleElement()
                .satisfies(card -> {
                    assertThat(card.nature()).isEqualTo(Nature.valueOf(nature.toUpperCase(Locale.ROOT)));
                    assertThat(card.severity()).isEqualTo(Severity.valueOf(severity.toUpperCase(Locale.ROOT)));
                    assertThat(card.validFrom()).isEqualTo(validFrom);
                    assertThat(card.validTo()).isEqualTo(validTo);
                });
    }

    @Test
    void everyRuleIsRunOnceInTheOrderOfTheCatalogue() {
        assertThat(RUNS.stream().map(RuleRun::rule))
                .containsExactlyElementsOf(CARDS.stream().map(RuleCard::id).toList());
    }

    @ParameterizedTest
    @MethodSource("runs")
    void everyExampleIsAsExpected(RuleRun run) {
        assertThat(run.examples())
                .isNotEmpty()
                .allSatisfy(each -> assertThat(each.ok())
                        .as("%s: %s%n%s", each.expected(), each.text(), each.findings())
                        .isTrue());
        assertThat(run.ok()).isTrue();
    }

    @ParameterizedTest
    @MethodSource("policy")
    void aRuleHasTheExamplesThatItsNatureAsksFor(RuleCard card) {
        assertThat(card.passes()).isNotEmpty().doesNotHaveDuplicates();
        if (card.nature() == Nature.TELLS) {
            assertThat(card.passes()).hasSize(1);
            assertThat(card.fails()).isEmpty();
            assertThat(card.severity()).isEqualTo(Severity.INFO);
            Text note = card.note();
            assertThat(note).isNotNull();
            assertThat(Stream.of(note.nl(), note.fr(), note.en()))
                    .doesNotContainNull()
                    .doesNotHaveDuplicates();
        } else {
            assertThat(card.fails()).isNotEmpty().doesNotHaveDuplicates();
            assertThat(card.note()).isNull();
        }
    }

    @ParameterizedTest
    @MethodSource("policy")
    void aCardOfPolicyIsWhole(RuleCard card) {
        Text statement = card.statement();
        List<String> sentences =
                Stream.of(statement.nl(), statement.en(), statement.fr()).toList();

        assertThat(sentences).doesNotContainNull().doesNotHaveDuplicates();
        assertThat(sentences).allSatisfy(each -> assertThat(each).matches("[\\p{Lu}\\d][^.]*\\."));
        assertThat(card.confidence()).isNotNull();
        assertThat(card.since()).isEqualTo("0.1.0");
        Set<SourceId> known =
                KAPSTOK.data().list(Kind.SOURCES).stream().map(Source::id).collect(Collectors.toSet());
        assertThat(known).containsAll(card.sources());
        assertThat(card.sources()).isNotEmpty().doesNotHaveDuplicates();
    }

    @Test
    void anExampleThatFailsIsThatOfOneRule() {
        Map<String, Set<RuleId>> users = new HashMap<>();
        for (RuleCard card : CARDS) {
            card.fails()
                    .forEach(text ->
                            users.computeIfAbsent(text, none -> new HashSet<>()).add(card.id()));
        }
        assertThat(users.values()).allSatisfy(each -> assertThat(each).hasSize(1));
    }

    @Test
    void theExamplesShowEverySentenceOfARuleInEveryLanguage() {
        Set<String> told = new TreeSet<>();
        for (RuleCard card : POLICY) {
            Stream.concat(card.passes().stream(), card.fails().stream())
                    .map(text -> KAPSTOK.review(Reviewing.checked(text)).findings())
                    .forEach(findings -> findings.forEach(each -> told.add(inWords(each))));
        }
        KAPSTOK.check(unchecked()).findings().forEach(each -> told.add(inWords(each)));
        Set<String> known = new TreeSet<>();
        for (String home : List.of("measure.rule", "plan.rule", "support", "funding")) {
            for (Locale language : Languages.ALL) {
                sentences("be.kapstok." + home, language).forEach(key -> known.add("be.kapstok." + home + " " + key));
            }
        }

        assertThat(told).isEqualTo(known);
    }

    /** A measure that no valid data set holds: its target group is not known. */
    private static Measure unchecked() {
        String text =
                "{\"schemaVersion\": 1, \"measures\": [{\"id\": \"m\", \"title\": \"Onthaal\", \"date\": \"2016-03-02\","
                        + " \"targetGroups\": [\"newcommers\"]}]}";
        return new DatasetReader()
                .read(RawText.of(text, "(text)"))
                .dataset()
                .list(Kind.MEASURES)
                .get(0);
    }

    /** The home and key of a sentence, after it was put into words in every language. */
    private static String inWords(Finding finding) {
        Languages.ALL.forEach(
                language -> assertThat(finding.message(language)).isNotBlank().doesNotContain("{"));
        return finding.wording().home().getPackageName() + " "
                + finding.wording().key();
    }

    private static List<String> sentences(String home, Locale language) {
        try {
            return ResourceBundle.getBundle(home + ".messages_" + language.getLanguage(), Locale.ROOT).keySet().stream()
                    .filter(key -> key.startsWith("RB-"))
                    .toList();
        } catch (MissingResourceException noSentences) {
            return List.of();
        }
    }

    @Test
    void aFindingOfPolicyHasThePlaceTheSourcesAndTheConfidenceOfItsRule() {
        Map<RuleId, RuleCard> cards = new TreeMap<>();
        POLICY.forEach(card -> cards.put(card.id(), card));
        List<Finding> findings = new ArrayList<>();
        RUNS.forEach(run -> run.examples().forEach(each -> findings.addAll(each.findings())));

        assertThat(findings)
                .filteredOn(each -> cards.containsKey(each.rule()))
                .isNotEmpty()
                .allSatisfy(each -> {
                    RuleCard card = cards.get(each.rule());
                    assertThat(each.location().line()).isPositive();
                    assertThat(each.location().column()).isPositive();
                    assertThat(each.sources()).extracting(Source::id).containsExactlyElementsOf(card.sources());
                    assertThat(each.severity()).isEqualTo(card.severity());
                    assertThat(each.confidence()).isEqualTo(card.confidence());
                    assertThat(each.inForce()).isEqualTo(card.inForce());
                });
    }

    static Stream<RuleCard> plans() {
        return Catalogue.of(PlanRules.class).cards().stream().filter(card -> card.nature() == Nature.CHECKS);
    }

    @ParameterizedTest
    @MethodSource("plans")
    void aRuleIsAppliedToThePlanThatPasses(RuleCard card) {
        assertThat(card.passes())
                .allSatisfy(text -> assertThat(
                                KAPSTOK.review(Reviewing.checked(text)).plans())
                        .flatExtracting(PlanReview::notApplied)
                        .extracting(NotApplied::rule)
                        .doesNotContain(card.id()));
    }

    @Test
    void anExampleThatIsNotAsExpectedIsToldSo() {
        RuleExamples examples = new RuleExamples(KAPSTOK.validation(), reviews());
        RuleCard card = POLICY.stream()
                .filter(each -> each.id().equals(RuleId.of("RB-64")))
                .findFirst()
                .orElseThrow();

        RuleRun swapped = examples.run(with(card, card.severity(), card.nature(), card.fails(), card.passes(), null));
        assertThat(swapped.examples()).extracting(ExampleRun::ok).containsOnly(false);
        assertThat(swapped.ok()).isFalse();

        RuleRun invalid = examples.run(with(
                card,
                card.severity(),
                card.nature(),
                List.of("{\"schemaVersion\": 1, \"plans\": 1}"),
                List.of(),
                null));
        assertThat(invalid.examples().get(0).ok()).isFalse();
        assertThat(invalid.examples().get(0).findings())
                .extracting(each -> each.severity())
                .contains(Severity.ERROR);

        RuleCard tells = POLICY.stream()
                .filter(each -> each.id().equals(RuleId.of("RB-67")))
                .findFirst()
                .orElseThrow();
        RuleRun other = examples.run(with(
                tells, Severity.INFO, Nature.TELLS, tells.passes(), List.of(), new Text("anders", "autre", "other")));
        assertThat(other.examples()).extracting(ExampleRun::expected).containsExactly(Expected.NOTE);
        assertThat(other.ok()).isFalse();

        RuleRun milder = examples.run(with(tells, Severity.WARNING, Nature.CHECKS, List.of(), tells.passes(), null));
        assertThat(milder.ok()).isFalse();
    }

    private static Reviews reviews() {
        CheckedDataset shipped = ShippedData.load();
        return new Reviews(shipped, new Municipalities(shipped));
    }

    private static RuleCard with(
            RuleCard card, Severity severity, Nature nature, List<String> passes, List<String> fails, Text note) {
        return new RuleCard(
                card.id(),
                severity,
                nature,
                card.statement(),
                card.source(),
                card.sources(),
                card.confidence(),
                card.validFrom(),
                card.validTo(),
                card.since(),
                passes,
                fails,
                note);
    }
}
