package be.kapstok.measure;

import static be.kapstok.measure.Given.measure;
import static be.kapstok.measure.Given.soundCategorical;
import static be.kapstok.measure.Given.soundDifferent;
import static be.kapstok.measure.Given.soundInclusive;
import static be.kapstok.measure.Given.with;
import static org.assertj.core.api.Assertions.assertThat;

import be.kapstok.dataset.Dataset;
import be.kapstok.dataset.Kind;
import be.kapstok.dataset.RecordWriter;
import be.kapstok.model.Measure;
import be.kapstok.model.PolicyDomain;
import be.kapstok.model.PolicyDomainId;
import be.kapstok.model.Text;
import be.kapstok.reason.Languages;
import be.kapstok.validation.Trusted;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class WouldChangeTest {
    private static Measures measures() {
        return SubsidisedMeasures.newMeasures();
    }

    static Stream<Measure> given() {
        Measure bare = measure("date", "2024-03-02", "targetGroups", List.of("caravan_dwellers", "newcommers"));
        return Stream.of(
                soundCategorical(),
                soundInclusive(),
                soundDifferent(),
                measure(),
                measure("openToAll", false),
                bare,
                with(bare, "differentialTreatment", true),
                with(with(bare, "mainstreamPath", Map.of("service", "sport")), "consultation", Map.of("who", " ")),
                with(bare, "subsidies", List.of("ps", "ps")),
                with(with(bare, "date", "2023-03-02"), "subsidies", List.of("plain", "ps", "ps")),
                with(with(soundCategorical(), "policyDomain", null), "responsibleService", "integratiedienst"),
                measure("policyField", "0622", "openToAll", true),
                measure("policyField", "0622", "declaredKind", "mixed"));
    }

    @ParameterizedTest
    @MethodSource("given")
    void eachChangeAltersWhatItSaysAndNoPartOfItDoes(Measure measure) {
        Smallest.holdsFor(measures(), measure);
    }

    private static List<String> kinds(Measure measure) {
        return measures().check(measure).wouldChange().stream()
                .filter(each -> each.rule() == null)
                .map(each -> each.kind() + " by "
                        + each.fields().get(0).field() + " "
                        + each.fields().get(0).to())
                .toList();
    }

    @Test
    void theKindChangesByTheLeastThatOneCanSay() {
        assertThat(kinds(soundCategorical()))
                .containsExactly(
                        "INCLUSIVE by targetGroups [all_inhabitants]",
                        "MIXED by openToAll true",
                        "UNDETERMINED by targetGroups [none]");
        assertThat(kinds(soundInclusive()))
                .containsExactly(
                        "CATEGORICAL by targetGroups [other:...]",
                        "MIXED by targetGroups [all_inhabitants, other:...]",
                        "UNDETERMINED by targetGroups [none]");
        assertThat(kinds(measure("targetGroups", List.of("newcomers", "all_inhabitants", "roma"))))
                .containsExactly(
                        "INCLUSIVE by targetGroups [all_inhabitants]",
                        "CATEGORICAL by targetGroups [newcomers, roma]",
                        "UNDETERMINED by targetGroups [none]");
        assertThat(kinds(measure("targetGroups", List.of("newcomers"), "openToAll", true)))
                .containsExactly("INCLUSIVE by targetGroups [all_inhabitants]", "CATEGORICAL by openToAll false");
        assertThat(kinds(measure()))
                .containsExactly(
                        "INCLUSIVE by openToAll true",
                        "CATEGORICAL by targetGroups [other:...]",
                        "MIXED by targetGroups [all_inhabitants, other:...]");
        assertThat(kinds(measure("openToAll", true)))
                .containsExactly("MIXED by targetGroups [other:...]", "UNDETERMINED by openToAll false");
        assertThat(kinds(measure("targetGroups", List.of("all_inhabitants", "roma"), "openToAll", false)))
                .containsExactly("CATEGORICAL by targetGroups [roma]", "MIXED by openToAll true");
    }

    /** What is said of each rule's finding, by its pointer. */
    @ParameterizedTest
    @CsvSource({
        "RB-03,/generalInterest,generalInterest,...",
        "RB-04,/aims,aims,[interest_of_all]",
        "RB-05,/necessity,necessity,...",
        "RB-06,/evidence,evidence,[{source=...}]",
        "RB-07,/reviewDate,reviewDate,2017-03-02",
        "RB-08,/openToOthers,openToOthers,true",
        "RB-09,/goal,goal,...",
        "RB-09,/indicator,indicator,...",
        "RB-09,/evaluationDate,evaluationDate,2017-03-02",
        "RB-10,/mainstreamPath,mainstreamPath,'{service=..., date=2017-03-02}'",
        "RB-11,/policyDomain,policyDomain,education",
        "RB-12,/consultation,consultation,{who=...}",
        "RB-13,/title,title,...",
        "RB-13,/description,description,...",
        "RB-17,/inequalityEvidence,inequalityEvidence,... 3 ...",
        "RB-18,/objective,objective,...",
        "RB-19,/endCondition,endCondition,...",
        "RB-20,/impactOnOthers,impactOnOthers,...",
        "RB-21,/proportionality,proportionality,..."
    })
    void findingsGoByConcreteValues(String rule, String pointer, String field, String to) {
        Measure poor = measure(
                "title",
                "Allochtonen",
                "description",
                "Zigeuners",
                "date",
                "2016-03-02",
                "targetGroups",
                List.of("other:ouders"),
                "openToOthers",
                false,
                "differentialTreatment",
                true);
        assertThat(measures().check(poor).wouldChange())
                .filteredOn(each ->
                        each.rule() != null && each.rule().value().equals(rule) && pointer.equals(each.pointer()))
                .singleElement()
                .satisfies(each -> {
                    assertThat(each.kind()).isNull();
                    assertThat(each.fields()).singleElement().satisfies(change -> {
                        assertThat(change.field()).isEqualTo(field);
                        assertThat(String.valueOf(change.to())).isEqualTo(to);
                    });
                });
    }

    @Test
    void whatIsThereAlreadyStays() {
        Measure path = with(soundCategorical(), "mainstreamPath", Map.of("service", "sportdienst"));
        assertThat(measures().check(path).wouldChange())
                .last()
                .extracting(each -> each.fields().get(0).to())
                .isEqualTo(Map.of("service", "sportdienst", "date", "2017-03-02"));
        Measure day = with(soundCategorical(), "mainstreamPath", Map.of("date", "2020-01-01"));
        assertThat(measures().check(day).wouldChange())
                .last()
                .extracting(each -> each.fields().get(0).to())
                .isEqualTo(Map.of("service", "...", "date", "2020-01-01"));
        Measure heard = with(soundCategorical(), "consultation", Map.of("date", "2016-01-10"));
        assertThat(measures().check(heard).wouldChange())
                .last()
                .extracting(each -> each.fields().get(0).to())
                .isEqualTo(Map.of("who", "...", "date", "2016-01-10"));
        Measure neither = with(soundCategorical(), "mainstreamPath", Map.of("service", " "));
        assertThat(measures().check(neither).wouldChange())
                .last()
                .extracting(each -> each.fields().get(0).to())
                .isEqualTo(Map.of("date", "2017-03-02"));
    }

    @Test
    void groupsStayWhereNoneGoes() {
        assertThat(measures()
                        .check(measure("targetGroups", List.of("roma", "none", "newcomers", "none")))
                        .wouldChange())
                .last()
                .extracting(each -> each.fields().get(0).to())
                .isEqualTo(List.of("roma", "newcomers"));
    }

    @Test
    void theDomainIsOneThatTheDataKnows() {
        Measure without = with(soundCategorical(), "policyDomain", null);
        PolicyDomain only =
                new PolicyDomain(PolicyDomainId.of("wonen"), Text.of("Wonen"), false, List.of(), null, null);
        Measures own = new Measures(Trusted.dataset(
                Dataset.builder().list(Kind.POLICY_DOMAINS, List.of(only)).build()));
        assertThat(own.check(without).wouldChange())
                .last()
                .extracting(each -> each.fields().get(0).to())
                .isEqualTo("wonen");
    }

    @Test
    void answersAreWrittenAsJson() {
        String json = new RecordWriter(Languages.ENGLISH).write(measures().check(measure("title", "Plein")));

        assertThat(json)
                .contains(
                        "\"wouldChange\":[{\"rule\":null,\"pointer\":null,\"fields\":[{\"field\":\"openToAll\",\"to\":true}],"
                                + "\"kind\":\"inclusive\"}")
                .contains("\"fields\":[{\"field\":\"targetGroups\",\"to\":[\"other:...\"]}],\"kind\":\"categorical\"");
    }
}
