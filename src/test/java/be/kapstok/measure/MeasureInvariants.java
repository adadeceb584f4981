package be.kapstok.measure;

import static be.kapstok.measure.SubsidisedMeasures.MEASURES;
import static org.assertj.core.api.Assertions.assertThat;

import be.kapstok.model.Measure;
import be.kapstok.model.MeasureKind;
import be.kapstok.reason.Finding;
import be.kapstok.testkit.DayArbitraries;
import be.kapstok.validation.ShippedData;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

@Label("Judging measures")
class MeasureInvariants {
    /** Fields of which no rule speaks, each with two values. */
    private static final Map<String, List<?>> UNRELATED = Map.of(
            "municipality", List.of("44021", "71016"),
            "ownContribution", List.of(0.1, 0.5),
            "cooperation", List.of(List.of("44021"), List.of("71016")),
            "sources", List.of(List.of("a"), List.of("b")),
            "confidence", List.of("confirmed", "probable"),
            "note", List.of("Een", "Twee"),
            "estimates", List.of(List.of(Map.of("year", 2016)), List.of(Map.of("year", 2017))));

    /** Fields of which only matters that they hold words, or a day. */
    private static final Map<String, String> PRESENT = Map.of(
            "goal", "Anders",
            "indicator", "Anders",
            "evaluationDate", "2031-01-01",
            "reviewDate", "2031-01-01",
            "endDate", "2031-01-01",
            "necessity", "Anders",
            "objective", "Anders",
            "proportionality", "Anders",
            "fundingAfter", "Anders",
            "policyDomain", "mobility");

    @Property(tries = 500)
    @Label("a field of which no rule speaks changes nothing")
    void unrelatedFieldsChangeNothing(@ForAll("measures") Measure measure, @ForAll("unrelated") String field) {
        MeasureAnswer answer = MEASURES.check(measure);
        for (Object value : UNRELATED.get(field)) {
            assertThat(MEASURES.check(Given.with(measure, field, value))).isEqualTo(answer);
        }
    }

    @Property(tries = 500)
    @Label("other words in a field of which only matters that it has some change nothing")
    void otherWordsChangeNothing(@ForAll("measures") Measure measure, @ForAll("present") String field) {
        Object now = Given.fields(measure).get(field);
        if (now != null && !now.toString().isBlank() && !isDayBefore(measure, field, now.toString())) {
            assertThat(MEASURES.check(Given.with(measure, field, PRESENT.get(field))))
                    .isEqualTo(MEASURES.check(measure));
        }
    }

    /** A day before that of the measure counts as none. */
    private static boolean isDayBefore(Measure measure, String field, String value) {
        LocalDate own = Measures.dayOf(measure);
        return field.endsWith("Date") && own != null && LocalDate.parse(value).isBefore(own);
    }

    @Property(tries = 300)
    @Label("the kind and its reasons never depend on the declared kind")
    void theDeclaredKindDecidesNothing(@ForAll("measures") Measure measure, @ForAll MeasureKind declared) {
        MeasureAnswer answer = MEASURES.check(measure);
        MeasureAnswer other = MEASURES.check(
                Given.with(measure, "declaredKind", declared.name().toLowerCase(Locale.ROOT)));
        assertThat(other.kind()).isEqualTo(answer.kind());
        assertThat(other.reasons()).isEqualTo(answer.reasons());
        assertThat(ofKind(other)).isEqualTo(ofKind(answer));
    }

    @Property(tries = 300)
    @Label("equal measures have equal answers, whoever gives them")
    void equalMeasuresHaveEqualAnswers(@ForAll("measures") Measure measure, @ForAll("days") LocalDate day) {
        Measure again = Given.of(Given.fields(measure));
        assertThat(again).isEqualTo(measure);
        assertThat(MEASURES.check(again, day)).isEqualTo(MEASURES.check(measure, day));
        assertThat(FRESH.check(measure, day)).isEqualTo(FRESH.check(again, day));
    }

    private static final Measures FRESH = new Measures(ShippedData.load());

    @Property(tries = 300)
    @Label("more evidence never gives more findings about an inequality")
    void evidenceHelps(@ForAll("measures") Measure measure, @ForAll("days") LocalDate day) {
        List<Object> more = new ArrayList<>(List.of(Map.of("figure", "12 %")));
        Object known = Given.fields(measure).get("evidence");
        if (known instanceof List<?> list) {
            more.addAll(list);
        }
        assertThat(count("RB-17", MEASURES.check(Given.with(measure, "evidence", more), day)))
                .isLessThanOrEqualTo(count("RB-17", MEASURES.check(measure, day)));
    }

    private static long count(String rule, MeasureAnswer answer) {
        return answer.findings().stream()
                .filter(each -> each.rule().value().equals(rule))
                .count();
    }

    @Property(tries = 500)
    @Label("every rule is applied or listed with why, and never both")
    void rulesFindOrAreNotApplied(@ForAll("measures") Measure measure) {
        MeasureAnswer answer = MEASURES.check(measure);
        Set<Object> found = new HashSet<>();
        answer.findings().forEach(each -> found.add(each.rule()));
        assertThat(answer.notApplied()).noneMatch(each -> found.contains(each.rule()));
        assertThat(answer.findings().stream().map(Finding::rule)).isSorted();
        assertThat(answer.reasons()).isNotEmpty();
    }

    @Property(tries = 700)
    @Label("each change alters what it says, and no part of it does")
    void changesAreSmallest(@ForAll("measures") Measure measure) {
        Smallest.holdsFor(MEASURES, measure);
    }

    @Property(tries = 300)
    @Label("each other kind that one field can give is among the changes, and no other")
    void kindsThatOneFieldCanGive(@ForAll("measures") Measure measure) {
        MeasureAnswer answer = MEASURES.check(measure);
        Set<MeasureKind> reachable = EnumSet.noneOf(MeasureKind.class);
        for (Boolean open : new Boolean[] {true, false, null}) {
            reachable.add(MEASURES.check(Given.with(measure, "openToAll", open)).kind());
        }
        for (List<String> groups : GROUPS) {
            reachable.add(
                    MEASURES.check(Given.with(measure, "targetGroups", groups)).kind());
        }
        List<String> withoutAll = new ArrayList<>(measure.targetGroups());
        withoutAll.removeIf("all_inhabitants"::equals);
        reachable.add(
                MEASURES.check(Given.with(measure, "targetGroups", withoutAll)).kind());
        reachable.remove(answer.kind());

        assertThat(ofKind(answer)).extracting(WouldChange::kind).containsExactlyElementsOf(reachable);
        assertThat(reachable).isNotEmpty();
    }

    private static final List<List<String>> GROUPS = List.of(
            List.of(),
            List.of("none"),
            List.of("all_inhabitants"),
            List.of("newcomers"),
            List.of("other:ouders"),
            List.of("all_inhabitants", "newcomers"),
            List.of("all_inhabitants", "none"),
            List.of("none", "newcomers"));

    private static List<WouldChange> ofKind(MeasureAnswer answer) {
        return answer.wouldChange().stream().filter(each -> each.rule() == null).toList();
    }

    @Provide
    Arbitrary<Measure> measures() {
        return SubsidisedMeasures.measures();
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return DayArbitraries.any();
    }

    @Provide
    Arbitrary<String> unrelated() {
        return Arbitraries.of(UNRELATED.keySet().stream().sorted().toList());
    }

    @Provide
    Arbitrary<String> present() {
        return Arbitraries.of(PRESENT.keySet().stream().sorted().toList());
    }
}
