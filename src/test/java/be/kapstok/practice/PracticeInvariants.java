package be.kapstok.practice;

import static org.assertj.core.api.Assertions.assertThat;

import be.kapstok.Kapstok;
import be.kapstok.dataset.Dataset;
import be.kapstok.dataset.Kind;
import be.kapstok.model.MeasureKind;
import be.kapstok.model.Municipality;
import be.kapstok.model.PolicyDomain;
import be.kapstok.model.PolicyDomainId;
import be.kapstok.model.Practice;
import be.kapstok.model.Theme;
import be.kapstok.validation.Trusted;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

@Label("Practices over the shipped data")
class PracticeInvariants {
    private static final Kapstok KAPSTOK = Kapstok.flanders();
    private static final List<Practice> PRACTICES = KAPSTOK.data().list(Kind.PRACTICES);
    private static final LocalDate AS_OF =
            Objects.requireNonNull(KAPSTOK.data().header().asOf());

    @Property(tries = 200)
    @Label("more criteria find a part of what fewer find")
    void moreCriteriaFindLess(@ForAll("questions") PracticeQuestion question) {
        Set<String> narrow = ids(KAPSTOK.practices(question).practices());

        for (PracticeQuestion wider : List.of(
                new PracticeQuestion(List.of(), question.domains(), question.kinds(), question.by(), question.words()),
                question.in(),
                question.of(),
                question.with(),
                new PracticeQuestion(
                        question.themes(), question.domains(), question.kinds(), null, question.words()))) {
            assertThat(ids(KAPSTOK.practices(wider).practices())).containsAll(narrow);
        }
    }

    @Property(tries = 200)
    @Label("no practice is in two lists, and near misses come only when nothing fits")
    void listsAreApart(@ForAll("questions") PracticeQuestion question) {
        PracticeAnswer answer = KAPSTOK.practices(question);
        Set<String> fitting = ids(answer.practices());

        assertThat(Collections.disjoint(fitting, ids(answer.notKnown()))).isTrue();
        assertThat(answer.nearMisses())
                .hasSizeLessThanOrEqualTo(answer.practices().isEmpty() ? 5 : 0);
        assertThat(answer.reasons()).isNotEmpty();
        assertThat(answer.practices()).allMatch(each -> !each.reasons().isEmpty());
    }

    @Property(tries = 300)
    @Label("a municipality is found by its name as by its code")
    void byNameAsByCode(@ForAll("municipalities") Municipality one) {
        PracticeAnswer byCode =
                KAPSTOK.practices(PracticeQuestion.all().by(one.nis().value()));
        PracticeAnswer byName =
                KAPSTOK.practices(PracticeQuestion.all().by(one.name().nl()));

        if (one.period().contains(AS_OF)) {
            assertThat(byName.practices()).hasSameSizeAs(byCode.practices());
            assertThat(ids(byName.practices())).isEqualTo(ids(byCode.practices()));
        }
    }

    @Property(tries = 100)
    @Label("a practice is found by each municipality that did it, under its code of then and of now")
    void foundByItsDoers(@ForAll("practices") Practice practice) {
        for (FoundPractice.Doer each : KAPSTOK.practices(PracticeQuestion.all()).practices().stream()
                .filter(found -> found.practice().equals(practice))
                .findFirst()
                .orElseThrow()
                .doneBy()) {
            Set<String> codes = new TreeSet<>(Set.of(each.nis().value()));
            KAPSTOK.places()
                    .lineage()
                    .successors(each.nis(), AS_OF)
                    .forEach(now -> codes.add(now.nis().value()));
            for (String code : codes) {
                assertThat(ids(KAPSTOK.practices(PracticeQuestion.all().by(code))
                                .practices()))
                        .contains(practice.id());
            }
        }
    }

    @Property(tries = 20)
    @Label("the order of rows changes no answer")
    void orderOfRowsChangesNothing(@ForAll("questions") PracticeQuestion question, @ForAll Random random) {
        List<Practice> shuffled = new ArrayList<>(PRACTICES);
        Collections.shuffle(shuffled, random);
        Dataset data = KAPSTOK.data().toBuilder().list(Kind.PRACTICES, shuffled).build();

        assertThat(Kapstok.of(Trusted.dataset(data)).practices(question)).isEqualTo(KAPSTOK.practices(question));
    }

    private static Set<String> ids(List<FoundPractice> practices) {
        return practices.stream().map(each -> each.practice().id()).collect(Collectors.toSet());
    }

    @Provide
    Arbitrary<Practice> practices() {
        return Arbitraries.of(PRACTICES);
    }

    @Provide
    Arbitrary<Municipality> municipalities() {
        return Arbitraries.of(KAPSTOK.data().list(Kind.MUNICIPALITIES));
    }

    @Provide
    Arbitrary<PracticeQuestion> questions() {
        List<PolicyDomainId> known = KAPSTOK.data().list(Kind.POLICY_DOMAINS).stream()
                .map(PolicyDomain::id)
                .toList();
        return Combinators.combine(
                        Arbitraries.of(Theme.class).list().ofMaxSize(2),
                        Arbitraries.of(known).list().ofMaxSize(3),
                        Arbitraries.of(MeasureKind.class).list().ofMaxSize(2),
                        Arbitraries.of("Deinze", "Antwerpen", "Gent", "Wingene", "Borsbeek", "42006")
                                .injectNull(0.6),
                        Arbitraries.of("taal", "de", "kinderen", "school", "het")
                                .list()
                                .ofMaxSize(2))
                .as(PracticeQuestion::new);
    }
}
